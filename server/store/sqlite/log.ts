import type { CommandId, PersonId, SessionId } from '../../../shared/kernel/ids.ts'
import { instantOf } from '../../../shared/kernel/time.ts'
import type { Event } from '../../../shared/world.ts'
import { type Refused, refused } from '../refused.ts'
import type { DraftAppend, EventAppend, StoredEvent, StoredUpdate } from '../store.ts'
import type { Database } from './database.ts'

const LAST_EVENT = 'SELECT max(seq) AS seq FROM events WHERE session_id = ?'
const LAST_UPDATE = 'SELECT max(seq) AS seq FROM draft_updates WHERE session_id = ?'

const isAt = (database: Database, last: string, sessionId: SessionId, expectedSeq: number): boolean =>
  (database.get<{ seq: number | null }>(last, sessionId)?.seq ?? 0) === expectedSeq

export function appendEvents(database: Database, append: EventAppend): Refused | null {
  const { sessionId, expectedSeq, at, actorId, command, commandDigest, events } = append
  if (!isAt(database, LAST_EVENT, sessionId, expectedSeq)) return refused('conflict')
  const written = [at, actorId, command?.id ?? null, command?.type ?? null, commandDigest] as const
  for (const [index, event] of events.entries())
    database.run(
      'INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      sessionId,
      expectedSeq + 1 + index,
      ...written,
      JSON.stringify(event),
    )
  return null
}

export function appendUpdates(database: Database, append: DraftAppend): Refused | null {
  const { sessionId, expectedSeq, at, updates } = append
  if (!isAt(database, LAST_UPDATE, sessionId, expectedSeq)) return refused('conflict')
  for (const [index, { personId, update }] of updates.entries())
    database.run(
      'INSERT INTO draft_updates VALUES (?, ?, ?, ?, ?)',
      sessionId,
      expectedSeq + 1 + index,
      at,
      personId,
      update,
    )
  return null
}

interface EventRow {
  readonly seq: number
  readonly at: number
  readonly actor_id: PersonId | null
  readonly command_id: CommandId | null
  readonly command_type: string | null
  readonly command_digest: string | null
  readonly event: string
}

export function readEvents(database: Database, sessionId: SessionId, afterSeq: number): StoredEvent[] {
  const rows = database.all<EventRow>(
    'SELECT * FROM events WHERE session_id = ? AND seq > ? ORDER BY seq',
    sessionId,
    afterSeq,
  )
  return rows.map((row) => {
    const event: Event = JSON.parse(row.event)
    const command =
      row.command_id === null || row.command_type === null
        ? null
        : { id: row.command_id, type: row.command_type }
    return {
      event: { ...event, seq: row.seq, at: instantOf(row.at), actorId: row.actor_id, command },
      commandDigest: row.command_digest,
    }
  })
}

interface UpdateRow {
  readonly seq: number
  readonly at: number
  readonly person_id: PersonId | null
  readonly content: Uint8Array
}

export function readUpdates(database: Database, sessionId: SessionId, afterSeq: number): StoredUpdate[] {
  const rows = database.all<UpdateRow>(
    'SELECT * FROM draft_updates WHERE session_id = ? AND seq > ? ORDER BY seq',
    sessionId,
    afterSeq,
  )
  return rows.map((row) => ({
    seq: row.seq,
    at: instantOf(row.at),
    personId: row.person_id,
    update: row.content,
  }))
}
