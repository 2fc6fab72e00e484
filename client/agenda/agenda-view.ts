import { forecast } from '../../shared/agenda/forecast.ts'
import { type Outlook, outlook } from '../../shared/agenda/outlook.ts'
import type { AgendaRow } from '../../shared/agenda/rows.ts'
import { type AgendaSlice, noAgenda } from '../../shared/agenda/slice.ts'
import type { NodeId } from '../../shared/kernel/ids.ts'
import { type Instant, MINUTE_MS } from '../../shared/kernel/time.ts'

export interface AgendaPicture {
  readonly agenda: AgendaSlice
  readonly now: Instant
  readonly rows: readonly AgendaRow[]
  readonly outlook: Outlook
}

let latest: AgendaPicture | null = null

/** The forecast at a moment. Several panes ask for the same second: it is worked out once. */
export function agendaAt(agenda: AgendaSlice, now: Instant): AgendaPicture {
  if (latest?.agenda === agenda && latest.now === now) return latest
  const rows = forecast(agenda, now)
  latest = { agenda, now, rows, outlook: outlook(agenda, now, rows) }
  return latest
}

/** The next `count` items still to come, in order. */
export const comingItems = (rows: readonly AgendaRow[], count: number): readonly AgendaRow[] =>
  rows.filter(({ kind, status }) => kind === 'item' && status === 'upcoming').slice(0, count)

/** Rows by what they stand under; `null` for those of the agenda itself. */
export function byParent(rows: readonly AgendaRow[]): ReadonlyMap<NodeId | null, readonly AgendaRow[]> {
  const groups = new Map<NodeId | null, AgendaRow[]>()
  for (const row of rows) groups.set(row.parentId, [...(groups.get(row.parentId) ?? []), row])
  return groups
}

export type Warning =
  | { readonly kind: 'over'; readonly byMs: number }
  | { readonly kind: 'minutes'; readonly count: number }
  | { readonly kind: 'seconds'; readonly ofMs: number }

const SHORT_ITEM_SHARE = 0.5

/**
 * What to warn of at so many milliseconds left of so many: over its time, its last mark passed, its first mark passed.
 * An item of few minutes is warned of in its second half, or it would be from its beginning.
 */
export function warningOf(
  remainingMs: number | null,
  allottedMs: number,
  marksMs: readonly number[] = noAgenda.marksMs,
): Warning | null {
  if (remainingMs === null) return null
  if (remainingMs <= -1000) return { kind: 'over', byMs: Math.floor(-remainingMs / 1000) * 1000 }
  const ahead = marksMs.filter((mark) => mark > 0)
  const [first = 0, last = 0] = [ahead[0], ahead.at(-1)]
  const concludes = last < first || last < MINUTE_MS
  const hasPassed = (mark: number) => remainingMs <= Math.min(mark, allottedMs * SHORT_ITEM_SHARE)
  if (last > 0 && concludes && hasPassed(last)) return { kind: 'seconds', ofMs: last }
  if (first === 0 || !hasPassed(first)) return null
  return { kind: 'minutes', count: Math.ceil(remainingMs / MINUTE_MS) }
}

/** Whole minutes between planned and now expected; below half a minute nothing has moved. */
export const movedMinutes = (planned: Instant, expected: Instant): number =>
  Math.round((expected - planned) / MINUTE_MS)

/** Who took time that was not theirs, most first; `title: null` is a late start. In milliseconds. */
export interface Taker {
  readonly title: string | null
  readonly ms: number
}

const SHORT_CHARS = 60

/** A title within a sentence: cut at a word where it is long. */
export function shortTitle(title: string): string {
  if (title.length <= SHORT_CHARS) return title
  const cut = title.slice(0, SHORT_CHARS)
  const space = cut.lastIndexOf(' ')
  const words = cut.slice(0, space >= SHORT_CHARS / 2 ? space : SHORT_CHARS)
  return `${words.replace(/[\s\p{P}]+$/u, '')}…`
}

/** Items past their plan, discussions aside, and what was lost before the first began. */
export function takersOf({ baseline, segments }: AgendaSlice, rows: readonly AgendaRow[]): readonly Taker[] {
  const first = segments[0]
  const planned = first && baseline[first.itemId]
  const lateMs = first && planned && !planned.inserted ? first.from - planned.start : 0
  const items = rows.filter(({ kind, itemKind }) => kind === 'item' && itemKind !== 'discussion')
  const takers: Taker[] = [
    { title: null, ms: lateMs },
    ...items.map(({ title, overMs, inserted, allottedMs }) => ({
      title,
      ms: inserted ? allottedMs : overMs,
    })),
  ]
  return takers.filter(({ ms }) => ms >= MINUTE_MS / 2).toSorted((a, b) => b.ms - a.ms)
}
