import type { Language } from '../../shared/kernel/wording.ts'
import type { Batch } from '../../shared/protocol/wire.ts'
import type { LiveSession } from './live-session.ts'

/** Everything after `from` that somebody missed. */
export const batchOf = (session: LiveSession, from: number, events: Batch['events']): Batch => ({
  from,
  to: session.seq,
  now: session.now(),
  events,
})

/** The language of whoever greets, needed before it is known whether the greeting is well formed. */
export function languageOf(auth: object): Language {
  return 'language' in auth && auth.language === 'fr' ? 'fr' : 'en'
}

/** The handshake's refusal, as the browser's `connect_error` shows it. */
export function handshakeProblem(status: number, message: string): Error {
  return Object.assign(new Error(message), { data: { status, message } })
}
