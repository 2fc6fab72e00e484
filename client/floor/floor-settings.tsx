import './floor-settings.css'
import { type FloorRules, orders } from '../../shared/floor/rules.ts'
import { requestKinds } from '../../shared/floor/shapes.ts'
import { MINUTE_MS, type Milliseconds, minutes } from '../../shared/kernel/time.ts'
import { useSession } from '../connection/session-context.ts'
import { SelectField } from '../ui/field.tsx'
import { useWording } from '../wording/use-wording.ts'
import { BudgetSettings } from './budget-settings.tsx'
import { kindWords } from './kind-words.ts'
import { ListSettings } from './list-settings.tsx'
import { rulesWords } from './rules-words.ts'
import { Tiers } from './tiers.tsx'
import { TourDeTable } from './tour-de-table.tsx'
import type { ListActs } from './use-list-acts.ts'

interface FloorSettingsProps {
  readonly acts: ListActs
}

/** How the floor is held in this session; every choice takes effect at once, with Undo. */
export function FloorSettings({ acts }: FloorSettingsProps) {
  const t = useWording(rulesWords)
  return (
    <details className="floor-fold">
      <summary>{t('title')}</summary>
      <div className="floor-settings">
        <Order acts={acts} />
        <Limits acts={acts} />
        <ListSettings acts={acts} />
        <BudgetSettings acts={acts} />
        <TourDeTable acts={acts} />
      </div>
    </details>
  )
}

function Order({ acts }: FloorSettingsProps) {
  const t = useWording(rulesWords)
  const { floor, session } = useSession().state
  const { order, tiers } = floor.rules
  const choose = (next: FloorRules['order']) =>
    acts.setRules({
      order: next,
      ...(next === 'tiers' && tiers.length === 0 && { tiers: session.levels.map(({ id }) => id) }),
    })
  return (
    <>
      <SelectField
        label={t('order')}
        hint={t('orderHint')}
        value={order}
        onChange={choose}
        options={orders.map((value) => ({ value, label: t(value) }))}
      />
      {order === 'tiers' && <Tiers acts={acts} />}
    </>
  )
}

const CHOICES = [1, 2, 3, 5, 10, 15] as const
const NONE = 'none'

function Limits({ acts }: FloorSettingsProps) {
  const t = useWording(rulesWords)
  const kind = useWording(kindWords)
  const { limitsMs } = useSession().state.floor.rules
  const choose = (one: (typeof requestKinds)[number], value: string) =>
    acts.setRules({ limitsMs: { [one]: value === NONE ? null : minutes(Number(value)) } })
  return (
    <fieldset className="floor-settings-limits">
      <legend>{t('limits')}</legend>
      {requestKinds.map((one) => (
        <SelectField
          key={one}
          label={kind(one)}
          value={choiceOf(limitsMs[one])}
          onChange={(value) => choose(one, value)}
          options={choicesWith(limitsMs[one]).map((value) => ({
            value,
            label: value === NONE ? t('noLimit') : t('minutes', { count: Number(value) }),
          }))}
        />
      ))}
    </fieldset>
  )
}

const choiceOf = (ms: Milliseconds | null): string => (ms === null ? NONE : String(ms / MINUTE_MS))

/** The usual limits, with the one that is set where it is another. */
function choicesWith(ms: Milliseconds | null): readonly string[] {
  const all = new Set<number>(CHOICES)
  if (ms !== null) all.add(ms / MINUTE_MS)
  return [...[...all].sort((a, b) => a - b).map(String), NONE]
}
