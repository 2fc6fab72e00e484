import { type Columns, readColumns } from './columns.ts'
import { isDayHeading, isSpanOfDay, readDatedTime } from './day-rows.ts'
import { readDayMark } from './days.ts'
import { fold } from './fold.ts'
import { isAgendaHeading, readLabel } from './labels.ts'
import { MAX_HEADING_CHARS } from './limits.ts'
import { VENUE_WORDS } from './meeting.ts'
import { readTableTime, type TableTime } from './table.ts'
import { type FoundTime, findTime, isMilitaryText } from './time-in-line.ts'
import type { Row } from './wrap.ts'

/** A row with the time it carries, as a line or as a table's row. */
export interface Read {
  row: Row
  time: FoundTime | null
  table: TableTime | null
}

/** The row's own time, or the one after the day it begins with: "Monday 9:00 Opening". */
function timeOf(row: Row, military: boolean): FoundTime | null {
  const dated = readDatedTime(row, military)
  return dated ?? findTime(row.text, military)
}

/** "Wed 7 March 9:00 – 17:00" once says when the meeting is; three times it begins an item each, titled below. */
function daySpans(rows: readonly Row[]): ReadonlySet<Row> {
  const spans = rows.filter((row) => isSpanOfDay(row) && readDatedTime(row, false, true)?.range.end != null)
  return new Set(spans.length >= 3 ? spans : [])
}

/** "Time: 10:00–11:00" once says when the meeting is; again and again it begins an item each. */
export function labelledTime(row: Row): FoundTime | null {
  const label = row.prose || row.rule ? null : readLabel(row.text)
  if (label === null || label.loose || label.kind !== 'time') return null
  const time = findTime(label.rest, false)
  return time?.place === 'leading' && time.rest === '' ? time : null
}

export const hasLabelledTimes = (rows: readonly Row[]): boolean =>
  rows.filter((row) => labelledTime(row) !== null).length >= 2

/** Which rows carry the time of an item, and which only mention one. */
export function readTimesOf(rows: readonly Row[]): Read[] {
  const military = isMilitaryText(rows.map((row) => row.text.slice(0, 8)))
  let columns: Columns | null = null
  const labelled = hasLabelledTimes(rows)
  const spans = daySpans(rows)
  const found = rows.map((row): Read => {
    const span = spans.has(row) ? readDatedTime(row, military, true) : null
    const named = span ?? (labelled ? labelledTime(row) : null)
    if (named !== null) return { row, time: named, table: null }
    if (row.table) columns = readColumns(row.cells) ?? columns
    const table = row.table ? readTableTime(row.cells, columns) : null
    if (table !== null) return { row, time: { range: table.range, rest: row.text, place: 'leading' }, table }
    return { row, time: row.prose || row.rule ? null : timeOf(row, military), table }
  })
  const led = found.filter(({ time }) => time?.place === 'leading').length
  return found.map((read): Read => {
    const { row, time } = read
    if (time === null || time.place === 'leading') return read
    if (row.text.length > MAX_HEADING_CHARS || (led >= 2 && time.range.end === null))
      return { ...read, time: null }
    if (readLabel(row.text)?.loose === false) return { ...read, time: null }
    return read
  })
}

/** Where every title stands on the line above its time ("Coffee", then "10:45 - 11:00"), the time is moved up. */
export function timesFirst(reads: readonly Read[]): readonly Read[] {
  const bare = reads.flatMap(({ time, table }, index) =>
    time !== null && table === null && time.rest === '' ? [index] : [],
  )
  const under = bare.filter((index) => {
    const title = reads[index - 1]
    if (
      title === undefined ||
      title.time !== null ||
      title.row.rule ||
      reads[index]?.row.afterBlank !== false
    )
      return false
    return (
      (title.row.afterBlank || title.row.heading > 0) &&
      !isAgendaHeading(title.row.text) &&
      !isDayHeading(title.row, null)
    )
  })
  const timed = reads.filter(({ time }) => time !== null).length
  if (under.length < 2 || under.length < bare.length || bare.length < timed) return reads
  const result = [...reads]
  for (const index of under) {
    const [title, time] = [reads[index - 1], reads[index]]
    if (title !== undefined && time !== undefined) result.splice(index - 1, 2, time, title)
  }
  return result
}

/** "Monday 3 June 2024 | 14:00–15:30 | Zoom": the meeting's day, span and place side by side. */
function saysWhen(row: Row, table: TableTime): boolean {
  const mark = readDayMark((row.cells[0] ?? '').slice(0, MAX_HEADING_CHARS))
  if (mark?.date?.year == null || table.used.has(0) || table.range.end === null) return false
  const others = row.cells.filter((cell, index) => index > 0 && cell !== '' && !table.used.has(index))
  return others.every((cell) => VENUE_WORDS.test(fold(cell)))
}

/** A date and a time with nothing after them, or `Zeit: 09:00-13:00`, say when the meeting is: no item. */
export function isItem({ row, time, table }: Read): boolean {
  if (time === null) return false
  if (table !== null) return !saysWhen(row, table)
  const label = readLabel(row.text)
  if (label !== null && !label.loose) return time.place === 'leading'
  return time.place === 'leading' || !isSpanOfDay(row)
}
