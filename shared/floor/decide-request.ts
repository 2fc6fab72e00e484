import type { Actor, Context } from '../kernel/area.ts'
import type { PersonId, RequestId, SeatId } from '../kernel/ids.ts'
import { limits } from '../kernel/limits.ts'
import { accept, type Result, refuse } from '../kernel/result.ts'
import type { World } from '../world.ts'
import { speakerFor } from './acting.ts'
import { everybodyWaiting, waitingRequest } from './aside.ts'
import { type FloorDecision, moderates, no, type Of } from './decision.ts'
import { inLane, type Lane, laneOf, listIsOpen } from './lanes.ts'
import type { FloorRefusal } from './refusals.ts'
import type { FloorRequest, FloorSlice } from './slice.ts'
import { speechesBegun } from './speaking-time.ts'

interface Asker {
  readonly seatId: SeatId
  readonly personId: PersonId | null
}
interface Nameplate extends Asker {
  readonly personId: PersonId
}

export function request(world: World, command: Of<'floor.request'>, context: Context): FloorDecision {
  const asker = askerOf(world, command, context)
  if (!asker.ok) return no(asker.refusal)
  const { floor } = world
  const { requestId, kind } = command
  const byModerator = moderates(context.actor)
  const lane = laneOf(kind)
  if (!listIsOpen(floor, context.at) && !byModerator && lane === 'contributions')
    return no('floor/list-closed')
  if (isKnown(floor, requestId)) return no('floor/request-exists')
  const { seatId, personId } = asker.value
  const repliesFlaw = byModerator ? null : repliesAreUsed(world, seatId, kind)
  const flaw = laneIsTaken(floor, seatId, lane) ?? repliesFlaw ?? partnersFlaw(world, command, seatId)
  if (flaw) return flaw
  if (everybodyWaiting(floor).length >= limits.requestsWaiting)
    return no('floor/list-full', { max: limits.requestsWaiting })
  const { subject = null, toPersonId, jointSeatIds, remote } = command
  const more = {
    ...(toPersonId !== undefined && { toPersonId }),
    ...(jointSeatIds !== undefined && { jointSeatIds }),
    ...(remote !== undefined && { remote }),
  }
  return accept([
    { type: 'floor/requested', requestId, seatId, personId, kind, subject, byModerator, ...more },
  ])
}

/** A seat has as many places as the session allows, but never a second point of order. */
export function laneIsTaken(
  { queue, rules }: FloorSlice,
  seatId: SeatId | null,
  lane: Lane,
): FloorDecision | null {
  const theirs = inLane(queue, lane).filter((waiting) => waiting.seatId === seatId).length
  if (lane === 'points-of-order') return theirs > 0 ? no('floor/point-of-order-waiting') : null
  return theirs >= rules.waitingPerSeat ? no('floor/waiting-already') : null
}

/** The right of reply is had so often during one item. A moderator is not bound by it: the list is theirs. */
export function repliesAreUsed(
  { floor, agenda }: World,
  seatId: SeatId | null,
  kind: FloorRequest['kind'],
): FloorDecision | null {
  if (kind !== 'reply') return null
  const max = floor.rules.repliesPerItem
  const begun = speechesBegun(floor).filter((speech) => speech.itemId === agenda.activeId)
  const replies = [...begun, ...floor.queue].filter((one) => one.kind === 'reply' && one.seatId === seatId)
  if (replies.length < max) return null
  return max === 0 ? no('floor/no-replies') : no('floor/replies-used', { max })
}

/** Those a request names beside its own seat: whom it asks, and in whose name it speaks too. */
function partnersFlaw(
  { session }: World,
  { kind, toPersonId, jointSeatIds = [] }: Of<'floor.request'>,
  seatId: SeatId,
): FloorDecision | null {
  if (kind === 'question' && toPersonId === undefined) return no('floor/question-to-whom')
  const known = Object.values(session.people).filter(({ status }) => status !== 'removed')
  const isHere = (id: PersonId) =>
    Object.hasOwn(session.people, id) && session.people[id]?.status !== 'removed'
  if (toPersonId !== undefined && !isHere(toPersonId)) return no('floor/person-unknown')
  if ((kind === 'joint') !== jointSeatIds.length > 0) return no('floor/joint-with-whom')
  const seats = new Set(known.map((person) => person.seatId))
  if (jointSeatIds.some((id) => !seats.has(id))) return no('floor/seat-unknown')
  return new Set([seatId, ...jointSeatIds]).size <= jointSeatIds.length ? no('floor/seat-twice') : null
}

export function withdraw(
  world: World,
  { requestId }: Of<'floor.withdraw'>,
  { actor }: Context,
): FloorDecision {
  const waiting = waitingRequest(world.floor, requestId)
  if (!waiting) return no('floor/not-waiting')
  const own = actor.seatId !== null && actor.seatId === waiting.seatId
  if (!own && !moderates(actor)) return no('floor/not-yours')
  return accept([{ type: 'floor/withdrawn', requestId, byModerator: moderates(actor) }])
}

/** Who would speak: the seat of whoever asks or, for a moderator, of the person named. */
export function askerOf(
  world: World,
  { forPersonId }: Pick<Of<'floor.request'>, 'forPersonId'>,
  { actor }: Context,
): Result<Asker, FloorRefusal> {
  if (moderates(actor))
    return forPersonId === undefined ? refuse('floor/name-the-speaker') : nameplate(world, forPersonId)
  if (forPersonId !== undefined && !sharesSeat(world, actor, forPersonId))
    return refuse('floor/only-for-yourself')
  if (!actor.admitted) return refuse('floor/not-admitted')
  if (actor.seatId === null) return refuse('floor/no-seat')
  return accept({ seatId: actor.seatId, personId: forPersonId ?? speakerFor(world, actor.personId) })
}

/** Whether it is themselves, or somebody with whom they share their seat. */
function sharesSeat({ session: { people } }: World, { personId, seatId }: Actor, other: PersonId): boolean {
  if (other === personId) return true
  const person = Object.hasOwn(people, other) ? people[other] : undefined
  return seatId !== null && person?.seatId === seatId && person.status !== 'removed'
}

/** Somebody in the room who raised a nameplate; they need not have joined. */
export function nameplate({ session }: World, personId: PersonId): Result<Nameplate, FloorRefusal> {
  const person = Object.hasOwn(session.people, personId) ? session.people[personId] : undefined
  if (!person) return refuse('floor/person-unknown')
  if (person.status === 'removed') return refuse('floor/person-removed')
  if (person.seatId === null) return refuse('floor/person-without-seat')
  return accept({ seatId: person.seatId, personId })
}

/** Also true of a request that an undo could bring back: a second one with its id would be confused with it. */
export function isKnown(floor: FloorSlice, id: RequestId): boolean {
  return (
    waitingRequest(floor, id) !== undefined ||
    speechesBegun(floor).some(({ requestId }) => requestId === id) ||
    (floor.journal ?? []).some(({ before }) => before.waiting.some(({ request }) => request.id === id))
  )
}
