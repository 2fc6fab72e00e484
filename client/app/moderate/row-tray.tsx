import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { EntryButtons } from '../../agenda/edit/entry-buttons.tsx'
import type { EntryTask } from '../../agenda/edit/entry-dialog.tsx'
import { HoldField } from '../../agenda/edit/hold-field.tsx'
import type { Way } from '../../agenda/edit/moving.ts'
import type { EntryActs } from '../../agenda/edit/use-entry-acts.ts'
import { useSession } from '../../connection/session-context.ts'
import { Button } from '../../ui/button.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { moderateWords } from './moderate-words.ts'
import { SpeakerStatus } from './speaker-status.tsx'
import type { Drive } from './use-drive.ts'

interface RowTrayProps {
  readonly row: AgendaRow
  readonly drive: Drive
  readonly acts: EntryActs
  readonly onTask: (task: EntryTask) => void
  readonly onStep: (way: Way) => void
  readonly onBegin: () => void
}

/** What can be done with one row: skip or re-open it, change, move or hold it, say who has apologised. */
export function RowTray({ row, drive, acts, onTask, onStep, onBegin }: RowTrayProps) {
  const t = useWording(moderateWords)
  const { session } = useSession().state
  const isOver = row.status === 'done' || row.status === 'skipped'
  if (session.status !== 'open') return null
  return (
    <div className="row-tray" ref={intoView}>
      {row.speakers.map((speaker) => (
        <SpeakerStatus key={speaker.personId} row={row} speaker={speaker} />
      ))}
      <EntryButtons row={row} acts={acts} onTask={onTask} onStep={onStep} onBegin={onBegin}>
        {!isOver && (
          <Button onPress={() => drive.skip(row.id)}>
            {t(row.kind === 'block' ? 'skipBlock' : 'skipRow')}
          </Button>
        )}
        {isOver && row.kind === 'item' && <Button onPress={() => drive.reopen(row.id)}>{t('reopen')}</Button>}
      </EntryButtons>
      {!isOver && row.actualStartAt === null && <HoldField row={row} acts={acts} />}
    </div>
  )
}

/** A tray opened at the foot of the list would be out of sight; one that is in sight moves nothing. */
const intoView = (tray: HTMLDivElement | null) => tray?.scrollIntoView({ block: 'nearest' })
