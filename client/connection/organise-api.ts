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
  /** A reading as corrected on screen, in place of `agendaText`. */
  readonly agenda?: CorrectedAgenda
  readonly links?: {
    readonly stream: string | null
    readonly captions: string | null
    readonly interpretation: readonly { readonly label: string; readonly url: string }[]
  }
  readonly admission?: 'approve' | 'open'
  readonly example?: 'lisbon'
}

const created = z.object({
  id: sessionId,
  code: z.string(),
  /** Addresses by kind: moderate, co-moderate, rapporteur, participate, observe, stage. */
  links: z.record(z.string(), z.string()),
  tokens: z.object({ moderator: z.string(), rapporteur: z.string(), observer: z.string() }),
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

/** Deletes everything kept of a session, for good; needs the organiser key. */
export const eraseSession = (key: string, id: SessionId): Promise<Answer<Response>> =>
  send(`${at(id)}/erase`, { bearer: key, body: {} })

const clock = z.nullable(z.string())
const person = z.object({
  raw: z.string(),
  honorific: z.nullable(z.string()),
  name: z.string(),
  role: z.nullable(z.string()),
  affiliation: z.nullable(z.string()),
  country: z.nullable(z.string()),
  status: z.enum(['expected', 'apologised', 'to-be-confirmed']),
})
const item = z.object({
  start: clock,
  end: clock,
  title: z.string(),
  speakers: z.array(person),
  moderators: z.array(person),
  get children() {
    return z.array(item)
  },
  day: z.int(),
  track: z.optional(z.string()),
  durationMin: z.optional(z.number()),
  approximate: z.optional(z.boolean()),
  notes: z.array(z.string()),
  /** 1-based line of the text where the item starts. */
  line: z.int(),
})
const meeting = z.object({ title: clock, date: clock, start: clock, venue: clock })
const warning = z.object({ line: z.int(), message: z.string(), severity: z.enum(['doubt', 'kept']) })
const parsedAgenda = z.object({ items: z.array(item), meeting, warnings: z.array(warning) })
export type ParsedAgenda = z.infer<typeof parsedAgenda>
export type ParsedItem = z.infer<typeof item>
export type ParsedPerson = z.infer<typeof person>
export type ParsedWarning = z.infer<typeof warning>
export type CorrectedAgenda = Pick<ParsedAgenda, 'items' | 'meeting'>

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
