import { everybodyWaiting } from '../../shared/floor/aside.ts'
import type { FloorRequest } from '../../shared/floor/slice.ts'
import type { PollId, SeatId } from '../../shared/kernel/ids.ts'
import type { Choice } from '../../shared/polls/messages.ts'
import type { Mine } from '../../shared/protocol/wire.ts'
import type { World } from '../../shared/world.ts'
import { actorOf, type Bearer } from '../access/access.ts'
import type { Store } from '../store/store.ts'
import { appointmentOf } from './directory.ts'

type Ballots = Readonly<Record<PollId, Choice>>

/** The ballots of the bearer's seat; none for those without one. */
export async function ballotsOf(store: Store, bearer: Bearer, world: World): Promise<Ballots> {
  const seatId = actorOf(bearer, world)?.seatId
  return seatId ? store.ballotBox.ballotsOf(bearer.sessionId, seatId) : {}
}

/** One person's own part, as of this world. */
export function mineOf(bearer: Bearer, world: World, ballots: Ballots): Mine {
  const actor = actorOf(bearer, world)
  const person = bearer.personId ? world.session.people[bearer.personId] : undefined
  const seatId = actor?.seatId ?? null
  return {
    role: bearer.role,
    personId: bearer.personId,
    seatId,
    level: person?.level ?? null,
    admitted: actor?.admitted ?? false,
    ballots,
    requests: seatId === null ? [] : requestsOf(world.floor, seatId),
    actsFor: appointmentOf(person),
  }
}

/** The seat's requests that wait for the floor, also those set aside for another item. */
export const requestsOf = (floor: World['floor'], seatId: SeatId): FloorRequest[] =>
  everybodyWaiting(floor).filter((request) => request.seatId === seatId)
