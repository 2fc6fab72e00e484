import type { RequestId } from '../kernel/ids.ts'
import { after, type Instant, type Milliseconds, minutes, spanOf } from '../kernel/time.ts'
import { inLane, laneOf } from './lanes.ts'
import { seatLimit } from './rules.ts'
import type { FloorRequest, FloorSlice, Speech } from './slice.ts'
import { speechClock } from './speech-clock.ts'

export interface Expected {
  /** How long until they have the floor, if all goes as it has gone so far. Never negative. */
  readonly waitMs: Milliseconds
  /** When that would be. */
  readonly startsAt: Instant
  /** How long they would then speak. */
  readonly lengthMs: Milliseconds
}

/** From so many speeches of a kind on, their average says more than the limit does. */
const ENOUGH = 3
const WITHOUT_LIMIT_MS = minutes(3)

/**
 * When everybody in the list may expect the floor: what the speech under way and those it interrupted have left, then
 * points of order, then the list as it stands, replies last where they are. A speech counts as long as its kind took so far, at most its limit.
 */
export function expectedWaits(floor: FloorSlice, now: Instant): ReadonlyMap<RequestId, Expected> {
  const { speaking, interrupted } = floor
  const lengthOf = expectedLengths(floor)
  const begun = speaking ? [speaking, ...interrupted] : interrupted
  let waitMs = begun.reduce((sum, speech) => sum + leftOf(speech, lengthOf(speech), now), 0)
  const waits = new Map<RequestId, Expected>()
  for (const request of inTurn(floor)) {
    const lengthMs = lengthOf(request)
    waits.set(request.id, { waitMs: spanOf(waitMs), startsAt: after(now, waitMs), lengthMs })
    waitMs += lengthMs
  }
  return waits
}

/** Points of order, then the list as it stands, replies last where the session wants that. */
export function inTurn({ queue, rules }: Pick<FloorSlice, 'queue' | 'rules'>): readonly FloorRequest[] {
  const list = inLane(queue, 'contributions')
  const last = ({ kind }: FloorRequest) => rules.repliesLast && kind === 'reply'
  return [...inLane(queue, 'points-of-order'), ...list.filter((one) => !last(one)), ...list.filter(last)]
}

/** How long a speech is likely to take: the average of its lane, if there is one yet, within its limit. */
function expectedLengths({ speeches, rules }: FloorSlice): (request: Asked) => Milliseconds {
  return ({ kind, seatId }) => {
    const limitMs = seatLimit(rules, kind, seatId) ?? rules.limitsMs[kind]
    const alike = speeches.filter((speech) => laneOf(speech.kind) === laneOf(kind))
    if (alike.length < ENOUGH) return limitMs ?? WITHOUT_LIMIT_MS
    const sum = alike.reduce((total, speech) => total + speechClock(speech, speech.startedAt).spokenMs, 0)
    return spanOf(Math.min(limitMs ?? Number.POSITIVE_INFINITY, sum / alike.length))
  }
}
type Asked = Pick<FloorRequest, 'kind' | 'seatId'>

/** Somebody beyond their limit is expected to end now. */
function leftOf(speech: Speech, usualMs: Milliseconds, now: Instant): number {
  const { spokenMs, remainingMs } = speechClock(speech, now)
  return Math.max(0, remainingMs ?? usualMs - spokenMs)
}
