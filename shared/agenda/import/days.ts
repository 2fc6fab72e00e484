import { fold } from './fold.ts'

/** A calendar date as printed: the year may be missing. */
export interface PrintedDate {
  day: number
  month: number
  year: number | null
}

/** What a line says about the day: a date, a weekday, or "Day 2". */
export interface DayMark {
  date: PrintedDate | null
  weekday: boolean
  ordinal: number | null
  /** The line without the words of the day. */
  rest: string
  /** Nothing but blanks and punctuation comes before the day's words. */
  leading: boolean
  /** The words of the day alone. */
  words: string
  /** A comma, a dash, a bracket or nothing comes after the day's words. */
  closed: boolean
}

const MONTHS = [
  'january jan janvier janv januar janner enero ene gennaio gen janeiro',
  'february feb fevrier fevr fev februar febrero febbraio fevereiro',
  'march mar mars marz maerz marzo mzr mrz marco',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag maio',
  'june jun juin juni junio giugno giu junho',
  'july jul juillet juil juli julio luglio lug julho',
  'august aug aout agosto ago',
  'september sept sep septembre septiembre settembre set setembro',
  'october oct octobre oktober okt octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec decembre dezember dez diciembre dic dicembre dezembro',
]
const MONTH_OF = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)
const LONG = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|')
const WEEKDAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|segunda-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira|segunda feira|terca feira|quarta feira|quinta feira|sexta feira'
const WEEKDAY = new RegExp(`(?<![\\p{L}])(?:${WEEKDAYS})(?![\\p{L}])[.,]?`, 'u')
const GAP = '(?:[ .,]| de | del | of ){0,3}'
/** "27-28 March", "5. bis Sonntag, 6. Juli": the first day of several. */
const FIRST_OF =
  /(?<![\d.:]|(?:day|jour|journee|tag|dia|giorno|giornata|jornada|session|teil|part)\s)(\d{1,2})(?:st|nd|rd|th|er|\.)?\s?(?:-|–|—|\/|&|to|and|bis|und|au|et|al|y|a|e)\s?(?:\p{L}{2,12},?\s)?$/u
const PATTERNS: { pattern: RegExp; order: 'dmy' | 'mdy' | 'ymd' }[] = [
  { pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u, order: 'ymd' },
  { pattern: /(?<![\d.:])(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?![\d:])/u, order: 'dmy' },
  {
    pattern: new RegExp(
      `(?<![\\d.:])(\\d{1,2})(?:st|nd|rd|th|er|o|º|ª)?${GAP}(${LONG})(?![\\p{L}])(?:${GAP}(\\d{4})(?!\\d))?`,
      'u',
    ),
    order: 'dmy',
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(${LONG})[. ]{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.h])(?:,? ?(\\d{4})(?!\\d))?`,
      'u',
    ),
    order: 'mdy',
  },
]
const SHORT_DATE = /(?<![\d.:])(\d{1,2})\.(\d{1,2})\.(?!\d)/u
const ORDINALS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  premier: 1,
  premiere: 1,
  deuxieme: 2,
  second_: 2,
  seconde: 2,
  troisieme: 3,
  erster: 1,
  zweiter: 2,
  dritter: 3,
  primer: 1,
  primera: 1,
  segundo: 2,
  segunda: 2,
  tercero: 3,
  tercer: 3,
  primo: 1,
  prima: 1,
  secondo: 2,
  terzo: 3,
  primeiro: 1,
  terceiro: 3,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
}
const DAY_NUMBER =
  /(?<!\p{L})(?:(?:day|jour|journee|tag|dia|giorno|giornata|jornada)\s(?:no? ?)?(\d{1,2}|one|two|three|four|five|i{1,3}|iv)(?![\p{L}\d])|(\d{1,2})(?:st|nd|rd|th|er|ere|e|eme|\.|o|a|º|ª|°)?\s(?:day|jour|journee|tag|dia|giorno|giornata|jornada)(?!\p{L})|(first|second|third|fourth|premiere?|deuxieme|seconde?|troisieme|erster|zweiter|dritter|primera?|segund[oa]|tercero?|primo|prima|secondo|terzo|primeiro|terceiro)\s(?:day|jour|journee|tag|dia|giorno|giornata|jornada)(?!\p{L}))/u

function monthOf(word: string): number | null {
  return MONTH_OF.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : null)
}

function toDate(groups: (string | undefined)[], order: 'dmy' | 'mdy' | 'ymd'): PrintedDate | null {
  const [a, b, c] = groups
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b]
  let monthNumber = monthOf(month ?? '')
  let dayNumber = Number(day)
  // American 11/28/2017: the other order makes no month.
  if (monthNumber !== null && monthNumber > 12 && dayNumber <= 12)
    [monthNumber, dayNumber] = [dayNumber, monthNumber]
  if (monthNumber === null || monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31)
    return null
  const full = year === undefined ? null : Number(year) < 100 ? 2000 + Number(year) : Number(year)
  return { day: dayNumber, month: monthNumber, year: full }
}

interface Found {
  date: PrintedDate
  from: number
  to: number
}

function findDate(folded: string): Found | null {
  for (const { pattern, order } of PATTERNS) {
    const match = pattern.exec(folded)
    const date = match === null ? null : toDate(match.slice(1), order)
    if (match === null || date === null) continue
    const first = order === 'dmy' ? FIRST_OF.exec(folded.slice(0, match.index)) : null
    const day = Number(first?.[1] ?? 0)
    if (first !== null && day > 0 && day < date.day)
      return { date: { ...date, day }, from: first.index, to: match.index + match[0].length }
    return { date, from: match.index, to: match.index + match[0].length }
  }
  const short = SHORT_DATE.exec(folded)
  const date = short === null ? null : toDate(short.slice(1), 'dmy')
  if (short === null || date === null) return null
  return { date, from: short.index, to: short.index + short[0].length }
}

const FREE = /^[\s\p{P}]*$/u

/** Same length as the text, so that positions found in it hold in the text too; '' where that cannot be had. */
function foldInPlace(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase()
  return Array.from(text.normalize('NFC'), (char) => {
    const folded = fold(char)
    return folded.length === char.length
      ? folded
      : char.toLowerCase().length === char.length
        ? char.toLowerCase()
        : char
  }).join('')
}

/** The day a line names, if any; the text must be short enough to be a heading. */
export function readDayMark(source: string): DayMark | null {
  const text = source.normalize('NFC')
  const folded = foldInPlace(text)
  const spans: [number, number][] = []
  const found = findDate(folded)
  if (found !== null) spans.push([found.from, found.to])
  const weekday = WEEKDAY.exec(folded)
  if (weekday !== null) spans.push([weekday.index, weekday.index + weekday[0].length])
  const numbered = DAY_NUMBER.exec(folded)
  const word = numbered === null ? undefined : (numbered[1] ?? numbered[2] ?? numbered[3])
  if (numbered !== null) spans.push([numbered.index, numbered.index + numbered[0].length])
  if (spans.length === 0) return null
  spans.sort((a, b) => a[0] - b[0])
  let rest = ''
  let at = 0
  for (const [from, to] of spans) {
    rest += text.slice(at, Math.max(at, from))
    at = Math.max(at, to)
  }
  const ordinal = word === undefined ? null : (ORDINALS[word] ?? Number(word))
  return {
    date: found?.date ?? null,
    weekday: weekday !== null,
    ordinal: ordinal !== null && Number.isInteger(ordinal) ? ordinal : null,
    rest: (rest + text.slice(at)).replace(/^[\s\p{P}]+/u, '').trim(),
    words: spans.map(([from, to]) => text.slice(from, to)).join(' '),
    closed: /^\s*(?:$|[,:;–—(|/-])/u.test(text.slice(at)),
    leading: FREE.test(text.slice(0, spans[0]?.[0] ?? 0)),
  }
}

/** "Mai 2020" after "7.": the number is a date's, not a list's. */
export function startsWithMonth(text: string): boolean {
  const word = /^\p{L}+/u.exec(fold(text.slice(0, 12)))?.[0]
  return (
    word !== undefined && MONTH_OF.has(word) && /^\p{L}+\.?(?:\s+\d|\s*$|,|\s*[-–:])/u.test(text.slice(0, 30))
  )
}

/** ISO 8601; null without a year. */
export function isoDate(date: PrintedDate): string | null {
  if (date.year === null) return null
  return `${String(date.year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
}
