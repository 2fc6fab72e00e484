import type { Speaker } from '../../../shared/agenda/messages.ts'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { useCommand } from '../../connection/use-command.ts'
import { usePeople } from '../../session/people-names.ts'
import { Button } from '../../ui/button.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { moderateWords } from './moderate-words.ts'
import type { Drive } from './use-drive.ts'

interface RowTrayProps {
  readonly row: AgendaRow
  readonly drive: Drive
}

/** What can be done with one row: skip or re-open it, say who has apologised. */
export function RowTray({ row, drive }: RowTrayProps) {
  const t = useWording(moderateWords)
  const isOver = row.status === 'done' || row.status === 'skipped'
  return (
    <div className="row-tray">
      {!isOver && (
        <Button onPress={() => drive.skip(row.id)}>
          {t(row.kind === 'block' ? 'skipBlock' : 'skipRow')}
        </Button>
      )}
      {isOver && row.kind === 'item' && <Button onPress={() => drive.reopen(row.id)}>{t('reopen')}</Button>}
      {row.speakers.map((speaker) => (
        <SpeakerStatus key={speaker.personId} row={row} speaker={speaker} />
      ))}
    </div>
  )
}

const statuses = ['expected', 'present', 'apologised'] as const satisfies readonly Speaker['status'][]

function SpeakerStatus({ row, speaker }: { readonly row: AgendaRow; readonly speaker: Speaker }) {
  const t = useWording(moderateWords)
  const run = useCommand()
  const { name } = usePeople()(speaker.personId)
  const set = (status: Speaker['status']) => {
    if (status === speaker.status) return
    const substituteId = status === 'apologised' ? speaker.substituteId : null
    const said = t('saidSpeaker', { name, status: t(`speaker_${status}`) })
    void run(
      { type: 'agenda.set-speaker', itemId: row.id, personId: speaker.personId, status, substituteId },
      { done: said, undo: true },
    )
  }
  return (
    <fieldset className="row-tray-speaker">
      <legend>{t('speakerIs', { name })}</legend>
      {statuses.map((status) => (
        <Button key={status} pressed={status === speaker.status} onPress={() => set(status)}>
          {t(`speaker_${status}`)}
        </Button>
      ))}
    </fieldset>
  )
}
