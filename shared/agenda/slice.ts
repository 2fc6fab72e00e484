import type { AnswerId, LevelId, NodeId, PersonId, PointId, SeatId } from '../kernel/ids.ts'
import type { Journal } from '../kernel/journal.ts'
import { type Instant, type Milliseconds, minutes, spanOf } from '../kernel/time.ts'
import type { AgendaNode, Item } from './messages.ts'

/** A stretch of time an item really had; `to` is `null` while it runs. Everything about the past follows from these. */
export interface Segment {
  readonly itemId: NodeId
  readonly from: Instant
  readonly to: Instant | null
}

/**
 * When a node was planned, frozen. What was added while the session ran has the time it was given then: it is
 * `inserted`, and no part of what the plan promised.
 */
export interface Planned {
  readonly start: Instant
  readonly end: Instant
  readonly inserted?: true
}

/** The time of a block that was planned for none of its items: all of it, and what of it lies at the end. */
export interface Spare {
  readonly slackMs: Milliseconds
  readonly reserveMs: Milliseconds
}

/** A stretch of an item's time that one of its speakers had. */
export interface Turn extends Segment {
  readonly personId: PersonId
}

/** What somebody said in a line; `null` where the audience does not see names. */
interface Said {
  readonly seatId: SeatId | null
  readonly personId: PersonId | null
  /** The seat's level when it was said. */
  readonly level: LevelId | null
  readonly text: string | null
  readonly at: Instant
  /** Under the Chatham House rule the words may leave the room, who said them may not. */
  readonly attribution: Item['attribution']
}

export interface Point extends Said {
  readonly id: PointId
  readonly toItemId: NodeId | null
  readonly toPersonId: PersonId | null
}

export interface Answer extends Said {
  readonly id: AnswerId
  readonly itemId: NodeId
}

export interface AgendaSlice {
  readonly status: 'prepared' | 'running' | 'paused' | 'finished'
  readonly start: Instant | null
  readonly hardEnd: Instant | null
  /** Whether the plan has no appointment to be late for. */
  readonly floating: boolean
  readonly root: readonly NodeId[]
  readonly nodes: Readonly<Record<NodeId, AgendaNode>>
  /** The frozen planned times of every node, also of those removed while the session ran. */
  readonly baseline: Readonly<Record<NodeId, Planned>>
  /** Of the blocks that have a length of their own. */
  readonly spare: Readonly<Record<NodeId, Spare>>
  /** What was planned and taken off the agenda while the session ran. */
  readonly removed: Readonly<Record<NodeId, AgendaNode>>
  readonly segments: readonly Segment[]
  /** The item under way, running or paused. Always an item, never a block. */
  readonly activeId: NodeId | null
  readonly closed: Readonly<Record<NodeId, 'done' | 'skipped'>>
  /** Lengths changed while running, of items and of blocks, in place of the planned ones. */
  readonly allotted: Readonly<Record<NodeId, Milliseconds>>
  readonly turns: readonly Turn[]
  /** Whose turn it is in the item under way, also while it is paused. */
  readonly speakerId: PersonId | null
  readonly points: Readonly<Record<PointId, Point>>
  readonly pointsAnswered: Readonly<Record<PointId, Instant>>
  readonly answers: Readonly<Record<AnswerId, Answer>>
  /** How long before the end of an item that is announced, furthest first; the end itself (0) last. */
  readonly marksMs: readonly Milliseconds[]
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
  spare: {},
  removed: {},
  segments: [],
  activeId: null,
  closed: {},
  allotted: {},
  turns: [],
  speakerId: null,
  points: {},
  pointsAnswered: {},
  answers: {},
  marksMs: [minutes(2), spanOf(30_000), spanOf(0)],
  journal: [],
}
