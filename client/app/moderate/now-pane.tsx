import type { Outlook } from '../../../shared/agenda/outlook.ts'
import { pointsFor, unansweredPoints } from '../../../shared/agenda/room.ts'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import type { AgendaSlice } from '../../../shared/agenda/slice.ts'
import { UnsettledApologies } from '../../agenda/apology/unsettled.tsx'
import { MarkSettings } from '../../agenda/mark-settings.tsx'
import { NextItems } from '../../agenda/next-items.tsx'
import { NowCard } from '../../agenda/now-card.tsx'
import { Owed } from '../../agenda/owed.tsx'
import { AnswersList } from '../../agenda/room/answers-list.tsx'
import { PointsList } from '../../agenda/room/points-list.tsx'
import { SpeakerTurns } from '../../agenda/speaker-turns.tsx'
import { useAgenda } from '../../agenda/use-agenda.ts'
import { useSession } from '../../connection/session-context.ts'
import { Button } from '../../ui/button.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { RehearseLink } from '../rehearse/rehearse-link.tsx'
import { DriveButtons } from './drive-buttons.tsx'
import { Ending } from './ending.tsx'
import { moderateWords } from './moderate-words.ts'
import type { Drive } from './use-drive.ts'

/** What is under way and everything that drives it. */
export function NowPane({ drive }: { readonly drive: Drive }) {
  const t = useWording(moderateWords)
  const { agenda, session } = useSession().state
  const { rows, outlook } = useAgenda()
  const heard = heardRows(agenda, rows, outlook)
  const underWay = agenda.activeId !== null
  return (
    <div className="now-pane">
      <NowCard announced>{session.status === 'open' && <DriveButtons drive={drive} />}</NowCard>
      {session.status === 'open' && agenda.status === 'prepared' && <RehearseLink />}
      {session.status === 'open' && <SpeakerTurns drives />}
      {session.status === 'open' && <UnsettledApologies />}
      {heard.map((row) => (
        <Heard key={row.id} row={row} />
      ))}
      {underWay && <Owed />}
      <NextItems />
      {session.status === 'open' && agenda.status !== 'finished' && <MarkSettings />}
      {underWay && !drive.isLast && session.status === 'open' && (
        <p>
          <Button kind="quiet" onPress={drive.finish}>
            {t('finishNow')}
          </Button>
        </p>
      )}
      {(agenda.status === 'finished' || session.status !== 'open') && <Ending />}
    </div>
  )
}

/** What is under way, what comes next, and wherever a point still waits for an answer. */
function heardRows(
  agenda: AgendaSlice,
  rows: readonly AgendaRow[],
  { activeRow, nextRow }: Outlook,
): readonly AgendaRow[] {
  const waiting = unansweredPoints(agenda).length > 0
  const waits = ({ id }: AgendaRow) => waiting && pointsFor(agenda, id).some(({ isAnswered }) => !isAnswered)
  return rows.filter((row) => row.kind === 'item' && (row === activeRow || row === nextRow || waits(row)))
}

/** What the room has put to an item: points for those who respond, answers to a question. */
function Heard({ row }: { readonly row: AgendaRow }) {
  return (
    <>
      <PointsList row={row} drives />
      <AnswersList row={row} drives />
    </>
  )
}
