import type { NodeId } from '../kernel/ids.ts'
import { type Instant, type Milliseconds, spanOf } from '../kernel/time.ts'
import { compressed, cutBy, isFixed, onlyNeeded } from './compression.ts'
import { forecast } from './forecast.ts'
import { outlook } from './outlook.ts'
import type { AgendaRow } from './rows.ts'
import type { AgendaSlice } from './slice.ts'
import { stretchesOf } from './stretches.ts'
import { type Lengths, lagOf, Trial, withLengths } from './trial.ts'

/** A way to catch up. Nothing of it happens before the moderator applies it with `agenda.apply`. */
export interface Proposal {
  readonly reading: 'share-delay' | 'protect-discussion' | 'drop-item'
  readonly changes: readonly { itemId: NodeId; fromMs: Milliseconds; allottedMs: Milliseconds }[]
  readonly skip: readonly NodeId[]
  /** By how much the end would come earlier than now expected. */
  readonly wonMs: Milliseconds
  /** What cannot be won back this way. */
  readonly leftMs: Milliseconds
  readonly hardEndMissedMs: Milliseconds | null
  readonly owedToDiscussionMs: Milliseconds
  /** The forecast as it would be: every changed time. */
  readonly rows: readonly AgendaRow[]
}

/**
 * Ways to win back a delay or a missed hard end, or what is owed to discussion; none when there is nothing to win.
 * Nothing is cut below its minimum or the time used, and nothing that is closed changes.
 */
export function catchUp(agenda: AgendaSlice, now: Instant): Proposal[] {
  const rows = forecast(agenda, now)
  const open = rows.filter(({ kind, status }) => kind === 'item' && status !== 'done' && status !== 'skipped')
  if (agenda.status === 'finished' || open.length === 0) return []
  const lag = lagOf(agenda, now)
  const found =
    lag > 0 ? [sharing(agenda, now, open), protecting(agenda, now, open), dropping(agenda, now, open)] : []
  const { owedToDiscussionMs } = outlook(agenda, now, rows)
  if (lag === 0 && owedToDiscussionMs > 0) found.push(protecting(agenda, now, open))
  const useful = found.filter(
    (proposal): proposal is Proposal => proposal !== null && helps(agenda, now, proposal),
  )
  return useful.filter((one, index) => !useful.slice(0, index).some((other) => sameAs(one, other)))
}

const isDiscussion = ({ itemKind }: AgendaRow) => itemKind === 'discussion'

function helps(agenda: AgendaSlice, now: Instant, { changes, skip, owedToDiscussionMs }: Proposal): boolean {
  const lengths = new Map(changes.map(({ itemId, allottedMs }) => [itemId, allottedMs]))
  const before = lagOf(agenda, now)
  const lag = lagOf(skip.reduce(without, withLengths(agenda, lengths)), now)
  return lag < before || (lag === before && owedToDiscussionMs < outlook(agenda, now).owedToDiscussionMs)
}

const sameAs = (a: Proposal, b: Proposal): boolean =>
  JSON.stringify([a.changes, a.skip]) === JSON.stringify([b.changes, b.skip])

/** Everything still open gives in proportion. */
function sharing(agenda: AgendaSlice, now: Instant, open: readonly AgendaRow[]): Proposal {
  const lengths = compressed(agenda, now, open, new Map())
  return proposalFor('share-delay', agenda, now, open, lengths, [])
}

/** Discussion gets back what it was promised, if the others can give it, or at least keeps what it has. */
function protecting(agenda: AgendaSlice, now: Instant, open: readonly AgendaRow[]): Proposal | null {
  const discussions = open.filter(isDiscussion)
  const others = open.filter((row) => !isDiscussion(row))
  if (discussions.length === 0) return null
  const heldAt = (length: (row: AgendaRow) => number): Lengths =>
    new Map(discussions.map((row) => [row.id, length(row)]))
  const kept = heldAt((row) => row.allottedMs)
  const restored = heldAt((row) => Math.max(row.allottedMs, row.plannedMs))
  const trial = new Trial(agenda, now)
  const leastLag = (held: Lengths) => trial.lag(cutBy(agenda, others, held, 1))
  const held = leastLag(restored) <= leastLag(kept) ? restored : kept
  const lengths = compressed(agenda, now, others, held)
  return proposalFor('protect-discussion', agenda, now, open, lengths, [])
}

/** What a session cannot do without, or what this is meant to save. */
const notDropped: ReadonlySet<AgendaRow['itemKind']> = new Set([
  'opening',
  'discussion',
  'adoption',
  'closing',
])

/** The shortest item that suffices, else the one that wins most; first of all one whose speakers all apologised. */
function dropping(agenda: AgendaSlice, now: Instant, open: readonly AgendaRow[]): Proposal | null {
  const kept: Lengths = new Map(open.filter(isDiscussion).map((row) => [row.id, row.allottedMs]))
  const candidates = open.filter(
    (row) => row.status === 'upcoming' && !notDropped.has(row.itemKind) && row.remainingMs > 0,
  )
  const free = candidates.filter(isFree)
  const trial = new Trial(agenda, now)
  const lag = ({ id }: AgendaRow) => trial.lag(kept, id)
  const tried = alike(agenda, open, free.length > 0 ? free : candidates).flatMap((rows) => {
    const longest = rows.at(-1)
    return longest ? [{ rows, longest, least: lag(longest) }] : []
  })
  const least = Math.min(...tried.map((one) => one.least))
  const best = tried
    .filter((one) => one.least === least)
    .map(({ rows, longest }) => shortestOf(rows, longest, (row) => lag(row) <= least))
    .toSorted((a, b) => a.remainingMs - b.remainingMs)[0]
  return best ? proposalFor('drop-item', agenda, now, open, kept, [best.id]) : null
}

/** Groups of which dropping a longer one wins as much or more; each shortest first. */
function alike(agenda: AgendaSlice, open: readonly AgendaRow[], rows: readonly AgendaRow[]): AgendaRow[][] {
  const isPlain = (row: AgendaRow) => {
    const node = agenda.nodes[row.id]
    return isFixed(agenda, row.id) && node?.notBefore === null && row.hardEnd === null
  }
  // Where an untimed item takes what others leave, what is dropped beside it and elsewhere is not the same.
  const filling = new Set(open.filter((row) => !isDiscussion(row) && !isFixed(agenda, row.id)).map(parentOf))
  const plain = stretchesOf(agenda, rows).flatMap((stretch) => {
    const home = (row: AgendaRow) => (filling.has(row.parentId) ? row.parentId : 'anywhere')
    const homes = new Set(stretch.map(home))
    return [...homes].map((one) => stretch.filter((row) => home(row) === one && isPlain(row)))
  })
  const alone = rows.filter((row) => !isPlain(row)).map((row) => [row])
  return [...plain.map((group) => group.toSorted((a, b) => a.remainingMs - b.remainingMs)), ...alone]
}

/** The shortest of a group that wins as much as its longest. */
function shortestOf(
  rows: readonly AgendaRow[],
  longest: AgendaRow,
  suffices: (row: AgendaRow) => boolean,
): AgendaRow {
  let [low, high] = [0, rows.length - 1]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const row = rows[middle]
    if (row && (row.remainingMs === longest.remainingMs || suffices(row))) high = middle
    else low = middle + 1
  }
  return rows[low] ?? longest
}

const parentOf = ({ parentId }: AgendaRow) => parentId

const isFree = ({ speakers }: AgendaRow): boolean =>
  speakers.length > 0 &&
  speakers.every(({ status, substituteId }) => status === 'apologised' && substituteId === null)

const without = (agenda: AgendaSlice, id: NodeId): AgendaSlice => ({
  ...agenda,
  closed: { ...agenda.closed, [id]: 'skipped' },
})

function proposalFor(
  reading: Proposal['reading'],
  agenda: AgendaSlice,
  now: Instant,
  open: readonly AgendaRow[],
  found: Lengths,
  skip: readonly NodeId[],
): Proposal {
  const lengths = onlyNeeded(skip.reduce(without, agenda), now, open, found)
  const after = skip.reduce(without, withLengths(agenda, lengths))
  const rows = forecast(after, now)
  const { lateMs, hardEndMissedMs, owedToDiscussionMs } = outlook(after, now, rows)
  return {
    reading,
    changes: open.flatMap((row) => {
      const allotted = lengths.get(row.id)
      return allotted === undefined
        ? []
        : [{ itemId: row.id, fromMs: row.allottedMs, allottedMs: spanOf(allotted) }]
    }),
    skip,
    wonMs: spanOf(outlook(agenda, now).lateMs - lateMs),
    leftMs: spanOf(Math.max(0, lateMs)),
    hardEndMissedMs,
    owedToDiscussionMs,
    rows,
  }
}
