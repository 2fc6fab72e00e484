import type { RulesToSet } from '../../shared/floor/rules.ts'
import { useSession } from '../connection/session-context.ts'
import { SelectField } from '../ui/field.tsx'
import { useWording } from '../wording/use-wording.ts'
import { rulesWords } from './rules-words.ts'
import type { ListActs } from './use-list-acts.ts'

const readers = ['everyone', 'participants', 'moderators'] as const
const lists = ['session', 'item'] as const
const waiting = [1, 2, 3] as const
const replies = [0, 1, 2, 3] as const

/** What the list is held for, who sees it, how often a seat may ask and reply. */
export function ListSettings({ acts }: { readonly acts: ListActs }) {
  const t = useWording(rulesWords)
  const { listFor, listSeenBy, repliesPerItem, repliesLast, speakersEnter, waitingPerSeat } =
    useSession().state.floor.rules
  return (
    <>
      <SelectField
        label={t('listFor')}
        hint={t('listForHint')}
        value={listFor}
        onChange={(value) => acts.setRules({ listFor: value })}
        options={lists.map((value) => ({ value, label: t(value === 'item' ? 'perItem' : 'perSession') }))}
      />
      <SelectField
        label={t('seenBy')}
        value={listSeenBy}
        onChange={(value) => acts.setRules({ listSeenBy: value })}
        options={readers.map((value) => ({ value, label: t(value) }))}
      />
      <HowMany
        name="waitingPerSeat"
        label={t('perSeat')}
        value={waitingPerSeat}
        usual={waiting}
        acts={acts}
      />
      <HowMany
        name="repliesPerItem"
        label={t('replies')}
        value={repliesPerItem}
        usual={replies}
        acts={acts}
      />
      <Check name="repliesLast" label={t('repliesLast')} value={repliesLast} acts={acts} />
      <Check name="speakersEnter" label={t('speakersEnter')} value={speakersEnter} acts={acts} />
    </>
  )
}

interface OneRule<Name extends keyof RulesToSet, Value> {
  readonly name: Name
  readonly label: string
  readonly value: Value
  readonly acts: ListActs
}

function HowMany(
  props: OneRule<'waitingPerSeat' | 'repliesPerItem', number> & { readonly usual: readonly number[] },
) {
  const { name, label, value, usual, acts } = props
  const all = [...new Set([...usual, value])].sort((a, b) => a - b)
  return (
    <SelectField
      label={label}
      value={String(value)}
      onChange={(chosen) => acts.setRules({ [name]: Number(chosen) })}
      options={all.map((count) => ({ value: String(count), label: String(count) }))}
    />
  )
}

function Check({ name, label, value, acts }: OneRule<'repliesLast' | 'speakersEnter', boolean>) {
  return (
    <label className="floor-settings-check">
      <input
        type="checkbox"
        checked={value}
        onChange={({ target }) => acts.setRules({ [name]: target.checked })}
      />
      {label}
    </label>
  )
}
