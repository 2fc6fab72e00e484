import type { SessionId } from '../../shared/kernel/ids.ts'
import { type LiveDeps, LiveSession } from './live-session.ts'

/** The sessions this server has in memory. Each is loaded once, when first asked for; they know nothing of each other. */
export class LiveSessions {
  readonly #open = new Map<SessionId, Promise<LiveSession>>()
  readonly #deps: LiveDeps

  constructor(deps: LiveDeps) {
    this.#deps = deps
  }

  /** The session, or `null` where there is none. */
  async find(id: SessionId): Promise<LiveSession | null> {
    const session = await this.#load(id)
    if (session.seq > 0 && !session.isErased) return session
    this.#open.delete(id)
    return null
  }

  /** Lets go of a session that was erased. */
  forget(id: SessionId): void {
    this.#open.delete(id)
  }

  /** A session that does not exist yet, to be founded. */
  fresh(id: SessionId): Promise<LiveSession> {
    return this.#load(id)
  }

  get count(): number {
    return this.#open.size
  }

  #load(id: SessionId): Promise<LiveSession> {
    const known = this.#open.get(id)
    if (known) return known
    const loading = LiveSession.open(id, this.#deps)
    this.#open.set(id, loading)
    // A failed load is not remembered: the next who asks tries again.
    loading.catch(() => this.#open.delete(id))
    return loading
  }
}
