import { type Build, finish, newBuild, warn, warnRow } from './build.ts'
import { isDayHeading, openDay, openDayCell, readDatedTime } from './day-rows.ts'
import { firstItem } from './first-item.ts'
import { fold } from './fold.ts'
import { refuse } from './guard.ts'
import { isAgendaHeading } from './labels.ts'
import { withLateTimes } from './late-times.ts'
import { MAX_HEADING_CHARS, MAX_ITEMS, MAX_MENTIONS } from './limits.ts'
import { type Heading, readHeading } from './meeting.ts'
import { addTimed } from './nesting.ts'
import type { AgendaReading, ReadResult } from './reading.ts'
import { isRoom, isSectionTitle, startsLikeSection } from './sections.ts'
import { endOfAgenda, isRunningHead, sectionIsTitle } from './surroundings.ts'
import { addTableRest, addTableRow, takeHeader } from './table.ts'
import { addText, fillItem, takeRoom } from './text-rows.ts'
import { findTime } from './time-in-line.ts'
import { hasLabelledTimes, type Read, readTimesOf, timesFirst } from './timed-rows.ts'
import { isUntimed, readUntimed, untimedStart } from './untimed.ts'
import type { Row } from './wrap.ts'

function nextIsTimed(reads: readonly Read[], index: number): boolean {
  const next = reads.slice(index + 1, index + 4).find(({ row }) => !row.rule)
  return next !== undefined && next.time !== null
}

function isSection(reads: readonly Read[], index: number, row: Row): boolean {
  if (row.text.length > MAX_HEADING_CHARS || row.bullet || !nextIsTimed(reads, index)) return false
  return (
    row.heading > 0 ||
    isSectionTitle(row.text) ||
    isRoom(row.text) ||
    (row.afterBlank && startsLikeSection(row.text))
  )
}

function addRow(build: Build, reads: readonly Read[], index: number, heading: Heading): void {
  const read = reads[index]
  if (read === undefined) return
  const { row, time, table } = read
  if (row.rule || isRunningHead(build, reads, index)) warnRow(build, row, 'rule')
  else if (row.table && takeHeader(build, row)) return
  else if (table !== null) addTableRow(build, row, table)
  else if (row.table && addTableRest(build, row)) return
  else if (isAgendaHeading(row.text)) warnRow(build, row, 'heading', { text: row.text })
  else if (isDayHeading(row, time)) openDay(build, row, heading.date)
  else if (time !== null) {
    const dated = readDatedTime(row, true, time.rest === '')
    if (dated !== null) openDayCell(build, row, dated.words)
    // The day printed again over a title says nothing new; it is kept all the same.
    if (dated?.rest === '') warnRow(build, row, 'day-heading', { day: String(build.day) })
    const item = addTimed(build, row, time.range)
    if (time.place === 'inside' || (time.place === 'trailing' && time.range.end === null))
      warn(build, row.number, 'time-inside-line')
    fillItem(item, time.rest, row)
    takeRoom(item, build.next)
    if (time.rest === '' && sectionIsTitle(reads, index)) item.title = item.notes.pop() ?? ''
  } else if (build.path[0]?.item.title !== '' && isSection(reads, index, row)) addSection(build, row)
  else addText(build, row)
}

function addSection(build: Build, row: Row): void {
  if (isRoom(row.text)) {
    build.track = row.text
    build.stack = []
    build.previousStart = null
    warnRow(build, row, 'track')
    return
  }
  build.sections.push(row.text)
  warnRow(build, row, 'section-heading', { text: row.text.slice(0, 120) })
}

/** The rows above the agenda, less the header of its table. */
function aboveAgenda(build: Build, rows: readonly Row[]): Row[] {
  return rows.filter((row) => !(row.table && takeHeader(build, row)))
}

/** The day heading nearest above the first item is its day. */
function openFirstDay(build: Build, above: readonly Read[], heading: Heading): void {
  const near = above
    .slice(-6)
    .findLast(({ row, time }) => isDayHeading(row, time) && findTime(row.text, false) === null)
  if (near === undefined || above.indexOf(near) < above.findLastIndex(({ row }) => row.prose)) return
  build.warnings = build.warnings.filter((warning) => !near.row.lines.includes(warning.line))
  openDay(build, near.row, heading.date)
}

/** Reads rows as an agenda: what `readAgenda` does once lines are taken apart, and a table's reader too. */
export function readRows(rows: readonly Row[]): ReadResult {
  const reads = timesFirst(withLateTimes(readTimesOf(rows)))
  const build = newBuild()
  build.labelledTimes = hasLabelledTimes(rows)
  const from = isUntimed(reads) ? -1 : firstItem(reads)
  if (from < 0) {
    const untimed = untimedStart(rows)
    if (untimed < 0) return refuse('no-times-found')
    const reading = readUntimed(build, rows, untimed)
    return reading.items.length === 0 ? refuse('no-times-found') : { ok: true, reading }
  }
  const heading = readAbove(build, reads.slice(0, from))
  build.above = new Set(reads.slice(0, from).map(({ row }) => fold(row.text.slice(0, MAX_HEADING_CHARS))))
  const end = endOfAgenda(reads, from)
  for (const { row } of reads.slice(end)) warnRow(build, row, row.rule ? 'rule' : 'after-agenda')
  for (let index = from; index < end; index++) {
    build.row = index
    build.next = reads[index + 1] ?? null
    addRow(build, reads, index, heading)
    if (build.count > MAX_ITEMS || build.mentions > MAX_MENTIONS) return refuse('too-large')
    build.rowLineBefore = reads[index]?.row.number ?? 0
  }
  return { ok: true, reading: datedByFirstDay(finish(build, heading.meeting)) }
}

/** The day that the first items are held on is the meeting's, whatever other dates stand above. */
function datedByFirstDay(reading: AgendaReading): AgendaReading {
  const first = reading.days[0]?.date ?? null
  return first === null ? reading : { ...reading, meeting: { ...reading.meeting, date: first } }
}

function readAbove(build: Build, reads: readonly Read[]): Heading {
  const above = aboveAgenda(
    build,
    reads.map(({ row }) => row),
  )
  const heading = readHeading(build, above)
  openFirstDay(build, reads, heading)
  const nearest = above.at(-1)
  if (
    nearest !== undefined &&
    !nearest.rule &&
    isSectionTitle(nearest.text) &&
    startsLikeSection(nearest.text)
  ) {
    addSection(build, nearest)
  }
  return heading
}
