import { readDayMark } from './days.ts'
import { isAgendaHeading, readLabel } from './labels.ts'
import { MAX_HEADING_CHARS, MAX_WRAPPED_LINES } from './limits.ts'
import type { Line } from './lines.ts'
import { readHonorific } from './names.ts'
import { readPeople } from './people-list.ts'
import { AFTERWARDS, isGroupTitle, isSectionTitle } from './sections.ts'
import { findTime } from './time-in-line.ts'
import { isDiscussion, isRepresentative } from './vocabulary.ts'

/** One or more printed lines that read as one. */
export interface Row extends Line {
  /** Every printed line it is made of. */
  lines: number[]
}

const CONNECTOR =
  /(?:[,&/–-]|\s(?:of|the|and|for|in|on|to|with|a|an|by|at|from|de|du|des|la|le|les|et|à|pour|sur|en|und|der|die|das|des|den|für|von|zur|zum|mit|im|y|del|las|los|el|para|e|di|della|delle|dei|per|il|do|da|dos|as|os|o|von der))$/iu
const OPENERS: [string, string][] = [
  ['(', ')'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['[', ']'],
]

/** The sign that closes what a text leaves open; null when nothing is. */
function closerOf(text: string): string | null {
  for (const [open, close] of OPENERS) {
    const at = text.lastIndexOf(open)
    // „…“ ends with the sign that opens “…”.
    if (open === '“' && text.lastIndexOf('„', at) >= 0) continue
    if (at >= 0 && text.indexOf(close, at + 1) < 0) return close
  }
  return null
}

/** What is open is closed soon, before a blank line; else the sign was a slip and holds nothing together. */
function closesSoon(lines: readonly Line[], from: number, close: string): boolean {
  for (let index = from; index < Math.min(lines.length, from + 3); index++) {
    const line = lines[index]
    if (line === undefined || line.afterBlank || line.rule || line.prose) return false
    if (line.text.includes(close) || (close === '”' && line.text.includes('"'))) return true
  }
  return false
}

/** "par Mme A B" under a description names who speaks. */
function isByPerson(text: string): boolean {
  const by = /^(?:by|von|par|por|di)\s/u.exec(text)
  return by !== null && readPeople(text.slice(by[0].length, 400), 'any') !== null
}

/** "Response: Ms A B": a part of its own, though it is no known label. */
function namesPeople(text: string): boolean {
  const colon = text.indexOf(': ')
  return colon > 1 && colon < 60 && readPeople(text.slice(colon + 2, 400), 'any') !== null
}

/** A row that begins with a day and has no title after it, be it with a time or without. */
function isDayAlone(text: string): boolean {
  if (text.length >= MAX_HEADING_CHARS) return false
  const mark = readDayMark(text)
  if (mark?.leading !== true) return false
  const time = findTime(mark.rest, false)
  return time === null || time.rest === ''
}

/** A date, a weekday with a date, or "Day 2", and no more than a time after it. */
function isBareDay(text: string): boolean {
  if (text.length > 60) return false
  const mark = readDayMark(text)
  if (mark === null || !mark.leading || (!mark.weekday && mark.date?.year == null && mark.ordinal === null))
    return false
  if (mark.weekday && mark.date === null && mark.ordinal === null) return false
  return mark.rest.length < 12 || findTime(mark.rest, false)?.rest === ''
}

/** "… de la salle et" over "échanges sur …": words that go on, whatever they would say alone. */
const flows = (said: string, next: Line): boolean => /^\p{Ll}/u.test(next.text) && CONNECTOR.test(said)

/** "Atelier" over "1 : Bridges", "Workshop 2 :" over "Schools": a narrow column broke a title at its number. */
const breaksAtNumber = (said: string, next: string): boolean =>
  (/^\p{Lu}\p{L}+$/u.test(said) && /^\d{1,2}\s?[:–—]\s/u.test(next) && isGroupTitle(`${said} ${next}`)) ||
  (/\d\s?:$/u.test(said) && isGroupTitle(said) && said.length < 20)

/** "Dr. ANNA" over "MARIA KING (Law Firm": a narrow column broke a name in capitals. */
function breaksName(said: string, next: string): boolean {
  const honorific = readHonorific(said, 0)
  const name = honorific === null ? '' : said.slice(honorific.next)
  return /^\p{Lu}{3,}(?:\s\p{Lu}{3,})?$/u.test(name) && /^\p{Lu}{3,}[\s(,]/u.test(next)
}

/** "Presentation of the plan" on a line of its own begins something, however full the line above is. */
const PART =
  /^(?:Presentations?|Présentations?|Introductions?|Discussions?|Conclusions?|Overview|Reports?|Vorstellung|Einführung|Diskussion|Presentaci[óo]n|Introducci[óo]n|Presentazione|Introduzione|Apresentaç[ãa]o)\s(?:of|on|by|to|de|du|des|der|von|di|del|della|do|da)\s/u

/** The next line begins something of its own. */
function startsAnew(line: Line, said: string): boolean {
  if (line.bullet || line.heading > 0 || line.rule || line.prose || line.cells.length > 2) return true
  const time = findTime(line.text, true)
  if (time !== null && (time.place === 'leading' || time.range.end !== null)) return true
  if (isAgendaHeading(line.text)) return true
  const label = readLabel(line.text)
  if (label !== null && !label.loose) return true
  if (AFTERWARDS.test(line.text) || isBareDay(line.text) || namesPeople(line.text)) return true
  if (isSectionTitle(line.text) || isGroupTitle(line.text)) return true
  return isDiscussion(line.text) && line.text.length < 40 && !flows(said, line)
}

/** The first word of the next line would not have fitted: only such a break is a wrap. */
function isFull(previous: Line, next: Line, widest: number): boolean {
  const word = next.text.split(' ')[0] ?? ''
  const ragged = Math.floor(widest / 8)
  return widest <= 130 && previous.width >= 60 && previous.width + 1 + word.length > widest - ragged
}

function continues(previous: Row, last: Line, lines: readonly Line[], at: number, widest: number): boolean {
  const next = lines[at]
  if (next === undefined) return false
  if (next.afterBlank || previous.rule || previous.prose || previous.lines.length >= MAX_WRAPPED_LINES)
    return false
  if (previous.table || next.table || next.bullet || next.heading > 0 || next.rule || next.prose) return false
  const close = closerOf(previous.text)
  const open = close !== null && closesSoon(lines, at, close)
  const time = findTime(previous.text, true)
  const said = time === null ? previous.text : time.rest
  if (next.text.startsWith('& ')) return true
  if (breaksAtNumber(said, next.text) || breaksName(said, next.text)) return true
  const anew = startsAnew(next, said) && !(open && isSectionTitle(next.text))
  if (anew || previous.cells.length > 2) return false
  if ((said.length < 12 && !open && !said.endsWith(',')) || previous.heading > 0 || isAgendaHeading(said))
    return false
  if (isDayAlone(previous.text)) return false
  if (last.emphasised || next.emphasised) return false
  if (/^\p{Ll}/u.test(next.text) && !/^(?:dr|prof|ing|dott)\.?\s/i.test(next.text))
    return !isRepresentative(next.text) && !(time === null && isByPerson(next.text))
  if (open) return true
  const person =
    readHonorific(next.text, 0) !== null || (next.text.length <= 500 && readPeople(next.text, 'any') !== null)
  if (person) return false
  if (/[\p{L}]-$/u.test(last.text) || CONNECTOR.test(said)) return true
  return !/[.!?:]$/.test(said) && !PART.test(next.text) && isFull(last, next, widest)
}

function join(first: string, second: string): string {
  if (/\p{L}-$/u.test(first)) return /^\p{Ll}/u.test(second) ? first.slice(0, -1) + second : first + second
  return `${first} ${second}`
}

/** Joins the lines that a PDF or a mail has broken, and the words it has hyphenated. */
export function toRows(lines: readonly Line[]): Row[] {
  const widest = lines.reduce((most, line) => (line.prose ? most : Math.max(most, line.width)), 0)
  const rows: Row[] = []
  let last: Line | null = null
  for (const [at, line] of lines.entries()) {
    const row = rows.at(-1)
    if (row !== undefined && last !== null && continues(row, last, lines, at, widest)) {
      row.text = join(row.text, line.text)
      row.lines.push(line.number)
      row.links = [...row.links, ...line.links]
      row.cells =
        row.cells.length > 0 ? [...row.cells.slice(0, -1), join(row.cells.at(-1) ?? '', line.text)] : []
    } else rows.push({ ...line, lines: [line.number] })
    last = line
  }
  return rows
}

/** Depth of a row among untimed rows; a heading is above all. */
export function levelOf(row: Line): number {
  return row.heading > 0 ? row.heading - 10 : row.indent + (row.bullet ? 1 : 0)
}
