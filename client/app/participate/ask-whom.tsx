import type { PersonId, SeatId } from '../../../shared/kernel/ids.ts'
import { useSession } from '../../connection/session-context.ts'
import { usePeople } from '../../session/people-names.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/field.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { actingWords } from './acting-words.ts'
import type { AskDraft } from './ask-draft.ts'
import { askWords } from './floor-words.ts'
import { useSeatPeople, useUsualSpeaker } from './seat-people.ts'

interface AskWhomProps {
  readonly draft: AskDraft
  readonly onChange: (next: AskDraft) => void
}

/** Which person of the seat is to speak, where there are several. */
export function AskWho({ draft, onChange }: AskWhomProps) {
  const t = useWording(actingWords)
  const who = usePeople()
  const usual = useUsualSpeaker()
  const { mine } = useSession()
  const people = useSeatPeople()
  if (people.length < 2) return null
  const label = (personId: PersonId) => (personId === mine.personId ? t('me') : who(personId).name)
  return (
    <SelectField
      label={t('whoSpeaks')}
      value={draft.forPersonId ?? usual ?? ''}
      onChange={(value) => onChange({ ...draft, forPersonId: value === usual ? null : (value as PersonId) })}
      options={people.map((personId) => ({ value: personId as string, label: label(personId) }))}
    />
  )
}

/** To whom a question is put; with whom a joint statement is made. */
export function AskWhom({ draft, onChange }: AskWhomProps) {
  const t = useWording(askWords)
  const { directory, mine } = useSession()
  const who = usePeople()
  const others = directory.people.filter(({ personId }) => personId !== mine.personId)
  const label = (personId: PersonId) => {
    const { name, body } = who(personId)
    return body ? `${name}, ${body}` : name
  }
  if (draft.kind === 'question')
    return (
      <SelectField
        label={t('toWhom')}
        value={draft.toPersonId ?? ''}
        onChange={(value) => onChange({ ...draft, toPersonId: value === '' ? null : (value as PersonId) })}
        options={[
          { value: '', label: t('choose') },
          ...others.map(({ personId }) => ({ value: personId as string, label: label(personId) })),
        ]}
      />
    )
  if (draft.kind !== 'joint') return null
  const free = others.flatMap(({ personId, seatId }) =>
    seatId === null || seatId === mine.seatId || draft.jointSeatIds.includes(seatId)
      ? []
      : [{ value: seatId as string, label: label(personId) }],
  )
  return (
    <>
      <SelectField
        label={t('withWhom')}
        value=""
        onChange={(value) =>
          value !== '' && onChange({ ...draft, jointSeatIds: [...draft.jointSeatIds, value as SeatId] })
        }
        options={[{ value: '', label: t('choose') }, ...free]}
      />
      <ul className="ask-joint" aria-label={t('withWhom')}>
        {draft.jointSeatIds.map((seatId) => (
          <Partner key={seatId} seatId={seatId} draft={draft} onChange={onChange} />
        ))}
      </ul>
    </>
  )
}

function Partner({ seatId, draft, onChange }: AskWhomProps & { readonly seatId: SeatId }) {
  const t = useWording(askWords)
  const { name, body } = usePeople()(null, seatId)
  const remove = () =>
    onChange({ ...draft, jointSeatIds: draft.jointSeatIds.filter((one) => one !== seatId) })
  return (
    <li>
      {[name, body].filter(Boolean).join(', ')}
      <Button kind="quiet" label={t('without', { name })} onPress={remove}>
        <span aria-hidden="true">×</span>
      </Button>
    </li>
  )
}
