import type { PersonId, SeatId } from '../../shared/kernel/ids.ts'
import { useSession } from '../connection/session-context.ts'
import { type NamedPerson, usePeople } from '../session/people-names.ts'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/field.tsx'
import { useWording } from '../wording/use-wording.ts'
import type { NameplateDraft } from './nameplate-draft.ts'
import { nameplateWords } from './nameplate-words.ts'

interface NameplateWhomProps {
  readonly draft: NameplateDraft
  readonly onChange: (next: NameplateDraft) => void
}

const inALine = ({ name, body }: NamedPerson): string => (body ? `${name}, ${body}` : name)

/** To whom a question is put; in whose name too a joint statement is made. Nothing for other kinds. */
export function NameplateWhom({ draft, onChange }: NameplateWhomProps) {
  const t = useWording(nameplateWords)
  const who = usePeople()
  const { people } = useSession().directory
  if (draft.kind === 'joint') return <Partners draft={draft} onChange={onChange} />
  if (draft.kind !== 'question') return null
  return (
    <SelectField
      label={t('toWhom')}
      value={draft.toPersonId ?? ''}
      onChange={(value) => onChange({ ...draft, toPersonId: value === '' ? null : (value as PersonId) })}
      options={[
        { value: '', label: t('choose') },
        ...people.map(({ personId }) => ({ value: personId as string, label: inALine(who(personId)) })),
      ]}
    />
  )
}

function Partners({ draft, onChange }: NameplateWhomProps) {
  const t = useWording(nameplateWords)
  const who = usePeople()
  const { people } = useSession().directory
  const chosen = draft.jointSeatIds
  const seats = new Set(people.flatMap(({ seatId }) => seatId ?? []))
  const free = [...seats].filter((id) => !chosen.includes(id))
  return (
    <div>
      <SelectField
        label={t('withWhom')}
        value=""
        onChange={(value) => value && onChange({ ...draft, jointSeatIds: [...chosen, value as SeatId] })}
        options={[
          { value: '', label: t('addSeat') },
          ...free.map((id) => ({ value: id as string, label: inALine(who(null, id)) })),
        ]}
      />
      <ul aria-label={t('withWhom')}>
        {chosen.map((id) => (
          <li key={id}>
            {inALine(who(null, id))}{' '}
            <Button
              kind="quiet"
              label={t('without', { name: inALine(who(null, id)) })}
              onPress={() => onChange({ ...draft, jointSeatIds: chosen.filter((one) => one !== id) })}
            >
              <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
