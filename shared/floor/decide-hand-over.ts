import type { Context } from '../kernel/area.ts'
import type { PersonId, SeatId } from '../kernel/ids.ts'
import { accept } from '../kernel/result.ts'
import type { Event, World } from '../world.ts'
import { substituteOf } from './acting.ts'
import { everybodyWaiting, waitingRequest } from './aside.ts'
import { nameplate } from './decide-request.ts'
import { leaveFloor } from './decide-speech.ts'
import { type FloorDecision, moderates, no, type Of } from './decision.ts'
import type { FloorEvent } from './messages.ts'
import type { FloorSlice } from './slice.ts'

/** Another person of the seat takes over a place in the list, or the speech under way. */
export function handOver(
  world: World,
  { requestId, toPersonId }: Of<'floor.hand-over'>,
  { actor }: Context,
): FloorDecision {
  const waiting = waitingRequest(world.floor, requestId)
  const speech = begun(world.floor).find((one) => one.requestId === requestId)
  const place = waiting ?? speech
  if (!place) return no('floor/not-waiting')
  const byModerator = moderates(actor)
  const own = actor.admitted && actor.seatId !== null && actor.seatId === place.seatId
  if (!own && !byModerator) return no('floor/not-yours')
  const taker = nameplate(world, toPersonId)
  if (!taker.ok) return no(taker.refusal)
  if (taker.value.seatId !== place.seatId) return no('floor/other-seat')
  if (place.personId === toPersonId) return no('floor/theirs-already')
  if (speech) return accept([{ type: 'floor/speech-handed-over', speechId: speech.id, personId: toPersonId }])
  return accept([{ type: 'floor/handed-over', requestId, personId: toPersonId, byModerator }])
}

/**
 * What follows on the floor when somebody is removed, appointed or dismissed: events of the floor itself, because
 * audiences that are not told of people could not conclude it. `world`: before the event.
 */
export function seatsChange(world: World, event: Event): readonly FloorEvent[] {
  const { people } = world.session
  switch (event.type) {
    case 'people/removed':
      return leaveFloor(world, event.personId)
    case 'people/appointed': {
      const { personId, forPersonId, seatId, as } = event
      const former = people[personId]?.seatId === seatId ? [] : leaveFloor(world, personId)
      return as === 'aide' ? former : [...former, ...passOn(world, seatId, forPersonId, personId)]
    }
    case 'people/dismissed': {
      const { personId } = event
      const { actsFor, seatId = null } = people[personId] ?? {}
      if (!actsFor || seatId === null || seatId === actsFor.ownSeatId) return []
      const principal = people[actsFor.personId]
      const back = principal !== undefined && principal.status !== 'removed' ? actsFor.personId : null
      const taker = substituteOf(world, actsFor.personId, personId) ?? back
      return taker === null ? leaveFloor(world, personId) : passOn(world, seatId, personId, taker)
    }
    default:
      return []
  }
}

/** All that one person of a seat has on the floor is another's from now on. */
function passOn({ floor }: World, seatId: SeatId, from: PersonId, personId: PersonId): FloorEvent[] {
  const theirs = (one: { readonly personId: PersonId | null; readonly seatId: SeatId | null }) =>
    one.personId === from && one.seatId === seatId
  return [
    ...everybodyWaiting(floor)
      .filter(theirs)
      .map(
        ({ id }): FloorEvent => ({
          type: 'floor/handed-over',
          requestId: id,
          personId,
          byModerator: true,
        }),
      ),
    ...begun(floor)
      .filter(theirs)
      .map(({ id }): FloorEvent => ({ type: 'floor/speech-handed-over', speechId: id, personId })),
  ]
}

const begun = ({ speaking, interrupted }: FloorSlice) => (speaking ? [...interrupted, speaking] : interrupted)
