import type { RecordedEvent } from '../world.ts'
import type { AgendaEvent, Plan } from './messages.ts'
import { omitted } from './omitted.ts'
import type { AgendaSlice, Answer, Point } from './slice.ts'

type Of<Type extends AgendaEvent['type']> = Extract<AgendaEvent, { type: Type }>

/** What the room says is nobody's to undo: it never stands in the way of undoing what moderators did. */
export function heard(
  agenda: AgendaSlice,
  event: RecordedEvent & Of<'agenda/point-put' | 'agenda/answered'>,
): AgendaSlice {
  const { seatId, personId, level, text, at, attribution = 'named' } = event
  const said = { seatId, personId, level, text, at, attribution }
  if (event.type === 'agenda/point-put') {
    const point = { id: event.pointId, toItemId: event.toItemId, toPersonId: event.toPersonId, ...said }
    return { ...agenda, points: { ...agenda.points, [event.pointId]: point } }
  }
  const rest = event.replaces === null ? agenda.answers : omitted(agenda.answers, [event.replaces])
  const answer = { id: event.answerId, itemId: event.itemId, ...said }
  return { ...agenda, answers: { ...rest, [event.answerId]: answer } }
}

/** What people take back of their own they did not do as moderators either. */
export const isTakenBack = (event: RecordedEvent): boolean =>
  (event.type === 'agenda/point-removed' || event.type === 'agenda/answer-removed') && event.byOwner === true

/** What moderators settle about speakers and about what the room said. */
export function settled(agenda: AgendaSlice, event: RecordedEvent): AgendaSlice {
  switch (event.type) {
    case 'agenda/speaker-started':
      return { ...agenda, speakerId: event.personId }
    case 'agenda/apology-settled':
      return apologySettled(agenda, event)
    case 'agenda/point-answered':
      return { ...agenda, pointsAnswered: { ...agenda.pointsAnswered, [event.pointId]: event.at } }
    case 'agenda/point-removed':
      return {
        ...agenda,
        points: omitted(agenda.points, [event.pointId]),
        pointsAnswered: omitted(agenda.pointsAnswered, [event.pointId]),
      }
    case 'agenda/answer-removed':
      return { ...agenda, answers: omitted(agenda.answers, [event.answerId]) }
    default:
      return agenda
  }
}

function apologySettled(agenda: AgendaSlice, event: Of<'agenda/apology-settled'>): AgendaSlice {
  const node = agenda.nodes[event.itemId]
  if (node?.kind !== 'item') return agenda
  const { how, substituteId } = event
  const speakers = node.speakers.map((one) =>
    one.personId === event.personId
      ? { ...one, status: 'apologised' as const, substituteId, settled: how }
      : one,
  )
  return { ...agenda, nodes: { ...agenda.nodes, [node.id]: { ...node, speakers } } }
}

/** A new plan keeps what the room said about items that are in it too. */
export function stillAsked(agenda: AgendaSlice, plan: Plan) {
  const items = new Set(plan.nodes.flatMap(({ id, kind }) => (kind === 'item' ? [id] : [])))
  const stale = Object.values<Answer>(agenda.answers).filter(({ itemId }) => !items.has(itemId))
  const gone = Object.values<Point>(agenda.points)
    .filter(({ toItemId }) => toItemId !== null && !items.has(toItemId))
    .map(({ id }) => id)
  return {
    answers: omitted(
      agenda.answers,
      stale.map(({ id }) => id),
    ),
    points: omitted(agenda.points, gone),
    pointsAnswered: omitted(agenda.pointsAnswered, gone),
  }
}
