import { type Build, finish, warn, warnRow } from './build.ts'
import { takeDuration } from './durations.ts'
import { isAgendaHeading } from './labels.ts'
import { MAX_HEADING_CHARS } from './limits.ts'
import { readHeading } from './meeting.ts'
import { type AgendaReading, emptyItem } from './reading.ts'
import { addText } from './text-rows.ts'
import { isItem, type Read } from './timed-rows.ts'
import type { Row } from './wrap.ts'

/** The only clock time stands inside a line, such as "Next meeting: …, 2 pm", while items print how long they take. */
export function isUntimed(reads: readonly Read[]): boolean {
  const items = reads.filter(isItem)
  if (items.some(({ time, table }) => table !== null || time?.place === 'leading')) return false
  const lengths = reads.filter(
    ({ row, time }) => time === null && takeDuration(row.text, row.bullet).minutes !== null,
  )
  return lengths.length >= 2 && lengths.length > items.length * 2
}
/** Where a list without clock times begins: under its heading, at a printed length, or at a number; -1 for none. */
export function untimedStart(rows: readonly Row[]): number {
  const named = rows.findIndex((row) => isAgendaHeading(row.text))
  const timed = rows.findIndex((row) => row.bullet && takeDuration(row.text, true).minutes !== null)
  const bullets = rows.filter((row, index) => row.bullet && index > named).length
  if (timed >= 0 && (named < 0 || named > timed)) return timed
  if (named >= 0 && bullets >= 2) return named + 1
  if (timed >= 0) return timed
  // "1. Welcome", "2. Minutes", "3. Any other business" and no heading.
  const numbered = rows.filter((row) => row.numbered === true && row.text.length <= MAX_HEADING_CHARS)
  const [first] = numbered
  return first !== undefined && numbered.length >= 3 ? rows.indexOf(first) : -1
}

/** "Attendees", "Présents": from here on a list of people, not of items. */
function isAttendance(row: Row): boolean {
  return /^(?:attendees|in attendance|present|participants|apologies|pr[ée]sent[·.-]?e?[·.-]?s?|excus[ée]s?|anwesende?|teilnehmende|teilnehmer(?:innen)?|asistentes|presenti|presentes|participantes|partecipanti)\s?:?$/iu.test(
    row.text,
  )
}

/** Reads durations or titles where no clock time is printed: everything hangs on indentation. */
export function readUntimed(build: Build, rows: readonly Row[], from: number): AgendaReading {
  const heading = readHeading(build, rows.slice(0, from))
  const root = emptyItem(rows[from]?.number ?? 1, 1)
  build.untimed = true
  build.path = [{ item: root, level: -100, row: -1 }]
  warn(build, root.line, 'no-times')
  let listed = false
  rows.slice(from).forEach((row, index) => {
    build.row = index
    listed ||= isAttendance(row)
    if (row.rule) warnRow(build, row, 'rule')
    else if (listed) warnRow(build, row, 'heading', { text: row.text.slice(0, 120) })
    else addText(build, row)
    build.rowLineBefore = row.number
  })
  build.items = root.children
  if (root.notes.length > 0) build.items[0]?.notes.push(...root.notes)
  return finish(build, heading.meeting)
}
