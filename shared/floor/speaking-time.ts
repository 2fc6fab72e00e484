import type { SeatId } from '../kernel/ids.ts'
import { type Instant, type Milliseconds, spanOf } from '../kernel/time.ts'
import type { FloorSlice, Speech } from './slice.ts'
import { speechClock } from './speech-clock.ts'

export interface SpeakingTime {
  readonly spokenMs: Milliseconds
  readonly turns: number
}

/** Every speech that began: ended, interrupted or under way. */
export const speechesBegun = ({
  speeches,
  interrupted = [],
  speaking,
}: Pick<FloorSlice, 'speeches' | 'speaking'> &
  Partial<Pick<FloorSlice, 'interrupted'>>): readonly Speech[] =>
  speaking ? [...speeches, ...interrupted, speaking] : [...speeches, ...interrupted]

/**
 * How long and how often each seat has had the floor until `now`, the speech under way included. Seats that have not
 * spoken are absent, and so is everybody for an audience that may not know who spoke.
 */
export function speakingTime(
  floor: Parameters<typeof speechesBegun>[0],
  now: Instant,
): ReadonlyMap<SeatId, SpeakingTime> {
  const seats = new Map<SeatId, SpeakingTime>()
  for (const speech of speechesBegun(floor)) {
    const { seatId } = speech
    if (seatId === null) continue
    const { spokenMs, turns } = seats.get(seatId) ?? { spokenMs: 0, turns: 0 }
    const sum = spanOf(spokenMs + speechClock(speech, now).spokenMs)
    seats.set(seatId, { spokenMs: sum, turns: turns + 1 })
  }
  return seats
}
