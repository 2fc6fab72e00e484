import type { LevelId } from '../kernel/ids.ts'
import type { Item } from './messages.ts'
import { answersByLevel, type PointShown, speaksAt } from './room.ts'
import type { AgendaSlice, Point } from './slice.ts'
import { allItems, itemOf } from './tree.ts'

/** What the room put to an item and answered to it. */
export interface RoomOfItem {
  /** `null`: points put to somebody who speaks at no item. */
  readonly item: Item | null
  /** The items it responds to. */
  readonly answered: readonly Item[]
  /** Oldest first, answered or not. */
  readonly points: readonly PointShown[]
  readonly answers: ReturnType<typeof answersByLevel>
}

/**
 * What the room said, by item and in the agenda's order; items to which nobody said anything are left out. Each point
 * is told once: at the item it was put to, else at the first at which its addressee speaks.
 */
export function roomByItem(agenda: AgendaSlice, levels: readonly LevelId[]): readonly RoomOfItem[] {
  const items = allItems(agenda)
  const itemFor = ({ toItemId, toPersonId }: Point) =>
    items.find((item) => (toItemId === null ? speaksAt(item, toPersonId) : item.id === toItemId)) ?? null
  const points = Object.values<Point>(agenda.points)
    .map((point) => ({ ...point, isAnswered: agenda.pointsAnswered[point.id] !== undefined }))
    .toSorted((a, b) => a.at - b.at)
  return [...items, null]
    .map((item) => ({
      item,
      answered: item ? item.respondsTo.flatMap((id) => itemOf(agenda, id) ?? []) : [],
      points: points.filter((point) => itemFor(point) === item),
      answers: item ? answersByLevel(agenda, item.id, levels) : [],
    }))
    .filter(({ points: put, answers }) => put.length + answers.length > 0)
}
