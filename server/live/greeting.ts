import type { Audience } from '../../shared/kernel/area.ts'
import type { Batch } from '../../shared/protocol/wire.ts'
import type { LiveSession } from './live-session.ts'

/** Everything after `from` that somebody missed. */
export const batchOf = (session: LiveSession, from: number, events: Batch['events']): Batch => ({
  from,
  to: session.seq,
  now: session.now(),
  events,
})

/** All of a session as an audience may see it now. */
export const pictureOf = (session: LiveSession, audience: Audience) => ({
  seq: session.seq,
  now: session.now(),
  state: session.stateFor(audience),
  directory: session.directory(audience),
})
