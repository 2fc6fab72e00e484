import type { Speaker } from '../../../shared/agenda/messages.ts'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { isAway } from '../../../shared/agenda/speaker-clock.ts'
import { SettleApology } from '../../agenda/apology/apology-dialog.tsx'
import { useCommand } from '../../connection/use-command.ts'
import { usePeople } from '../../session/people-names.ts'
import { Button } from '../../ui/button.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { actWords } from './act-words.ts'
import { moderateWords } from './moderate-words.ts'

interface SpeakerStatusProps {
  readonly row: AgendaRow
  readonly speaker: Speaker
}

const statuses = ['expected', 'present', 'apologised'] as const satisfies readonly Speaker['status'][]

/** Whether a speaker is there, and what becomes of the time of one who apologised. */
export function SpeakerStatus({ row, speaker }: SpeakerStatusProps) {
  const t = useWording(moderateWords)
  const set = useSetSpeaker(row, speaker)
  const isOpen = row.status !== 'done' && row.status !== 'skipped'
  const { name } = usePeople()(speaker.personId)
  return (
    <fieldset className="row-tray-speaker">
      <legend>{t('speakerIs', { name })}</legend>
      {statuses.map((status) => (
        <Button key={status} pressed={status === speaker.status} onPress={() => set(status)}>
          {t(`speaker_${status}`)}
        </Button>
      ))}
      {isAway(speaker) && speaker.settled === undefined && isOpen && (
        <SettleApology itemId={row.id} personId={speaker.personId} />
      )}
    </fieldset>
  )
}

function useSetSpeaker(row: AgendaRow, { personId, status: now }: Speaker) {
  const t = useWording(moderateWords)
  const says = useWording(actWords)
  const run = useCommand()
  const { name } = usePeople()(personId)
  return (status: Speaker['status']) => {
    if (status === now) return
    const done = says('saidSpeaker', { name, status: t(`speaker_${status}`) })
    const command = { type: 'agenda.set-speaker' as const, itemId: row.id, personId, status }
    void run({ ...command, substituteId: null }, { done, undo: true })
  }
}
