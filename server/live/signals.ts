import { type Audience, audiences } from '../../shared/kernel/area.ts'
import type { LevelId, SessionId } from '../../shared/kernel/ids.ts'
import { entitledSeats } from '../../shared/polls/entitled.ts'
import type { Signal, Turnout } from '../../shared/protocol/wire.ts'
import type { Store } from '../store/store.ts'
import { Coalesce } from './coalesce.ts'
import type { LiveSession } from './live-session.ts'
import type { Presence } from './presence.ts'

type Tell = (sessionId: SessionId, audience: Audience, signal: Signal) => void

export interface SignalDeps {
  readonly store: Store
  readonly presence: Presence
  readonly tell: Tell
  /** A signal that could not be made is lost, and the next one tells it. */
  readonly lost: (error: unknown) => void
}

/** At most four a second of each kind and session: eyes need no more, and a thousand phones no less. */
const EVERY_MS = 250
const TEXT_EVERY_MS = 1_000

/** What is not in the log and may be lost: running turnout, who is here, that the text changed. */
export class Signals {
  readonly #tally: Coalesce<LiveSession>
  readonly #presence: Coalesce<LiveSession>
  readonly #text: Coalesce<LiveSession>
  readonly #tell: Tell
  #textVersion = 0

  constructor({ store, presence, tell, lost }: SignalDeps) {
    this.#tell = tell
    this.#tally = new Coalesce(EVERY_MS, (session) => void tellTally(store, session, tell).catch(lost))
    this.#presence = new Coalesce(EVERY_MS, ({ id, world }) => {
      for (const audience of audiences)
        tell(id, audience, presence.signal(id, world, audience === 'moderators'))
    })
    this.#text = new Coalesce(TEXT_EVERY_MS, ({ id }) => {
      this.#textVersion += 1
      for (const audience of audiences) tell(id, audience, { kind: 'text', version: this.#textVersion })
    })
  }

  directory(session: LiveSession): void {
    for (const audience of audiences)
      this.#tell(session.id, audience, { kind: 'directory', version: session.directory(audience).version })
  }

  tally(session: LiveSession): void {
    this.#tally.ask(session)
  }

  presence(session: LiveSession): void {
    this.#presence.ask(session)
  }

  text(session: LiveSession): void {
    this.#text.ask(session)
  }

  stop(): void {
    for (const pending of [this.#tally, this.#presence, this.#text]) pending.stop()
  }
}

/** How many have voted, overall and by level; never for what. */
async function tellTally(store: Store, session: LiveSession, tell: Tell): Promise<void> {
  const open = Object.values(session.world.polls.byId).find(({ status }) => status === 'open')
  if (!open) return
  const ballots = await store.ballotBox.ballots(session.id, open.id)
  const entitled = entitledSeats(session.world.session)
  // As at the close: a ballot of a seat that nobody holds any more does not count.
  const voted = ballots.map(({ seatId }) => seatId).filter((seatId) => entitled.has(seatId))
  const byLevel: Record<LevelId, Turnout> = {}
  for (const { id } of session.world.session.levels) {
    const seats = new Set([...entitled].filter(([, level]) => level === id).map(([seat]) => seat))
    if (seats.size > 0)
      byLevel[id] = { ballots: voted.filter((seat) => seats.has(seat)).length, entitled: seats.size }
  }
  const overall = { ballots: voted.length, entitled: entitled.size }
  for (const audience of audiences)
    tell(session.id, audience, { kind: 'tally', pollId: open.id, overall, byLevel })
}
