import { type Actor, audienceOf, type Context } from '../kernel/area.ts'
import type { NodeId, PersonId } from '../kernel/ids.ts'
import { limits } from '../kernel/limits.ts'
import { accept } from '../kernel/result.ts'
import type { World } from '../world.ts'
import { type AgendaDecision, no, type Of } from './decision.ts'
import type { Item } from './messages.ts'
import { asksRoom, speaksAt, unansweredPoints } from './room.ts'
import type { AgendaSlice, Answer, Point } from './slice.ts'
import { allItems, isOpen, itemOf } from './tree.ts'

const withoutSeat: readonly string[] = ['moderator', 'co-moderator', 'rapporteur']

/** Puts a point to those who are to respond; so many unanswered ones a seat, so many in all. */
export function putPoint({ agenda, session }: World, command: Of<'agenda.put-point'>, { actor }: Context) {
  const { pointId, text, toItemId = null, toPersonId = null } = command
  if (!actor.admitted) return no('agenda/not-admitted')
  if (actor.seatId === null && !withoutSeat.includes(actor.role)) return no('agenda/no-seat')
  if (agenda.points[pointId] || inJournal(agenda, 'points', pointId)) return no('agenda/point-exists')
  const wrong = addresseeFlaw(agenda, toItemId, toPersonId)
  if (wrong) return wrong
  const mine = unansweredPoints(agenda).filter(({ seatId }) => seatId === actor.seatId)
  const full = Object.keys(agenda.points).length >= limits.points
  if (full || (actor.seatId !== null && mine.length >= limits.pointsPerSeat))
    return no('agenda/too-many-points', { max: full ? limits.points : limits.pointsPerSeat })
  const said = { ...saidBy(session.people, actor), text, attribution: ruleOver(agenda, toItemId, toPersonId) }
  return accept([{ type: 'agenda/point-put' as const, pointId, toItemId, toPersonId, ...said }])
}

/** The rule of the item under way counts too: what is said during it may answer to it. */
function ruleOver(
  agenda: AgendaSlice,
  itemId: NodeId | null,
  personId: PersonId | null,
): Item['attribution'] {
  const open = allItems(agenda).filter(({ id }) => isOpen(agenda, id))
  const said = itemId === null ? open.filter((item) => speaksAt(item, personId)) : [itemOf(agenda, itemId)]
  const concerned = [...said, itemOf(agenda, agenda.activeId)]
  return concerned.some((item) => item?.attribution === 'chatham-house') ? 'chatham-house' : 'named'
}

function addresseeFlaw(agenda: AgendaSlice, itemId: NodeId | null, personId: PersonId | null) {
  if (itemId === null && personId === null) return no('agenda/name-addressee')
  const item = itemOf(agenda, itemId)
  if (itemId !== null && !item) return no('agenda/unknown-item')
  if (item && !isOpen(agenda, item.id)) return no('agenda/item-closed', { title: item.title })
  const items = item ? [item] : allItems(agenda)
  const speaks = items.some((one) => speaksAt(one, personId))
  return personId === null || speaks ? null : no('agenda/not-a-speaker')
}

export function answerPoint({ agenda }: World, { pointId }: Of<'agenda.answer-point'>): AgendaDecision {
  if (!agenda.points[pointId] || agenda.pointsAnswered[pointId] !== undefined)
    return no('agenda/unknown-point')
  return accept([{ type: 'agenda/point-answered', pointId }])
}

/** A moderator removes any; whoever put it takes it back while nobody has answered it. */
export function removePoint(
  { agenda }: World,
  { pointId }: Of<'agenda.remove-point'>,
  { actor }: Context,
): AgendaDecision {
  const point = agenda.points[pointId]
  if (!point) return no('agenda/unknown-point')
  if (moderates(actor)) return accept([{ type: 'agenda/point-removed', pointId }])
  if (!isFrom(actor, point)) return no('agenda/not-yours')
  if (agenda.pointsAnswered[pointId] !== undefined) return no('agenda/point-answered')
  return accept([{ type: 'agenda/point-removed', pointId, byOwner: true }])
}

/** A seat answers an item that asks the room, in one line, until the item is over; another answer replaces the first. */
export function answer(
  { agenda, session }: World,
  { itemId, answerId, text }: Of<'agenda.answer'>,
  { actor }: Context,
): AgendaDecision {
  if (!actor.admitted) return no('agenda/not-admitted')
  if (actor.seatId === null) return no('agenda/no-seat')
  const item = itemOf(agenda, itemId)
  if (!item) return no('agenda/unknown-item')
  if (!asksRoom(item)) return no('agenda/asks-nothing', { title: item.title })
  if (!isOpen(agenda, itemId)) return no('agenda/item-closed', { title: item.title })
  const former = Object.values<Answer>(agenda.answers).find(
    (one) => one.itemId === itemId && one.seatId === actor.seatId,
  )
  const taken = agenda.answers[answerId] !== undefined || inJournal(agenda, 'answers', answerId)
  if (taken && former?.id !== answerId) return no('agenda/answer-exists')
  if (former?.text === text) return no('agenda/nothing-changed')
  const said = { ...saidBy(session.people, actor), text, attribution: ruleOver(agenda, itemId, null) }
  return accept([{ type: 'agenda/answered', answerId, itemId, ...said, replaces: former?.id ?? null }])
}

/** A moderator removes any; a seat takes its own back as long as it could change it. */
export function removeAnswer(
  { agenda }: World,
  { answerId }: Of<'agenda.remove-answer'>,
  { actor }: Context,
): AgendaDecision {
  const given = agenda.answers[answerId]
  if (!given) return no('agenda/unknown-answer')
  if (moderates(actor)) return accept([{ type: 'agenda/answer-removed', answerId }])
  if (!isFrom(actor, given)) return no('agenda/not-yours')
  if (!isOpen(agenda, given.itemId))
    return no('agenda/item-closed', { title: itemOf(agenda, given.itemId)?.title ?? '' })
  return accept([{ type: 'agenda/answer-removed', answerId, byOwner: true }])
}

const moderates = ({ role }: Actor): boolean =>
  audienceOf[role === 'system' ? 'moderator' : role] === 'moderators'

/** From the same seat; for those who have none, the same person. */
const isFrom = (actor: Actor, said: Pick<Point, 'seatId' | 'personId'>): boolean =>
  actor.seatId === null
    ? said.seatId === null && actor.personId !== null && said.personId === actor.personId
    : said.seatId === actor.seatId

/** What was removed can come back by undo: its id is not free. */
const inJournal = (agenda: AgendaSlice, field: 'points' | 'answers', id: string): boolean =>
  (agenda.journal ?? []).some(({ before }) => Object.hasOwn(before.entries[field]?.set ?? {}, id))

/** An aide writes in the name of the person they act for. */
function saidBy(people: World['session']['people'], { seatId, personId }: Actor) {
  const { level = null, actsFor = null } = (personId && people[personId]) || {}
  return { seatId, personId: actsFor?.as === 'aide' ? actsFor.personId : personId, level }
}
