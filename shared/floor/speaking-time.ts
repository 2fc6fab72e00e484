import type { SeatId } from '../kernel/ids.ts'
import { between, type Instant, type Milliseconds, spanOf } from '../kernel/time.ts'
import type { FloorSlice } from './slice.ts'

export interface SpeakingTime {
  readonly spokenMs: Milliseconds
  readonly turns: number
}

/**
 * How long and how often each seat has had the floor until `now`, the speech under way included. Seats that have not
 * spoken are absent, and so is everybody for an audience that may not know who spoke.
 */
export function speakingTime(
  { speeches, speaking }: Pick<FloorSlice, 'speeches' | 'speaking'>,
  now: Instant,
): ReadonlyMap<SeatId, SpeakingTime> {
  const seats = new Map<SeatId, SpeakingTime>()
  for (const { seatId, startedAt, endedAt } of speaking ? [...speeches, speaking] : speeches) {
    if (seatId === null) continue
    const { spokenMs, turns } = seats.get(seatId) ?? { spokenMs: 0, turns: 0 }
    seats.set(seatId, { spokenMs: spanOf(spokenMs + between(startedAt, endedAt ?? now)), turns: turns + 1 })
  }
  return seats
}
