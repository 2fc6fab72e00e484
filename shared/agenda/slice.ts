import type { NodeId } from '../kernel/ids.ts'
import type { Journal } from '../kernel/journal.ts'
import type { Instant, Milliseconds } from '../kernel/time.ts'
import type { AgendaNode } from './messages.ts'

/** A stretch of time an item really had; `to` is `null` while it runs. Everything about the past follows from these. */
export interface Segment {
  readonly itemId: NodeId
  readonly from: Instant
  readonly to: Instant | null
}

export interface AgendaSlice {
  readonly status: 'prepared' | 'running' | 'paused' | 'finished'
  readonly start: Instant | null
  readonly hardEnd: Instant | null
  /** Whether the plan has no appointment to be late for. */
  readonly floating: boolean
  readonly root: readonly NodeId[]
  readonly nodes: Readonly<Record<NodeId, AgendaNode>>
  /** The frozen planned times of every node. */
  readonly baseline: Readonly<Record<NodeId, { readonly start: Instant; readonly end: Instant }>>
  readonly segments: readonly Segment[]
  /** The item under way, running or paused. Always an item, never a block. */
  readonly activeId: NodeId | null
  readonly closed: Readonly<Record<NodeId, 'done' | 'skipped'>>
  /** Lengths changed while running, in place of the planned ones. */
  readonly allotted: Readonly<Record<NodeId, Milliseconds>>
  readonly journal: Journal
}

export const noAgenda: AgendaSlice = {
  status: 'prepared',
  start: null,
  hardEnd: null,
  floating: false,
  root: [],
  nodes: {},
  baseline: {},
  segments: [],
  activeId: null,
  closed: {},
  allotted: {},
  journal: [],
}
