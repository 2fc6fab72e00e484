import { CommitQueue } from '../commit-queue.ts'
import type { BallotBox, Log, Registry, Store } from '../store.ts'
import { StoreError } from '../store-error.ts'
import { readBallots, readBallotsOf } from './ballot-box.ts'
import type { Database } from './database.ts'
import { readEvents, readUpdates } from './log.ts'
import { LogCleaner } from './log-cleaner.ts'
import { openDatabase } from './open-database.ts'
import * as rows from './registry.ts'
import { writeGroup } from './write-group.ts'

/**
 * The store in one SQLite file in this folder, for one process at a time.
 * Rejects with a StoreError: 'store/in-use', 'store/newer' or 'store/unusable'.
 */
export async function openSqliteStore({ folder }: { readonly folder: string }): Promise<Store> {
  return sqliteStore(await openDatabase(folder))
}

/** The store on a database that is open; closing the one closes the other. */
export function sqliteStore(database: Database): Store {
  const cleaner = new LogCleaner(database)
  const queue = new CommitQueue((commits) => {
    const written = writeGroup(database, commits)
    cleaner.after(commits)
    return written
  })
  const read = reader(database, queue)
  return {
    commit: (commit) => queue.add(commit),
    log: logOf(read),
    ballotBox: ballotBoxOf(read),
    registry: registryOf(read),
    ready: async () => !queue.closed && canWrite(database),
    close: async () => {
      if (queue.closed) return
      queue.close()
      // Not every driver lets go of its statements on closing, and SQLite tidies up only then.
      cleaner.empty()
      database.close()
    },
  }
}

type Read = <T>(query: (database: Database) => T) => Promise<T>

function reader(database: Database, queue: CommitQueue): Read {
  return async (query) => {
    if (queue.closed) throw new StoreError('store/closed')
    try {
      return query(database)
    } catch (error) {
      throw new StoreError('store/unreadable', error)
    }
  }
}

const logOf = (read: Read): Log => ({
  events: (sessionId, afterSeq) => read((database) => readEvents(database, sessionId, afterSeq)),
  updates: (sessionId, afterSeq) => read((database) => readUpdates(database, sessionId, afterSeq)),
})

const ballotBoxOf = (read: Read): BallotBox => ({
  ballots: (sessionId, pollId) => read((database) => readBallots(database, sessionId, pollId)),
  ballotsOf: (sessionId, seatId) => read((database) => readBallotsOf(database, sessionId, seatId)),
})

const registryOf = (read: Read): Registry => ({
  sessions: () => read((database) => rows.readSessions(database)),
  session: (sessionId) => read((database) => rows.readSession(database, sessionId)),
  sessionByCode: (code) => read((database) => rows.readSessionByCode(database, code)),
  people: (sessionId) => read((database) => rows.readPeople(database, sessionId)),
  links: (sessionId) => read((database) => rows.readLinks(database, sessionId)),
  linkBySecret: (sessionId, secret) => read((database) => rows.readLinkBySecret(database, sessionId, secret)),
  token: (digest) => read((database) => rows.readToken(database, digest)),
})

/** Tries a real write, since a full disk can still be read. */
function canWrite(database: Database): boolean {
  try {
    database.run('UPDATE probe SET touched = 1 - touched')
    return true
  } catch {
    return false
  }
}
