import type { Audience } from '../kernel/area.ts'
import type { RecordedEvent, World } from '../world.ts'
import type { FloorRestore } from './messages.ts'
import type { FloorRules, RulesToSet } from './rules.ts'
import type { FloorSlice } from './slice.ts'

const nobody = { seatId: null, personId: null, subject: null, toPersonId: null, remote: false }
const withoutWho = <Asked extends object>(asked: Asked) => ({
  ...asked,
  ...nobody,
  jointSeatIds: [],
})

/** What is set for single seats would tell whose speech has such a limit. */
const withoutSeats = <Rules extends FloorRules | RulesToSet>(rules: Rules): Rules => ({
  ...rules,
  ...(rules.seatLimitsMs && { seatLimitsMs: {} }),
  ...(rules.seatBudgetsMs && { seatBudgetsMs: {} }),
})

/** Participants see who asks and about what; observers where the session shows them names. Only moderators undo. */
export function redactFloor(slice: FloorSlice, audience: Audience, world: World): FloorSlice {
  if (audience === 'moderators') return slice
  if (seesNames(audience, world)) return { ...slice, journal: null }
  return {
    ...slice,
    queue: slice.queue.map(withoutWho),
    rules: withoutSeats(slice.rules),
    speaking: slice.speaking && withoutWho(slice.speaking),
    interrupted: slice.interrupted.map(withoutWho),
    speeches: slice.speeches.map(withoutWho),
    journal: null,
  }
}

export function redactFloorEvent(
  event: RecordedEvent,
  audience: Audience,
  world: World,
): RecordedEvent | null {
  if (seesNames(audience, world)) return event
  if (event.type === 'floor/requested') return withoutWho(event)
  if (event.type === 'floor/edited') return { ...event, subject: null }
  if (event.type === 'floor/rules-set') return { ...event, rules: withoutSeats(event.rules) }
  if (event.type === 'floor/undone') return { ...event, restore: anonymous(event.restore) }
  return event
}

const anonymous = (restore: FloorRestore): FloorRestore => ({
  ...restore,
  ...(restore.speaking && { speaking: withoutWho(restore.speaking) }),
  ...(restore.rules && { rules: withoutSeats(restore.rules) }),
  ...(restore.edited && {
    edited: restore.edited.map(({ request, kind }) => ({
      request: withoutWho(request),
      kind,
      subject: null,
    })),
  }),
  ...(restore.interrupted && { interrupted: restore.interrupted.map(withoutWho) }),
  waiting: restore.waiting.map(({ request, ahead }) => ({ request: withoutWho(request), ahead })),
})

const seesNames = (audience: Audience, { session }: World): boolean =>
  audience !== 'observers' || session.observersSee.names
