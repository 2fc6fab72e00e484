import type { Context } from '../kernel/area.ts'
import { accept } from '../kernel/result.ts'
import type { World } from '../world.ts'
import { waitingRequest } from './aside.ts'
import { laneIsTaken, repliesAreUsed } from './decide-request.ts'
import { type FloorDecision, moderates, no, type Of } from './decision.ts'
import { costsPlace, laneOf, listIsOpen } from './lanes.ts'
import type { FloorEvent } from './messages.ts'
import { withRules } from './rules.ts'
import type { FloorRequest } from './slice.ts'

/** A list whose closing time has come is closed: opening it takes the closing time away. */
export function open({ floor }: World, { at }: Context): FloorDecision {
  return listIsOpen(floor, at) ? no('floor/already-open') : accept([{ type: 'floor/opened' }])
}

export function close({ floor }: World, { at }: Context): FloorDecision {
  return listIsOpen(floor, at) ? accept([{ type: 'floor/closed' }]) : no('floor/already-closed')
}

export function closeAt({ floor }: World, command: Of<'floor.close-at'>, { at }: Context): FloorDecision {
  if (!listIsOpen(floor, at)) return no('floor/already-closed')
  if (command.at === floor.closesAt) return no('floor/closing-unchanged')
  if (command.at !== null && command.at <= at) return no('floor/closing-past')
  return accept([{ type: 'floor/closing-set', closesAt: command.at }])
}

export function setRules(
  { floor: { rules } }: World,
  { id: _id, type: _type, ...set }: Of<'floor.set-rules'>,
): FloorDecision {
  const same = JSON.stringify(withRules(rules, set)) === JSON.stringify(rules)
  return same ? no('floor/rules-unchanged') : accept([{ type: 'floor/rules-set', rules: set }])
}

export function move({ floor }: World, { requestId, before }: Of<'floor.move'>): FloorDecision {
  const { queue } = floor
  const place = queue.findIndex(({ id }) => id === requestId)
  const next = before === null ? queue.length : queue.findIndex(({ id }) => id === before)
  if (next === -1 || !waitingRequest(floor, requestId)) return no('floor/not-waiting')
  if (place !== -1 && (next === place || next === place + 1)) return no('floor/there-already')
  return accept([{ type: 'floor/moved', requestId, before }])
}

/** A seat changes its own request, a moderator anybody's: they order the list, so for them it costs no place. */
export function edit(world: World, command: Of<'floor.edit'>, { actor, at }: Context): FloorDecision {
  const { floor } = world
  const waiting = waitingRequest(floor, command.requestId)
  if (!waiting) return no('floor/not-waiting')
  const byModerator = moderates(actor)
  const own = actor.seatId !== null && actor.seatId === waiting.seatId
  if (!own && !byModerator) return no('floor/not-yours')
  const { kind = waiting.kind, subject = waiting.subject } = command
  if (kind === waiting.kind && subject === waiting.subject) return no('floor/edit-unchanged')
  if (kind === 'question' && waiting.toPersonId === null) return no('floor/question-to-whom')
  if ((kind === 'joint') !== waiting.jointSeatIds.length > 0) return no('floor/joint-with-whom')
  const repliesFlaw =
    byModerator || kind === waiting.kind ? null : repliesAreUsed(world, waiting.seatId, kind)
  if (repliesFlaw) return repliesFlaw
  const flaw = laneFlaw(world, waiting, kind, byModerator || listIsOpen(floor, at))
  if (flaw) return flaw
  const losesPlace = !byModerator && costsPlace(waiting, kind)
  if (losesPlace && command.losePlace !== true) return no('floor/place-would-be-lost')
  const edited: FloorEvent = {
    type: 'floor/edited',
    requestId: waiting.id,
    kind,
    subject,
    losesPlace,
    byModerator,
  }
  return accept([edited])
}

/** Whether the lane that a request would change to takes it. */
function laneFlaw(
  { floor }: World,
  { id, kind: before, seatId }: FloorRequest,
  kind: FloorRequest['kind'],
  takesContributions: boolean,
): FloorDecision | null {
  const lane = laneOf(kind)
  if (lane === laneOf(before)) return null
  if (lane === 'contributions' && !takesContributions) return no('floor/list-closed')
  return laneIsTaken({ ...floor, queue: floor.queue.filter((other) => other.id !== id) }, seatId, lane)
}
