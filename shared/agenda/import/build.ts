import type { Columns } from './columns.ts'
import {
  type AgendaReading,
  emptyItem,
  type PersonMention,
  type ReadDay,
  type ReadItem,
  type ReadWarning,
} from './reading.ts'
import { type WarningCode, warning } from './wording.ts'
import { levelOf, type Row } from './wrap.ts'

/** A timed item that may still take others into it. Minutes of its day; the end may pass 1440. */
export interface Open {
  item: ReadItem
  start: number
  end: number | null
  indent: number
  bullet: boolean
  heading: boolean
}

/** The reading as it grows, line by line. */
export interface Build {
  items: ReadItem[]
  warnings: ReadWarning[]
  days: ReadDay[]
  day: number
  /** Timed items around the last one, outermost first. */
  stack: Open[]
  /** The last timed item and the untimed ones under it, by depth. */
  path: { item: ReadItem; level: number; row: number }[]
  /** A label alone on its line: the rows below hold its people. */
  labelled: { kind: 'speakers' | 'moderators'; level: number; row: number; bullet: boolean } | null
  previousStart: number | null
  /** The text counts hours to twelve. */
  twelveHours: boolean
  track: string | null
  /** The last cell of a table's day column. */
  dayCell: string | null
  /** Headings waiting for the item below them. */
  sections: string[]
  /** No clock time is printed: everything hangs on indentation. */
  untimed: boolean
  /** Every item says "Time: …", "Title: …". */
  labelledTimes: boolean
  /** The columns of the table being read. */
  columns: Columns | null
  /** The row below, to tell a talk from a remark. */
  next: { row: Row; time: unknown } | null
  count: number
  /** Lines above the agenda, to know the running head of a page again. */
  above: ReadonlySet<string>
  /** Mentions of people so far. */
  mentions: number
  row: number
  /** Where the last row of people stood. */
  peopleRow: { row: number; level: number; host: ReadItem; last: PersonMention | null } | null
  /** The printed line on which the row before began. */
  rowLineBefore: number
}

export function newBuild(): Build {
  return {
    items: [],
    warnings: [],
    days: [],
    day: 1,
    stack: [],
    path: [],
    labelled: null,
    previousStart: null,
    twelveHours: false,
    track: null,
    dayCell: null,
    sections: [],
    untimed: false,
    labelledTimes: false,
    columns: null,
    next: null,
    count: 0,
    above: new Set(),
    mentions: 0,
    row: 0,
    rowLineBefore: 0,
    peopleRow: null,
  }
}

export function warn(
  build: Build,
  line: number,
  code: WarningCode,
  params: Record<string, string> = {},
): void {
  build.warnings.push(warning(line, code, params))
}

/** Each printed line of a row is named, so that a wrapped line is never lost from sight. */
export function warnRow(
  build: Build,
  row: Row,
  code: WarningCode,
  params: Record<string, string> = {},
): void {
  for (const line of row.lines) warn(build, line, code, params)
}

export function newItem(build: Build, line: number): ReadItem {
  const item = emptyItem(line, build.day)
  if (build.track !== null) item.track = build.track
  if (build.sections.length > 0) item.notes.push(...build.sections)
  build.sections = []
  build.count += 1
  return item
}

/** The item that an untimed row belongs to: the deepest one it is indented under. */
export function hostOf(build: Build, row: Row): ReadItem | null {
  const level = levelOf(row)
  while (build.path.length > 1 && (build.path.at(-1)?.level ?? 0) >= level) build.path.pop()
  return build.path.at(-1)?.item ?? null
}

export function addChild(build: Build, host: ReadItem, row: Row): ReadItem {
  const child = newItem(build, row.number)
  child.day = host.day
  host.children.push(child)
  build.path.push({ item: child, level: levelOf(row), row: build.row })
  build.labelled = null
  return child
}

export function finish(build: Build, meeting: AgendaReading['meeting']): AgendaReading {
  build.items = withoutSpans(build, build.items)
  const visit = (items: readonly ReadItem[]): void => {
    for (const item of items) {
      if (item.title === '') nameUntitled(build, item)
      compareDuration(build, item)
      visit(item.children)
    }
  }
  visit(build.items)
  for (const text of build.sections) build.items.at(-1)?.notes.push(text)
  build.warnings.sort((a, b) => a.line - b.line)
  return { items: build.items, warnings: build.warnings, meeting, days: build.days }
}

/** "18h–22h" alone above the items of an evening says how long the day is: no item of its own. */
function withoutSpans(build: Build, items: readonly ReadItem[]): ReadItem[] {
  return items.flatMap((item) => {
    item.children = withoutSpans(build, item.children)
    const empty = item.title === '' && item.speakers.length + item.moderators.length + item.notes.length === 0
    if (!empty || item.children.length === 0) return [item]
    warn(build, item.line, 'heading', { text: `${item.start ?? ''}–${item.end ?? ''}` })
    return item.children
  })
}

/** A time with only people after it is named by them. */
function nameUntitled(build: Build, item: ReadItem): void {
  item.title = [...item.speakers, ...item.moderators].map((mention) => mention.name).join(', ')
  if (item.title === '') warn(build, item.line, 'no-title')
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

function compareDuration(build: Build, item: ReadItem): void {
  if (item.start === null || item.end === null || item.durationMin === undefined) return
  const printed = (minutesOf(item.end) - minutesOf(item.start) + 1440) % 1440
  if (printed !== item.durationMin)
    warn(build, item.line, 'duration-differs', { minutes: String(item.durationMin) })
}
