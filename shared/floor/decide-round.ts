import type { Item } from '../agenda/messages.ts'
import type { CommandId, PersonId, RequestId, SeatId } from '../kernel/ids.ts'
import { limits } from '../kernel/limits.ts'
import { accept } from '../kernel/result.ts'
import type { Event, World } from '../world.ts'
import { voiceOf } from './acting.ts'
import { everybodyWaiting } from './aside.ts'
import { isKnown, nameplate } from './decide-request.ts'
import { type FloorDecision, no, type Of } from './decision.ts'
import { laneOf } from './lanes.ts'
import type { FloorEvent } from './messages.ts'
import { turnsTaken } from './seats.ts'
import type { FloorSlice } from './slice.ts'

/** A tour de table: everyone named is in the list once. Seats that wait already keep the place they have. */
export function startRound(world: World, { entries }: Of<'floor.start-round'>): FloorDecision {
  const requests: Entry[] = []
  const { floor } = world
  for (const { requestId, personId } of entries) {
    const asker = nameplate(world, personId)
    if (!asker.ok) return no(asker.refusal)
    const { seatId } = asker.value
    if (requests.some((one) => one.seatId === seatId)) return no('floor/seat-twice')
    if (isKnown(floor, requestId) || requests.some((one) => one.requestId === requestId))
      return no('floor/request-exists')
    requests.push({ requestId, seatId, personId })
  }
  const fresh = requests.filter(({ seatId }) => !waits(floor, seatId))
  if (fresh.length === 0) return no('floor/round-empty')
  if (everybodyWaiting(floor).length + fresh.length > limits.requestsWaiting)
    return no('floor/list-full', { max: limits.requestsWaiting })
  return accept([{ type: 'floor/round-started', requests: fresh }])
}

interface Entry {
  readonly requestId: RequestId
  readonly seatId: SeatId
  readonly personId: PersonId
}

/** One person for each seat that is here and does not wait, in the order they came: whom a tour de table would ask. */
export function roundOf({ session, floor }: World): readonly PersonId[] {
  const chosen = new Map<SeatId, PersonId>()
  for (const [id, { seatId, status }] of Object.entries(session.people))
    if (seatId !== null && status === 'admitted' && !chosen.has(seatId) && !waits(floor, seatId))
      chosen.set(seatId, voiceOf({ session }, id as PersonId))
  return [...chosen.values()]
}

const waits = ({ queue }: FloorSlice, seatId: SeatId): boolean =>
  queue.some((waiting) => waiting.seatId === seatId && laneOf(waiting.kind) === 'contributions')

/** Also while they speak: an item that was interrupted, or opened again, begins once more. */
const hasSpokenTo = (floor: FloorSlice, { id }: Item, seatId: SeatId): boolean =>
  turnsTaken(floor).some((turn) => turn.itemId === id && turn.seatId === seatId)

/**
 * Where the session wants it, the speakers of an item that begins enter the list by themselves: substitutes in place of
 * those they stand in for, nobody who apologised or has spoken to it. `commandId`: of the command that began it, from which their ids are made.
 * `world`: once it has begun.
 */
export function speakersEnter(world: World, event: Event, commandId: CommandId): readonly FloorEvent[] {
  if (event.type !== 'agenda/item-started' || !world.floor.rules.speakersEnter) return []
  const item = world.agenda.nodes[event.itemId]
  if (item?.kind !== 'item') return []
  const { floor } = world
  const room = limits.requestsWaiting - everybodyWaiting(floor).length
  const requests = speakersOf(world, item)
    .filter(({ seatId }) => !waits(floor, seatId) && !hasSpokenTo(floor, item, seatId))
    .slice(0, room)
    .map((one, index) => ({ requestId: freeId(floor, `${madeFrom(commandId)}${index + 1}`), ...one }))
  return requests.length === 0 ? [] : [{ type: 'floor/speakers-entered', itemId: item.id, requests }]
}

function speakersOf(world: World, { speakers }: Item): Omit<Entry, 'requestId'>[] {
  const seats = new Map<SeatId, PersonId>()
  for (const { personId, status, substituteId } of speakers) {
    if (status === 'apologised' && substituteId === null) continue
    const asker = nameplate(world, voiceOf(world, substituteId ?? personId))
    if (asker.ok && !seats.has(asker.value.seatId)) seats.set(asker.value.seatId, asker.value.personId)
  }
  return [...seats].map(([seatId, personId]) => ({ seatId, personId }))
}

/** Whoever came into the list that way leaves it again when the beginning of their item is undone. */
export function speakersLeave({ floor }: World, event: Event): readonly FloorEvent[] {
  if (event.type !== 'agenda/undone') return []
  const start = madeFrom(event.undoes)
  return everybodyWaiting(floor)
    .filter(({ id }) => id.startsWith(start) && /^\d+x*$/.test(id.slice(start.length)))
    .map(({ id }) => ({ type: 'floor/withdrawn', requestId: id, byModerator: true }))
}

const madeFrom = (commandId: CommandId): string => `${commandId.slice(0, 50)}-`

/** Another id where somebody has made a request with this one. */
function freeId(floor: FloorSlice, wanted: string): RequestId {
  const id = wanted as RequestId
  return isKnown(floor, id) ? freeId(floor, `${wanted}x`) : id
}
