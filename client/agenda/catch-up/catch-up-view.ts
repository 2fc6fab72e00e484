import type { Proposal } from '../../../shared/agenda/catch-up.ts'
import type { Outlook } from '../../../shared/agenda/outlook.ts'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import type { AgendaSlice } from '../../../shared/agenda/slice.ts'
import type { NodeId } from '../../../shared/kernel/ids.ts'
import { type Instant, MINUTE_MS } from '../../../shared/kernel/time.ts'

/** Below this nobody would notice; in milliseconds. */
const NOTICED_MS = MINUTE_MS / 2

/** What a proposal would change of one item. Lengths in milliseconds. */
export interface ChangedTime {
  readonly id: NodeId
  readonly title: string
  readonly startFrom: Instant
  readonly startTo: Instant
  readonly lengthFromMs: number
  readonly lengthToMs: number
  readonly skipped: boolean
}

/** Whether there may be something to win back: a late end, a hard end missed or time owed to discussion. */
export const behindPlan = ({ lateMs, hardEndMissedMs, owedToDiscussionMs }: Outlook): boolean =>
  lateMs >= NOTICED_MS || (hardEndMissedMs ?? 0) >= NOTICED_MS || owedToDiscussionMs >= NOTICED_MS

const ofPlan = [
  'status',
  'hardEnd',
  'root',
  'nodes',
  'baseline',
  'spare',
  'removed',
  'segments',
  'activeId',
  'closed',
  'allotted',
] as const satisfies readonly (keyof AgendaSlice)[]

/** Whether proposals worked out for one still hold for the other: what the room says meanwhile moves no time. */
export const samePlan = (one: AgendaSlice, other: AgendaSlice): boolean =>
  ofPlan.every((field) => one[field] === other[field])

/** Every item whose beginning or length would be another, in order; `rows`: the forecast as it stands. */
export function changedTimes(
  rows: readonly AgendaRow[],
  { rows: after, skip }: Pick<Proposal, 'rows' | 'skip'>,
): ChangedTime[] {
  const next = new Map(after.map((row) => [row.id, row]))
  return rows.flatMap((row) => {
    const then = next.get(row.id)
    if (!then || row.kind === 'block' || isOver(row)) return []
    const change = {
      id: row.id,
      title: row.title,
      startFrom: row.expectedStartAt,
      startTo: then.expectedStartAt,
      lengthFromMs: lengthOf(row),
      lengthToMs: lengthOf(then),
      skipped: skip.includes(row.id),
    }
    return isNoticed(change) ? [change] : []
  })
}

const isOver = ({ status }: AgendaRow): boolean => status === 'done' || status === 'skipped'

/** The item under way has what it is allotted, or what it has taken if that is more. */
const lengthOf = ({ allottedMs, elapsedMs, status }: AgendaRow): number =>
  status === 'skipped' ? 0 : Math.max(allottedMs, elapsedMs)

const isNoticed = ({ skipped, startFrom, startTo, lengthFromMs, lengthToMs }: ChangedTime): boolean =>
  skipped || Math.abs(startTo - startFrom) >= NOTICED_MS || Math.abs(lengthToMs - lengthFromMs) >= NOTICED_MS

export type Rest = 'none' | 'late' | 'hard-end' | 'both'

/** What stays lost once a proposal is applied. */
export function restOf({ leftMs, hardEndMissedMs }: Proposal): Rest {
  const late = leftMs >= NOTICED_MS
  const missed = (hardEndMissedMs ?? 0) >= NOTICED_MS
  if (late && missed) return 'both'
  if (missed) return 'hard-end'
  return late ? 'late' : 'none'
}
