import type { NodeId } from '../kernel/ids.ts'
import type { AgendaNode } from './messages.ts'
import type { AgendaSlice } from './slice.ts'

/** In a block, or at the root (`parentId: null`), in front of a sibling, or last (`before: null`). */
export interface Place {
  readonly parentId: NodeId | null
  readonly before: NodeId | null
}

/** The ids inside a block, in order; at the root for `null`. */
export function childrenOf({ root, nodes }: AgendaSlice, parentId: NodeId | null): readonly NodeId[] {
  if (parentId === null) return root
  const parent = nodes[parentId]
  return parent?.kind === 'block' ? parent.children : []
}

/** Where a node stands; `null` for one that is not on the agenda. */
export function placeOf(agenda: AgendaSlice, id: NodeId): Place | null {
  const blocks = Object.values<AgendaNode>(agenda.nodes).filter(({ kind }) => kind === 'block')
  for (const parentId of [null, ...blocks.map((block) => block.id)]) {
    const siblings = childrenOf(agenda, parentId)
    const position = siblings.indexOf(id)
    if (position >= 0) return { parentId, before: siblings[position + 1] ?? null }
  }
  return null
}

/** Whether `id` is `ancestor` or stands somewhere inside it. */
export function isInside(agenda: AgendaSlice, id: NodeId | null, ancestor: NodeId): boolean {
  if (id === ancestor) return true
  return id !== null && childrenOf(agenda, ancestor).some((child) => isInside(agenda, id, child))
}

/** A node and everything in it. */
export function withAllInside(agenda: AgendaSlice, id: NodeId): NodeId[] {
  return [id, ...childrenOf(agenda, id).flatMap((child) => withAllInside(agenda, child))]
}

/** Puts an id, not yet anywhere, into its place. */
export function placed(agenda: AgendaSlice, id: NodeId, { parentId, before }: Place): AgendaSlice {
  const siblings = childrenOf(agenda, parentId)
  const position = before === null ? siblings.length : siblings.indexOf(before)
  return withChildren(agenda, parentId, siblings.toSpliced(position, 0, id))
}

/** Takes an id out of its place; the node itself stays known. */
export function unplaced(agenda: AgendaSlice, id: NodeId): AgendaSlice {
  const place = placeOf(agenda, id)
  if (!place) return agenda
  const siblings = childrenOf(agenda, place.parentId).filter((sibling) => sibling !== id)
  return withChildren(agenda, place.parentId, siblings)
}

function withChildren(agenda: AgendaSlice, parentId: NodeId | null, children: NodeId[]): AgendaSlice {
  if (parentId === null) return { ...agenda, root: children }
  const parent = agenda.nodes[parentId]
  if (parent?.kind !== 'block') return agenda
  return { ...agenda, nodes: { ...agenda.nodes, [parentId]: { ...parent, children } } }
}
