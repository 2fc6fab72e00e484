import type { Speaker } from '../../../shared/agenda/messages.ts'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import type { PersonId } from '../../../shared/kernel/ids.ts'
import { editWords } from '../../agenda/edit/edit-words.ts'
import { useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { bodyOf, usePeople } from '../../session/people-names.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/field.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { moderateWords } from './moderate-words.ts'

interface SpeakerStatusProps {
  readonly row: AgendaRow
  readonly speaker: Speaker
}

const statuses = ['expected', 'present', 'apologised'] as const satisfies readonly Speaker['status'][]

/** Whether a speaker is there, and who speaks instead of one who apologised. */
export function SpeakerStatus({ row, speaker }: SpeakerStatusProps) {
  const t = useWording(moderateWords)
  const set = useSetSpeaker(row, speaker)
  const { name } = usePeople()(speaker.personId)
  return (
    <fieldset className="row-tray-speaker">
      <legend>{t('speakerIs', { name })}</legend>
      {statuses.map((status) => (
        <Button key={status} pressed={status === speaker.status} onPress={() => set(status, null)}>
          {t(`speaker_${status}`)}
        </Button>
      ))}
      {speaker.status === 'apologised' && (
        <Substitute speaker={speaker} onChoose={(id) => set('apologised', id)} />
      )}
    </fieldset>
  )
}

function useSetSpeaker(row: AgendaRow, { personId, status: now, substituteId: instead }: Speaker) {
  const t = useWording(moderateWords)
  const run = useCommand()
  const who = usePeople()
  const { name } = who(personId)
  return (status: Speaker['status'], substituteId: PersonId | null) => {
    if (status === now && substituteId === instead) return
    const done =
      substituteId === null
        ? t('saidSpeaker', { name, status: t(`speaker_${status}`) })
        : t('saidInstead', { name, other: who(substituteId).name })
    const command = { type: 'agenda.set-speaker' as const, itemId: row.id, personId, status, substituteId }
    void run(command, { done, undo: true })
  }
}

interface SubstituteProps {
  readonly speaker: Speaker
  readonly onChoose: (personId: PersonId | null) => void
}

function Substitute({ speaker, onChoose }: SubstituteProps) {
  const t = useWording(editWords)
  const { directory } = useSession()
  const { name } = usePeople()(speaker.personId)
  const people = directory.people
    .filter(({ personId, details }) => details !== null && personId !== speaker.personId)
    .map(({ personId, details }) => ({
      value: personId as string,
      label: [details?.name, bodyOf(details)].filter(Boolean).join(', '),
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  return (
    <SelectField
      label={t('instead', { name })}
      value={speaker.substituteId ?? ''}
      onChange={(id) => onChoose(id === '' ? null : (id as PersonId))}
      options={[{ value: '', label: t('nobody') }, ...people]}
    />
  )
}
