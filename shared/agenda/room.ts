import type { LevelId, NodeId, PersonId } from '../kernel/ids.ts'
import type { AgendaNode, Item, Speaker } from './messages.ts'
import type { AgendaSlice, Answer, Point } from './slice.ts'
import { allItems, itemOf } from './tree.ts'

/** Whether the room answers an item, in a line a seat: as the item says, else where its title is a question. */
export const asksRoom = ({ asks, title }: Pick<Item, 'asks' | 'title'>): boolean =>
  asks ?? /[?？؟][\s»”"')]*$/.test(title)

/** Whether somebody speaks at an item, also for another. */
export const speaksAt = ({ speakers }: Item, personId: PersonId | null): boolean =>
  personId !== null && speakers.some((one) => one.personId === personId || one.substituteId === personId)

/** The points of the session that wait for an answer, whomever they are put to; oldest first. */
export function unansweredPoints(agenda: AgendaSlice): Point[] {
  const points = Object.values<Point>(agenda.points)
  return points.filter(({ id }) => agenda.pointsAnswered[id] === undefined).sort((a, b) => a.at - b.at)
}

/** An entry among these to which somebody put a point or gave an answer: it stays with what was said to it. */
export function heardAmong(agenda: AgendaSlice, ids: ReadonlySet<string>): AgendaNode | null {
  const points = Object.values<Point>(agenda.points).map(({ toItemId }) => toItemId)
  const answers = Object.values<Answer>(agenda.answers).map(({ itemId }) => itemId)
  const heard = [...points, ...answers].find((id) => id !== null && ids.has(id)) ?? null
  return heard === null ? null : (agenda.nodes[heard] ?? null)
}

export type PointShown = Point & { readonly isAnswered: boolean }

/**
 * What is put to a person, or to somebody they act for, wherever these speak, also as substitutes: to them, or to an
 * item of theirs and to nobody else there. Unanswered first, also of items that are over.
 */
export function pointsPutTo(agenda: AgendaSlice, ...people: readonly PersonId[]): PointShown[] {
  const items = allItems(agenda).filter((item) => people.some((personId) => speaksAt(item, personId)))
  const isOurs = ({ personId, substituteId }: Speaker) =>
    people.includes(personId) || (substituteId !== null && people.includes(substituteId))
  return shown(agenda, ({ toItemId, toPersonId }) => {
    const there = items.filter(({ id }) => toItemId === null || id === toItemId)
    if (toPersonId === null) return there.length > 0
    const spokenFor = there.flatMap(({ speakers }) => speakers.filter(isOurs))
    return people.includes(toPersonId) || spokenFor.some(({ personId }) => personId === toPersonId)
  })
}

/** What is put to an item: to it, or to somebody who speaks there or for whom they speak. Unanswered first. */
export function pointsFor(agenda: AgendaSlice, itemId: NodeId): PointShown[] {
  const item = itemOf(agenda, itemId)
  if (!item) return []
  const people = new Set<PersonId | null>(
    item.speakers.flatMap(({ personId, substituteId }) => [
      personId,
      ...(substituteId ? [substituteId] : []),
    ]),
  )
  const concerns = ({ toItemId, toPersonId }: Point) =>
    toItemId === itemId || (toItemId === null && people.has(toPersonId))
  return shown(agenda, concerns)
}

function shown(agenda: AgendaSlice, concerns: (point: Point) => boolean): PointShown[] {
  return Object.values<Point>(agenda.points)
    .filter(concerns)
    .map((point) => ({ ...point, isAnswered: agenda.pointsAnswered[point.id] !== undefined }))
    .sort((a, b) => Number(a.isAnswered) - Number(b.isAnswered) || a.at - b.at)
}

/** An item's answers by the level their seats had, in the order given; those of other levels, or none, last as `null`. */
export function answersByLevel(
  agenda: AgendaSlice,
  itemId: NodeId,
  levels: readonly LevelId[],
): { readonly level: LevelId | null; readonly answers: readonly Answer[] }[] {
  const answers = Object.values<Answer>(agenda.answers)
    .filter((answer) => answer.itemId === itemId)
    .sort((a, b) => a.at - b.at)
  const known = new Set(levels)
  const groupOf = ({ level }: Answer) => (level !== null && known.has(level) ? level : null)
  return [...levels, null]
    .map((level) => ({ level, answers: answers.filter((answer) => groupOf(answer) === level) }))
    .filter((group) => group.answers.length > 0)
}
