import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Actor, Role } from '../../shared/kernel/area.ts'
import type { CommandId, LevelId, PersonId, SeatId, SessionId } from '../../shared/kernel/ids.ts'
import { limits } from '../../shared/kernel/limits.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { PersonDetails } from '../../shared/session/messages.ts'
import { keep, notKept } from '../live/keep.ts'
import type { LiveSession } from '../live/live-session.ts'
import type { LiveSessions } from '../live/live-sessions.ts'
import { type Outcome, problems } from '../live/outcome.ts'
import type { Link, RegistryChange, Store } from '../store/store.ts'
import { issueToken } from './access.ts'
import { newId } from './secrets.ts'

/** The server acting on somebody's behalf, after it has checked that they may. */
export const system: Actor = { role: 'system', personId: null, seatId: null, admitted: true }

export interface Visitor {
  readonly name: string
  readonly delegation: string | null
  readonly level: LevelId | null
  readonly role: 'participant' | 'observer'
  /** An expected person whose seat the visitor says is theirs. */
  readonly claims: PersonId | null
}

export interface Entered {
  readonly sessionId: SessionId
  readonly token: string
  readonly role: Role
  readonly personId: PersonId | null
  readonly admitted: boolean
}

export type Entry =
  | { readonly ok: true; readonly entered: Entered }
  | { readonly ok: false; readonly outcome: Extract<Outcome, { ok: false }> }

/** How people get in: by the room's code, or by a link that carries a secret. */
export class Joining {
  readonly #store: Store
  readonly #sessions: LiveSessions
  readonly #now: () => Instant
  readonly #rate = new RateLimiterMemory({ points: limits.joinsPerMinutePerCode, duration: 60 })

  constructor(store: Store, sessions: LiveSessions, now: () => Instant) {
    this.#store = store
    this.#sessions = sessions
    this.#now = now
  }

  /** The session behind a code, typed in any case and with spaces; `null` where there is none. */
  async sessionByCode(code: string): Promise<LiveSession | null> {
    const entry = await this.#store.registry.sessionByCode(code.replace(/\s/g, '').toUpperCase())
    return entry && this.#sessions.find(entry.sessionId)
  }

  sessionById(id: SessionId): Promise<LiveSession | null> {
    return this.#sessions.find(id)
  }

  async join(session: LiveSession, visitor: Visitor): Promise<Entry> {
    if (!(await this.#inTime(session.id)))
      return refused({ ok: false, status: 429, problem: problems.tooFast })
    const link = (await this.#store.registry.links(session.id)).find(({ kind }) => kind === 'participate')
    if (!link) return refused({ ok: false, status: 404, problem: problems.noSession })
    // After the close there is nobody to be let in by: who comes now comes to read.
    const closed = session.world.session.status !== 'open'
    const { claims, role } = closed ? { claims: null, role: 'observer' as const } : visitor
    const personId = claims ?? (newId() as PersonId)
    const details = claims ? null : detailsOf(visitor)
    return this.#arrive(session, link, {
      personId,
      role,
      level: visitor.level,
      source: 'code',
      details,
    })
  }

  /** Exchanges a link's secret for a token. Resolves with `null` where the link is not (or no longer) valid. */
  async enter(sessionId: SessionId, secret: string): Promise<Entry | null> {
    const link = await this.#store.registry.linkBySecret(sessionId, secret)
    const session = link && (await this.#sessions.find(sessionId))
    if (!link || !session || link.kind === 'participate' || link.kind === 'feed') return null
    const person = link.personId ? session.world.session.people[link.personId] : undefined
    // An invitation's first use; or somebody who was removed, in whatever role: they knock, as others do.
    if (link.personId && person?.status !== 'admitted') {
      const source = link.kind === 'invitation' ? 'invitation' : 'link'
      return this.#arrive(session, link, { ...unchanged, role: link.role, personId: link.personId, source })
    }
    return this.#admit(link)
  }

  /** A reader's access to a published session: once it is published, whoever has its address may read it. */
  async read(session: LiveSession): Promise<Entry> {
    if (session.world.session.status !== 'published')
      return refused({ ok: false, status: 403, problem: problems.notPublished })
    if (!(await this.#inTime(session.id)))
      return refused({ ok: false, status: 429, problem: problems.tooFast })
    const link = (await this.#store.registry.links(session.id)).find(({ kind }) => kind === 'observe')
    if (!link) return refused({ ok: false, status: 404, problem: problems.noSession })
    return this.#admit(link)
  }

  #inTime(sessionId: SessionId): Promise<boolean> {
    return this.#rate.consume(sessionId).then(
      () => true,
      () => false,
    )
  }

  /** Somebody with a link of their own role needs no moderator's leave. */
  async #admit(link: Link): Promise<Entry> {
    const { sessionId, role, personId } = link
    const { token, change } = issueToken(link, role, personId, this.#now())
    const stored = await keep(this.#store, { registry: [change] })
    if (!stored.ok) return refused(notKept(stored))
    return { ok: true, entered: { sessionId, token, role, personId, admitted: true } }
  }

  async #arrive(session: LiveSession, link: Link, arrival: Arrival): Promise<Entry> {
    const { personId, role } = arrival
    const { token, change } = issueToken(link, role, personId, this.#now())
    // Whoever holds the invitation is the person: a device that merely claimed the seat must go.
    const displaced: RegistryChange[] =
      arrival.source === 'invitation' ? [{ kind: 'end-tokens', sessionId: session.id, personId }] : []
    const seatId = role === 'participant' ? (newId() as SeatId) : null
    const outcome = await session.execute(
      { id: newId() as CommandId, type: 'people.join', seatId, ...arrival },
      system,
      { registry: [...displaced, change] },
    )
    if (!outcome.ok) return refused(outcome)
    const admitted = outcome.events.some((event) => event.type === 'people/joined' && event.admitted)
    return { ok: true, entered: { sessionId: session.id, token, role, personId, admitted } }
  }
}

interface Arrival {
  readonly personId: PersonId
  readonly role: Role
  readonly level: LevelId | null
  readonly source: 'code' | 'invitation' | 'link'
  readonly details: PersonDetails | null
}

/** An invited person's level and details stand already. */
const unchanged = { level: null, details: null } as const

const refused = (outcome: Extract<Outcome, { ok: false }>): Entry => ({ ok: false, outcome })

const detailsOf = ({ name, delegation }: Visitor): PersonDetails => ({
  name,
  honorific: null,
  role: null,
  delegation,
  country: null,
})
