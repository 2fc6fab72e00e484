import type { Request } from 'express'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { audienceOf } from '../../shared/kernel/area.ts'
import type { SessionId } from '../../shared/kernel/ids.ts'
import { limits } from '../../shared/kernel/limits.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import { type Bearer, bearerOf } from '../access/access.ts'
import { sameSecret } from '../access/secrets.ts'
import type { LiveSession } from '../live/live-session.ts'
import type { LiveSessions } from '../live/live-sessions.ts'
import { problems } from '../live/outcome.ts'
import type { Store } from '../store/store.ts'
import { HttpProblem } from './answer.ts'
import { inTime } from './in-time.ts'
import { httpProblems } from './problems.ts'

/** The secret after `Authorization: Bearer`, or an empty text. */
function bearerText(request: Request): string {
  return /^Bearer (\S{1,200})$/.exec(request.get('authorization') ?? '')?.[1] ?? ''
}

export class Identify {
  readonly #store: Store
  readonly #sessions: LiveSessions
  readonly #organiserKey: string
  readonly #now: () => Instant
  readonly #reads = new RateLimiterMemory({ points: limits.readsPerTenSeconds, duration: 10 })

  constructor(store: Store, sessions: LiveSessions, organiserKey: string, now: () => Instant) {
    this.#store = store
    this.#sessions = sessions
    this.#organiserKey = organiserKey
    this.#now = now
  }

  isOrganiser(request: Request): boolean {
    return sameSecret(bearerText(request), this.#organiserKey)
  }

  organiser(request: Request): void {
    if (!this.isOrganiser(request)) throw new HttpProblem(401, httpProblems.organiserOnly)
  }

  /** Whoever holds the token. Throws 401 where nobody does, 429 where one device asks too much. */
  async bearer(request: Request): Promise<Bearer> {
    const admission = await bearerOf(this.#store, bearerText(request), this.#now())
    if (admission.ok) {
      await inTime(this.#reads, admission.bearer.device)
      return admission.bearer
    }
    throw new HttpProblem(401, admission.expired ? problems.expired : problems.noToken)
  }

  /** The bearer and the session of the address; 403 where the token is for another one, 404 where there is none. */
  async member(request: Request): Promise<{ readonly bearer: Bearer; readonly session: LiveSession }> {
    const bearer = await this.bearer(request)
    if (bearer.sessionId !== request.params.id) throw new HttpProblem(403, problems.otherSession)
    const session = await this.#sessions.find(bearer.sessionId)
    if (!session) throw new HttpProblem(404, problems.noSession)
    return { bearer, session }
  }

  /** A moderator of whatever session. */
  async moderator(request: Request): Promise<void> {
    const bearer = await this.bearer(request)
    if (audienceOf[bearer.role] !== 'moderators') throw new HttpProblem(403, problems.notYourRole)
  }

  /** A moderator of the session, or the organiser of the server. */
  async moderating(request: Request): Promise<LiveSession> {
    if (this.isOrganiser(request)) {
      const session = await this.#sessions.find(request.params.id as SessionId)
      if (!session) throw new HttpProblem(404, problems.noSession)
      return session
    }
    const { bearer, session } = await this.member(request)
    if (audienceOf[bearer.role] !== 'moderators') throw new HttpProblem(403, problems.notYourRole)
    return session
  }
}
