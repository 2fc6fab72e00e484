import * as z from 'zod/mini'
import type { AgendaRow } from '../../shared/agenda/rows.ts'
import type { SessionId } from '../../shared/kernel/ids.ts'
import { instant } from '../../shared/kernel/time.ts'
import type { World } from '../../shared/world.ts'
import { type Answer, call } from './http.ts'

/** The state as the server gives it to those who ask once, with the agenda's forecast made. */
export type SeenSession = World & { readonly agenda: { readonly rows: readonly AgendaRow[] } }

// The server's own state, cut to the reader: its parts are read as they come, like those of the live connection.
const seen = z.custom<SeenSession>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'session' in value &&
    'agenda' in value &&
    'polls' in value,
)
const answer = z.object({ now: instant, state: seen, code: z.optional(z.string()) })
export type SessionAnswer = z.infer<typeof answer>

/** The session as it stands, as the bearer may see it; for pages that are not live. */
export const fetchSession = (id: SessionId, token: string): Promise<Answer<SessionAnswer>> =>
  call(`/api/sessions/${encodeURIComponent(id)}`, answer, { bearer: token })
