import { UnsettledApologies } from '../../agenda/apology/unsettled.tsx'
import { MarkSettings } from '../../agenda/mark-settings.tsx'
import { NextItems } from '../../agenda/next-items.tsx'
import { NowCard } from '../../agenda/now-card.tsx'
import { Owed } from '../../agenda/owed.tsx'
import { AnswersElsewhere } from '../../agenda/room/answers-elsewhere.tsx'
import { AnswersList } from '../../agenda/room/answers-list.tsx'
import { PointsBoard } from '../../agenda/room/points-board.tsx'
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
  const { outlook } = useAgenda()
  const underWay = agenda.activeId !== null
  return (
    <div className="now-pane">
      <NowCard announced>{session.status === 'open' && <DriveButtons drive={drive} />}</NowCard>
      {session.status === 'open' && agenda.status === 'prepared' && <RehearseLink />}
      {session.status === 'open' && <SpeakerTurns drives />}
      {session.status === 'open' && <UnsettledApologies />}
      {outlook.activeRow && <AnswersList row={outlook.activeRow} drives />}
      <PointsBoard />
      <AnswersElsewhere />
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
