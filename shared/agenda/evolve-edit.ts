import type { NodeId } from '../kernel/ids.ts'
import { spanOf } from '../kernel/time.ts'
import type { RecordedEvent } from '../world.ts'
import { settled } from './evolve-room.ts'
import { wholeLength } from './lengths.ts'
import type { AgendaEvent, AgendaNode, Edits } from './messages.ts'
import { omitted } from './omitted.ts'
import { placed, unplaced, withAllInside } from './places.ts'
import { replanned } from './replan.ts'
import type { AgendaSlice, Planned } from './slice.ts'

type Of<Type extends AgendaEvent['type']> = Extract<AgendaEvent, { type: Type }>

/** The agenda after a change of its entries. Before the start the planned times follow; then they are frozen. */
export function edited(agenda: AgendaSlice, event: RecordedEvent): AgendaSlice {
  const changed = changedBy(agenda, event)
  return changed !== agenda && agenda.status === 'prepared' ? replanned(changed) : changed
}

function changedBy(agenda: AgendaSlice, event: RecordedEvent): AgendaSlice {
  switch (event.type) {
    case 'agenda/item-inserted':
      return inserted(agenda, event)
    case 'agenda/item-edited':
      return changed(agenda, event.itemId, event.changes)
    case 'agenda/item-moved':
      return placed(unplaced(agenda, event.itemId), event.itemId, event)
    case 'agenda/item-removed':
      return removed(agenda, event.itemId)
    case 'agenda/item-held':
      return changed(agenda, event.itemId, { notBefore: event.until })
    default:
      return settled(agenda, event)
  }
}

function inserted(agenda: AgendaSlice, event: Of<'agenda/item-inserted'>): AgendaSlice {
  const { node, planned } = event
  const known = placed({ ...agenda, nodes: { ...agenda.nodes, [node.id]: node } }, node.id, event)
  if (planned === null) return known
  const own: Planned = { ...planned, inserted: true }
  const withPlan = { ...known, baseline: { ...known.baseline, [node.id]: own } }
  if (node.kind === 'item' || node.plannedMs === null) return withPlan
  const spare = { slackMs: spanOf(0), reserveMs: node.plannedMs }
  return { ...withPlan, spare: { ...agenda.spare, [node.id]: spare } }
}

/** A new length takes the place of one changed while running. */
export function changed(agenda: AgendaSlice, id: NodeId, changes: Edits): AgendaSlice {
  const node = agenda.nodes[id]
  if (!node) return agenda
  const next = { ...agenda, nodes: { ...agenda.nodes, [id]: { ...node, ...changes } as AgendaNode } }
  if (changes.plannedMs === undefined) return next
  if (node.kind === 'block' && agenda.status !== 'prepared') return resized(next, id, agenda)
  return id in agenda.allotted ? { ...next, allotted: omitted(agenda.allotted, [id]) } : next
}

/** A block made longer has more in reserve, one made shorter less; its planned times stay. */
function resized(next: AgendaSlice, id: NodeId, before: AgendaSlice): AgendaSlice {
  const plannedMs = next.nodes[id]?.plannedMs ?? null
  const { slackMs, reserveMs } = before.spare[id] ?? { slackMs: spanOf(0), reserveMs: spanOf(0) }
  if (plannedMs === null)
    return { ...next, allotted: omitted(next.allotted, [id]), spare: omitted(next.spare, [id]) }
  const reserve = spanOf(Math.max(0, reserveMs + plannedMs - wholeLength(before, id)))
  return {
    ...next,
    allotted: { ...next.allotted, [id]: plannedMs },
    spare: { ...next.spare, [id]: { slackMs, reserveMs: reserve } },
  }
}

/** With all that is in it. What was planned is kept for the report once the agenda has started. */
function removed(agenda: AgendaSlice, itemId: NodeId): AgendaSlice {
  const gone = withAllInside(agenda, itemId)
  const rest = unplaced(agenda, itemId)
  const nodes = omitted(rest.nodes, gone)
  for (const node of Object.values<AgendaNode>(nodes))
    if (node.kind === 'item' && node.respondsTo.some((id) => gone.includes(id)))
      nodes[node.id] = { ...node, respondsTo: node.respondsTo.filter((id) => !gone.includes(id)) }
  const kept = gone.flatMap((id) => {
    const node = agenda.nodes[id]
    return node && agenda.status !== 'prepared' ? [[id, node] as const] : []
  })
  return {
    ...rest,
    nodes,
    removed: { ...agenda.removed, ...Object.fromEntries(kept) },
    closed: omitted(agenda.closed, gone),
    allotted: omitted(agenda.allotted, gone),
  }
}
