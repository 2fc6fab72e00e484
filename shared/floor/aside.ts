import type { NodeId, RequestId } from '../kernel/ids.ts'
import type { Restore } from '../kernel/journal.ts'
import type { RecordedEvent } from '../world.ts'
import { inLane, laneOf } from './lanes.ts'
import type { FloorRequest, FloorSlice } from './slice.ts'

type Lists = Pick<FloorSlice, 'queue' | 'aside'>

/** Everybody who waits, in the list or set aside until another item has its turn. */
export const everybodyWaiting = ({ queue, aside }: Lists): readonly FloorRequest[] => [
  ...queue,
  ...Object.values(aside).flat(),
]

export const waitingRequest = (lists: Lists, id: RequestId): FloorRequest | undefined =>
  everybodyWaiting(lists).find((one) => one.id === id)

/** The item for which a request waits, where items have lists of their own; points of order wait for none. */
export function homeOf(floor: FloorSlice, { id, kind }: FloorRequest): NodeId | null {
  const [itemId] = Object.entries(floor.aside).find(([, list]) => list.some((one) => one.id === id)) ?? []
  if (itemId !== undefined) return itemId as NodeId
  const ofItem = floor.rules.listFor === 'item' && laneOf(kind) === 'contributions'
  return ofItem ? floor.listItemId : null
}

/** The same change to the list and to those set aside; what is empty then is no list. */
export function inEveryList(
  slice: FloorSlice,
  change: (list: readonly FloorRequest[]) => readonly FloorRequest[],
): FloorSlice {
  const lists = Object.entries<readonly FloorRequest[]>(slice.aside).map(
    ([id, list]) => [id, change(list)] as const,
  )
  return { ...slice, queue: change(slice.queue), aside: listsOf(lists) }
}

/** What the agenda does to the list. It knows for which item it is held, also where all items share one. */
export function turnedOver(slice: FloorSlice, event: RecordedEvent): FloorSlice {
  switch (event.type) {
    case 'agenda/item-started':
      return turnedTo(slice, event.itemId)
    case 'agenda/item-removed':
      return without(slice, (id) => id === event.itemId)
    case 'agenda/set': {
      const items = new Set(event.plan.nodes.map(({ id }) => id))
      return without(slice, (id) => !items.has(id))
    }
    case 'agenda/undone':
      return turnedBack(slice, event.restore)
    default:
      return slice
  }
}

/** Who has not had the floor waits aside until their item runs again; points of order stay. */
function turnedTo(slice: FloorSlice, itemId: NodeId): FloorSlice {
  const { listItemId: from, queue, aside } = slice
  if (from === itemId) return slice
  const turned = { ...slice, listItemId: itemId }
  if (slice.rules.listFor === 'session') return turned
  const { [itemId]: back = [], ...others } = aside
  // What was asked before any item began is asked for the first.
  if (from === null) return { ...turned, queue: [...queue, ...back], aside: others }
  const leaving = inLane(queue, 'contributions')
  return {
    ...turned,
    queue: [...inLane(queue, 'points-of-order'), ...back],
    aside: leaving.length > 0 ? { ...others, [from]: leaving } : others,
  }
}

/** The item under way again or, where none is, the last that was. */
function turnedBack(slice: FloorSlice, { fields, entries }: Restore): FloorSlice {
  const dropped = new Set<string>(entries.nodes?.drop ?? [])
  const { activeId, segments } = fields
  const last = Array.isArray(segments) ? ((segments.at(-1)?.itemId ?? null) as NodeId | null) : undefined
  const itemId = typeof activeId === 'string' ? (activeId as NodeId) : last
  const turned =
    itemId === undefined ? slice : itemId === null ? { ...slice, listItemId: null } : turnedTo(slice, itemId)
  return dropped.size > 0 ? without(turned, (id) => dropped.has(id)) : turned
}

/** Whoever waits for an item that is no longer on the agenda waits in the list there is. */
function without(slice: FloorSlice, gone: (itemId: NodeId) => boolean): FloorSlice {
  const listItemId = slice.listItemId !== null && gone(slice.listItemId) ? null : slice.listItemId
  const lists = Object.entries<readonly FloorRequest[]>(slice.aside)
  const back = lists.filter(([id]) => gone(id as NodeId)).flatMap(([, list]) => list)
  if (back.length === 0) return listItemId === slice.listItemId ? slice : { ...slice, listItemId }
  const aside = listsOf(lists.filter(([id]) => !gone(id as NodeId)))
  return { ...slice, listItemId, queue: [...slice.queue, ...back], aside }
}

/** Where all items share one list nobody waits aside, and a point of order never does. */
export function gathered(slice: FloorSlice): FloorSlice {
  const one = slice.rules.listFor === 'session'
  const joins = ({ kind }: FloorRequest) => one || laneOf(kind) === 'points-of-order'
  const joining = Object.values(slice.aside).flat().filter(joins)
  if (joining.length === 0) return slice
  const lists = Object.entries<readonly FloorRequest[]>(slice.aside).map(
    ([id, list]) => [id, list.filter((request) => !joins(request))] as const,
  )
  const inOrder = joining.toSorted((a, b) => a.askedAt - b.askedAt)
  return { ...slice, queue: [...slice.queue, ...inOrder], aside: listsOf(lists) }
}

export const listsOf = (
  lists: readonly (readonly [string, readonly FloorRequest[]])[],
): FloorSlice['aside'] => Object.fromEntries(lists.filter(([, list]) => list.length > 0))
