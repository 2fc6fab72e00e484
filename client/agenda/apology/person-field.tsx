import type { PersonId } from '../../../shared/kernel/ids.ts'
import { useSession } from '../../connection/session-context.ts'
import { bodyOf } from '../../session/people-names.ts'
import { SelectField } from '../../ui/field.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { apologyWords } from './apology-words.ts'

interface PersonFieldProps {
  readonly label: string
  readonly value: PersonId | null
  /** Who cannot be chosen. */
  readonly without: PersonId
  readonly onChange: (personId: PersonId | null) => void
}

/** Chooses one of those known in the session, by name and body. */
export function PersonField({ label, value, without, onChange }: PersonFieldProps) {
  const t = useWording(apologyWords)
  const { directory } = useSession()
  const people = directory.people
    .filter(({ personId, details }) => details !== null && personId !== without)
    .map(({ personId, details }) => ({
      value: personId as string,
      label: [details?.name, bodyOf(details)].filter(Boolean).join(', '),
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  return (
    <SelectField
      label={label}
      value={value ?? ''}
      onChange={(id) => onChange(id === '' ? null : (id as PersonId))}
      options={[{ value: '', label: t('choosePerson') }, ...people]}
    />
  )
}
