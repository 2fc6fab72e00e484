import type { SessionId } from '../../shared/kernel/ids.ts'
import type { ServerClock } from './server-clock.ts'
import type { SessionStore } from './session-store.ts'
import type { Ticker } from './ticker.ts'

/** What a session's page runs on: a line to the server, or a rehearsal in this browser alone. */
export interface SessionConnection {
  readonly sessionId: SessionId
  /** For the HTTP interface; empty in a rehearsal, which may ask nothing of the server. */
  readonly token: string
  readonly store: Pick<SessionStore, 'view' | 'connection' | 'send'>
  readonly clock: Pick<ServerClock, 'now'>
  readonly ticker: Ticker
  readonly rehearsing: boolean
}
