import type { LevelId, RequestId } from '../kernel/ids.ts'
import type { Params } from '../kernel/wording.ts'
import { inLane } from './lanes.ts'
import type { FloorRules } from './rules.ts'
import { heardSeats, type Seats, seatsBehind, turnsTaken } from './seats.ts'
import type { FloorRequest, FloorSlice } from './slice.ts'
import type { SuggestionReason } from './suggestion-words.ts'

export interface Suggestion {
  readonly requestId: RequestId
  /** `params.level`, where given, is a level's id: a screen puts its label there. */
  readonly reason: { readonly code: SuggestionReason; readonly params: Params }
}

/** How soon a request should come (the smallest number first; the list decides between equals), and why. */
type Weighing = (request: FloorRequest) => {
  readonly rank: number
  readonly code: SuggestionReason
  readonly level?: LevelId | null
}

/**
 * Whom to call next, and why in one line; `null` where nobody waits. It suggests: the list itself is never reordered.
 * The same list and history give the same suggestion, and it stays while others than the one suggested leave.
 */
export function suggestNext(
  floor: FloorSlice,
  seats: Seats,
  order: FloorRules['order'] = floor.rules.order,
): Suggestion | null {
  const [orderly] = inLane(floor.queue, 'points-of-order')
  if (orderly) return { requestId: orderly.id, reason: { code: 'point-of-order', params: {} } }
  const open = repliesWait(floor) ? floor.queue.filter(({ kind }) => kind !== 'reply') : floor.queue
  if (open.length === 0) return closingReply(floor)
  const weighed = open.map((request) => ({ request, ...weighings[order](floor, seats)(request) }))
  const least = Math.min(...weighed.map(({ rank }) => rank))
  const best = weighed.find(({ rank }) => rank === least)
  if (!best) return null
  const params: Params = best.level ? { level: best.level } : {}
  return { requestId: best.request.id, reason: { code: best.code, params } }
}

const repliesWait = ({ rules, queue }: FloorSlice): boolean =>
  rules.repliesLast && queue.some(({ kind }) => kind === 'reply')

/** Replies close an item: the first of them, once nobody else waits. */
function closingReply({ queue: [first] }: FloorSlice): Suggestion | null {
  return first ? { requestId: first.id, reason: { code: 'reply-at-the-end', params: {} } } : null
}

const weighings: {
  readonly [Order in FloorRules['order']]: (floor: FloorSlice, seats: Seats) => Weighing
} = {
  'request-order': () => () => inTurn(0),
  'first-timers': (floor) => {
    const heard = heardSeats(floor)
    return (request) =>
      seatsBehind(request).some((seat) => heard.has(seat))
        ? { rank: 1, code: 'all-have-spoken' }
        : { rank: 0, code: 'has-not-spoken' }
  },
  'alternating-levels': alternating,
  tiers: ({ rules }, seats) => {
    return (request) => {
      const level = levelOf(request, seats)
      const tier = level === null ? -1 : rules.tiers.indexOf(level)
      return tier === -1 ? inTurn(rules.tiers.length) : { rank: tier, code: 'tier', level }
    }
  },
  'remote-first': () => (request) => (request.remote ? { rank: 0, code: 'remote' } : inTurn(1)),
}

/** The level that has waited longest for a turn comes first, one that had none before all. */
function alternating(history: FloorSlice, seats: Seats): Weighing {
  const levels = turnsTaken(history).map((speech) => levelOf(speech, seats))
  return (request) => {
    const level = levelOf(request, seats)
    const last = levels.lastIndexOf(level)
    if (level === null) return inTurn(last)
    if (last === -1) return { rank: last, code: 'level-not-heard', level }
    return { rank: last, code: last === levels.length - 1 ? 'no-other-level' : 'level-waits-longest', level }
  }
}

const inTurn = (rank: number) => ({ rank, code: 'next-in-list' as const })
const levelOf = ({ seatId }: Pick<FloorRequest, 'seatId'>, seats: Seats): LevelId | null =>
  (seatId === null ? null : seats.get(seatId)?.level) ?? null
