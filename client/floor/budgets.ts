import type { FloorRules } from '../../shared/floor/rules.ts'
import type { Seats } from '../../shared/floor/seats.ts'
import type { LevelId, SeatId } from '../../shared/kernel/ids.ts'
import type { Milliseconds } from '../../shared/kernel/time.ts'

type Budgets = Pick<FloorRules, 'levelBudgetsMs' | 'seatBudgetsMs' | 'delegationBudgets'>

interface Changed {
  readonly levelBudgetsMs?: Record<LevelId, Milliseconds>
  readonly seatBudgetsMs?: Record<SeatId, Milliseconds>
  readonly delegationBudgets?: { seatIds: SeatId[]; ms: Milliseconds }[]
}

/** Whose speaking time is limited as a whole. */
export type BudgetOf =
  | { readonly of: 'level'; readonly level: LevelId }
  | { readonly of: 'delegation'; readonly delegation: string }
  | { readonly of: 'seat'; readonly seatId: SeatId }

/** The seats of a delegation, as the directory names it. */
const seatsOfDelegation = (seats: Seats, delegation: string): SeatId[] =>
  [...seats.values()].flatMap((seat) => (seat.delegation === delegation ? seat.seatId : []))

/** The rules with one budget set to `ms` or, where that is `null`, without it. */
export function withBudget(rules: Budgets, seats: Seats, whose: BudgetOf, ms: Milliseconds | null): Changed {
  switch (whose.of) {
    case 'level':
      return { levelBudgetsMs: changed(rules.levelBudgetsMs, whose.level, ms) }
    case 'seat':
      return { seatBudgetsMs: changed(rules.seatBudgetsMs, whose.seatId, ms) }
    case 'delegation': {
      const seatIds = seatsOfDelegation(seats, whose.delegation)
      const others = rules.delegationBudgets.filter((one) => !one.seatIds.every((id) => seatIds.includes(id)))
      const kept = others.map((one) => ({ seatIds: [...one.seatIds], ms: one.ms }))
      return { delegationBudgets: ms === null ? kept : [...kept, { seatIds, ms }] }
    }
  }
}

function changed<Key extends string>(
  budgets: Readonly<Record<Key, Milliseconds>>,
  key: Key,
  ms: Milliseconds | null,
): Record<Key, Milliseconds> {
  const others = Object.entries<Milliseconds>(budgets).filter(([id]) => id !== key)
  const entries = ms === null ? others : [...others, [key, ms] as const]
  return Object.fromEntries(entries) as Record<Key, Milliseconds>
}
