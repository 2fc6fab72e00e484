import type { Instant } from '../kernel/time.ts'
import type { RecordedEvent } from '../world.ts'
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
      return seen({ ...slice, rules: withRules(slice.rules, event.rules) }, event)
    case 'floor/requested':
      return { ...slice, queue: [...slice.queue, asked(event)] }
    case 'floor/round-started':
    case 'floor/speakers-entered':
      return { ...slice, queue: [...slice.queue, ...event.requests.map((one) => entered(one, event.at))] }
    case 'floor/withdrawn':
      return { ...slice, queue: slice.queue.filter(({ id }) => id !== event.requestId) }
    case 'floor/handed-over':
      return { ...slice, queue: slice.queue.map((one) => handedOver(one, event)) }
    case 'floor/edited':
      return { ...slice, queue: edited(slice.queue, event) }
    case 'floor/moved':
      return { ...slice, queue: moved(slice.queue, event) }
    case 'floor/text-handed-in':
      return { ...slice, texts: [...slice.texts, handedIn(event)] }
    case 'floor/text-taken-back':
      return { ...slice, texts: slice.texts.filter(({ id }) => id !== event.textId) }
    default:
      return slice
  }
}

/** The list as an audience sees it from now on, where that changes. */
export const seen = (slice: FloorSlice, { list }: Pick<Of<'floor/rules-set'>, 'list'>): FloorSlice =>
  list ? { ...slice, queue: list.map(requestOf) } : slice

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

function moved(
  queue: readonly FloorRequest[],
  { requestId, before }: Of<'floor/moved'>,
): readonly FloorRequest[] {
  const request = queue.find(({ id }) => id === requestId)
  if (!request) return queue
  const others = queue.filter((one) => one !== request)
  const place = others.findIndex(({ id }) => id === before)
  return others.toSpliced(place === -1 ? others.length : place, 0, request)
}
