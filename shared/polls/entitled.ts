import type { LevelId, SeatId } from '../kernel/ids.ts'
import type { SessionSlice } from '../session/slice.ts'

/**
 * The seats that may cast a ballot: those held by somebody who was admitted, each once, with their level.
 * Where several people hold a seat, the first who has a level gives it.
 */
export function entitledSeats({ people }: SessionSlice): ReadonlyMap<SeatId, LevelId | null> {
  const seats = new Map<SeatId, LevelId | null>()
  for (const { seatId, level, status } of Object.values(people)) {
    if (seatId === null || status !== 'admitted') continue
    seats.set(seatId, seats.get(seatId) ?? level)
  }
  return seats
}

/** The levels at which exactly one seat may cast a ballot: what that seat chose shows in the result by level. */
export function loneLevels(session: SessionSlice): ReadonlySet<LevelId> {
  const levels = [...entitledSeats(session).values()]
  const alone = (level: LevelId) => levels.indexOf(level) === levels.lastIndexOf(level)
  return new Set(levels.filter((level) => level !== null).filter(alone))
}
