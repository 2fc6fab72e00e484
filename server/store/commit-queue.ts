import { setImmediate } from 'node:timers'
import type { Commit, CommitOutcome } from './store.ts'
import { StoreError } from './store-error.ts'

/** What became of one commit of a group: an outcome, or the store's own failure. */
export type Written = CommitOutcome | StoreError
type Waiting = {
  commit: Commit
  resolve: (outcome: CommitOutcome) => void
  reject: (error: StoreError) => void
}

/**
 * Gathers the commits of one turn of the loop and writes them together, in the order they were made.
 * `write` returns what became of each, in the same order, or throws a StoreError that is everyone's.
 */
export class CommitQueue {
  readonly #write: (commits: readonly Commit[]) => readonly Written[]
  #waiting: Waiting[] = []
  #closed = false

  constructor(write: (commits: readonly Commit[]) => readonly Written[]) {
    this.#write = write
  }

  get closed(): boolean {
    return this.#closed
  }

  add(commit: Commit): Promise<CommitOutcome> {
    if (this.#closed) return Promise.reject(new StoreError('store/closed'))
    return new Promise((resolve, reject) => {
      // After the turn's messages have all been read: whatever they decide shares one flush.
      if (this.#waiting.length === 0) setImmediate(() => this.#flush())
      this.#waiting.push({ commit, resolve, reject })
    })
  }

  /** Writes what waits at once; afterwards every commit is turned away. */
  close(): void {
    this.#closed = true
    this.#flush()
  }

  #flush(): void {
    const group = this.#waiting
    this.#waiting = []
    if (group.length === 0) return
    const written = this.#writeGroup(group)
    for (const [index, { resolve, reject }] of group.entries()) {
      const outcome = written instanceof StoreError ? written : written[index]
      if (outcome === undefined) reject(new StoreError('store/unwritable'))
      else if (outcome instanceof StoreError) reject(outcome)
      else resolve(outcome)
    }
  }

  #writeGroup(group: readonly Waiting[]): readonly Written[] | StoreError {
    try {
      return this.#write(group.map(({ commit }) => commit))
    } catch (error) {
      return error instanceof StoreError ? error : new StoreError('store/unwritable', error)
    }
  }
}
