import type { Commit } from '../store.ts'
import { BUSY_MS, type Database } from './database.ts'

/**
 * Empties the write-ahead log after an erasure and after a box is locked: it still holds pages as they were
 * before, and with them what was erased and the order of the ballots.
 */
export class LogCleaner {
  readonly #database: Database
  #due = false

  constructor(database: Database) {
    this.#database = database
  }

  /** Call after a group is committed. What cannot be done now is tried again after the next group. */
  after(commits: readonly Commit[]): void {
    this.#due ||= commits.some(mustNotLinger)
    if (this.#due) this.#due = !this.empty()
  }

  /** Whether it could be emptied. Does not wait for a backup that is reading: everybody would wait with it. Never throws. */
  empty(): boolean {
    try {
      this.#database.exec('PRAGMA busy_timeout = 0')
      const answer = this.#database.get<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)')
      this.#database.exec(`PRAGMA busy_timeout = ${BUSY_MS}`)
      return answer?.busy === 0
    } catch {
      return false
    }
  }
}

const mustNotLinger = ({ ballots, registry }: Commit): boolean =>
  Boolean(
    ballots?.some(({ kind }) => kind === 'lock') ||
      registry?.some(({ kind }) => kind === 'erase-person' || kind === 'erase-session'),
  )
