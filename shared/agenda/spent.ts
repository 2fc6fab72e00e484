import type { NodeId } from '../kernel/ids.ts'
import { HOUR_MS, type Instant, instantOf, later } from '../kernel/time.ts'
import type { Segment } from './slice.ts'

/** Beginning further than this from the plan, the plan itself moves: it was an example or is used again. */
export const SHIFT_BEYOND_MS = 12 * HOUR_MS

/** What an item really had: when it first began, when it last ran (`now` while it runs) and for how long in all. */
export interface Spent {
  readonly from: Instant
  readonly to: Instant
  readonly ms: number
}

/** Sums the segments of every item that has begun. A clock that is behind never gives a negative time. */
export function spentByItem(segments: readonly Segment[], now: Instant): Map<NodeId, Spent> {
  const spent = new Map<NodeId, Spent>()
  for (const { itemId, from, to } of segments) {
    const end = to ?? later(now, from)
    const before = spent.get(itemId)
    spent.set(itemId, {
      from: before?.from ?? from,
      to: instantOf(Math.max(before?.to ?? 0, end)),
      ms: (before?.ms ?? 0) + (end - from),
    })
  }
  return spent
}

/** Ends the segment that runs, if one does. */
export function endSegment(segments: readonly Segment[], at: Instant): readonly Segment[] {
  const last = segments.at(-1)
  if (!last || last.to !== null) return segments
  return [...segments.slice(0, -1), { ...last, to: at }]
}
