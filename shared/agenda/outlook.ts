import { type Instant, instantOf, type Milliseconds, spanOf } from '../kernel/time.ts'
import { forecast } from './forecast.ts'
import type { AgendaNode, Item } from './messages.ts'
import type { AgendaRow } from './rows.ts'
import type { AgendaSlice, Planned } from './slice.ts'

/** Where the whole agenda stands. */
export interface Outlook {
  /** When it ended or is expected to; `null` while there is no plan. */
  readonly endsAt: Instant | null
  readonly plannedEndAt: Instant | null
  /** Expected less planned end: negative is early. */
  readonly lateMs: Milliseconds
  readonly activeRow: AgendaRow | null
  /** The item that comes next. */
  readonly nextRow: AgendaRow | null
  /** Of the item under way; negative when it overruns, `null` when none is. */
  readonly remainingMs: Milliseconds | null
  readonly discussion: Discussion
  /** What the plan promised discussion, less what it had and is still expected to get; never below 0. */
  readonly owedToDiscussionMs: Milliseconds
  /** By how much the worst missed hard end is missed; `null` when none is. */
  readonly hardEndMissedMs: Milliseconds | null
}

export interface Discussion {
  readonly promisedMs: Milliseconds
  readonly heldMs: Milliseconds
  readonly toComeMs: Milliseconds
}

/** Sums up a forecast; `rows` spares the work where the forecast is at hand. */
export function outlook(agenda: AgendaSlice, now: Instant, rows = forecast(agenda, now)): Outlook {
  const items = rows.filter(({ kind }) => kind === 'item')
  const endsAt = latest(rows.map((row) => row.expectedEndAt))
  const plannedEndAt = rows.length === 0 ? null : plannedEndOf(agenda)
  const activeRow = items.find(({ id }) => id === agenda.activeId) ?? null
  const discussion = discussionIn(agenda, items)
  const { promisedMs, heldMs, toComeMs } = discussion
  return {
    endsAt,
    plannedEndAt,
    lateMs: spanOf((endsAt ?? 0) - (plannedEndAt ?? 0)),
    activeRow,
    nextRow: items.find(({ status }) => status === 'upcoming') ?? null,
    remainingMs: activeRow?.remainingMs ?? null,
    discussion,
    owedToDiscussionMs: spanOf(Math.max(0, promisedMs - heldMs - toComeMs)),
    hardEndMissedMs: worstMiss(agenda, rows, endsAt),
  }
}

function latest(times: readonly Instant[]): Instant | null {
  return times.length === 0 ? null : instantOf(times.reduce((a, b) => Math.max(a, b), 0))
}

/** What was planned stays what was planned: what was removed still counts, what was added does not. */
export function plannedEndOf({ baseline }: AgendaSlice): Instant | null {
  let end: Instant | null = null
  for (const planned of Object.values<Planned>(baseline))
    if (!planned.inserted && (end === null || planned.end > end)) end = planned.end
  return end
}

function promisedTo(kind: Item['itemKind'], { removed, baseline }: AgendaSlice): number {
  let sum = 0
  for (const node of Object.values<AgendaNode>(removed)) {
    const planned = baseline[node.id]
    if (node.kind === 'item' && node.itemKind === kind && planned) sum += planned.end - planned.start
  }
  return sum
}

/** A discussion that was added pays back what others lost; one that was removed stays owed. */
function discussionIn(agenda: AgendaSlice, items: readonly AgendaRow[]): Discussion {
  const rows = items.filter(({ itemKind }) => itemKind === 'discussion')
  const sum = (of: (row: AgendaRow) => number) => spanOf(rows.reduce((total, row) => total + of(row), 0))
  return {
    promisedMs: spanOf(sum((row) => (row.inserted ? 0 : row.plannedMs)) + promisedTo('discussion', agenda)),
    heldMs: sum((row) => row.elapsedMs),
    toComeMs: sum((row) => Math.max(0, row.remainingMs)),
  }
}

function worstMiss(
  agenda: AgendaSlice,
  rows: readonly AgendaRow[],
  endsAt: Instant | null,
): Milliseconds | null {
  const whole = agenda.hardEnd === null || endsAt === null ? 0 : endsAt - agenda.hardEnd
  const worst = rows.reduce((most, row) => Math.max(most, row.hardEndMissedMs), whole)
  return worst > 0 ? spanOf(worst) : null
}
