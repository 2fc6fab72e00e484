import * as z from 'zod/mini'
import type { FloorRequest } from '../floor/slice.ts'
import type { Role } from '../kernel/area.ts'
import { commandId, type LevelId, type PersonId, type PollId, type SeatId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/time.ts'
import { languages, type Params } from '../kernel/wording.ts'
import type { Choice } from '../polls/messages.ts'
import type { Directory, PersonCard } from '../session/registry.ts'
import type { RecordedEvent, World } from '../world.ts'

/**
 * What crosses the socket. Up: `command(message, reply)`. Down: `snapshot`, `events`, `signal`.
 * A new feature adds a command, an event or a signal kind, never a socket event name.
 */

/** What a socket says when it connects. `after`: the last seq it has, `null` for a first visit. */
export const greeting = z.object({
  token: z.string().check(z.maxLength(200)),
  version: z.int(),
  after: z.nullable(z.int().check(z.gte(0))),
  /** The reader's language, for messages. */
  language: z.optional(z.enum(languages)),
})
export type Greeting = z.infer<typeof greeting>

/** Not a command of the log: asks for the time and for what was missed after `after`. */
export const syncMessage = z.strictObject({
  id: commandId,
  type: z.literal('session.sync'),
  after: z.nullable(z.int().check(z.gte(0))),
})
export type SyncMessage = z.infer<typeof syncMessage>

/** One person's own part, beside the state everybody of the audience shares. */
export interface Mine {
  readonly role: Role
  readonly personId: PersonId | null
  readonly seatId: SeatId | null
  readonly level: LevelId | null
  /** Whether the moderator has let this person in: no floor and no ballot before. */
  readonly admitted: boolean
  readonly ballots: Readonly<Record<PollId, Choice>>
  /** The seat's own requests that wait, also where the list shows nobody's seat. */
  readonly requests: readonly FloorRequest[]
  /** For whose seat this person acts. */
  readonly actsFor: PersonCard['actsFor']
}

export interface Snapshot {
  readonly seq: number
  /** The server's clock when this was sent. */
  readonly now: Instant
  readonly state: World
  /** Absent where only what all of an audience see was replaced: one's own part is as before. */
  readonly mine?: Mine
  readonly directory: Directory
}

/** Everything after `from` up to `to`, less what is not for this audience. */
export interface Batch {
  readonly from: number
  readonly to: number
  readonly now: Instant
  readonly events: readonly RecordedEvent[]
}

export interface Turnout {
  readonly ballots: number
  readonly entitled: number
}

/** What is not in the log and may be lost. */
export type Signal =
  /** The directory changed: fetch it again when `version` is newer than the one at hand. */
  | { readonly kind: 'directory'; readonly version: number }
  | {
      readonly kind: 'presence'
      /** People with a seat who are here on at least one device. */
      readonly present: number
      readonly observers: number
      readonly byLevel: Readonly<Record<LevelId, number>>
      /** Moderators only: who is here. */
      readonly people?: readonly PersonId[]
    }
  | {
      readonly kind: 'tally'
      readonly pollId: PollId
      readonly overall: Turnout
      readonly byLevel: Readonly<Record<LevelId, Turnout>>
    }
  | { readonly kind: 'mine'; readonly mine: Mine }
  /** The conclusions' text changed: those who read it without an editor fetch it again. */
  | { readonly kind: 'text'; readonly version: number }
  /** This token has ended (removed, link replaced, expired): do not come back with it. */
  | { readonly kind: 'ended'; readonly code: string; readonly message: string }

/** The answer to a command. `seq`: the state is at least there; `events` as this audience may see them. */
export type Reply =
  | {
      readonly ok: true
      readonly seq: number
      readonly events: readonly RecordedEvent[]
      readonly now: Instant
    }
  | {
      readonly ok: false
      /** As over HTTP: 401, 403, 404, 409 refused, 413, 422 malformed, 429, 503 not stored (try again). */
      readonly status: number
      readonly refusal?: string
      /** What the wording of the refusal is filled with, so that a page can say it in its reader's language. */
      readonly params?: Params
      readonly message: string
      readonly path?: string
      readonly now: Instant
    }

/** The socket's events, one each way and no more. */
export interface ClientToServer {
  command: (message: unknown, reply: (answer: Reply) => void) => void
}
export interface ServerToClient {
  snapshot: (snapshot: Snapshot) => void
  events: (batch: Batch) => void
  signal: (signal: Signal) => void
}
