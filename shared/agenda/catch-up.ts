import type { NodeId } from '../kernel/ids.ts'
import { type Instant, type Milliseconds, spanOf } from '../kernel/time.ts'
import { compressed, cutBy, isFixed, onlyNeeded } from './compression.ts'
import { forecast } from './forecast.ts'
import { type Outlook, outlook } from './outlook.ts'
import type { AgendaRow } from './rows.ts'
import type { AgendaSlice } from './slice.ts'
import { stretchesOf } from './stretches.ts'
import { type Lengths, Trial, withLengths } from './trial.ts'

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
  const trial = new Trial(agenda, now)
  const before = { lag: trial.lag(), outlook: outlook(agenda, now, rows) }
  const work: Work = { agenda, now, open, trial, before }
  const owes = before.outlook.owedToDiscussionMs > 0
  const found = before.lag > 0 ? [sharing(work), protecting(work), dropping(work)] : []
  if (before.lag === 0 && owes) found.push(protecting(work))
  const useful = found.filter((one) => one !== null)
  return useful.filter((one, index) => !useful.slice(0, index).some((other) => sameAs(one, other)))
}

/** What the three readings share: the agenda as it stands, its open items, and one trial for all that is tried. */
interface Work {
  readonly agenda: AgendaSlice
  readonly now: Instant
  readonly open: readonly AgendaRow[]
  readonly trial: Trial
  readonly before: { readonly lag: number; readonly outlook: Outlook }
}

const isDiscussion = ({ itemKind }: AgendaRow) => itemKind === 'discussion'

const sameAs = (a: Proposal, b: Proposal): boolean =>
  a.changes.length === b.changes.length &&
  a.skip.join() === b.skip.join() &&
  a.changes.every(({ itemId, allottedMs }, index) => {
    const other = b.changes[index]
    return itemId === other?.itemId && allottedMs === other.allottedMs
  })

/** Everything still open gives in proportion. */
function sharing(work: Work): Proposal | null {
  const { agenda, trial, open } = work
  return proposalFor('share-delay', work, compressed(agenda, trial, open, new Map()), null)
}

/** Discussion gets back what it was promised, if the others can give it, or at least keeps what it has. */
function protecting(work: Work): Proposal | null {
  const { agenda, trial, open } = work
  const discussions = open.filter(isDiscussion)
  const others = open.filter((row) => !isDiscussion(row))
  if (discussions.length === 0) return null
  const heldAt = (length: (row: AgendaRow) => number): Lengths =>
    new Map(discussions.map((row) => [row.id, length(row)]))
  const kept = heldAt((row) => row.allottedMs)
  const restored = heldAt((row) => Math.max(row.allottedMs, row.plannedMs))
  const leastLag = (held: Lengths) => trial.lagWith(cutBy(agenda, others, held, 1))
  const held = leastLag(restored) <= leastLag(kept) ? restored : kept
  return proposalFor('protect-discussion', work, compressed(agenda, trial, others, held), null)
}

/** What a session cannot do without, or what this is meant to save. */
const notDropped: ReadonlySet<AgendaRow['itemKind']> = new Set([
  'opening',
  'discussion',
  'adoption',
  'closing',
])

/** The shortest item that suffices, else the one that wins most; first of all one whose speakers all apologised. */
function dropping(work: Work): Proposal | null {
  const { agenda, trial, open } = work
  const kept: Lengths = new Map(open.filter(isDiscussion).map((row) => [row.id, row.allottedMs]))
  const candidates = open.filter(
    (row) => row.status === 'upcoming' && !notDropped.has(row.itemKind) && row.remainingMs > 0,
  )
  const free = candidates.filter(isFree)
  trial.holdOnly(kept)
  const lag = ({ id }: AgendaRow) => {
    trial.skip(id)
    return trial.lag()
  }
  const tried = alike(agenda, open, free.length > 0 ? free : candidates).flatMap((rows) => {
    const longest = rows.at(-1)
    return longest ? [{ rows, longest, least: lag(longest) }] : []
  })
  const least = Math.min(...tried.map((one) => one.least))
  const best = tried
    .filter((one) => one.least === least)
    .map(({ rows, longest }) => shortestOf(rows, longest, (row) => lag(row) <= least))
    .toSorted((a, b) => a.remainingMs - b.remainingMs)[0]
  return best ? proposalFor('drop-item', work, kept, best.id) : null
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

/** The proposal of these lengths and this skip; `null` where it wins neither time nor discussion. */
function proposalFor(
  reading: Proposal['reading'],
  { agenda, now, open, trial, before }: Work,
  found: Lengths,
  skipped: NodeId | null,
): Proposal | null {
  trial.skip(skipped)
  const lengths = onlyNeeded(agenda, trial, open, found)
  const lag = trial.lagWith(lengths)
  trial.skip(null)
  if (lag > before.lag) return null
  const changed = withLengths(agenda, lengths)
  const after = skipped === null ? changed : without(changed, skipped)
  const rows = forecast(after, now)
  const { lateMs, hardEndMissedMs, owedToDiscussionMs } = outlook(after, now, rows)
  if (lag === before.lag && owedToDiscussionMs >= before.outlook.owedToDiscussionMs) return null
  return {
    reading,
    changes: open.flatMap((row) => {
      const allotted = lengths.get(row.id)
      return allotted === undefined
        ? []
        : [{ itemId: row.id, fromMs: row.allottedMs, allottedMs: spanOf(allotted) }]
    }),
    skip: skipped === null ? [] : [skipped],
    wonMs: spanOf(before.outlook.lateMs - lateMs),
    leftMs: spanOf(Math.max(0, lateMs)),
    hardEndMissedMs,
    owedToDiscussionMs,
    rows,
  }
}
