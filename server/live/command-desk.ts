import { RateLimiterMemory } from 'rate-limiter-flexible'
import { limits } from '../../shared/kernel/limits.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { Language } from '../../shared/kernel/wording.ts'
import type { Reply } from '../../shared/protocol/wire.ts'
import { actorOf, type Bearer } from '../access/access.ts'
import { StoreError } from '../store/store-error.ts'
import type { LiveSessions } from './live-sessions.ts'
import { messageOf, type Outcome, problems } from './outcome.ts'
import { parseCommand } from './parse-command.ts'

/** Takes commands from people, over HTTP and over the socket alike: rate, shape, who sends it, then the session decides. */
export class CommandDesk {
  readonly #sessions: LiveSessions
  readonly now: () => Instant
  /** Per person, not per address: a venue has one address. */
  readonly #rate = new RateLimiterMemory({
    points: limits.commandsBurst,
    duration: limits.commandsBurst / limits.commandsPerSecond,
  })

  constructor(sessions: LiveSessions, now: () => Instant) {
    this.#sessions = sessions
    this.now = now
  }

  /** Rejects only where there is a mistake in the server: a store that fails is an outcome. */
  async take(bearer: Bearer, raw: unknown): Promise<Outcome> {
    try {
      return await this.#take(bearer, raw)
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      return { ok: false, status: 503, problem: error.wording }
    }
  }

  async #take(bearer: Bearer, raw: unknown): Promise<Outcome> {
    const allowed = await this.#rate.consume(bearer.personId ?? bearer.device).then(
      () => true,
      () => false,
    )
    if (!allowed) return { ok: false, status: 429, problem: problems.tooFast }
    const parsed = parseCommand(raw)
    if (!parsed.ok) return parsed
    const session = await this.#sessions.find(bearer.sessionId)
    if (!session) return { ok: false, status: 404, problem: problems.noSession }
    const actor = actorOf(bearer, session.world)
    if (!actor) return { ok: false, status: 401, problem: problems.removed }
    return session.execute(parsed.command, actor)
  }

  async reply(bearer: Bearer, raw: unknown, language: Language): Promise<Reply> {
    const outcome = await this.take(bearer, raw)
    const now = this.now()
    if (outcome.ok) return { ...outcome, now }
    const answer = { ok: false, status: outcome.status, message: messageOf(outcome, language), now } as const
    if (outcome.status === 409)
      return { ...answer, refusal: outcome.refusal.code, params: outcome.refusal.params ?? {} }
    return outcome.status === 422 ? { ...answer, path: outcome.path } : answer
  }
}
