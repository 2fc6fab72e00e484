import type { SessionId } from '../../../shared/kernel/ids.ts'
import type { Database } from './database.ts'

/** Every table with something of a session; the ballots before the boxes they lie in. */
const tables = [
  'events',
  'draft_updates',
  'ballots',
  'ballot_boxes',
  'ballot_commands',
  'people',
  'links',
  'tokens',
  'sessions',
] as const

export function eraseSession(database: Database, sessionId: SessionId): null {
  for (const table of tables) database.run(`DELETE FROM ${table} WHERE session_id = ?`, sessionId)
  return null
}
