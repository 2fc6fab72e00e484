import type { Written } from '../commit-queue.ts'
import { firstRefused, type Refused } from '../refused.ts'
import type { Commit } from '../store.ts'
import type { StoreError } from '../store-error.ts'
import { changeBallots } from './ballot-box.ts'
import type { Database } from './database.ts'
import { isOfOneCommit, writeFailure } from './failure.ts'
import { appendEvents, appendUpdates } from './log.ts'
import { changeRegistry } from './registry.ts'

/**
 * Writes a group of commits in one transaction, each behind a savepoint of its own: one that is refused leaves
 * no trace and the others go on. Throws a StoreError when the disk fails: then nothing of the group is there.
 */
export function writeGroup(database: Database, commits: readonly Commit[]): readonly Written[] {
  try {
    database.run('BEGIN IMMEDIATE')
    const written = commits.map((commit) => writeOne(database, commit))
    database.run('COMMIT')
    return written
  } catch (error) {
    endTransaction(database)
    throw writeFailure(error)
  }
}

function writeOne(database: Database, commit: Commit): Written {
  database.run('SAVEPOINT one')
  const written = tryOne(database, commit)
  if (written) database.run('ROLLBACK TO one')
  database.run('RELEASE one')
  return written ?? { ok: true }
}

/** `null` when everything in the commit was applied. */
function tryOne(database: Database, commit: Commit): Refused | StoreError | null {
  try {
    return applyCommit(database, commit)
  } catch (error) {
    if (isOfOneCommit(error)) return writeFailure(error)
    throw error
  }
}

function applyCommit(database: Database, { events, draft, ballots, registry }: Commit): Refused | null {
  return (
    (events ? appendEvents(database, events) : null) ??
    (draft ? appendUpdates(database, draft) : null) ??
    firstRefused(ballots, (change) => changeBallots(database, change)) ??
    firstRefused(registry, (change) => changeRegistry(database, change))
  )
}

/** SQLite ends the transaction by itself on some failures: then there is nothing to roll back. */
function endTransaction(database: Database): void {
  try {
    database.run('ROLLBACK')
  } catch (error) {
    if (!(error instanceof Error && /no transaction is active/.test(error.message))) throw writeFailure(error)
  }
}
