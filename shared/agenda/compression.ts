import type { NodeId } from '../kernel/ids.ts'
import { type Instant, spanOf } from '../kernel/time.ts'
import { forecast } from './forecast.ts'
import { outlook } from './outlook.ts'
import type { AgendaRow } from './rows.ts'
import type { AgendaSlice } from './slice.ts'

/** New lengths in milliseconds. */
export type Lengths = ReadonlyMap<NodeId, number>

const SECOND_MS = 1_000
/** Halvings of the factor: finer than a second in a week. */
const SEARCH_STEPS = 20

export function withLengths(agenda: AgendaSlice, lengths: Lengths): AgendaSlice {
  const allotted = Object.fromEntries([...lengths].map(([id, ms]) => [id, spanOf(ms)]))
  return { ...agenda, allotted: { ...agenda.allotted, ...allotted } }
}

/** All that is still to be won: the delay at the end and by how much every open hard end is missed, in milliseconds. */
export function lagOf(agenda: AgendaSlice, now: Instant): number {
  const rows = forecast(agenda, now)
  const { lateMs, endsAt } = outlook(agenda, now, rows)
  const whole = agenda.hardEnd === null || endsAt === null ? 0 : Math.max(0, endsAt - agenda.hardEnd)
  const missed = rows.map(({ status, hardEndMissedMs }) =>
    status === 'done' || status === 'skipped' ? 0 : hardEndMissedMs,
  )
  return missed.reduce((sum: number, one) => sum + one, Math.max(0, lateMs) + whole)
}

/**
 * The smallest proportional cut of `rows` that wins all that can be won, other lengths held at `held`. One factor is
 * searched with the forecast as the judge, because cuts before a wall buy nothing; what bought nothing is given back.
 */
export function compressed(
  agenda: AgendaSlice,
  now: Instant,
  rows: readonly AgendaRow[],
  held: Lengths,
): Lengths {
  const leastOf = (row: AgendaRow) =>
    Math.min(row.allottedMs, Math.max(minimumOf(agenda, row.id), row.elapsedMs))
  const cutBy = (factor: number): Lengths =>
    new Map([
      ...held,
      ...rows.map((row) => [row.id, cutLength(row.allottedMs, leastOf(row), factor)] as const),
    ])
  const lag = (factor: number) => lagOf(withLengths(agenda, cutBy(factor)), now)
  const best = lag(1)
  let [low, high] = [0, 1]
  if (lag(0) <= best) high = 0
  for (let step = 0; step < SEARCH_STEPS && high > low; step++) {
    const middle = (low + high) / 2
    if (lag(middle) <= best) high = middle
    else low = middle
  }
  return nothingWasted(agenda, now, rows, cutBy(high))
}

/** Whole seconds, and never longer or shorter than may be. */
function cutLength(fromMs: number, leastMs: number, factor: number): number {
  const ms = fromMs - factor * (fromMs - leastMs)
  return factor === 0 ? fromMs : Math.max(leastMs, Math.floor(ms / SECOND_MS) * SECOND_MS)
}

function minimumOf(agenda: AgendaSlice, id: NodeId): number {
  const node = agenda.nodes[id]
  return node?.kind === 'item' ? node.minMs : 0
}

/** Gives back every cut, or part of one, that buys nothing: to discussion first, then from the beginning. */
function nothingWasted(
  agenda: AgendaSlice,
  now: Instant,
  rows: readonly AgendaRow[],
  lengths: Lengths,
): Lengths {
  const given = new Map(lengths)
  const target = lagOf(withLengths(agenda, given), now)
  const first = (row: AgendaRow) => Number(row.itemKind === 'discussion')
  for (const row of rows.toSorted((a, b) => first(b) - first(a))) {
    const suffices = (ms: number) => lagOf(withLengths(agenda, new Map(given).set(row.id, ms)), now) <= target
    const cut = given.get(row.id)
    if (cut !== undefined) given.set(row.id, longest(cut, row.allottedMs, suffices))
  }
  return given
}

/** Leaves out the lengths that are what they were, except those that would change again if they were not held. */
export function onlyNeeded(
  agenda: AgendaSlice,
  now: Instant,
  rows: readonly AgendaRow[],
  lengths: Lengths,
): Lengths {
  const needed = new Map(lengths)
  for (const { id, allottedMs } of rows) {
    if (needed.get(id) !== allottedMs) continue
    needed.delete(id)
    if (isFixed(agenda, id)) continue
    const free = forecast(withLengths(agenda, needed), now).find((row) => row.id === id)
    if (free?.allottedMs !== allottedMs) needed.set(id, allottedMs)
  }
  return needed
}

function isFixed(agenda: AgendaSlice, id: NodeId): boolean {
  const node = agenda.nodes[id]
  return agenda.allotted[id] !== undefined || (node?.plannedMs ?? null) !== null
}

/** The longest length, in whole seconds above `least`, that still suffices. */
function longest(least: number, most: number, suffices: (ms: number) => boolean): number {
  if (least >= most) return least
  if (suffices(most)) return most
  if (!suffices(Math.min(most, least + SECOND_MS))) return least
  let [low, high] = [1, Math.ceil((most - least) / SECOND_MS)]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (suffices(least + middle * SECOND_MS)) low = middle
    else high = middle
  }
  return least + low * SECOND_MS
}
