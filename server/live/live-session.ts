import { type Actor, type Audience, audienceOf } from '../../shared/kernel/area.ts'
import type { PersonId, SessionId } from '../../shared/kernel/ids.ts'
import { type Instant, instantOf, later } from '../../shared/kernel/time.ts'
import { commandTable, decide, emptyWorld, evolve, redact } from '../../shared/meeting.ts'
import type { PersonDetails } from '../../shared/session/messages.ts'
import type { Directory } from '../../shared/session/registry.ts'
import type { Command, Event, RecordedEvent, World } from '../../shared/world.ts'
import type { Commit, RegistryChange, Store, StoredEvent } from '../store/store.ts'
import { type BallotCommand, boxChanges, castBallot, closeBox } from './ballots.ts'
import { directoryOf } from './directory.ts'
import { contentDigest, DoneCommands } from './done-commands.ts'
import { History } from './history.ts'
import { keep, notKept } from './keep.ts'
import { type Outcome, problems } from './outcome.ts'
import { registryEffects } from './registry-effects.ts'

/** Told after a commit, never before: what was appended and which audiences need a fresh snapshot. */
export interface Committed {
  readonly from: number
  readonly to: number
  readonly events: readonly RecordedEvent[]
  readonly afresh: readonly Audience[]
  readonly directoryChanged: boolean
}

export interface Listener {
  committed(session: LiveSession, change: Committed): void
  ballotCast(session: LiveSession, command: BallotCommand, by: PersonId): void
  /** The registry knows nothing of a person any more, and their access is gone. */
  personErased(session: LiveSession, personId: PersonId): void
  /** Nothing is kept of the session any more, and it takes nothing. */
  erased(session: LiveSession): void
}

const gone = { ok: false, status: 404, problem: problems.erased } as const

export interface LiveDeps {
  readonly store: Store
  readonly now: () => Instant
  readonly listener: Listener
}

/** Writes that belong to a command but not to the core: a token with a join, the first draft with a session. */
export type Beside = Pick<Commit, 'registry' | 'draft'>

/**
 * One session, the one place that decides in it: one command at a time, in the order they arrive.
 * Ballots are independent of each other and go past the queue straight into the box.
 */
export class LiveSession {
  readonly id: SessionId
  #world: World = emptyWorld
  #seq = 0
  #lastAt = instantOf(0)
  #details: Readonly<Record<PersonId, PersonDetails>> = {}
  #directoryVersion: number
  #directoryIsOld = false
  #isErased = false
  #turn: Promise<unknown> = Promise.resolve()
  readonly #done = new DoneCommands()
  readonly #history = new History()
  readonly #deps: LiveDeps

  private constructor(id: SessionId, deps: LiveDeps) {
    this.id = id
    this.#deps = deps
    // Larger after every restart, so that nobody holds an old directory for the new one.
    this.#directoryVersion = deps.now()
  }

  /** Reads the session's log. An unknown session has an empty world. */
  static async open(id: SessionId, deps: LiveDeps): Promise<LiveSession> {
    const session = new LiveSession(id, deps)
    const [events, people] = await Promise.all([deps.store.log.events(id, 0), deps.store.registry.people(id)])
    for (const stored of events) session.#take(stored)
    session.#details = people
    return session
  }

  get seq(): number {
    return this.#seq
  }

  /** Then it is only the shape of what was: it refuses everything. */
  get isErased(): boolean {
    return this.#isErased
  }

  get world(): World {
    return this.#world
  }

  /** Server time, never before the last event's: the log's times do not run backwards. */
  now(): Instant {
    return later(this.#deps.now(), this.#lastAt)
  }

  stateFor(audience: Audience): World {
    return redact(this.#world, audience)
  }

  /** What the audience may see after `seq`; `null` where it needs a snapshot. */
  after(seq: number, audience: Audience, personId: PersonId | null = null): readonly RecordedEvent[] | null {
    return this.#history.after(seq, audience, personId)
  }

  directory(audience: Audience): Directory {
    return directoryOf(this.#world, this.#details, this.#directoryVersion, audience)
  }

  /** Decides a parsed command. Resolves when its events are durable, or with the reason why there are none. */
  execute(command: Command, actor: Actor, beside: Beside = {}): Promise<Outcome> {
    const allowed: readonly string[] = commandTable[command.type].by
    if (actor.role !== 'system' && !allowed.includes(actor.role))
      return Promise.resolve({ ok: false, status: 403, problem: problems.notYourRole })
    if (command.type === 'ballot.cast') return this.#cast(command, actor)
    return this.#inTurn(() => this.#executeNow(command, actor, beside))
  }

  /** Founds the session: several commands, one commit, so that a half-made session never exists. */
  found(commands: readonly Command[], beside: Beside): Promise<Outcome> {
    return this.#inTurn(async () => {
      const system: Actor = { role: 'system', personId: null, seatId: null, admitted: true }
      const at = this.now()
      let world = this.#world
      const events: Event[] = []
      for (const command of commands) {
        const decision = decide(world, command, { at, actor: system })
        if (!decision.ok) return { ok: false, status: 409, refusal: decision.refusal }
        for (const event of decision.value) {
          events.push(event)
          world = evolve(world, { ...event, seq: 0, at, command: null, actorId: null } as RecordedEvent)
        }
      }
      const effects = commands.flatMap((command) => registryEffects(this.id, command))
      const registry = [...(beside.registry ?? []), ...effects]
      const ballots = boxChanges(this.id, events, [])
      const outcome = await this.#commit(events, null, system, at, { ...beside, registry, ballots })
      return outcome === 'again' ? { ok: false, status: 503, problem: problems.notStored } : outcome
    })
  }

  /** Changes names in the registry that no command concerns, e.g. erasing a person. */
  changeRegistry(changes: readonly RegistryChange[]): Promise<Outcome> {
    return this.#inTurn(async () => {
      const outcome = await keep(this.#deps.store, { registry: changes })
      if (!outcome.ok) return notKept(outcome)
      await this.#refreshDirectory()
      this.#deps.listener.committed(this, {
        from: this.#seq,
        to: this.#seq,
        events: [],
        afresh: [],
        directoryChanged: true,
      })
      for (const change of changes)
        if (change.kind === 'erase-person') this.#deps.listener.personErased(this, change.personId)
      return { ok: true, seq: this.#seq, events: [] }
    })
  }

  /** Erases everything kept of the session, once what came before is done. Nothing may follow. */
  erase(): Promise<Outcome> {
    return this.#inTurn(async () => {
      const outcome = await keep(this.#deps.store, {
        registry: [{ kind: 'erase-session', sessionId: this.id }],
      })
      if (!outcome.ok) return notKept(outcome)
      this.#isErased = true
      this.#deps.listener.erased(this)
      return { ok: true, seq: this.#seq, events: [] }
    })
  }

  #inTurn(work: () => Promise<Outcome>): Promise<Outcome> {
    const mine = this.#turn.then(() => (this.#isErased ? gone : work()))
    this.#turn = mine.catch(() => undefined)
    return mine
  }

  async #executeNow(command: Command, actor: Actor, beside: Beside): Promise<Outcome> {
    const digest = contentDigest(command)
    const done = this.#done.find(actor.personId, command.id)
    if (done && done.digest !== digest)
      return { ok: false, status: 422, problem: problems.idReused, path: 'id' }
    if (done) return this.#seen(done.events, actor)
    const at = this.now()
    const closing =
      command.type === 'poll.close' ? await closeBox(this.#deps.store, this.id, command.pollId) : null
    const decision = decide(this.#world, command, { at, actor }, closing?.facts)
    if (!decision.ok) return { ok: false, status: 409, refusal: decision.refusal }
    const outcome = await this.#commit(decision.value, { command, digest }, actor, at, {
      ...beside,
      registry: [...(beside.registry ?? []), ...registryEffects(this.id, command)],
      ballots: boxChanges(this.id, decision.value, closing?.facts.ballots ?? []),
    })
    // A ballot slipped in between counting and locking: nothing was written, so count again.
    return outcome === 'again' ? this.#executeNow(command, actor, beside) : outcome
  }

  async #cast(command: BallotCommand, actor: Actor): Promise<Outcome> {
    if (this.#isErased) return gone
    const outcome = await castBallot(this.#deps.store, this, command, actor)
    if (outcome.ok && actor.personId) this.#deps.listener.ballotCast(this, command, actor.personId)
    return outcome
  }

  async #commit(
    events: readonly Event[],
    source: { readonly command: Command; readonly digest: string } | null,
    actor: Actor,
    at: Instant,
    rest: Omit<Commit, 'events'>,
  ): Promise<Outcome | 'again'> {
    const command = source ? { id: source.command.id, type: source.command.type } : null
    const commandDigest = source?.digest ?? null
    const { personId: actorId } = actor
    const append = { sessionId: this.id, expectedSeq: this.#seq, at, actorId, command, commandDigest, events }
    const outcome = await keep(this.#deps.store, { ...rest, events: append })
    if (!outcome.ok && outcome.reason === 'box-changed') return 'again'
    if (!outcome.ok && outcome.reason === 'conflict') return this.#catchUp().then(() => 'again')
    if (!outcome.ok) return notKept(outcome)
    const stored = events.map((event, index) => ({
      event: { ...event, seq: this.#seq + index + 1, at, command, actorId } as RecordedEvent,
      commandDigest,
    }))
    await this.#announce(stored, (rest.registry?.length ?? 0) > 0)
    return this.#seen(
      stored.map(({ event }) => event),
      actor,
    )
  }

  /** Somebody else appended to this session's log: read what they wrote. */
  async #catchUp(): Promise<void> {
    await this.#announce(await this.#deps.store.log.events(this.id, this.#seq), true)
  }

  async #announce(stored: readonly StoredEvent[], registryChanged: boolean): Promise<void> {
    const from = this.#seq
    const afresh = new Set(stored.flatMap((entry) => this.#take(entry)))
    const directoryChanged =
      this.#directoryIsOld || registryChanged || stored.some(({ event }) => changesDirectory(event))
    if (directoryChanged) await this.#refreshDirectory()
    const events = stored.map(({ event }) => event)
    this.#deps.listener.committed(this, {
      from,
      to: this.#seq,
      events,
      afresh: [...afresh],
      directoryChanged,
    })
  }

  #take(stored: StoredEvent): readonly Audience[] {
    const afresh = this.#history.add(stored.event, this.#world)
    this.#world = evolve(this.#world, stored.event)
    this.#seq = stored.event.seq
    this.#lastAt = stored.event.at
    this.#done.add(stored)
    return afresh
  }

  /** What was committed stands: names that cannot be read now are read with the next change. */
  async #refreshDirectory(): Promise<void> {
    const people = await this.#deps.store.registry.people(this.id).catch(() => null)
    this.#directoryIsOld = people === null
    this.#details = people ?? this.#details
    this.#directoryVersion += 1
  }

  /** An accepted command's answer, as the sender's audience may see it. */
  #seen(events: readonly RecordedEvent[], actor: Actor): Outcome {
    const seq = events.at(-1)?.seq ?? this.#seq
    if (actor.role === 'system') return { ok: true, seq, events }
    const first = events[0]?.seq ?? seq + 1
    const visible =
      this.#history.after(first - 1, actor.admitted ? audienceOf[actor.role] : 'observers') ?? []
    return { ok: true, seq, events: visible.filter((event) => event.seq <= seq) }
  }
}

/** The directory says who has which seat and level, and what observers may read of it. */
const changesDirectory = (event: RecordedEvent): boolean =>
  event.type.startsWith('people/') || (event.type === 'session/updated' && event.observersSee !== undefined)
