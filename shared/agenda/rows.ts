import type { NodeId } from '../kernel/ids.ts'
import { type Instant, instantOf, type Milliseconds, spanOf } from '../kernel/time.ts'
import type { Length } from './lengths.ts'
import type { AgendaNode, Item, Speaker } from './messages.ts'
import type { AgendaSlice } from './slice.ts'

type RowStatus = 'upcoming' | 'active' | 'paused' | 'done' | 'skipped'

/** A block or an item as planned, as expected now and as it really was. Times are instants, lengths milliseconds. */
export interface AgendaRow {
  readonly id: NodeId
  readonly parentId: NodeId | null
  readonly kind: 'block' | 'item'
  readonly itemKind: Item['itemKind'] | null
  readonly title: string
  /** 0 for the rows of the agenda itself. */
  readonly depth: number
  readonly plannedStartAt: Instant
  readonly plannedEndAt: Instant
  /** What really was, for the past; what to expect, for what is to come. */
  readonly expectedStartAt: Instant
  readonly expectedEndAt: Instant
  readonly actualStartAt: Instant | null
  readonly actualEndAt: Instant | null
  readonly plannedMs: Milliseconds
  /** The length it has now, after changes; of an untimed item, what its block leaves it. */
  readonly allottedMs: Milliseconds
  /** Time really used, pauses not counted. */
  readonly elapsedMs: Milliseconds
  /** Allotted less elapsed; negative for an item under way that overruns; 0 once closed. */
  readonly remainingMs: Milliseconds
  /** Length used or expected, less the planned one: positive is over, negative under. */
  readonly overMs: Milliseconds
  /** By how much its own hard end is missed, as things stand; else 0. */
  readonly hardEndMissedMs: Milliseconds
  readonly hardEnd: Instant | null
  readonly status: RowStatus
  readonly speakers: readonly Speaker[]
  /** Added while the session ran: its planned times are those it was given then. */
  readonly inserted: boolean
}

export type Times = { readonly start: number; readonly end: number }

export function rowOf(
  agenda: AgendaSlice,
  node: AgendaNode,
  length: Length,
  place: { readonly parentId: NodeId | null; readonly depth: number },
  times: Times,
  toCome: boolean,
): AgendaRow {
  const planned = agenda.baseline[node.id]
  return {
    id: node.id,
    parentId: place.parentId,
    kind: node.kind,
    itemKind: node.kind === 'item' ? node.itemKind : null,
    title: node.title,
    depth: place.depth,
    plannedStartAt: planned?.start ?? instantOf(times.start),
    plannedEndAt: planned?.end ?? instantOf(times.end),
    expectedStartAt: instantOf(times.start),
    expectedEndAt: instantOf(times.end),
    actualStartAt: length.begunAt,
    actualEndAt: length.open === 0 ? length.endedAt : null,
    plannedMs: spanOf(planned ? planned.end - planned.start : 0),
    allottedMs: spanOf(length.allottedMs),
    elapsedMs: spanOf(length.elapsedMs),
    remainingMs: spanOf(
      node.id === agenda.activeId ? length.allottedMs - length.elapsedMs : length.pendingMs,
    ),
    overMs: spanOf(length.totalMs - length.plannedMs),
    hardEndMissedMs: spanOf(node.hardEnd === null ? 0 : Math.max(0, times.end - node.hardEnd)),
    hardEnd: node.hardEnd,
    status: statusOf(agenda, length, toCome),
    speakers: node.kind === 'item' ? node.speakers : [],
    inserted: planned?.inserted ?? false,
  }
}

/** A block is what the liveliest of its items is; an empty one is upcoming until it is passed. */
function statusOf(agenda: AgendaSlice, length: Length, toCome: boolean): RowStatus {
  if (length.underWay) return agenda.status === 'paused' ? 'paused' : 'active'
  if (length.items === 0) return toCome ? 'upcoming' : 'done'
  if (length.open > 0) return 'upcoming'
  return length.done > 0 ? 'done' : 'skipped'
}
