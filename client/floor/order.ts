import { inLane, laneOf } from '../../shared/floor/lanes.ts'
import type { FloorRequest, FloorSlice } from '../../shared/floor/slice.ts'
import type { RequestId } from '../../shared/kernel/ids.ts'

/** Where a request would go: right before another of its lane, or last (`null`). `undefined`: it cannot move so. */
type Target = RequestId | null | undefined

/** One place up or down within its lane. */
export function stepOf(queue: readonly FloorRequest[], request: FloorRequest, step: -1 | 1): Target {
  const lane = inLane(queue, laneOf(request.kind))
  const at = lane.findIndex(({ id }) => id === request.id)
  if (at === -1 || at + step < 0 || at + step >= lane.length) return undefined
  return step === -1 ? lane[at - 1]?.id : (lane[at + 2]?.id ?? null)
}

/** Alt+Shift and an arrow move by a step, as in the agenda; other keys do nothing of the kind. */
export function stepKeyOf(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
): -1 | 1 | null {
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return null
  if (event.key === 'ArrowUp') return -1
  return event.key === 'ArrowDown' ? 1 : null
}

/** Dropped on another of its lane: the upper half puts it before that one, the lower behind. */
export function dropOf(
  queue: readonly FloorRequest[],
  request: FloorRequest,
  over: RequestId,
  half: 'upper' | 'lower',
): Target {
  const lane = inLane(queue, laneOf(request.kind))
  const at = lane.findIndex(({ id }) => id === request.id)
  const overAt = lane.findIndex(({ id }) => id === over)
  if (at === -1 || overAt === -1) return undefined
  const to = half === 'upper' ? overAt : overAt + 1
  if (to === at || to === at + 1) return undefined
  return lane[to]?.id ?? null
}

/** Whether a request interrupts whoever speaks rather than ending their speech. */
export const breaksIn = ({ speaking }: Pick<FloorSlice, 'speaking'>, { kind }: Pick<FloorRequest, 'kind'>) =>
  kind === 'point-of-order' && speaking !== null && speaking.kind !== 'point-of-order'
