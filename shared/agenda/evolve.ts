import { noted, restored } from '../kernel/journal.ts'
import { after, type Instant } from '../kernel/time.ts'
import type { RecordedEvent } from '../world.ts'
import { edited } from './evolve-edit.ts'
import { heard, isTakenBack, stillAsked } from './evolve-room.ts'
import type { AgendaEvent, AgendaNode, Plan } from './messages.ts'
import { replanned } from './replan.ts'
import { type AgendaSlice, noAgenda } from './slice.ts'
import { endSegment } from './spent.ts'
import { allItems, isOpen } from './tree.ts'
import { withTurns } from './turns.ts'

type Of<Type extends AgendaEvent['type']> = Extract<AgendaEvent, { type: Type }>

/** The agenda after an event, its own or another area's. */
export function evolveAgenda(agenda: AgendaSlice, event: RecordedEvent): AgendaSlice {
  switch (event.type) {
    case 'agenda/set':
      return planned(agenda, event.plan)
    case 'agenda/undone':
      return {
        ...restored(agenda, event.restore),
        journal: agenda.journal?.slice(0, -1) ?? null,
      }
    case 'session/closed':
      return agenda.status === 'prepared' ? agenda : withTurns(agenda, finished(agenda, event.at), event.at)
    case 'agenda/point-put':
    case 'agenda/answered':
      return heard(agenda, event)
    default: {
      const changed = withTurns(agenda, driven(agenda, event), event.at)
      return changed === agenda || isTakenBack(event) ? changed : noted(agenda, changed, event.command)
    }
  }
}

function driven(agenda: AgendaSlice, event: RecordedEvent): AgendaSlice {
  const { at } = event
  switch (event.type) {
    case 'agenda/started':
      return shifted({ ...agenda, status: 'running' }, event.shiftMs)
    case 'agenda/item-started':
      return itemStarted(agenda, event, at)
    case 'agenda/item-finished':
      return itemClosed(agenda, event, at, 'done')
    case 'agenda/item-skipped':
      return itemClosed(agenda, event, at, 'skipped')
    case 'agenda/item-reopened':
      return { ...agenda, closed: without(agenda.closed, event.itemId) }
    case 'agenda/item-extended':
      return { ...agenda, allotted: { ...agenda.allotted, [event.itemId]: event.allottedMs } }
    case 'agenda/paused':
      return { ...agenda, status: 'paused', segments: endSegment(agenda.segments, at) }
    case 'agenda/resumed':
      return resumed(agenda, at)
    case 'agenda/finished':
      return finished(agenda, at)
    case 'agenda/speaker-set':
      return speakerSet(agenda, event)
    case 'agenda/marks-set':
      return { ...agenda, marksMs: event.marksMs }
    default:
      return edited(agenda, event)
  }
}

/** A new plan begins with a clean sheet: what was noted for undo belonged to the former one. */
function planned(agenda: AgendaSlice, plan: Plan): AgendaSlice {
  return replanned({
    ...noAgenda,
    start: plan.start,
    hardEnd: plan.hardEnd,
    floating: plan.floating ?? false,
    root: plan.root,
    nodes: Object.fromEntries(plan.nodes.map((node) => [node.id, node])),
    ...stillAsked(agenda, plan),
    marksMs: agenda.marksMs,
    journal: agenda.journal && [],
  })
}

function shifted(agenda: AgendaSlice, by: number): AgendaSlice {
  if (by === 0) return agenda
  const moved = <T extends Instant | null>(at: T) => (at === null ? at : after(at, by)) as T
  const movedNode = (node: AgendaNode): AgendaNode =>
    node.notBefore === null && node.hardEnd === null
      ? node
      : { ...node, notBefore: moved(node.notBefore), hardEnd: moved(node.hardEnd) }
  return {
    ...agenda,
    start: moved(agenda.start),
    hardEnd: moved(agenda.hardEnd),
    nodes: mapped(agenda.nodes, movedNode),
    baseline: mapped(agenda.baseline, (planned) => ({
      ...planned,
      start: moved(planned.start),
      end: moved(planned.end),
    })),
  }
}

function mapped<Key extends string, T>(record: Readonly<Record<Key, T>>, change: (value: T) => T) {
  const entries = Object.entries<T>(record).map(([key, value]) => [key, change(value)])
  return Object.fromEntries(entries) as Record<Key, T>
}

function itemStarted(agenda: AgendaSlice, { itemId }: Of<'agenda/item-started'>, at: Instant): AgendaSlice {
  return {
    ...agenda,
    status: 'running',
    activeId: itemId,
    segments: [...endSegment(agenda.segments, at), { itemId, from: at, to: null }],
  }
}

function itemClosed(
  agenda: AgendaSlice,
  { itemId }: { itemId: Of<'agenda/item-finished'>['itemId'] },
  at: Instant,
  how: 'done' | 'skipped',
): AgendaSlice {
  const closed = { ...agenda.closed, [itemId]: how }
  if (agenda.activeId !== itemId) return { ...agenda, closed }
  return { ...agenda, closed, activeId: null, segments: endSegment(agenda.segments, at) }
}

function resumed(agenda: AgendaSlice, at: Instant): AgendaSlice {
  if (agenda.activeId === null) return agenda
  const segments = [...agenda.segments, { itemId: agenda.activeId, from: at, to: null }]
  return { ...agenda, status: 'running', segments }
}

/** At the end nothing stays open: the item under way is done, what never began counts as skipped. */
function finished(agenda: AgendaSlice, at: Instant): AgendaSlice {
  if (agenda.status === 'finished') return agenda
  const left = allItems(agenda).filter((item) => isOpen(agenda, item.id))
  const closing = left.map((item) => [item.id, item.id === agenda.activeId ? 'done' : 'skipped'] as const)
  return {
    ...agenda,
    status: 'finished',
    activeId: null,
    segments: endSegment(agenda.segments, at),
    closed: { ...agenda.closed, ...Object.fromEntries(closing) },
  }
}

function speakerSet(agenda: AgendaSlice, event: Of<'agenda/speaker-set'>): AgendaSlice {
  const node = agenda.nodes[event.itemId]
  if (node?.kind !== 'item') return agenda
  const { personId, status, substituteId } = event
  const speakers = node.speakers.map((one) =>
    one.personId === personId ? { personId, allotMs: one.allotMs, status, substituteId } : one,
  )
  return { ...agenda, nodes: { ...agenda.nodes, [node.id]: { ...node, speakers } } }
}

function without<Key extends string, T>(record: Readonly<Record<Key, T>>, key: Key): Record<Key, T> {
  const entries = Object.entries<T>(record).filter(([name]) => name !== key)
  return Object.fromEntries(entries) as Record<Key, T>
}
