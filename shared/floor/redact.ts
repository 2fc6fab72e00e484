import type * as z from 'zod/mini'
import type { Audience } from '../kernel/area.ts'
import type { RecordedEvent, World } from '../world.ts'
import { inEveryList } from './aside.ts'
import { evolveFloor } from './evolve.ts'
import type { FloorRestore } from './messages.ts'
import type { FloorRules, RulesToSet } from './rules.ts'
import type { whoAsks } from './shapes.ts'
import { type Sight, sightOf } from './sight.ts'
import type { FloorRequest, FloorSlice, HandedIn, Speech } from './slice.ts'
import { speechesBegun } from './speaking-time.ts'

/** Participants see who asks and about what, where the list is shown to them; observers no more than the session shows. */
export function redactFloor(slice: FloorSlice, audience: Audience, world: World): FloorSlice {
  return audience === 'moderators' ? slice : floorInSight(slice, sightOf(audience, world))
}

export function redactFloorEvent(
  event: RecordedEvent,
  audience: Audience,
  world: World,
): RecordedEvent | null {
  if (audience === 'moderators') return event
  const seen = eventInSight(event, sightOf(audience, world), world.floor)
  return tellsNothing(seen) ? null : seen
}

/** A handover to nobody in sight: beside a new directory it would tell whose place it was. */
export const tellsNothing = (event: RecordedEvent): boolean =>
  (event.type === 'floor/handed-over' || event.type === 'floor/speech-handed-over') && event.personId === null

/** Only moderators undo, so what could be undone is in nobody else's sight. */
export function floorInSight(slice: FloorSlice, sight: Sight): FloorSlice {
  return {
    ...slice,
    rules: rulesInSight(slice.rules, sight),
    ...listsInSight(slice, sight),
    speaking: slice.speaking && speechInSight(slice.speaking, sight),
    interrupted: slice.interrupted.map((speech) => speechInSight(speech, sight)),
    speeches: slice.speeches.map((speech) => speechInSight(speech, sight)),
    texts: slice.texts.map((text) => textInSight(text, sight)),
    journal: null,
  }
}

/** `floor`: before the event. Where the event opens the list to sight or takes it away, it carries the list. */
export function eventInSight(event: RecordedEvent, sight: Sight, floor: FloorSlice): RecordedEvent {
  const listSeen = sight.list(floor.rules)
  switch (event.type) {
    case 'floor/requested':
      return listSeen ? event : withoutWho(event)
    case 'floor/round-started':
    case 'floor/speakers-entered':
      return listSeen ? event : { ...event, requests: event.requests.map(unnamed) }
    case 'floor/text-handed-in':
      return textInSight(event, sight)
    case 'floor/handed-over':
      return listSeen ? event : { ...event, personId: null }
    case 'floor/speech-handed-over': {
      const speech = speechesBegun(floor).find(({ id }) => id === event.speechId)
      return speech && sight.speech(speech) ? event : { ...event, personId: null }
    }
    case 'floor/edited':
      return listSeen ? event : { ...event, subject: null }
    case 'floor/speech-started': {
      const speechSeen = sight.speech({ ...event, attribution: event.attribution ?? 'named' })
      const request = floor.queue.find(({ id }) => id === event.requestId)
      const who = speechSeen !== listSeen && request && { who: speechSeen ? whoIs(request) : nobody() }
      return { ...event, ...who, ...(isSilent(event, sight) && { limitMs: null }) }
    }
    case 'floor/speech-extended': {
      const silent = floor.speaking?.id === event.speechId && isSilent(floor.speaking, sight)
      return silent ? { ...event, limitMs: null } : event
    }
    case 'floor/rules-set':
      return { ...event, rules: rulesInSight(event.rules, sight), ...listAnew(event, sight, floor) }
    case 'floor/undone': {
      const anew = listAnew(event, sight, floor)
      // A list that comes along says it all: what would go back into it is kept out of sight.
      const restore = restoreInSight(event.restore, sight, listSeen && !anew.list)
      return { ...event, restore, ...anew }
    }
    default:
      return event
  }
}

function listAnew(
  event: RecordedEvent,
  sight: Sight,
  floor: FloorSlice,
): Pick<Extract<RecordedEvent, { type: 'floor/undone' }>, 'list' | 'aside'> {
  const after = evolveFloor(floor, event)
  if (sight.list(floor.rules) === sight.list(after.rules)) return {}
  const { queue, aside } = listsInSight(after, sight)
  const kept = (list: readonly FloorRequest[]) =>
    list.map((request) => ({ ...request, jointSeatIds: [...request.jointSeatIds] }))
  if (Object.keys(aside).length === 0) return { list: kept(queue) }
  const others = Object.entries<readonly FloorRequest[]>(aside).map(([id, list]) => [id, kept(list)] as const)
  return { list: kept(queue), aside: Object.fromEntries(others) }
}

const listsInSight = (slice: FloorSlice, sight: Sight): Pick<FloorSlice, 'queue' | 'aside'> => {
  const { queue, aside } = sight.list(slice.rules)
    ? slice
    : inEveryList(slice, (list) => list.map(withoutWho))
  return { queue, aside }
}

const speechInSight = <Kept extends NonNullable<FloorRestore['speaking']> | FloorSlice['speeches'][number]>(
  speech: Kept,
  sight: Sight,
): Kept => {
  if (sight.speech({ ...speech, attribution: speech.attribution ?? 'named' })) return speech
  return { ...withoutWho(speech), ...(isSilent(speech, sight) && { limitMs: null }) }
}

/** Under the Chatham House rule not even how long somebody may speak is told: the agenda says who has how long. */
const isSilent = (
  { attribution = 'named' }: { attribution?: Speech['attribution'] | undefined },
  sight: Sight,
) => attribution === 'chatham-house' && !sight.speech({ attribution })

/** A text tells its author by what it says. */
const textInSight = <Text extends Pick<HandedIn, 'attribution'>>(text: Text, sight: Sight): Text =>
  sight.speech(text) ? text : { ...text, seatId: null, personId: null, subject: null, text: null }

function restoreInSight(restore: FloorRestore, sight: Sight, listSeen: boolean): FloorRestore {
  const { rules, edited, speaking, interrupted, waiting } = restore
  const asked = <Asked extends object>(request: Asked) => (listSeen ? request : withoutWho(request))
  return {
    ...restore,
    ...(rules && { rules: rulesInSight(rules, sight) }),
    ...(edited && {
      edited: edited.map((one) => ({
        ...one,
        request: asked(one.request),
        subject: listSeen ? one.subject : null,
      })),
    }),
    ...(speaking && { speaking: speechInSight(speaking, sight) }),
    ...(interrupted && { interrupted: interrupted.map((speech) => speechInSight(speech, sight)) }),
    ...(restore.texts && {
      texts: restore.texts.map(({ text, ahead }) => ({ text: textInSight(text, sight), ahead })),
    }),
    waiting: waiting.map((one) => ({ ...one, request: asked(one.request) })),
  }
}

const rulesInSight = <Rules extends FloorRules | RulesToSet>(rules: Rules, { seatRules }: Sight): Rules =>
  seatRules
    ? rules
    : {
        ...rules,
        ...(rules.seatLimitsMs && { seatLimitsMs: {} }),
        ...(rules.seatBudgetsMs && { seatBudgetsMs: {} }),
        ...(rules.delegationBudgets && { delegationBudgets: [] }),
      }

const whoIs = ({ seatId, personId, subject, toPersonId, jointSeatIds, remote }: FloorRequest): WhoAsks => ({
  seatId,
  personId,
  subject,
  toPersonId,
  jointSeatIds: [...jointSeatIds],
  remote,
})

type WhoAsks = z.infer<typeof whoAsks>
const nobody = (): WhoAsks => ({
  seatId: null,
  personId: null,
  subject: null,
  toPersonId: null,
  jointSeatIds: [],
  remote: false,
})
const unnamed = <Entry extends object>(entry: Entry) => ({ ...entry, seatId: null, personId: null })
const withoutWho = <Asked extends object>(asked: Asked) => ({ ...asked, ...nobody() })
