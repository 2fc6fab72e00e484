import type { PollId } from '../../shared/kernel/ids.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { Mine, Signal } from '../../shared/protocol/wire.ts'
import type { Directory } from '../../shared/session/registry.ts'
import type { World } from '../../shared/world.ts'
import type { Pending } from './pending.ts'

export type Connection =
  | { readonly status: 'live' }
  /** Trying again by itself; `since` is the server's time at which it was lost, `null` at the first visit. */
  | { readonly status: 'reconnecting' | 'offline'; readonly since: Instant | null }
  /** The token has ended or this page is too old: it does not try again. */
  | { readonly status: 'refused'; readonly code: string; readonly message: string }

export type PresenceSignal = Extract<Signal, { kind: 'presence' }>
export type TallySignal = Extract<Signal, { kind: 'tally' }>

/** Everything a page may show of a session; a new object whenever something in it has changed. */
export interface SessionView {
  readonly seq: number
  /** With this person's own pending commands as if they had been accepted. */
  readonly state: World
  readonly mine: Mine
  readonly directory: Directory
  readonly presence: PresenceSignal | null
  /** Running turnout of the open poll. */
  readonly tally: Readonly<Record<PollId, TallySignal>>
  /** Grows when the conclusions' text has changed; for those who read it without the editor. */
  readonly textVersion: number
  readonly connection: Connection
  readonly pending: readonly Pending[]
}
