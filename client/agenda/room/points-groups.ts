import { type PointShown, pointsFor, unansweredPoints } from '../../../shared/agenda/room.ts'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import type { AgendaSlice } from '../../../shared/agenda/slice.ts'

/** Points under the item where they are expected to be answered; `null` where none is known. */
export interface PointsGroup {
  readonly row: AgendaRow | null
  readonly points: readonly PointShown[]
}

const isNow = ({ status }: AgendaRow) => status === 'active' || status === 'paused'
const isOver = ({ status }: AgendaRow) => status === 'done' || status === 'skipped'

/**
 * Every point of the session that waits for an answer, each once, also of items that are over. The item under way
 * comes first, with what has been answered there; the others follow in their order.
 */
export function pointsGroups(agenda: AgendaSlice, rows: readonly AgendaRow[]): readonly PointsGroup[] {
  const items = rows.filter(({ kind }) => kind === 'item')
  const found = new Map(items.map(({ id }) => [id, pointsFor(agenda, id)]))
  const concerned = (row: AgendaRow, id: PointShown['id']) =>
    found.get(row.id)?.some((point) => point.id === id) ?? false
  // Whoever speaks more than once answers now, else at the next occasion, else it was at the last.
  const occasions = [
    ...items.filter(isNow),
    ...items.filter((row) => !isNow(row) && !isOver(row)),
    ...items.filter(isOver).reverse(),
  ]
  const rowOf = (id: PointShown['id']) => occasions.find((row) => concerned(row, id)) ?? null
  const waiting = unansweredPoints(agenda).map((point) => ({
    point: { ...point, isAnswered: false },
    row: rowOf(point.id),
  }))
  const group = (row: AgendaRow | null): PointsGroup => {
    const ours = waiting.filter((one) => one.row === row).map(({ point }) => point)
    const answered = row && isNow(row) ? (found.get(row.id) ?? []).filter(({ isAnswered }) => isAnswered) : []
    return { row, points: [...ours, ...answered] }
  }
  const order = [...items.filter(isNow), ...items.filter((row) => !isNow(row)), null]
  return order.map(group).filter(({ points }) => points.length > 0)
}
