import type { RequestId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/time.ts'
import type { FloorRequest, FloorSlice, RequestKind } from './slice.ts'

/** Points of order wait in a lane of their own: they do not queue behind contributions. */
export type Lane = 'contributions' | 'points-of-order'

export const laneOf = (kind: RequestKind): Lane =>
  kind === 'point-of-order' ? 'points-of-order' : 'contributions'

export const inLane = (queue: readonly FloorRequest[], lane: Lane): readonly FloorRequest[] =>
  queue.filter(({ kind }) => laneOf(kind) === lane)

/** A request's place in its own lane, counted from 1; `null` when it does not wait. */
export function placeOf(queue: readonly FloorRequest[], id: RequestId): number | null {
  const request = queue.find((waiting) => waiting.id === id)
  if (!request) return null
  return inLane(queue, laneOf(request.kind)).indexOf(request) + 1
}

/** Whether the list takes contributions at `now`. A closing time that has come closes it; nothing else has to happen. */
export const listIsOpen = (
  { open, closesAt }: Pick<FloorSlice, 'open' | 'closesAt'>,
  now: Instant,
): boolean => open && (closesAt === null || now < closesAt)

/** Whether a seat that changes its request to `kind` goes to the end of the list: say so before it does. */
export const costsPlace = (request: Pick<FloorRequest, 'kind'>, kind: RequestKind): boolean =>
  request.kind !== kind
