import type { Context, Refusal } from '../kernel/area.ts'
import type { LevelId, PersonId, PollId, SeatId } from '../kernel/ids.ts'
import { accept, type Result } from '../kernel/result.ts'
import type { World } from '../world.ts'
import { no, type Of, pollOf } from './decision.ts'
import { entitledSeats } from './entitled.ts'
import type { Choice } from './messages.ts'
import { checkPoints } from './methods/points.ts'
import type { PollsRefusal } from './refusals.ts'

/** What goes into the ballot box. */
export interface CastBallot {
  readonly pollId: PollId
  readonly seatId: SeatId
  readonly personId: PersonId
  /** The seat's level now; `null` where it has none or the audience does not know it. */
  readonly level: LevelId | null
  readonly choice: Choice
}

/** Whether this person may cast this ballot now. Makes no event: the ballot belongs in the box, not in the log. */
export function decideBallot(
  world: World,
  { pollId, choice }: Of<'ballot.cast'>,
  { actor }: Context,
): Result<CastBallot, Refusal<PollsRefusal>> {
  if (world.session.status !== 'open') return no('poll/session-closed')
  const poll = pollOf(world, pollId)
  // To those who vote, a draft does not exist.
  if (!poll || poll.status === 'draft') return no('poll/unknown')
  if (!actor.admitted) return no('poll/not-admitted')
  const { seatId, personId } = actor
  if (seatId === null || personId === null) return no('poll/no-seat')
  if (poll.status !== 'open') return no('poll/not-open')
  const checked = checkPoints(poll, choice)
  if (!checked.ok) return checked
  const level = entitledSeats(world.session).get(seatId) ?? null
  return accept({ pollId, seatId, personId, level, choice: checked.value })
}
