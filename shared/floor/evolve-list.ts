import type { Instant } from '../kernel/time.ts'
import type { RecordedEvent } from '../world.ts'
import { gathered, inEveryList, listsOf, waitingRequest } from './aside.ts'
import { withRules } from './rules.ts'
import { type FloorRequest, type FloorSlice, type HandedIn, requestOf } from './slice.ts'

type Of<Type extends RecordedEvent['type']> = Extract<RecordedEvent, { type: Type }>

export function listEvolved(slice: FloorSlice, event: RecordedEvent): FloorSlice {
  switch (event.type) {
    case 'floor/opened':
      return { ...slice, open: true, closesAt: null }
    case 'floor/closed':
      return { ...slice, open: false, closesAt: null }
    case 'floor/closing-set':
      return { ...slice, closesAt: event.closesAt }
    case 'floor/rules-set':
      return seen(gathered({ ...slice, rules: withRules(slice.rules, event.rules) }), event)
    case 'floor/requested':
      return { ...slice, queue: [...slice.queue, asked(event)] }
    case 'floor/round-started':
    case 'floor/speakers-entered':
      return { ...slice, queue: [...slice.queue, ...event.requests.map((one) => entered(one, event.at))] }
    case 'floor/withdrawn':
      return inEveryList(slice, (list) => list.filter(({ id }) => id !== event.requestId))
    case 'floor/handed-over':
      return inEveryList(slice, (list) => list.map((one) => handedOver(one, event)))
    case 'floor/edited':
      return gathered(inEveryList(slice, (list) => edited(list, event)))
    case 'floor/moved':
      return moved(slice, event)
    case 'floor/text-handed-in':
      return { ...slice, texts: [...slice.texts, handedIn(event)] }
    case 'floor/text-taken-back':
      return { ...slice, texts: slice.texts.filter(({ id }) => id !== event.textId) }
    default:
      return slice
  }
}

/** The list as an audience sees it from now on, where that changes. */
export function seen(
  slice: FloorSlice,
  { list, aside = {} }: Pick<Of<'floor/rules-set'>, 'list' | 'aside'>,
): FloorSlice {
  if (!list) return slice
  const others = Object.entries(aside).map(([id, requests]) => [id, requests.map(requestOf)] as const)
  return { ...slice, queue: list.map(requestOf), aside: listsOf(others) }
}

const asked = (event: Of<'floor/requested'>): FloorRequest =>
  requestOf({
    id: event.requestId,
    seatId: event.seatId,
    personId: event.personId,
    kind: event.kind,
    subject: event.subject,
    toPersonId: event.toPersonId,
    jointSeatIds: event.jointSeatIds,
    remote: event.remote,
    askedAt: event.at,
  })

const handedIn = (event: Of<'floor/text-handed-in'>): HandedIn => ({
  id: event.textId,
  seatId: event.seatId,
  personId: event.personId,
  kind: event.kind,
  subject: event.subject,
  text: event.text,
  itemId: event.itemId,
  attribution: event.attribution,
  handedInAt: event.at,
})

const entered = (
  { requestId: id, seatId, personId }: Of<'floor/round-started'>['requests'][number],
  askedAt: Instant,
): FloorRequest => requestOf({ id, seatId, personId, kind: 'contribution', subject: null, askedAt })

const handedOver = (request: FloorRequest, { requestId, personId }: Of<'floor/handed-over'>): FloorRequest =>
  request.id === requestId ? { ...request, personId } : request

function edited(
  queue: readonly FloorRequest[],
  { requestId, kind, subject, losesPlace, at }: Of<'floor/edited'>,
): readonly FloorRequest[] {
  const request = queue.find(({ id }) => id === requestId)
  if (!request) return queue
  if (!losesPlace) return queue.map((one) => (one === request ? { ...one, kind, subject } : one))
  return [...queue.filter((one) => one !== request), { ...request, kind, subject, askedAt: at }]
}

function moved(slice: FloorSlice, { requestId, before }: Of<'floor/moved'>): FloorSlice {
  const request = waitingRequest(slice, requestId)
  if (!request) return slice
  const others = inEveryList(slice, (list) => list.filter((one) => one !== request))
  const place = others.queue.findIndex(({ id }) => id === before)
  const at = place === -1 ? others.queue.length : place
  return { ...others, queue: others.queue.toSpliced(at, 0, request) }
}
