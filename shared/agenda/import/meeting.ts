import { type Build, warn, warnRow } from './build.ts'
import { isoDate, type PrintedDate, readDayMark } from './days.ts'
import { fold } from './fold.ts'
import { isAgendaHeading, readLabel } from './labels.ts'
import { MAX_HEADING_CHARS } from './limits.ts'
import { formatMinutes, resolve } from './nesting.ts'
import type { ReadMeeting } from './reading.ts'
import { isSectionTitle, startsLikeSection } from './sections.ts'
import { findTime } from './time-in-line.ts'
import type { Row } from './wrap.ts'

/** Words of places where people meet, folded. */
export const VENUE_WORDS =
  /(?<!\p{L})(?:hall|hotel|palais|palace|palast|palacio|palazzo|rathaus|town hall|city hall|mairie|hotel de ville|ayuntamiento|municipio|building|gebaude|edificio|batiment|room|raum|salle|sala|salao|saal|auditorium|auditorio|aula|campus|university|universite|universidad|universitat|universita|universidade|museum|musee|museo|library|centre|center|zentrum|centro|street|strasse|rue|avenue|calle|avenida|plaza|piazza|praca|place|platz|via|rua|zoom|teams|online|webex|haus|hof|conference cent(?:er|re))(?!\p{L})/u

/** What the lines above the agenda say of the meeting. */
export interface Heading {
  meeting: ReadMeeting
  date: PrintedDate | null
}

function isProse(row: Row): boolean {
  return row.prose || row.text.length > MAX_HEADING_CHARS || (row.text.length > 100 && /[.;]$/.test(row.text))
}

/** The lines just above the agenda, up to the last line of running text. */
function block(rows: readonly Row[]): Row[] {
  const lastProse = rows.findLastIndex(isProse)
  return rows.slice(lastProse + 1).filter((row) => !row.rule)
}

function readTimeOf(build: Build, row: Row, words: string): string | null {
  const found = findTime(words, false)
  if (found?.range.start == null) return null
  const { start } = resolve(build, found.range, row.number)
  return start === null ? null : formatMinutes(start)
}

function withoutTime(text: string): string {
  const found = findTime(text, false)
  return found?.place === 'leading' ? found.rest : text
}

function readRow(build: Build, row: Row, heading: Heading): boolean {
  const { meeting } = heading
  const label = readLabel(row.text)
  const said = label !== null && !label.loose ? label.rest : row.text
  const mark = readDayMark(said)
  if (label !== null && !label.loose && label.rest !== '') {
    if (label.kind === 'venue') meeting.venue ??= label.rest
    if (label.kind === 'title') meeting.title ??= label.rest
    if (label.kind === 'time') meeting.start ??= readTimeOf(build, row, label.rest)
    if (label.kind === 'venue' || label.kind === 'title' || (label.kind === 'time' && mark === null))
      return true
  }
  if (mark?.date != null && row.text.length <= MAX_HEADING_CHARS) {
    heading.date ??= mark.date
    const words = mark.rest.replace(/^[\s\p{P}|]+/u, '')
    meeting.start ??= readTimeOf(build, row, words)
    if (VENUE_WORDS.test(fold(mark.rest)))
      heading.meeting.venue ??= withoutTime(words).replace(/^[\s\p{P}|]+/u, '')
    return mark.rest.length < 40 || mark.leading
  }
  return false
}

function isDayAlone(row: Row): boolean {
  const mark = row.text.length <= MAX_HEADING_CHARS ? readDayMark(row.text) : null
  return mark?.leading === true && (row.heading === 0 || mark.rest.length < 12)
}

const isTitle = (row: Row): boolean =>
  !isAgendaHeading(row.text) &&
  !(row.table && row.cells.filter((cell) => cell !== '').length > 1) &&
  !isDayAlone(row) &&
  readLabel(row.text)?.loose !== false &&
  row.text.length > 3 &&
  !/[,:]$/.test(row.text) &&
  !(row.text.length > 40 && row.text.endsWith('.') && row.heading === 0) &&
  !(isSectionTitle(row.text) && startsLikeSection(row.text)) &&
  !/^\p{Ll}/u.test(row.text)

/** The year printed elsewhere beside the same day and month, or the only year of the heading. */
function withYear(build: Build, rows: readonly Row[], date: PrintedDate): PrintedDate {
  if (date.year !== null) return date
  for (const row of rows) {
    if (row.prose || row.text.length > 400) continue
    const other = readDayMark(row.text)?.date
    if (other != null && other.year !== null && other.day === date.day && other.month === date.month)
      return other
  }
  const years = new Set(
    rows
      .filter((row) => row.text.length <= MAX_HEADING_CHARS)
      .flatMap((row) => row.text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []),
  )
  const [year] = years
  if (years.size !== 1 || year === undefined) return date
  warn(build, rows.find((row) => row.text.includes(year))?.number ?? 1, 'year-assumed', { year })
  return { ...date, year: Number(year) }
}

/** Reads title, date, start and venue from the rows above the first item; names every row it puts aside. */
export function readHeading(build: Build, rows: readonly Row[]): Heading {
  const heading: Heading = { meeting: { title: null, date: null, start: null, venue: null }, date: null }
  const near = block(rows)
  const used = new Set(near.filter((row) => readRow(build, row, heading)))
  const titles = near.filter((row) => !used.has(row) && isTitle(row))
  const venue = titles.find((row, index) => index > 0 && VENUE_WORDS.test(fold(row.text)))
  if (heading.meeting.venue === null && venue !== undefined && row0(titles) !== venue)
    heading.meeting.venue = venue.text
  const agenda = near.find((row) => isAgendaHeading(row.text) && row !== near[0])
  const above = titles.filter((row) => row !== venue && (agenda === undefined || row.number < agenda.number))
  // "Workshop agenda" is better than no title.
  const title =
    above.find((row) => row.heading > 0) ??
    above[0] ??
    near.find((row) => row.heading > 0 && /\s/.test(row.text) && !isDayAlone(row))
  if (title !== undefined) heading.meeting.title ??= title.text
  if (heading.date !== null) heading.date = withYear(build, rows, heading.date)
  heading.meeting.date = heading.date === null ? null : isoDate(heading.date)
  for (const row of rows) warnRow(build, row, row.rule ? 'rule' : 'before-agenda')
  return heading
}

const row0 = (rows: readonly Row[]): Row | undefined => rows[0]
