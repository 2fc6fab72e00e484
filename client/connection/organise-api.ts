import * as z from 'zod/mini'
import { type PersonId, personId, type SessionId, sessionId } from '../../shared/kernel/ids.ts'
import { type Instant, instant } from '../../shared/kernel/time.ts'
import type { Language } from '../../shared/kernel/wording.ts'
import { type Answer, call, send } from './http.ts'

const at = (id: SessionId): string => `/api/sessions/${encodeURIComponent(id)}`

export interface NewSession {
  readonly title?: string
  readonly question?: string
  readonly place?: string
  readonly startsAt?: Instant
  readonly timeZone?: string
  readonly language?: Language
  readonly agendaText?: string
  readonly admission?: 'approve' | 'open'
  readonly example?: 'lisbon'
}

const warning = z.object({ line: z.nullable(z.int()), message: z.string() })
const created = z.object({
  id: sessionId,
  code: z.string(),
  /** Addresses by kind: moderate, co-moderate, rapporteur, participate, observe, stage. */
  links: z.record(z.string(), z.string()),
  tokens: z.object({ moderator: z.string(), rapporteur: z.string(), observer: z.string() }),
  warnings: z.optional(z.array(warning)),
})
export type Created = z.infer<typeof created>

/** Needs the organiser key. */
export const createSession = (key: string, body: NewSession): Promise<Answer<Created>> =>
  call('/api/sessions', created, { bearer: key, body })

const sessions = z.object({
  sessions: z.array(z.object({ sessionId, code: z.string(), title: z.string(), createdAt: instant })),
})
export type Sessions = z.infer<typeof sessions>

/** Every session on this server; needs the organiser key. */
export const listSessions = (key: string): Promise<Answer<Sessions>> =>
  call('/api/sessions', sessions, { bearer: key })

const parsedItem = z.looseObject({
  start: z.unknown(),
  end: z.unknown(),
  title: z.string(),
  line: z.nullable(z.int()),
})
const parsedAgenda = z.object({ items: z.array(parsedItem), warnings: z.array(warning) })
export type ParsedAgenda = z.infer<typeof parsedAgenda>

/** How an agenda's text is understood; needs the organiser key or a moderator's token. */
export const parseAgenda = (bearer: string, text: string): Promise<Answer<ParsedAgenda>> =>
  call('/api/agenda/parse', parsedAgenda, { bearer, body: text })

const links = z.object({
  code: z.string(),
  links: z.array(z.object({ kind: z.string(), personId: z.nullable(personId), url: z.string() })),
})
export type Links = z.infer<typeof links>

/** The session's links; needs a moderator's token or the organiser key, like all that follow. */
export const fetchLinks = (id: SessionId, bearer: string): Promise<Answer<Links>> =>
  call(`${at(id)}/links`, links, { bearer })

/** The old link dies at once, with every connection made by it. */
export const replaceLink = (id: SessionId, bearer: string, kind: string): Promise<Answer<Links>> =>
  call(`${at(id)}/links/${encodeURIComponent(kind)}/replace`, links, { bearer, body: {} })

/** Makes an invitation for everybody with a seat who has none yet. */
export const makeInvitations = (id: SessionId, bearer: string): Promise<Answer<Links>> =>
  call(`${at(id)}/invitations`, links, { bearer, body: {} })

/** Deletes what the registry knows of a person. */
export const erasePerson = (id: SessionId, bearer: string, person: PersonId): Promise<Answer<Response>> =>
  send(`${at(id)}/people/${encodeURIComponent(person)}/erase`, { bearer, body: {} })
