import type { Role } from '../../shared/kernel/area.ts'
import type { CommandId, LevelId, PersonId, PollId, SeatId, SessionId } from '../../shared/kernel/ids.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { Choice } from '../../shared/polls/messages.ts'
import type { Ballot } from '../../shared/polls/slice.ts'
import type { PersonDetails } from '../../shared/session/messages.ts'
import type { Event, RecordedEvent } from '../../shared/world.ts'

/**
 * The ports to what lasts: the log, the ballot box and the registry, with one way to write: `commit`.
 * A commit is one transaction: all of it is durable when the promise resolves, or none of it ever was.
 */
export interface Store {
  /**
   * Writes everything in the commit or nothing. Commits made in the same turn share one disk flush.
   * Rejects only when the store itself fails; a commit that lost a race resolves with `ok: false`.
   */
  commit(commit: Commit): Promise<CommitOutcome>
  readonly log: Log
  readonly ballotBox: BallotBox
  readonly registry: Registry
  /** Whether the store can be reached and written to; never throws. */
  ready(): Promise<boolean>
  /** Waits for what is being written, then lets go. */
  close(): Promise<void>
}

export interface Commit {
  /** Session events to append, when any. */
  readonly events?: EventAppend
  /** Draft updates to append, when any. */
  readonly draft?: DraftAppend
  readonly ballots?: readonly BallotChange[]
  readonly registry?: readonly RegistryChange[]
}

export type CommitOutcome =
  | { readonly ok: true }
  /** The stream went on meanwhile: read on, decide again. */
  | { readonly ok: false; readonly reason: 'conflict' }
  /** The ballot's poll does not take ballots (any more), or the box holds others than were counted. */
  | { readonly ok: false; readonly reason: 'box-locked' | 'box-changed' }
  /** A ballot command sent before: `sameContent` tells a repetition from a reuse of the id. Nothing was written. */
  | { readonly ok: false; readonly reason: 'repeated'; readonly sameContent: boolean }
  /** A registry key that must be new is taken (a session code, an id). */
  | { readonly ok: false; readonly reason: 'taken' }

// ── the log ────────────────────────────────────────────────────────────────────────────────────────────

export interface EventAppend {
  readonly sessionId: SessionId
  /** The last sequence number the decision was made on; 0 for a new session. */
  readonly expectedSeq: number
  readonly at: Instant
  readonly actorId: PersonId | null
  readonly command: { readonly id: CommandId; readonly type: string } | null
  /** A digest of the command's content, to tell a repetition from a reuse of its id. */
  readonly commandDigest: string | null
  readonly events: readonly Event[]
}

export interface DraftAppend {
  readonly sessionId: SessionId
  readonly expectedSeq: number
  readonly at: Instant
  readonly updates: readonly { readonly personId: PersonId | null; readonly update: Uint8Array }[]
}

export interface StoredEvent {
  readonly event: RecordedEvent
  readonly commandDigest: string | null
}

export interface StoredUpdate {
  readonly seq: number
  readonly at: Instant
  readonly personId: PersonId | null
  readonly update: Uint8Array
}

export interface Log {
  /** The session's events after `afterSeq`, in order. Empty for an unknown session. */
  events(sessionId: SessionId, afterSeq: number): Promise<readonly StoredEvent[]>
  /** The draft's updates after `afterSeq`, in order. */
  updates(sessionId: SessionId, afterSeq: number): Promise<readonly StoredUpdate[]>
}

// ── the ballot box ─────────────────────────────────────────────────────────────────────────────────────

export type BallotChange =
  | { readonly kind: 'open'; readonly sessionId: SessionId; readonly pollId: PollId }
  /** Locks the box; `counted`: the ballots the tally was made from. Where the box holds others: `box-changed`. */
  | {
      readonly kind: 'lock'
      readonly sessionId: SessionId
      readonly pollId: PollId
      readonly counted: readonly Ballot[]
    }
  /** Records a seat's ballot in place of its earlier one. */
  | {
      readonly kind: 'cast'
      readonly sessionId: SessionId
      readonly pollId: PollId
      readonly seatId: SeatId
      readonly personId: PersonId
      readonly level: LevelId | null
      readonly choice: Choice
      readonly commandId: CommandId
      readonly commandDigest: string
    }

export interface BallotBox {
  ballots(sessionId: SessionId, pollId: PollId): Promise<readonly Ballot[]>
  /** The ballots a seat has cast in this session, by poll. */
  ballotsOf(sessionId: SessionId, seatId: SeatId): Promise<Readonly<Record<PollId, Choice>>>
}

// ── the registry ───────────────────────────────────────────────────────────────────────────────────────

export const linkKinds = [
  'moderate',
  'co-moderate',
  'rapporteur',
  'participate',
  'observe',
  'stage',
  'feed',
] as const
export type LinkKind = (typeof linkKinds)[number] | 'invitation'

export interface SessionEntry {
  readonly sessionId: SessionId
  /** Short, to be typed from the room's screen. Unique on the server; replacing the participants' link changes it. */
  readonly code: string
  readonly title: string
  readonly createdAt: Instant
}

export interface Link {
  readonly linkId: string
  readonly sessionId: SessionId
  readonly kind: LinkKind
  readonly role: Role
  /** Whom an invitation, or a role's own link, is for. */
  readonly personId: PersonId | null
  /** Kept readable: moderators must be able to show and print their links again. */
  readonly secret: string
}

export interface Token {
  /** SHA-256 of the token, hex. The token itself is never stored. */
  readonly digest: string
  readonly sessionId: SessionId
  readonly role: Role
  readonly personId: PersonId | null
  /** The link it was given for: replacing that link ends the token. */
  readonly linkId: string
  readonly expiresAt: Instant
}

export type RegistryChange =
  | ({ readonly kind: 'session' } & SessionEntry)
  | { readonly kind: 'session-code'; readonly sessionId: SessionId; readonly code: string }
  | { readonly kind: 'session-title'; readonly sessionId: SessionId; readonly title: string }
  /** Adds a person, or changes the named details. */
  | {
      readonly kind: 'person'
      readonly sessionId: SessionId
      readonly personId: PersonId
      readonly details: Partial<PersonDetails>
    }
  | { readonly kind: 'erase-person'; readonly sessionId: SessionId; readonly personId: PersonId }
  /** Deletes everything of a session, the log and the ballot box included. Nothing happens where there is none. */
  | { readonly kind: 'erase-session'; readonly sessionId: SessionId }
  | { readonly kind: 'link'; readonly link: Link }
  /** Ends a link and every token given for it. */
  | { readonly kind: 'end-link'; readonly linkId: string }
  | { readonly kind: 'token'; readonly token: Token }
  /** Ends every token of a person. */
  | { readonly kind: 'end-tokens'; readonly sessionId: SessionId; readonly personId: PersonId }

export interface Registry {
  sessions(): Promise<readonly SessionEntry[]>
  session(sessionId: SessionId): Promise<SessionEntry | null>
  sessionByCode(code: string): Promise<SessionEntry | null>
  people(sessionId: SessionId): Promise<Readonly<Record<PersonId, PersonDetails>>>
  links(sessionId: SessionId): Promise<readonly Link[]>
  linkBySecret(sessionId: SessionId, secret: string): Promise<Link | null>
  token(digest: string): Promise<Token | null>
}
