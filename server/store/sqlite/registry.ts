import type { PersonId, SessionId } from '../../../shared/kernel/ids.ts'
import type { PersonDetails } from '../../../shared/session/messages.ts'
import { changedDetails } from '../person-details.ts'
import { type Refused, refused } from '../refused.ts'
import type { Link, RegistryChange, SessionEntry, Token } from '../store.ts'
import type { Database } from './database.ts'
import { eraseSession } from './erase-session.ts'

type Of<Kind extends RegistryChange['kind']> = Extract<RegistryChange, { readonly kind: Kind }>

/** Applies one change of the registry inside the commit's transaction. */
export function changeRegistry(database: Database, change: RegistryChange): Refused | null {
  switch (change.kind) {
    case 'session':
      return addSession(database, change)
    case 'session-code':
      return replaceCode(database, change)
    case 'session-title':
      database.run('UPDATE sessions SET title = ? WHERE session_id = ?', change.title, change.sessionId)
      return null
    case 'person':
      return savePerson(database, change)
    case 'erase-person':
      return erasePerson(database, change)
    case 'erase-session':
      return eraseSession(database, change.sessionId)
    case 'link':
      return addLink(database, change.link)
    case 'end-link':
      database.run('DELETE FROM tokens WHERE link_id = ?', change.linkId)
      database.run('DELETE FROM links WHERE link_id = ?', change.linkId)
      return null
    case 'token':
      return addToken(database, change.token)
    case 'end-tokens':
      return endTokens(database, change.sessionId, change.personId)
  }
}

/** An insert that leaves a taken key alone touches no row. */
const takenUnless = (rowsTouched: number): Refused | null => (rowsTouched > 0 ? null : refused('taken'))

function addSession(database: Database, { sessionId, code, title, createdAt }: Of<'session'>) {
  const sql = 'INSERT INTO sessions VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING'
  return takenUnless(database.run(sql, sessionId, code, title, createdAt))
}

function replaceCode(database: Database, { sessionId, code }: Of<'session-code'>): Refused | null {
  const holder = database.get<{ session_id: SessionId }>(
    'SELECT session_id FROM sessions WHERE code = ?',
    code,
  )
  if (holder && holder.session_id !== sessionId) return refused('taken')
  database.run('UPDATE sessions SET code = ? WHERE session_id = ?', code, sessionId)
  return null
}

function savePerson(database: Database, { sessionId, personId, details }: Of<'person'>): null {
  const before = database.get<{ details: string }>(
    'SELECT details FROM people WHERE session_id = ? AND person_id = ?',
    sessionId,
    personId,
  )
  const known: PersonDetails | null = before && JSON.parse(before.details)
  database.run(
    'INSERT INTO people VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET details = excluded.details',
    sessionId,
    personId,
    JSON.stringify(changedDetails(known, details)),
  )
  return null
}

function erasePerson(database: Database, { sessionId, personId }: Of<'erase-person'>): null {
  database.run(
    'DELETE FROM tokens WHERE link_id IN (SELECT link_id FROM links WHERE session_id = ? AND person_id = ?)',
    sessionId,
    personId,
  )
  endTokens(database, sessionId, personId)
  database.run('DELETE FROM links WHERE session_id = ? AND person_id = ?', sessionId, personId)
  database.run('DELETE FROM people WHERE session_id = ? AND person_id = ?', sessionId, personId)
  return null
}

function addLink(database: Database, { linkId, sessionId, kind, role, personId, secret }: Link) {
  const sql = 'INSERT INTO links VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING'
  return takenUnless(database.run(sql, linkId, sessionId, kind, role, personId, secret))
}

function addToken(database: Database, { digest, sessionId, role, personId, linkId, expiresAt }: Token) {
  const sql = 'INSERT INTO tokens VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING'
  return takenUnless(database.run(sql, digest, sessionId, role, personId, linkId, expiresAt))
}

function endTokens(database: Database, sessionId: SessionId, personId: PersonId): null {
  database.run('DELETE FROM tokens WHERE session_id = ? AND person_id = ?', sessionId, personId)
  return null
}

const SESSIONS = 'SELECT session_id AS sessionId, code, title, created_at AS createdAt FROM sessions'
const LINKS =
  'SELECT link_id AS linkId, session_id AS sessionId, kind, role, person_id AS personId, secret FROM links'
const TOKENS = `SELECT digest, session_id AS sessionId, role, person_id AS personId, link_id AS linkId,
  expires_at AS expiresAt FROM tokens`

/** Rows come without a prototype; a plain copy compares and spreads like any other object. */
const plain = <Row extends object>(row: Row | null): Row | null => row && { ...row }

export function readSessions(database: Database): SessionEntry[] {
  return database.all<SessionEntry>(`${SESSIONS} ORDER BY created_at, session_id`).map((row) => ({ ...row }))
}

export const readSession = (database: Database, sessionId: SessionId): SessionEntry | null =>
  plain(database.get<SessionEntry>(`${SESSIONS} WHERE session_id = ?`, sessionId))

export const readSessionByCode = (database: Database, code: string): SessionEntry | null =>
  plain(database.get<SessionEntry>(`${SESSIONS} WHERE code = ?`, code))

export function readPeople(database: Database, sessionId: SessionId): Record<PersonId, PersonDetails> {
  const rows = database.all<{ person_id: PersonId; details: string }>(
    'SELECT person_id, details FROM people WHERE session_id = ? ORDER BY person_id',
    sessionId,
  )
  return Object.fromEntries(rows.map((row) => [row.person_id, JSON.parse(row.details)]))
}

export function readLinks(database: Database, sessionId: SessionId): Link[] {
  const rows = database.all<Link>(`${LINKS} WHERE session_id = ? ORDER BY link_id`, sessionId)
  return rows.map((row) => ({ ...row }))
}

export const readLinkBySecret = (database: Database, sessionId: SessionId, secret: string): Link | null =>
  plain(database.get<Link>(`${LINKS} WHERE session_id = ? AND secret = ?`, sessionId, secret))

export const readToken = (database: Database, digest: string): Token | null =>
  plain(database.get<Token>(`${TOKENS} WHERE digest = ?`, digest))
