import type { Instant, Milliseconds } from '../kernel/time.ts'
import { balance } from './balance.ts'
import { type Seats, seatsBehind } from './seats.ts'
import type { FloorRequest, FloorSlice } from './slice.ts'

export interface BudgetLeft {
  /** Whose speaking time it is. */
  readonly of: 'level' | 'delegation' | 'seat'
  /** Negative when used up. */
  readonly leftMs: Milliseconds
}

/**
 * The shortest of the budgets from which a request would be spoken, where it would not do for a speech of its length
 * (`lengthMs`); `null` where there is time enough or no budget. It warns: nobody is ever refused for it.
 */
export function scarceBudget(
  floor: FloorSlice,
  seats: Seats,
  now: Instant,
  request: Pick<FloorRequest, 'seatId' | 'jointSeatIds' | 'kind'>,
  lengthMs: Milliseconds | null = floor.rules.limitsMs[request.kind],
): BudgetLeft | null {
  if (request.kind === 'point-of-order') return null
  const behind = seatsBehind(request)
  const levels = new Set(behind.map((id) => seats.get(id)?.level ?? null))
  const { byLevel, bySeat, shared } = balance(floor, seats, now)
  const budgets: readonly { of: BudgetLeft['of']; leftMs: Milliseconds | null }[] = [
    ...byLevel.filter(({ level }) => level !== null && levels.has(level)).map(of('level')),
    ...shared.filter(({ seatIds }) => behind.some((id) => seatIds.includes(id))).map(of('delegation')),
    ...bySeat.filter(({ seatId }) => behind.includes(seatId)).map(of('seat')),
  ]
  const enough = Math.max(0, lengthMs ?? 0)
  return budgets.reduce<BudgetLeft | null>((least, { of: whose, leftMs }) => {
    if (leftMs === null || (leftMs > 0 && leftMs >= enough)) return least
    return least && least.leftMs <= leftMs ? least : { of: whose, leftMs }
  }, null)
}

const of =
  (whose: BudgetLeft['of']) =>
  ({ leftMs }: { readonly leftMs: Milliseconds | null }) => ({ of: whose, leftMs })
