import { addChild, type Build, warn, warnRow } from './build.ts'
import { type ColumnKind, type Columns, readColumns } from './columns.ts'
import { openDay, openDayCell } from './day-rows.ts'
import { readDayMark } from './days.ts'
import { takeDuration } from './durations.ts'
import { BROKEN } from './lines.ts'
import { addTimed } from './nesting.ts'
import { readLabelled, readPeople } from './people-list.ts'
import type { ReadItem } from './reading.ts'
import { addText, fillItem } from './text-rows.ts'
import { findTime } from './time-in-line.ts'
import type { TimeRange } from './times.ts'
import type { Row } from './wrap.ts'

/** The time of a table's row and the cells that hold it. */
export interface TableTime {
  range: TimeRange
  used: ReadonlySet<number>
  /** Words that share a cell with the time. */
  rest: string
}

function wholeTime(cell: string): TimeRange | null {
  const day = readDayMark(cell.slice(0, 60))
  const found = findTime(day?.leading === true && day.date !== null ? day.rest.replace(/^T/, '') : cell, true)
  return found?.place === 'leading' && found.rest === '' ? found.range : null
}

/** The row's time: one cell, or a start and an end in two. */
export function readTableTime(cells: readonly string[], columns: Columns | null): TableTime | null {
  const first = cells.findIndex((cell, index) => {
    const kind = columns?.[index] ?? null
    return (columns === null ? index < 3 : kind === 'time' || kind === 'start') && wholeTime(cell) !== null
  })
  if (first < 0) {
    const found = columns === null ? findTime(cells[0] ?? '', true) : null
    return found?.place === 'leading' ? { range: found.range, used: new Set([0]), rest: found.rest } : null
  }
  const range = wholeTime(cells[first] ?? '')
  if (range === null) return null
  const at = columns === null ? first + 1 : columns.indexOf('end')
  const second = at > 0 && range.end === null ? wholeTime(cells[at] ?? '') : null
  if (second?.start == null || second.end !== null) return { range, used: new Set([first]), rest: '' }
  return { range: { ...range, end: second.start }, used: new Set([first, at]), rest: '' }
}

/** Without a header the longest wordy cell is not assumed: the first one is the title, people are people. */
function guess(cells: readonly string[], used: ReadonlySet<number>, titled: boolean): (ColumnKind | null)[] {
  let title = titled
  return cells.map((cell, index) => {
    if (cell === '' || used.has(index)) return null
    if (!title) {
      const rest = cells.slice(index + 1).find((other) => other !== '')
      // "Ms A B (City) | How cities learn": who speaks stands before what about.
      if (rest !== undefined && readPeople(cell, 'any') !== null && readPeople(rest, 'any') === null)
        return 'speakers'
      if (/^(?:TOP|Item|Punkt|Point|Punto|Ponto|No\.?|Nr\.?|n°)?\s?\d{1,3}[.)]?$/iu.test(cell))
        return 'number'
      title = true
      return 'title'
    }
    if (readPeople(cell, 'any') !== null) return 'speakers'
    if (takeDuration(` ${cell}`, true).rest.trim() === '') return 'duration'
    return 'notes'
  })
}

/** A cell of several lines: the title, then whatever may stand under a title. */
function fillBroken(build: Build, item: ReadItem, cell: string, row: Row): void {
  const [first = '', ...more] = cell.split(BROKEN).map((line) => line.trim())
  fillItem(item, first, row)
  for (const text of more) {
    if (text === '') continue
    addText(build, { ...row, text, cells: [], table: false, bullet: false, afterBlank: false })
  }
}

function fillCell(build: Build, item: ReadItem, kind: ColumnKind | null, cell: string, row: Row): void {
  if (kind === 'title') {
    if (item.title === '') fillBroken(build, item, cell, row)
    else item.notes.push(cell.replaceAll(BROKEN, ' '))
  } else if (kind === 'speakers') item.speakers.push(...readLabelled(cell.replaceAll(BROKEN, '; ')))
  else if (kind === 'moderators') item.moderators.push(...readLabelled(cell.replaceAll(BROKEN, '; ')))
  else if (kind === 'room') item.track = cell
  else if (kind === 'duration') {
    const minutes = /^\d{1,3}$/.test(cell) ? Number(cell) : takeDuration(` ${cell}`, true).minutes
    if (minutes === null) item.notes.push(cell)
    else item.durationMin = minutes
  } else if (kind !== 'day' && kind !== 'number' && kind !== 'time') {
    item.notes.push(cell.replaceAll(BROKEN, ' '))
    if (kind === null) warn(build, row.number, 'not-understood', { text: cell.slice(0, 120) })
  }
}

const isDay = (label: string): boolean => {
  const mark = readDayMark(label.slice(0, 60))
  return mark?.leading === true && (mark.weekday || mark.date !== null || mark.ordinal !== null)
}

const daysOf = (columns: Columns): string[] =>
  columns.flatMap((column) => (column !== null && typeof column === 'object' ? [column.track] : []))

/** Columns headed by days: each cell is an item of its day, at the row's time. */
function addOnDay(build: Build, row: Row, time: TableTime, cell: string, day: number): void {
  if (build.days.length === 0)
    for (const label of daysOf(build.columns ?? [])) openDay(build, { ...row, text: label }, null)
  build.day = day
  build.stack = []
  build.previousStart = null
  fillBroken(build, addTimed(build, row, time.range), cell, row)
  build.items.sort((a, b) => a.day - b.day)
}

function addParallel(build: Build, row: Row, time: TableTime, columns: Columns): void {
  const filled = columns.flatMap((column, index) => {
    const cell = row.cells[index] ?? ''
    return column !== null && typeof column === 'object' && cell !== '' ? [{ track: column.track, cell }] : []
  })
  if (columns.every((column) => column === null || typeof column === 'string' || isDay(column.track))) {
    for (const { track, cell } of filled) addOnDay(build, row, time, cell, daysOf(columns).indexOf(track) + 1)
    return
  }
  for (const { track, cell } of filled) {
    // A row with one cell filled is for everybody: the break, the plenary.
    build.track = filled.length === 1 ? null : track
    fillItem(addTimed(build, row, time.range), cell, row)
  }
  build.track = null
  if (filled.length === 0) addTimed(build, row, time.range)
}

/** The words of the row's day: a cell of its own, or the date before the time in one cell. */
function dayOf(row: Row, time: TableTime, columns: Columns | null): string {
  const column = columns?.indexOf('day') ?? -1
  if (column >= 0) return row.cells[column] ?? ''
  for (const index of time.used) {
    const mark = readDayMark((row.cells[index] ?? '').slice(0, 60))
    if (mark?.date != null) return `${mark.date.year ?? ''}-${mark.date.month}-${mark.date.day}`
  }
  return ''
}

/** Adds a row of a table that carries a time. */
export function addTableRow(build: Build, row: Row, time: TableTime): void {
  const columns = build.columns
  openDayCell(build, row, dayOf(row, time, columns))
  if (columns?.some((column) => column !== null && typeof column === 'object'))
    addParallel(build, row, time, columns)
  else addPlain(build, row, time, columns)
}

function addPlain(build: Build, row: Row, time: TableTime, columns: Columns | null): void {
  const item = addTimed(build, row, time.range)
  if (time.rest !== '') fillItem(item, time.rest, row)
  const kinds = columns ?? guess(row.cells, time.used, time.rest !== '')
  row.cells.forEach((cell, index) => {
    const kind = kinds[index] ?? null
    if (cell !== '' && !time.used.has(index))
      fillCell(build, item, typeof kind === 'object' ? null : kind, cell, row)
  })
}

/** A row without a time under a header goes on with the item above: more speakers, more words. */
export function addTableRest(build: Build, row: Row): boolean {
  const columns = build.columns
  const item = build.path[0]?.item
  if (columns === null || item === undefined || build.untimed) return false
  const title = columns.indexOf('title')
  const titled = title >= 0 && (row.cells[title] ?? '') !== ''
  if (titled && row.cells.length < 2) return false
  // A title without a time is a part of the item above.
  const target = titled ? addChild(build, item, { ...row, indent: 0, bullet: true }) : item
  row.cells.forEach((cell, index) => {
    const kind = columns[index] ?? null
    if (cell !== '')
      fillCell(build, target, kind !== null && typeof kind === 'object' ? 'notes' : kind, cell, row)
  })
  return true
}

/** Takes a header row; true when it was one. */
export function takeHeader(build: Build, row: Row): boolean {
  const columns = row.cells.length > 1 ? readColumns(row.cells) : null
  if (columns === null) return false
  build.columns = columns
  warnRow(build, row, 'heading', { text: row.cells.join(' | ').slice(0, 120) })
  return true
}
