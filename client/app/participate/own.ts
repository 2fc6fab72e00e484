import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { inLane, laneOf, placeOf } from '../../../shared/floor/lanes.ts'
import type { FloorRequest, FloorSlice } from '../../../shared/floor/slice.ts'
import type { PersonId, SeatId } from '../../../shared/kernel/ids.ts'
import type { Poll } from '../../../shared/polls/slice.ts'
import type { Mine } from '../../../shared/protocol/wire.ts'
import type { World } from '../../../shared/world.ts'

export interface OwnRequest {
  readonly request: FloorRequest
  /** Counted from 1, in its own lane. */
  readonly place: number
}

const nothing: ReadonlySet<string> = new Set()

/** `ids`: requests made on this device, which alone tell one's own where the list shows no seats. */
const isOwn = (request: FloorRequest, seatId: SeatId, ids: ReadonlySet<string>): boolean =>
  request.seatId === null ? ids.has(request.id) : request.seatId === seatId

/** What this seat has in the speakers' list, points of order first. */
export function ownRequests(
  { queue }: FloorSlice,
  seatId: SeatId | null,
  ids: ReadonlySet<string> = nothing,
): readonly OwnRequest[] {
  if (seatId === null) return []
  const own = queue.filter((request) => isOwn(request, seatId, ids))
  return own
    .toSorted((a, b) => rank(a) - rank(b))
    .map((request) => ({ request, place: placeOf(queue, request.id) ?? 1 }))
}

const rank = ({ kind }: FloorRequest): number => (laneOf(kind) === 'points-of-order' ? 0 : 1)

/** Who would be called next if the moderator keeps to the list: points of order come first. */
export function nextInList({ queue }: FloorSlice): FloorRequest | null {
  return inLane(queue, 'points-of-order')[0] ?? inLane(queue, 'contributions')[0] ?? null
}

/** The poll that takes ballots now. */
export const openPoll = ({ polls }: World): Poll | null =>
  Object.values(polls.byId).find(({ status }) => status === 'open') ?? null

export type Turn = 'closed' | 'waiting' | 'have-floor' | 'vote' | 'next' | 'none'

/** The one thing to tell this person above everything else. */
export function turnOf(
  world: World,
  { admitted, seatId, ballots }: Mine,
  ids: ReadonlySet<string> = nothing,
): Turn {
  if (world.session.status !== 'open') return 'closed'
  if (!admitted) return 'waiting'
  if (seatId === null) return 'none'
  if (world.floor.speaking?.seatId === seatId) return 'have-floor'
  const poll = openPoll(world)
  if (poll && !Object.hasOwn(ballots, poll.id)) return 'vote'
  const next = nextInList(world.floor)
  return next && isOwn(next, seatId, ids) ? 'next' : 'none'
}

/** Polls as a participant meets them: the open one, then the others, the latest first. */
export function pollsToShow({ polls }: World): readonly Poll[] {
  const seen = polls.order.flatMap((id) => polls.byId[id] ?? []).filter(({ status }) => status !== 'draft')
  const rest = seen.filter(({ status }) => status !== 'open').reverse()
  return [...seen.filter(({ status }) => status === 'open'), ...rest]
}

/** The items on which this person is to speak, themselves or as a substitute. */
export const ownRows = (rows: readonly AgendaRow[], own: PersonId | null): readonly AgendaRow[] =>
  own === null
    ? []
    : rows.filter(({ speakers }) =>
        speakers.some(({ personId, substituteId }) => personId === own || substituteId === own),
      )
