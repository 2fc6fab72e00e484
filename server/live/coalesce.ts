/**
 * Runs `work` for a key at once, then at most once every `everyMs` while it keeps being asked for.
 * For signals that may be lost: the last one asked for is always sent.
 */
export class Coalesce<Key> {
  readonly #waiting = new Map<Key, { again: boolean; timer: NodeJS.Timeout }>()
  readonly #everyMs: number
  readonly #work: (key: Key) => void

  constructor(everyMs: number, work: (key: Key) => void) {
    this.#everyMs = everyMs
    this.#work = work
  }

  ask(key: Key): void {
    const waiting = this.#waiting.get(key)
    if (waiting) waiting.again = true
    else this.#run(key)
  }

  /** Forgets what was asked for. */
  stop(): void {
    for (const { timer } of this.#waiting.values()) clearTimeout(timer)
    this.#waiting.clear()
  }

  #run(key: Key): void {
    const timer = setTimeout(() => {
      const again = this.#waiting.get(key)?.again
      this.#waiting.delete(key)
      if (again) this.#run(key)
    }, this.#everyMs)
    timer.unref()
    this.#waiting.set(key, { again: false, timer })
    this.#work(key)
  }
}
