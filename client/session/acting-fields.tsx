import './acting-fields.css'
import { useId } from 'react'
import type { PersonId } from '../../shared/kernel/ids.ts'
import type { ActsAs } from '../../shared/session/slice.ts'
import { useSession } from '../connection/session-context.ts'
import { useWording } from '../wording/use-wording.ts'
import { principalsIn } from './acting.ts'
import { seatWords } from './acting-words.ts'
import { usePeople } from './people-names.ts'

const ways = ['aide', 'substitute'] as const satisfies readonly ActsAs[]

/** The people with a seat of their own, by name, as a select offers them. */
export function usePrincipals(except: PersonId | null): { readonly value: string; readonly label: string }[] {
  const who = usePeople()
  return principalsIn(useSession().state.session.people, except)
    .map((id) => {
      const { name, body } = who(id)
      return { value: `${id}`, label: body ? `${name} – ${body}` : name }
    })
    .toSorted((a, b) => a.label.localeCompare(b.label))
}

interface AsFieldProps {
  readonly as: ActsAs
  readonly onChoose: (as: ActsAs) => void
}

/** As an aide or a substitute, each with what it means. */
export function AsField({ as, onChoose }: AsFieldProps) {
  const t = useWording(seatWords)
  const name = useId()
  return (
    <fieldset className="acting-ways">
      <legend className="field-label">{t('as')}</legend>
      {ways.map((way) => (
        <label key={way} className="acting-way">
          <input type="radio" name={name} checked={as === way} onChange={() => onChoose(way)} />
          <span>
            <strong>{t(way)}</strong>
            <span className="acting-says">{t(`${way}Says`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
