import { StoreError } from '../store-error.ts'
import type { Database } from './database.ts'

/**
 * The schema's history, oldest first: the file keeps how many were applied. A step once released is never edited.
 * Names and invitations stand in `people` and `links` only; the log and the ballot box know ids.
 * Ballots have no row numbers and no times, so that their order tells nothing.
 */
const migrations: readonly string[] = [
  `
  CREATE TABLE events (
    session_id TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, actor_id TEXT,
    command_id TEXT, command_type TEXT, command_digest TEXT, event TEXT NOT NULL,
    PRIMARY KEY (session_id, seq)
  ) STRICT;
  CREATE TABLE draft_updates (
    session_id TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, person_id TEXT, content BLOB NOT NULL,
    PRIMARY KEY (session_id, seq)
  ) STRICT;

  CREATE TABLE ballot_boxes (
    session_id TEXT NOT NULL, poll_id TEXT NOT NULL, open INTEGER NOT NULL,
    PRIMARY KEY (session_id, poll_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE ballots (
    session_id TEXT NOT NULL, poll_id TEXT NOT NULL, seat_id TEXT NOT NULL, level TEXT, choice TEXT NOT NULL,
    PRIMARY KEY (session_id, poll_id, seat_id),
    FOREIGN KEY (session_id, poll_id) REFERENCES ballot_boxes
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX ballots_of_seat ON ballots (session_id, seat_id);
  CREATE TABLE ballot_commands (
    session_id TEXT NOT NULL, person_id TEXT NOT NULL, command_id TEXT NOT NULL, digest TEXT NOT NULL,
    PRIMARY KEY (session_id, person_id, command_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE sessions (
    session_id TEXT NOT NULL PRIMARY KEY, code TEXT NOT NULL UNIQUE, title TEXT NOT NULL, created_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE people (
    session_id TEXT NOT NULL, person_id TEXT NOT NULL, details TEXT NOT NULL,
    PRIMARY KEY (session_id, person_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE links (
    link_id TEXT NOT NULL PRIMARY KEY, session_id TEXT NOT NULL, kind TEXT NOT NULL, role TEXT NOT NULL,
    person_id TEXT, secret TEXT NOT NULL,
    UNIQUE (session_id, secret)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE tokens (
    digest TEXT NOT NULL PRIMARY KEY, session_id TEXT NOT NULL, role TEXT NOT NULL, person_id TEXT,
    link_id TEXT NOT NULL, expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX tokens_of_link ON tokens (link_id);
  CREATE INDEX tokens_of_person ON tokens (session_id, person_id);

  CREATE TABLE probe (id INTEGER NOT NULL PRIMARY KEY, touched INTEGER NOT NULL) STRICT;
  INSERT INTO probe VALUES (1, 0);
  `,
]

export const schemaVersion = migrations.length

/** Brings the file to this version's schema, each step in one transaction. Throws 'store/newer'. */
export function migrate(database: Database): void {
  const found = database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0
  if (found > schemaVersion)
    throw new StoreError('store/newer', undefined, { folder: database.folder, found, known: schemaVersion })
  for (const [index, step] of migrations.entries()) {
    if (index < found) continue
    database.exec(`BEGIN IMMEDIATE; ${step}; PRAGMA user_version = ${index + 1}; COMMIT`)
  }
}
