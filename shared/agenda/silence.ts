import type { NodeId } from '../kernel/ids.ts'
import type { RecordedEvent } from '../world.ts'
import type { AgendaNode, Edits } from './messages.ts'
import type { AgendaSlice } from './slice.ts'

type Known = Pick<AgendaSlice, 'nodes' | 'removed'>

const keepsSilence = (node: AgendaNode | undefined): boolean =>
  node?.kind === 'item' && node.attribution === 'chatham-house'

/** Whether an entry, also one taken off the agenda, is an item under the Chatham House rule. */
export const isSilent = ({ nodes, removed }: Known, id: NodeId | null): boolean =>
  id !== null && keepsSilence(nodes[id] ?? removed[id])

/** An entry as it may leave the room: under the Chatham House rule it names no speakers. */
export const silenced = (node: AgendaNode): AgendaNode =>
  node.kind === 'item' && keepsSilence(node) && node.speakers.length > 0 ? { ...node, speakers: [] } : node

export function allSilenced<Id extends string>(
  nodes: Readonly<Record<Id, AgendaNode>>,
): Record<Id, AgendaNode> {
  const entries = Object.entries<AgendaNode>(nodes).map(([id, node]) => [id, silenced(node)])
  return Object.fromEntries(entries) as Record<Id, AgendaNode>
}

/**
 * An event about entries as observers may see it: without the speakers of an item under the Chatham House rule; `null`
 * where it tells of nothing else. `agenda`: before the event.
 */
export function silentEvent(event: RecordedEvent, agenda: Known): RecordedEvent | null {
  switch (event.type) {
    case 'agenda/set':
      return { ...event, plan: { ...event.plan, nodes: event.plan.nodes.map(silenced) } }
    case 'agenda/item-inserted':
      return { ...event, node: silenced(event.node) }
    case 'agenda/item-edited':
      return { ...event, changes: changesInSight(event.changes, agenda.nodes[event.itemId]) }
    case 'agenda/speaker-set':
    case 'agenda/apology-settled':
      return isSilent(agenda, event.itemId) ? null : event
    default:
      return event
  }
}

function changesInSight(changes: Edits, node: AgendaNode | undefined): Edits {
  const attribution = changes.attribution ?? (node?.kind === 'item' ? node.attribution : 'named')
  return changes.speakers && attribution === 'chatham-house' ? { ...changes, speakers: [] } : changes
}
