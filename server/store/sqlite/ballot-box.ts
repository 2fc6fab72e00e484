import { isDeepStrictEqual } from 'node:util'
import type { LevelId, PollId, SeatId, SessionId } from '../../../shared/kernel/ids.ts'
import type { Choice } from '../../../shared/polls/messages.ts'
import type { Ballot } from '../../../shared/polls/slice.ts'
import { type Refused, refused, repeated } from '../refused.ts'
import type { BallotChange } from '../store.ts'
import type { Database } from './database.ts'

type Of<Kind extends BallotChange['kind']> = Extract<BallotChange, { readonly kind: Kind }>

/** Applies one change of the ballot box inside the commit's transaction. */
export function changeBallots(database: Database, change: BallotChange): Refused | null {
  switch (change.kind) {
    case 'open':
      database.run(
        'INSERT INTO ballot_boxes VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET open = 1',
        change.sessionId,
        change.pollId,
      )
      return null
    case 'lock':
      return lock(database, change)
    case 'cast':
      return cast(database, change)
  }
}

function lock(database: Database, { sessionId, pollId, counted }: Of<'lock'>): Refused | null {
  if (!isOpen(database, sessionId, pollId)) return refused('box-locked')
  // A ballot changed after it was counted leaves their number as it was.
  if (!isDeepStrictEqual(readBallots(database, sessionId, pollId), counted)) return refused('box-changed')
  database.run('UPDATE ballot_boxes SET open = 0 WHERE session_id = ? AND poll_id = ?', sessionId, pollId)
  return null
}

function cast(database: Database, change: Of<'cast'>): Refused | null {
  const { sessionId, pollId, seatId, personId, level, choice, commandId, commandDigest } = change
  // Before the box is looked at: a retry of an accepted ballot hears so even after the poll has closed.
  const earlier = database.get<{ digest: string }>(
    'SELECT digest FROM ballot_commands WHERE session_id = ? AND person_id = ? AND command_id = ?',
    sessionId,
    personId,
    commandId,
  )
  if (earlier) return repeated(earlier.digest === commandDigest)
  if (!isOpen(database, sessionId, pollId)) return refused('box-locked')
  database.run(
    'INSERT INTO ballot_commands VALUES (?, ?, ?, ?)',
    sessionId,
    personId,
    commandId,
    commandDigest,
  )
  database.run(
    `INSERT INTO ballots VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET level = excluded.level, choice = excluded.choice`,
    sessionId,
    pollId,
    seatId,
    level,
    JSON.stringify(choice),
  )
  return null
}

function isOpen(database: Database, sessionId: SessionId, pollId: PollId): boolean {
  const box = database.get<{ open: number }>(
    'SELECT open FROM ballot_boxes WHERE session_id = ? AND poll_id = ?',
    sessionId,
    pollId,
  )
  return box?.open === 1
}

/** In the order of the seats' ids, which says nothing of the order of voting. */
export function readBallots(database: Database, sessionId: SessionId, pollId: PollId): Ballot[] {
  const rows = database.all<{ seat_id: SeatId; level: LevelId | null; choice: string }>(
    'SELECT seat_id, level, choice FROM ballots WHERE session_id = ? AND poll_id = ? ORDER BY seat_id',
    sessionId,
    pollId,
  )
  return rows.map((row) => ({ seatId: row.seat_id, level: row.level, choice: JSON.parse(row.choice) }))
}

export function readBallotsOf(
  database: Database,
  sessionId: SessionId,
  seatId: SeatId,
): Record<PollId, Choice> {
  const rows = database.all<{ poll_id: PollId; choice: string }>(
    'SELECT poll_id, choice FROM ballots WHERE session_id = ? AND seat_id = ? ORDER BY poll_id',
    sessionId,
    seatId,
  )
  return Object.fromEntries(rows.map((row) => [row.poll_id, JSON.parse(row.choice)]))
}
