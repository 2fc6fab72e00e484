import { audiences } from '../../shared/kernel/area.ts'
import type { PersonId } from '../../shared/kernel/ids.ts'
import type { Signal } from '../../shared/protocol/wire.ts'
import { audienceNow } from '../access/access.ts'
import type { Store } from '../store/store.ts'
import { pictureOf } from './greeting.ts'
import type { LiveSession } from './live-session.ts'
import { ballotsOf, mineOf } from './mine.ts'
import { personRoom, roomOf, type Wire } from './visits.ts'

/** Tells people what is their own, beside what their audience shares, on all of their devices. */
export class OwnParts {
  readonly #io: Wire
  readonly #store: Store

  constructor(io: Wire, store: Store) {
    this.#io = io
    this.#store = store
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
