import { type Build, warnRow } from './build.ts'
import { isoDate, type PrintedDate, readDayMark } from './days.ts'
import { fold } from './fold.ts'
import { MAX_HEADING_CHARS } from './limits.ts'
import { type FoundTime, findTime } from './time-in-line.ts'
import type { Row } from './wrap.ts'

/** A line that names a day and little else. */
export function isDayHeading(row: Row, time: FoundTime | null): boolean {
  if (row.prose || row.text.length > MAX_HEADING_CHARS || time?.place === 'leading') return false
  const mark = readDayMark(row.text)
  if (mark === null || (mark.date === null && !mark.weekday && mark.ordinal === null)) return false
  if (!mark.leading) return row.heading > 0 && mark.date !== null && mark.rest.length < 30
  const rest = findTime(mark.rest, false)?.rest ?? mark.rest
  // "12 May follow-up" is a title; "12 May: follow-up" and "Monday 12 May, follow-up" head a day.
  const sure = mark.closed || row.heading > 0 || row.emphasised || (mark.weekday && mark.date !== null)
  return rest.length < 60 && sure && (!row.bullet || rest === '')
}

/** A time after the day it begins with. */
export interface DatedTime extends FoundTime {
  words: string
}

/**
 * "Monday 12 May 9:00 Opening": a day, a time and a title in one line. Null for every other row.
 * @param bare the title may be missing: it stands on the line below
 */
export function readDatedTime(row: Row, military: boolean, bare = false): DatedTime | null {
  if (row.prose || row.text.length > MAX_HEADING_CHARS * 2) return null
  const mark = readDayMark(row.text)
  if (mark === null || !mark.leading || (mark.date === null && !mark.weekday && mark.ordinal === null))
    return null
  const time = findTime(mark.rest, military)
  return time !== null && time.place === 'leading' && (bare || time.rest !== '')
    ? { ...time, words: mark.words }
    : null
}

/** "28 November, 15:00" and nothing more: when the meeting is, not an item. */
export function isSpanOfDay(row: Row): boolean {
  const mark = row.text.length <= MAX_HEADING_CHARS ? readDayMark(row.text) : null
  return mark?.leading === true && findTime(mark.rest, false)?.rest === ''
}

/** Opens the day that a cell of a table's day column names; the same cell again is the same day. */
export function openDayCell(build: Build, row: Row, cell: string): void {
  if (cell === '' || cell === build.dayCell) return
  build.dayCell = cell
  const [date, last] = [readDayMark(cell)?.date, readDayMark(build.days.at(-1)?.label ?? '')?.date]
  if (date != null && date.month === last?.month && date.day === last.day) return
  // "Monday" again under the heading "Monday 12 May".
  if (fold(build.days.at(-1)?.label ?? '').includes(fold(cell))) return
  openDay(build, { ...row, text: cell }, null)
}

export function openDay(build: Build, row: Row, first: PrintedDate | null): void {
  const mark = readDayMark(row.text)
  const date = mark?.date ?? null
  const known = date === null ? first : { ...date, year: date.year ?? first?.year ?? null }
  const last = build.days.at(-1)
  const iso = date === null && last !== undefined ? null : known === null ? null : isoDate(known)
  const same =
    last !== undefined &&
    ((iso !== null && iso === last.date) || (last.day === mark?.ordinal && date !== null))
  if (!same && (last !== undefined || build.items.length > 0)) build.day += 1
  if (same && last !== undefined) last.date ??= iso
  else build.days.push({ day: build.day, label: row.text, date: iso, line: row.number })
  build.stack = []
  build.path = []
  build.previousStart = null
  build.track = null
  build.labelled = null
  warnRow(build, row, 'day-heading', { day: String(build.day) })
}
