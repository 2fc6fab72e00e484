import type { Refusal } from '../../shared/kernel/area.ts'
import type { SessionId } from '../../shared/kernel/ids.ts'
import { accept, type Result, refuse } from '../../shared/kernel/result.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import { type Language, word } from '../../shared/kernel/wording.ts'
import { decide, evolve, type RefusalCode, refusalTable } from '../../shared/meeting.ts'
import type { Batch, Reply, Turnout } from '../../shared/protocol/wire.ts'
import type { Directory } from '../../shared/session/registry.ts'
import type { Command, RecordedEvent, World } from '../../shared/world.ts'
import { RehearsalClock } from './rehearsal-clock.ts'
import { asIfNotBegun, peopleHere, rehearser, seatsHere } from './rehearsal-room.ts'
import type { SessionConnection } from './session-connection.ts'
import { SessionStore } from './session-store.ts'
import { createTicker } from './ticker.ts'

/** What is rehearsed: the session as the server has it. */
export interface Prepared {
  readonly now: Instant
  readonly state: World
  readonly directory: Directory
}

export interface RehearsalPorts {
  /** A clock of this device in milliseconds, that is never set back. */
  readonly local: () => number
  readonly wait: (ms: number, then: () => void) => () => void
  readonly language: () => Language
}

export interface Rehearsal extends SessionConnection {
  readonly clock: RehearsalClock
}

/** As often as the page is drawn at most, however fast the session runs. */
const FINEST_MS = 200

/**
 * A session of its own in this browser, from before its beginning: it decides by the same core as the server and
 * sends nothing to anybody. To begin again, make another one.
 */
export function rehearse(sessionId: SessionId, prepared: Prepared, ports: RehearsalPorts): Rehearsal {
  const state = asIfNotBegun(prepared.state, prepared.now)
  const clock = new RehearsalClock(ports.local, state.agenda.start ?? prepared.now)
  const wait = (ms: number, then: () => void) => {
    const { running, speed } = clock.pace.get()
    return running ? ports.wait(Math.max(ms / speed, FINEST_MS), then) : () => undefined
  }
  // A page in the background is slowed by the browser; the clock has nobody to wait for.
  const ticker = createTicker({ now: () => clock.now(), wait, visible: () => true })
  clock.pace.subscribe(ticker.wake)
  const store = storeOver(state, prepared.directory, clock, ports.language)
  return { sessionId, token: '', store, clock, ticker, rehearsing: true }
}

function storeOver(state: World, directory: Directory, clock: RehearsalClock, language: () => Language) {
  const meeting = new Meeting(state)
  const store: SessionStore = new SessionStore({
    now: () => clock.now(),
    transmit(command, reply) {
      const now = clock.now()
      const taken = meeting.take(command, now)
      if (!taken.ok) return reply(refused(taken.refusal, now, language()))
      store.batch(taken.value)
      for (const event of taken.value.events) followed(store, event, clock)
      reply({ ok: true, seq: taken.value.to, events: taken.value.events, now })
    },
    // What a line that breaks would need: here nothing is lost, late or waiting.
    askAfter: () => undefined,
    fetchDirectory: () => undefined,
    wait: () => undefined,
    queue: { read: () => [], write: () => undefined },
    unheard: () => undefined,
  })
  store.picture({ seq: 0, now: clock.now(), state, directory, mine: rehearser })
  const { all, byLevel } = seatsHere(state.session)
  store.signal({ kind: 'presence', present: all, observers: 0, byLevel, people: peopleHere(state.session) })
  return store
}

/** What a server would do beside the log: count who may vote. And a session that has started needs a clock that runs. */
function followed(store: SessionStore, event: RecordedEvent, clock: RehearsalClock): void {
  if (event.type === 'agenda/started') clock.set({ running: true })
  const world = store.view.get()?.state
  if (event.type !== 'poll/opened' || !world) return
  const { all, byLevel } = seatsHere(world.session)
  const none = (entitled: number): Turnout => ({ ballots: 0, entitled })
  const counts = Object.entries<number>(byLevel).map(([level, seats]) => [level, none(seats)])
  const { pollId } = event
  store.signal({ kind: 'tally', pollId, overall: none(all), byLevel: Object.fromEntries(counts) })
}

class Meeting {
  #world: World
  #seq = 0

  constructor(world: World) {
    this.#world = world
  }

  take(command: Command, at: Instant): Result<Batch, Refusal<RefusalCode>> {
    // Nobody votes in a rehearsal.
    const decision = decide(this.#world, command, { at, actor: rehearser }, { ballots: [] })
    if (!decision.ok) return refuse(decision.refusal)
    const from = this.#seq
    const cause = { id: command.id, type: command.type }
    const events = decision.value.map((event, index): RecordedEvent => {
      return { ...event, seq: from + index + 1, at, command: cause, actorId: null }
    })
    this.#world = events.reduce(evolve, this.#world)
    this.#seq = from + events.length
    return accept({ from, to: this.#seq, now: at, events })
  }
}

const refused = ({ code, params }: Refusal<RefusalCode>, now: Instant, language: Language): Reply => ({
  ok: false,
  status: 409,
  refusal: code,
  message: word(refusalTable[code], language, params),
  now,
})
