import { createMemoryStore } from '../../server/store/memory/memory-store.ts'
import type { Commit, CommitOutcome, Store } from '../../server/store/store.ts'
import { StoreError } from '../../server/store/store-error.ts'

/** A store that a test can fill up, make unreadable, or let somebody else write to first. */
export class FaultyStore implements Store {
  readonly #inner: Store
  /** How many of the next commits find the disk full. */
  full = 0
  /** How many of the next readings fail. */
  unreadable = 0
  /** Readings fail once a commit was written, as when the disk dies at the worst moment. */
  diesAfterCommit = false
  /** Goes before the next commit, once. */
  first: (() => Promise<unknown>) | null = null
  readonly log: Store['log']
  readonly ballotBox: Store['ballotBox']
  readonly registry: Store['registry']

  constructor(inner: Store = createMemoryStore()) {
    this.#inner = inner
    this.log = this.#mayFail(inner.log)
    this.ballotBox = this.#mayFail(inner.ballotBox)
    this.registry = this.#mayFail(inner.registry)
  }

  async commit(commit: Commit): Promise<CommitOutcome> {
    const { first } = this
    this.first = null
    await first?.()
    if (this.full > 0) {
      this.full -= 1
      throw new StoreError('store/full')
    }
    const outcome = await this.#inner.commit(commit)
    if (this.diesAfterCommit) this.unreadable = Number.POSITIVE_INFINITY
    return outcome
  }

  /** Everything can be read and written again. */
  mend(): void {
    this.full = 0
    this.unreadable = 0
    this.diesAfterCommit = false
  }

  ready = () => this.#inner.ready()
  close = () => this.#inner.close()

  #mayFail<Port extends object>(port: Port): Port {
    return new Proxy(port, {
      get: (target, name) => {
        const read: unknown = Reflect.get(target, name)
        if (typeof read !== 'function') return read
        return (...asked: unknown[]) => {
          if (this.unreadable <= 0) return Reflect.apply(read, target, asked)
          this.unreadable -= 1
          return Promise.reject(new StoreError('store/unreadable'))
        }
      },
    })
  }
}
