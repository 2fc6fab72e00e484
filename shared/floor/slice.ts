import type { CommandId, NodeId, PersonId, RequestId, SeatId, SpeechId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/time.ts'
import type { FloorRestore, requestKinds } from './messages.ts'

export type RequestKind = (typeof requestKinds)[number]

/** A wish to speak. Seat and person are `null` for audiences that may not know who asks. */
export interface FloorRequest {
  readonly id: RequestId
  readonly seatId: SeatId | null
  readonly personId: PersonId | null
  readonly kind: RequestKind
  readonly subject: string | null
  readonly askedAt: Instant
}

export interface Speech extends Omit<FloorRequest, 'id'> {
  readonly id: SpeechId
  readonly requestId: RequestId
  /** The agenda item during which it was given, if one was under way. */
  readonly itemId: NodeId | null
  readonly startedAt: Instant
  readonly endedAt: Instant | null
}

export interface FloorUndoable {
  readonly commandId: CommandId
  /** The command's type, so that a screen can say what Undo would undo. */
  readonly type: string
  readonly before: FloorRestore
}

export interface FloorSlice {
  readonly open: boolean
  /** In order of asking; points of order are a lane of their own within it. */
  readonly queue: readonly FloorRequest[]
  readonly speaking: Speech | null
  /** Those that have ended, in the order of their end. */
  readonly speeches: readonly Speech[]
  /** What moderators may undo, oldest first; `null` for audiences that may not undo. */
  readonly journal: readonly FloorUndoable[] | null
}

export const emptyFloor: FloorSlice = { open: true, queue: [], speaking: null, speeches: [], journal: [] }
