import { readClock } from './clock.ts'
import type { FoundTime } from './time-in-line.ts'
import type { Read } from './timed-rows.ts'

const BARE = /^(\d{1,2})\s+(?=[\p{Lu}"“«„])/u
/** Up to four words, none of which leads on to a time, then a time with its unit. */
const TITLE_FIRST = /^(\p{Lu}\p{L}*(?:\s\p{L}{3,}){0,3})\s(?=\d{1,2}[:.h]\d{2}\s?(?:h|hs|uhr)(?:\.|\s|$))/iu
const LEADS_ON =
  /\s(?:until|till|from|about|around|before|after|bis|gegen|nach|vor|ab|hasta|desde|hacia|sobre|las|jusqu|vers|avant|d[eè]s|alle|dalle|verso|at[ée]|pelas)$/iu

const startOf = (read: Read): number | null => read.time?.range.start?.minutes ?? null

/** "16 Closing": an hour without minutes at the start of a line. */
function bareHour(text: string): FoundTime | null {
  const clock = BARE.test(text) ? readClock(text, 0) : null
  if (clock === null) return null
  const start = { ...clock, marked: true }
  const range = { start, end: null, approximate: false, next: clock.next }
  return { range, rest: text.slice(clock.next).trim(), place: 'leading' }
}

/** "Farewell 16:20 h. Ada King": the words before the time are its title. */
function afterTitle(text: string): FoundTime | null {
  const match = TITLE_FIRST.exec(text.slice(0, 100))
  const title = match?.[1]
  if (match === null || title === undefined || LEADS_ON.test(title)) return null
  const start = readClock(text, match[0].length)
  if (start === null) return null
  const rest = text.slice(start.next).replace(/^[\s.:–-]+/u, '')
  const range = { start, end: null, approximate: false, next: start.next }
  return { range, rest: rest === '' ? title : `${title}: ${rest}`, place: 'trailing' }
}

/** The start of the next timed row, for each row; null after the last. */
function startsBelow(reads: readonly Read[]): (number | null)[] {
  let below: number | null = null
  return reads
    .map((_, index) => {
      const read = reads[reads.length - 1 - index]
      const here = below
      below = read === undefined ? below : (startOf(read) ?? below)
      return here
    })
    .reverse()
}

/**
 * Times that are believed only because they fit between the times above and below: "16 Closing" and "Farewell 16:20 h."
 * among lines that begin with 15:45 and 20:20. The numbers of a list do not fit.
 */
export function withLateTimes(reads: readonly Read[]): readonly Read[] {
  const sure = reads.filter(
    ({ time, table }) => table === null && time?.place === 'leading' && time.rest !== '',
  )
  if (sure.length < 3) return reads
  const below = startsBelow(reads)
  let above: number | null = null
  return reads.map((read, index) => {
    above = startOf(read) ?? above
    if (read.time !== null || read.row.bullet || read.row.prose || read.row.rule) return read
    const time = bareHour(read.row.text) ?? afterTitle(read.row.text)
    const start = time?.range.start?.minutes ?? 0
    const next = below[index] ?? null
    if (time === null || above === null || start <= above || start > 22 * 60) return read
    if (next === null ? start > above + 180 : start >= next) return read
    above = start
    return { ...read, time }
  })
}
