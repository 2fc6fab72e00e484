import { childrenOf, isInside, type Place, placeOf } from '../../../shared/agenda/places.ts'
import type { AgendaSlice } from '../../../shared/agenda/slice.ts'
import type { NodeId } from '../../../shared/kernel/ids.ts'

export type Way = 'up' | 'down'

/** The place one step up or down in reading order, into and out of blocks; `null` where there is none. */
export function stepFrom(agenda: AgendaSlice, id: NodeId, way: Way): Place | null {
  const here = placeOf(agenda, id)
  if (!here) return null
  const siblings = childrenOf(agenda, here.parentId)
  const neighbour = siblings[siblings.indexOf(id) + (way === 'up' ? -1 : 1)]
  if (neighbour !== undefined) return pastSibling(agenda, id, neighbour, way, here.parentId)
  const around = here.parentId && placeOf(agenda, here.parentId)
  if (!around) return null
  return { parentId: around.parentId, before: way === 'up' ? here.parentId : around.before }
}

/** An item goes into a block it meets; a block goes past it. */
function pastSibling(
  agenda: AgendaSlice,
  id: NodeId,
  sibling: NodeId,
  way: Way,
  parentId: NodeId | null,
): Place {
  if (agenda.nodes[id]?.kind === 'item' && agenda.nodes[sibling]?.kind === 'block')
    return { parentId: sibling, before: way === 'up' ? null : (childrenOf(agenda, sibling)[0] ?? null) }
  if (way === 'up') return { parentId, before: sibling }
  const siblings = childrenOf(agenda, parentId)
  return { parentId, before: siblings[siblings.indexOf(sibling) + 1] ?? null }
}

export type Side = 'before' | 'after' | 'inside'

/** The place beside another entry, or first inside a block; `null` where `id` itself is in the way. */
export function placeBeside(agenda: AgendaSlice, id: NodeId, target: NodeId, side: Side): Place | null {
  if (isInside(agenda, target, id)) return null
  const there = placeOf(agenda, target)
  if (side === 'inside') return { parentId: target, before: firstIn(agenda, target, id) }
  if (!there) return null
  return side === 'before'
    ? { ...there, before: target }
    : { ...there, before: afterWithout(agenda, there, id) }
}

const firstIn = (agenda: AgendaSlice, block: NodeId, id: NodeId): NodeId | null =>
  childrenOf(agenda, block).find((child) => child !== id) ?? null

/** What is to stand behind it cannot be the entry that moves. */
function afterWithout(agenda: AgendaSlice, there: Place, id: NodeId): NodeId | null {
  if (there.before !== id) return there.before
  return placeOf(agenda, id)?.before ?? null
}
