import type { LevelId } from '../kernel/ids.ts'
import type { SessionSlice } from '../session/slice.ts'
import { compare } from './compare.ts'
import { entitledSeats } from './entitled.ts'
import type { Group, PollDefinition, PollResult } from './messages.ts'
import { countPoints } from './methods/points.ts'
import type { Ballot } from './slice.ts'

/**
 * The result of a poll. A ballot counts when its seat is entitled at the close, for the level the seat has then, so
 * that no turnout passes the whole; without a level it counts overall only.
 */
export function tally(poll: PollDefinition, ballots: readonly Ballot[], session: SessionSlice): PollResult {
  const seats = entitledSeats(session)
  const counted = ballots.filter(({ seatId }) => seats.has(seatId))
  const levelsOfSeats = [...seats.values()].filter((level) => level !== null)
  const listed = session.levels.map(({ id }) => id)
  const present = new Set(levelsOfSeats)
  const order = [
    ...listed.filter((id) => present.has(id)),
    ...[...present].filter((id) => !listed.includes(id)).sort(),
  ]
  const levels: Record<LevelId, Group> = {}
  for (const level of order) {
    const theirs = counted.filter(({ seatId }) => seats.get(seatId) === level)
    const entitled = levelsOfSeats.filter((id) => id === level).length
    levels[level] = countPoints(
      poll,
      theirs.map(({ choice }) => choice),
      entitled,
    )
  }
  const overall = countPoints(
    poll,
    counted.map(({ choice }) => choice),
    seats.size,
  )
  return { overall, levels, comparison: compare(levels, order) }
}
