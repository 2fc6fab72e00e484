import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { isAway } from '../../../shared/agenda/speaker-clock.ts'
import { itemOf } from '../../../shared/agenda/tree.ts'
import { inLane, laneOf, placeOf } from '../../../shared/floor/lanes.ts'
import type { FloorRequest, FloorSlice } from '../../../shared/floor/slice.ts'
import { inTurn } from '../../../shared/floor/waits.ts'
import type { NodeId, PersonId } from '../../../shared/kernel/ids.ts'
import type { Poll } from '../../../shared/polls/slice.ts'
import type { Mine } from '../../../shared/protocol/wire.ts'
import type { World } from '../../../shared/world.ts'

export interface OwnRequest {
  readonly request: FloorRequest
  /** Counted from 1, in its own lane. */
  readonly place: number
  /** The item it waits for while another is under way; `null` in the list of now. */
  readonly waitsFor: NodeId | null
}

/** What of one's own part tells one's own requests. */
type Holder = Pick<Mine, 'seatId' | 'requests'>

/** A request as it is one's own: by the seat or, where the list shows nobody's, as one was told of it. */
function ownOf(request: FloorRequest, mine: Holder): FloorRequest | null {
  if (request.seatId !== null) return request.seatId === mine.seatId ? request : null
  const told = mine.requests.find(({ id }) => id === request.id)
  // Its kind is everybody's to see, and may have been changed since.
  return told ? { ...told, subject: request.subject ?? told.subject, kind: request.kind } : null
}

/** What this seat has in the speakers' list, points of order first, then what waits for another item. */
export function ownRequests({ queue, aside }: FloorSlice, mine: Holder): readonly OwnRequest[] {
  if (mine.seatId === null) return []
  const ownIn = (list: readonly FloorRequest[], waitsFor: NodeId | null) =>
    list
      .flatMap((request) => ownOf(request, mine) ?? [])
      .map((request) => ({ request, place: placeOf(list, request.id) ?? 1, waitsFor }))
  const later = Object.entries<readonly FloorRequest[]>(aside).flatMap(([itemId, list]) =>
    ownIn(list, itemId as NodeId),
  )
  return [...ownIn(queue, null).toSorted((a, b) => rank(a.request) - rank(b.request)), ...later]
}

const rank = ({ kind }: FloorRequest): number => (laneOf(kind) === 'points-of-order' ? 0 : 1)

/** Who would be called next if the moderator keeps to the list: points of order come first, replies mostly last. */
export const nextInList = (floor: FloorSlice): FloorRequest | null => inTurn(floor)[0] ?? null

/** Whether others are heard first who stand behind it in the list. */
export function comesLast(floor: FloorSlice, { id, kind }: FloorRequest): boolean {
  const placeIn = (list: readonly FloorRequest[]) => list.findIndex((one) => one.id === id)
  return kind === 'reply' && placeIn(inTurn(floor)) > placeIn(inLane(floor.queue, laneOf(kind)))
}

/** The poll that takes ballots now. */
export const openPoll = ({ polls }: World): Poll | null =>
  Object.values(polls.byId).find(({ status }) => status === 'open') ?? null

export type Turn = 'closed' | 'waiting' | 'have-floor' | 'interrupted' | 'slot' | 'vote' | 'next' | 'none'

/** The one thing to tell this person above everything else. `slot`: their part of an agenda item is under way. */
export function turnOf(world: World, mine: Mine): Turn {
  if (world.session.status !== 'open') return 'closed'
  if (!mine.admitted) return 'waiting'
  const { speaking, interrupted } = world.floor
  if (mine.seatId !== null && speaking?.seatId === mine.seatId) return 'have-floor'
  if (mine.seatId !== null && interrupted.some(({ seatId }) => seatId === mine.seatId)) return 'interrupted'
  const poll = openPoll(world)
  if (mine.seatId !== null && poll && !Object.hasOwn(mine.ballots, poll.id)) return 'vote'
  if (speaking === null && hasSlot(world, mine)) return 'slot'
  return isNext(world, mine) ? 'next' : 'none'
}

/** Whether one would be called next, also while there is something to tell above it. */
export function isNext({ floor }: World, mine: Holder): boolean {
  const next = nextInList(floor)
  return mine.seatId !== null && next !== null && ownOf(next, mine) !== null
}

/** Those for whom this device speaks: oneself, and whom one acts for. */
export const ownPeople = ({ personId, actsFor }: Pick<Mine, 'personId' | 'actsFor'>): readonly PersonId[] =>
  [personId, actsFor?.personId ?? null].filter((one) => one !== null)

/** Whether one of those has the time of the item under way: it is given to them, or they are alone in it. */
function hasSlot({ agenda }: World, mine: Mine): boolean {
  const speakers = itemOf(agenda, agenda.activeId)?.speakers.filter((one) => !isAway(one)) ?? []
  const own = ownPeople(mine)
  return speakers.some(
    ({ personId, substituteId }) =>
      own.includes(substituteId ?? personId) && (speakers.length === 1 || agenda.speakerId === personId),
  )
}

/** Polls as a participant meets them: the open one, then the others, the latest first. */
export function pollsToShow({ polls }: World): readonly Poll[] {
  const seen = polls.order.flatMap((id) => polls.byId[id] ?? []).filter(({ status }) => status !== 'draft')
  const rest = seen.filter(({ status }) => status !== 'open').reverse()
  return [...seen.filter(({ status }) => status === 'open'), ...rest]
}

/** The items on which these people are to speak, themselves or as a substitute. */
export const ownRows = (rows: readonly AgendaRow[], own: readonly PersonId[]): readonly AgendaRow[] =>
  rows.filter(({ speakers }) =>
    speakers.some(
      ({ personId, substituteId }) =>
        own.includes(personId) || (substituteId !== null && own.includes(substituteId)),
    ),
  )
