import { type Place, placed, placeOf, unplaced } from '../../../shared/agenda/places.ts'
import type { AgendaSlice } from '../../../shared/agenda/slice.ts'
import { allItems, comesBefore, isOpen } from '../../../shared/agenda/tree.ts'
import type { NodeId } from '../../../shared/kernel/ids.ts'

/** What would begin at once, and the item under way that would wait for it. */
export interface Displaced {
  readonly begins: NodeId
  readonly waits: NodeId
}

/** Whether an entry put at a place would come to stand, still open, in front of the item under way. */
export function displacedBy(agenda: AgendaSlice, id: NodeId, place: Place): Displaced | null {
  const waits = agenda.activeId
  if (waits === null || !agenda.nodes[id]) return null
  const next = placed(unplaced(agenda, id), id, place)
  const first = allItems(next).find((item) => isOpen(next, item.id))
  return !first || first.id === waits ? null : { begins: first.id, waits }
}

/** The item under way that would wait for a new item at a place; `null` where none would. */
export function waitsForNew(agenda: AgendaSlice, place: Place): NodeId | null {
  const { activeId, nodes } = agenda
  const like = activeId === null ? undefined : nodes[activeId]
  if (!like || activeId === null) return null
  // Stands for it: where it comes to stand does not hang on what it is.
  const added = 'new' as NodeId
  const next = placed({ ...agenda, nodes: { ...nodes, [added]: { ...like, id: added } } }, added, place)
  return comesBefore(next, added, activeId) ? activeId : null
}

/** The place in front of the item under way; `null` while none is. */
export const placeOfNow = (agenda: AgendaSlice): Place | null => {
  const here = agenda.activeId === null ? null : placeOf(agenda, agenda.activeId)
  return here && { ...here, before: agenda.activeId }
}
