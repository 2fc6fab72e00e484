import type * as z from 'zod/mini'
import type { CommandId, NodeId, PersonId, RequestId, SeatId, SpeechId } from '../kernel/ids.ts'
import type { Instant, Milliseconds } from '../kernel/time.ts'
import type { FloorRestore } from './messages.ts'
import { type FloorRules, usualRules } from './rules.ts'
import type { keptText, request, requestKinds, speech } from './shapes.ts'

export type RequestKind = (typeof requestKinds)[number]
export type { FloorRules } from './rules.ts'

/** A wish to speak. Seat and person are `null` for audiences that may not know who asks. */
export interface FloorRequest {
  readonly id: RequestId
  readonly seatId: SeatId | null
  readonly personId: PersonId | null
  readonly kind: RequestKind
  readonly subject: string | null
  /** To whom a question is put, or who is answered. */
  readonly toPersonId: PersonId | null
  /** The other seats behind a joint statement. */
  readonly jointSeatIds: readonly SeatId[]
  /** Whether they speak from elsewhere. */
  readonly remote: boolean
  readonly askedAt: Instant
}

/** A stretch of time in which somebody really spoke; `to` is `null` while it runs. */
export interface Stretch {
  readonly from: Instant
  readonly to: Instant | null
}

export interface Speech extends Omit<FloorRequest, 'id'> {
  readonly id: SpeechId
  readonly requestId: RequestId
  /** The agenda item during which it was given, if one was under way. */
  readonly itemId: NodeId | null
  readonly startedAt: Instant
  readonly endedAt: Instant | null
  /** Pauses and interruptions lie between them. Everything about the time spoken follows from these. */
  readonly segments: readonly Stretch[]
  /** How long it may take in all; `null` where nothing limits it. */
  readonly limitMs: Milliseconds | null
  /** Under the Chatham House rule nobody outside the room learns who spoke. */
  readonly attribution: 'named' | 'chatham-house'
}

/** A contribution in writing or a text for the record. Seat, person and text are `null` for audiences they are not for. */
export type HandedIn = Readonly<z.infer<typeof keptText>>

export interface FloorUndoable {
  readonly commandId: CommandId
  /** The command's type, so that a screen can say what Undo would undo. */
  readonly type: string
  readonly before: FloorRestore
}

export interface FloorSlice {
  /** Whether the list is open, but for its closing time: ask `listIsOpen`. */
  readonly open: boolean
  /** When the list closes by itself. */
  readonly closesAt: Instant | null
  readonly rules: FloorRules
  /** In order of asking, unless a moderator moved somebody; points of order are a lane of their own within it. */
  readonly queue: readonly FloorRequest[]
  /** Where every item has a list of its own: who still waits for another than the one under way. None of them is empty. */
  readonly aside: Readonly<Record<NodeId, readonly FloorRequest[]>>
  /** The item for which the list is held: the one under way or, where none is, the last that was. */
  readonly listItemId: NodeId | null
  readonly speaking: Speech | null
  /** Speeches that wait for the end of what interrupted them, the latest last. Somebody speaks while any is here. */
  readonly interrupted: readonly Speech[]
  /** Those that have ended, in the order of their end. */
  readonly speeches: readonly Speech[]
  /** In the order they were handed in. */
  readonly texts: readonly HandedIn[]
  /** When the session closed. */
  readonly closedAt: Instant | null
  /** What moderators may undo, oldest first; `null` for audiences that may not undo. */
  readonly journal: readonly FloorUndoable[] | null
}

export const emptyFloor: FloorSlice = {
  open: true,
  closesAt: null,
  rules: usualRules,
  queue: [],
  aside: {},
  listItemId: null,
  speaking: null,
  interrupted: [],
  speeches: [],
  texts: [],
  closedAt: null,
  journal: [],
}

/** A request as a log has it, with what earlier ones do not say. */
export const requestOf = (kept: z.infer<typeof request>): FloorRequest => ({
  ...kept,
  toPersonId: kept.toPersonId ?? null,
  jointSeatIds: kept.jointSeatIds ?? [],
  remote: kept.remote ?? false,
})

/** A speech as a log has it. One written before there were segments was never paused and had no limit. */
export const speechOf = (kept: z.infer<typeof speech>): Speech => ({
  ...kept,
  toPersonId: kept.toPersonId ?? null,
  jointSeatIds: kept.jointSeatIds ?? [],
  remote: kept.remote ?? false,
  segments: kept.segments ?? [{ from: kept.startedAt, to: kept.endedAt }],
  limitMs: kept.limitMs ?? null,
  attribution: kept.attribution ?? 'named',
})
