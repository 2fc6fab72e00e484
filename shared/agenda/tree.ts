import type { NodeId } from '../kernel/ids.ts'
import type { AgendaNode, Item } from './messages.ts'
import type { AgendaSlice } from './slice.ts'

export type Nodes = Readonly<Record<NodeId, AgendaNode>>

/** The items at or below the given nodes, in document order. */
export function itemsUnder(nodes: Nodes, ids: readonly NodeId[], found: Item[] = []): Item[] {
  for (const id of ids) {
    const node = nodes[id]
    if (node?.kind === 'item') found.push(node)
    else if (node) itemsUnder(nodes, node.children, found)
  }
  return found
}

export function allItems(agenda: AgendaSlice): Item[] {
  return itemsUnder(agenda.nodes, agenda.root)
}

export function itemOf(agenda: AgendaSlice, id: NodeId | null): Item | null {
  const node = id === null ? undefined : agenda.nodes[id]
  return node?.kind === 'item' ? node : null
}

export const isOpen = (agenda: AgendaSlice, id: NodeId): boolean => agenda.closed[id] === undefined

/** The first open item after `id` in document order; never goes back to the beginning. */
export function openItemAfter(agenda: AgendaSlice, id: NodeId, passOver?: ReadonlySet<NodeId>): Item | null {
  const items = allItems(agenda)
  const position = items.findIndex((item) => item.id === id)
  const found = items.find(
    (item, index) => index > position && isOpen(agenda, item.id) && !passOver?.has(item.id),
  )
  return found ?? null
}

export function comesBefore(agenda: AgendaSlice, id: NodeId, other: NodeId): boolean {
  const order = allItems(agenda).map((item) => item.id)
  return order.indexOf(id) < order.indexOf(other)
}
