import type { NodeId } from '../kernel/ids.ts'
import type { AgendaRow } from './rows.ts'
import type { AgendaSlice } from './slice.ts'
import { stretchesOf } from './stretches.ts'
import type { Lengths, Trial } from './trial.ts'

const SECOND_MS = 1_000
/** Halvings of the factor: to a thousandth, and what is cut too much is given back. */
const SEARCH_STEPS = 10

/**
 * The smallest proportional cut of `rows` that wins all that can be won, other lengths held at `held`. One factor is
 * searched with the forecast as the judge, because cuts before a wall buy nothing; what bought nothing is given back.
 */
export function compressed(
  agenda: AgendaSlice,
  trial: Trial,
  rows: readonly AgendaRow[],
  held: Lengths,
): Lengths {
  const lag = (factor: number) => trial.lagWith(cutBy(agenda, rows, held, factor))
  const best = lag(1)
  let [low, high] = [0, 1]
  if (lag(0) <= best) high = 0
  for (let step = 0; step < SEARCH_STEPS && high > low; step++) {
    const middle = (low + high) / 2
    if (lag(middle) <= best) high = middle
    else low = middle
  }
  return nothingWasted(agenda, trial, rows, cutBy(agenda, rows, held, high))
}

/** Every length cut by a share of what may be cut: 0 leaves all, 1 leaves the least. */
export function cutBy(
  agenda: AgendaSlice,
  rows: readonly AgendaRow[],
  held: Lengths,
  factor: number,
): Map<NodeId, number> {
  const lengths = new Map(held)
  for (const { id, allottedMs, elapsedMs } of rows) {
    const least = Math.min(allottedMs, Math.max(minimumOf(agenda, id), elapsedMs))
    lengths.set(id, cutLength(allottedMs, least, factor))
  }
  return lengths
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
  trial: Trial,
  rows: readonly AgendaRow[],
  lengths: Map<NodeId, number>,
): Lengths {
  const target = trial.lagWith(lengths)
  const isDiscussion = ({ itemKind }: AgendaRow) => itemKind === 'discussion'
  // A stretch that could not get all back for its discussion has nothing left for its others.
  const withRoom = stretchesOf(agenda, rows).filter((stretch) => {
    const discussion = stretch.filter(isDiscussion)
    giveBack(trial, discussion, lengths, target)
    return cutIn(discussion, lengths) <= 0
  })
  for (const stretch of withRoom) {
    const others = stretch.filter((row) => !isDiscussion(row))
    giveBack(trial, others, lengths, target)
  }
  return lengths
}

const cutIn = (stretch: readonly AgendaRow[], lengths: Lengths): number =>
  stretch.reduce((sum, row) => sum + row.allottedMs - (lengths.get(row.id) ?? row.allottedMs), 0)

/** Gives a stretch back as much as leaves the lag at its target, from its beginning. */
function giveBack(
  trial: Trial,
  stretch: readonly AgendaRow[],
  lengths: Map<NodeId, number>,
  targetMs: number,
): void {
  const hold = (id: NodeId, ms: number) => trial.hold(id, ms)
  const given = mostWithin(cutIn(stretch, lengths), (ms) => {
    pour(stretch, lengths, ms, hold)
    return trial.lag() - targetMs
  })
  pour(stretch, lengths, given, (id, ms) => lengths.set(id, ms))
  // The last trial may have been of another amount.
  pour(stretch, lengths, 0, hold)
}

/** The most that exceeds by nothing, in whole seconds, or all of it. */
function mostWithin(all: number, excess: (ms: number) => number): number {
  if (all <= 0 || excess(Math.min(all, SECOND_MS)) > 0) return 0
  const excessOfAll = excess(all)
  if (excessOfAll <= 0) return all
  let [low, high] = [1, Math.ceil(all / SECOND_MS)]
  const look = (seconds: number) => {
    if (seconds <= low || seconds >= high) return
    if (excess(seconds * SECOND_MS) <= 0) low = seconds
    else high = seconds
  }
  // Mostly a wall or a hard end takes some and the end comes later by all the rest: that is looked at first.
  const likely = Math.floor((all - excessOfAll) / SECOND_MS)
  look(likely)
  look(likely + 1)
  while (high - low > 1) look(Math.floor((low + high) / 2))
  return low * SECOND_MS
}

/** Tells the lengths of a stretch that has so many milliseconds more, the first filled up first. */
function pour(
  stretch: readonly AgendaRow[],
  lengths: Lengths,
  ms: number,
  tell: (id: NodeId, ms: number) => void,
): void {
  let left = ms
  for (const { id, allottedMs } of stretch) {
    const length = lengths.get(id) ?? allottedMs
    const more = Math.max(0, Math.min(left, allottedMs - length))
    tell(id, length + more)
    left -= more
  }
}

/** Leaves out the lengths that are what they were, except those that would change again if they were not held. Whatever the trial skips stays skipped. */
export function onlyNeeded(
  agenda: AgendaSlice,
  trial: Trial,
  rows: readonly AgendaRow[],
  lengths: Lengths,
): Lengths {
  const same = rows.filter(({ id, allottedMs }) => lengths.get(id) === allottedMs)
  const needed = new Map(lengths)
  for (const { id } of same) needed.delete(id)
  const doubtful = same.filter(({ id }) => !isFixed(agenda, id))
  // Holding one may free another: those that are what they should be without being held need no more looks.
  for (let look = 0; look <= doubtful.length; look++) {
    trial.holdOnly(needed)
    const wrong = doubtful.filter(
      ({ id, allottedMs }) => !needed.has(id) && trial.expected(id)?.allottedMs !== allottedMs,
    )
    if (wrong.length === 0) break
    for (const { id, allottedMs } of wrong) needed.set(id, allottedMs)
  }
  return needed
}

/** Whether an item has a length of its own, and so does not take what its block has left. */
export function isFixed(agenda: AgendaSlice, id: NodeId): boolean {
  const node = agenda.nodes[id]
  return agenda.allotted[id] !== undefined || (node?.plannedMs ?? null) !== null
}
