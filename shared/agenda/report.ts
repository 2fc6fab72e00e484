import type { LevelId, NodeId, PersonId } from '../kernel/ids.ts'
import { type Instant, type Milliseconds, spanOf } from '../kernel/time.ts'
import { forecast } from './forecast.ts'
import type { AgendaNode, Item } from './messages.ts'
import type { AgendaRow } from './rows.ts'
import type { AgendaSlice } from './slice.ts'
import { sharesOf, turnsOf } from './speaker-clock.ts'
import { itemOf } from './tree.ts'

/** Planned against actual. Lengths in milliseconds; `overMs` is actual less planned. */
interface Reported {
  readonly plannedMs: Milliseconds
  readonly actualMs: Milliseconds
  readonly overMs: Milliseconds
}
export interface ReportedItem extends Reported {
  readonly id: NodeId
  readonly title: string
  readonly itemKind: Item['itemKind']
  readonly status: AgendaRow['status'] | 'removed'
  readonly inserted: boolean
}
/** `null`: time of no level in particular, as of items without speakers. */
export interface ReportedLevel extends Reported {
  readonly level: LevelId | null
}
export interface Report {
  readonly items: readonly ReportedItem[]
  readonly levels: readonly ReportedLevel[]
  /** Planned: what was added while the session ran not counted, what was removed counted. */
  readonly total: Reported
}

const reported = (planned: number, actual: number): Reported => ({
  plannedMs: spanOf(planned),
  actualMs: spanOf(actual),
  overMs: spanOf(actual - planned),
})

/**
 * Every item as planned and as held until now, those removed last, and the same by level of the speakers: an item's
 * planned time by their shares, its actual time by their turns, or by their shares where no turns were kept.
 * `levelOf`: a person's level; `null` where none is known.
 */
export function report(
  agenda: AgendaSlice,
  now: Instant,
  levelOf: (personId: PersonId) => LevelId | null,
): Report {
  const held = forecast(agenda, now).flatMap((row) => {
    const item = itemOf(agenda, row.id)
    return item ? [{ item, line: lineOf(item, row, row.inserted ? 0 : row.plannedMs) }] : []
  })
  const removed = Object.values<AgendaNode>(agenda.removed).flatMap((node) => {
    const planned = agenda.baseline[node.id]
    if (node.kind === 'block' || !planned) return []
    const ms = planned.inserted ? 0 : planned.end - planned.start
    const row = { status: 'removed' as const, elapsedMs: 0, inserted: planned.inserted ?? false }
    return [{ item: node, line: lineOf(node, row, ms) }]
  })
  const all = [...held, ...removed]
  const sums = new Map<LevelId | null, { planned: number; actual: number }>()
  for (const { item, line } of all) addLevels(sums, agenda, now, item, line, levelOf)
  const items = all.map(({ line }) => line)
  const sum = (of: (line: ReportedItem) => number) => items.reduce((total, line) => total + of(line), 0)
  return {
    items,
    levels: [...sums].map(([level, { planned, actual }]) => ({ level, ...reported(planned, actual) })),
    total: reported(
      sum((line) => line.plannedMs),
      sum((line) => line.actualMs),
    ),
  }
}

function lineOf(
  { id, title, itemKind }: Item,
  row: { status: ReportedItem['status']; elapsedMs: number; inserted: boolean },
  plannedMs: number,
): ReportedItem {
  const { status, inserted } = row
  return { id, title, itemKind, status, inserted, ...reported(plannedMs, row.elapsedMs) }
}

function addLevels(
  sums: Map<LevelId | null, { planned: number; actual: number }>,
  agenda: AgendaSlice,
  now: Instant,
  item: Item,
  line: ReportedItem,
  levelOf: (personId: PersonId) => LevelId | null,
): void {
  const add = (personId: PersonId | null, field: 'planned' | 'actual', ms: number) => {
    const level = personId && levelOf(personId)
    const sum = sums.get(level) ?? { planned: 0, actual: 0 }
    sum[field] += ms
    sums.set(level, sum)
  }
  const spread = (shares: ReadonlyMap<PersonId, number>, field: 'planned' | 'actual', whole: number) => {
    let left = whole
    for (const [personId, share] of shares) {
      const ms = Math.min(share, left)
      add(personId, field, ms)
      left -= ms
    }
    if (left > 0) add(null, field, left)
  }
  const everybody = {
    ...item,
    speakers: item.speakers.map((one) => ({ ...one, status: 'expected' as const })),
  }
  spread(sharesOf(everybody, line.plannedMs), 'planned', line.plannedMs)
  const turns = turnsOf(agenda, item.id, now)
  spread(turns.size > 0 ? turns : sharesOf(item, line.actualMs), 'actual', line.actualMs)
}
