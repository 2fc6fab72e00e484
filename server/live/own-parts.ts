import { everybodyWaiting } from '../../shared/floor/aside.ts'
import { audiences } from '../../shared/kernel/area.ts'
import type { PersonId, SeatId } from '../../shared/kernel/ids.ts'
import type { Signal } from '../../shared/protocol/wire.ts'
import type { Person } from '../../shared/session/slice.ts'
import type { RecordedEvent, World } from '../../shared/world.ts'
import { audienceNow } from '../access/access.ts'
import type { Store } from '../store/store.ts'
import { pictureOf } from './greeting.ts'
import type { LiveSession } from './live-session.ts'
import { ballotsOf, mineOf, requestsOf } from './mine.ts'
import { personRoom, roomOf, type Wire } from './visits.ts'

const changesOwn: ReadonlySet<string> = new Set(['people/corrected', 'people/appointed', 'people/dismissed'])

/** Tells people what is their own, beside what their audience shares, on all of their devices. */
export class OwnParts {
  readonly #io: Wire
  readonly #store: Store
  /** The requests each seat knows to be its own: only where the list does not tell. */
  readonly #told = new WeakMap<LiveSession, ReadonlyMap<SeatId, string>>()

  constructor(io: Wire, store: Store) {
    this.#io = io
    this.#store = store
  }

  /** Everybody of a person's seat, themselves included: what the seat has is theirs too. */
  sharingSeatWith({ world }: LiveSession, personId: PersonId): readonly PersonId[] {
    const seatId = world.session.people[personId]?.seatId ?? null
    return seatId === null ? [personId] : atSeats(world, new Set([seatId]))
  }

  /** Whose own part is another after these events, on its own or because the list does not show it to them. */
  changedBy(session: LiveSession, events: readonly RecordedEvent[]): ReadonlySet<PersonId> {
    const people = events.flatMap((event) =>
      changesOwn.has(event.type) && 'personId' in event ? (event.personId ?? []) : [],
    )
    const seats = this.#seatsAnew(session, events)
    return new Set([...people, ...atSeats(session.world, seats)])
  }

  /** Seats whose requests are others than they were last told of, where participants do not see whose they are. */
  #seatsAnew(session: LiveSession, events: readonly RecordedEvent[]): ReadonlySet<SeatId> {
    const { floor } = session.world
    if (!events.some(({ type }) => /^(floor|agenda|session)\//.test(type))) return new Set()
    const before = this.#told.get(session) ?? new Map<SeatId, string>()
    const now = floor.rules.listSeenBy === 'moderators' ? requestsBySeat(floor) : new Map<SeatId, string>()
    this.#told.set(session, now)
    return new Set([...before.keys(), ...now.keys()].filter((seat) => before.get(seat) !== now.get(seat)))
  }

  /** Rejects where the ballots cannot be read. */
  async tell(session: LiveSession, personId: PersonId): Promise<void> {
    const { sockets, ballots } = await this.#devices(session, personId)
    for (const socket of sockets) {
      const mine = mineOf(socket.data.bearer, session.world, ballots)
      socket.emit('signal', { kind: 'mine', mine } satisfies Signal)
    }
  }

  /** Somebody was let in: their devices change rooms and get the picture of those they now see with. */
  async move(session: LiveSession, personId: PersonId): Promise<void> {
    const { sockets, ballots } = await this.#devices(session, personId)
    for (const socket of sockets) {
      const { bearer } = socket.data
      const audience = audienceNow(bearer, session.world)
      for (const other of audiences) if (other !== audience) void socket.leave(roomOf(session.id, other))
      void socket.join(roomOf(session.id, audience))
      const mine = mineOf(bearer, session.world, ballots)
      socket.emit('snapshot', { ...pictureOf(session, audience), mine })
    }
  }

  async #devices(session: LiveSession, personId: PersonId) {
    const sockets = await this.#io.in(personRoom(session.id, personId)).fetchSockets()
    const first = sockets[0]?.data
    const ballots = first ? await ballotsOf(this.#store, first.bearer, session.world) : {}
    return { sockets, ballots }
  }
}

function requestsBySeat(floor: World['floor']): ReadonlyMap<SeatId, string> {
  const seats = new Set(everybodyWaiting(floor).flatMap(({ seatId }) => seatId ?? []))
  return new Map([...seats].map((seatId) => [seatId, JSON.stringify(requestsOf(floor, seatId))]))
}

function atSeats({ session }: World, seats: ReadonlySet<SeatId>): readonly PersonId[] {
  if (seats.size === 0) return []
  const everybody = Object.entries(session.people) as [PersonId, Person][]
  return everybody.flatMap(([id, { seatId }]) => (seatId !== null && seats.has(seatId) ? [id] : []))
}
