import type { NodeId } from '../kernel/ids.ts'
import type { AgendaEvent } from './messages.ts'
import type { AgendaSlice } from './slice.ts'
import { isOpen, itemsUnder, openItemAfter } from './tree.ts'

/** Whatever follows `leaving`: the next open item, or the end of the agenda. */
export function goOn(agenda: AgendaSlice, leaving: NodeId, alsoClosed?: ReadonlySet<NodeId>): AgendaEvent {
  const following = openItemAfter(agenda, leaving, alsoClosed)
  return following ? { type: 'agenda/item-started', itemId: following.id } : { type: 'agenda/finished' }
}

/** Skips every open item at or below some nodes, and moves on where the item under way is among them. */
export function skipEvents(agenda: AgendaSlice, ids: readonly NodeId[]): AgendaEvent[] {
  const skipped = new Set(
    itemsUnder(agenda.nodes, ids)
      .map(({ id }) => id)
      .filter((id) => isOpen(agenda, id)),
  )
  const events = [...skipped].map((itemId): AgendaEvent => ({ type: 'agenda/item-skipped', itemId }))
  const { activeId } = agenda
  return activeId !== null && skipped.has(activeId) ? [...events, goOn(agenda, activeId, skipped)] : events
}
