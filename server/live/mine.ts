import type { PollId } from '../../shared/kernel/ids.ts'
import type { Choice } from '../../shared/polls/messages.ts'
import type { Mine } from '../../shared/protocol/wire.ts'
import type { World } from '../../shared/world.ts'
import { actorOf, type Bearer } from '../access/access.ts'
import type { Store } from '../store/store.ts'

type Ballots = Readonly<Record<PollId, Choice>>

/** The ballots of the bearer's seat; none for those without one. */
export async function ballotsOf(store: Store, bearer: Bearer, world: World): Promise<Ballots> {
  const seatId = actorOf(bearer, world)?.seatId
  return seatId ? store.ballotBox.ballotsOf(bearer.sessionId, seatId) : {}
}

/** One person's own part, as of this world. */
export function mineOf(bearer: Bearer, world: World, ballots: Ballots): Mine {
  const actor = actorOf(bearer, world)
  const level = (bearer.personId && world.session.people[bearer.personId]?.level) || null
  return {
    role: bearer.role,
    personId: bearer.personId,
    seatId: actor?.seatId ?? null,
    level,
    admitted: actor?.admitted ?? false,
    ballots,
  }
}
