import { type Clock, readClock } from './clock.ts'

/** A start, an end or both, as printed at one place of a text. */
export interface TimeRange {
  start: Clock | null
  end: Clock | null
  approximate: boolean
  next: number
}

const PREFIX =
  /(?:from|between|entre|zwischen|tra le|tra|fra le|dalle ore|dalle|dal|desde las|desde|das|de las|de la|de|von|vom|ab|à partir de|a partir de las|a partir de|a partir das|a partire dalle|starting at|starts at|at|um|às|as|à|a las|a la|alle ore|alle|ore|0re|h\.|kl\.|hora:?)\s+/iuy
const ABOUT =
  /(?:ca\.?|circa|gegen|vers|environ|around|about|approx\.|approximately|c\.|hacia las|sobre las|verso le|por volta das|~|≈)\s*(?=\d)/iuy
const UNTIL =
  /(?:bis|until|till|up to|jusqu['’]à|jusque|hasta las|hasta|fino alle|até às|até as|até)\s+(?=\d|noon|mid)/iuy
const DASH = /\s{0,6}(?:->|=>|>|-{1,2}>?|[–—‒−‐‑~→⟶➔➝])\s{0,6}/uy
const SLASH = /\s{0,2}\/\s{0,2}/uy
const WORD = /\s+(?:to|till|until|à|a|bis|al|alle ore|alle|a las|hasta las|hasta|às|as|até às|até)\s+/iuy
const AND = /\s+(?:and|et|und|y|e|e le|e as|y las)\s+/iuy
const ZONE =
  /\s?\(?(?:CES?T|ES?T|E[DS]T|P[DS]T|[CM][DS]T|UTC|GMT|BST|WES?T|MES?Z|EES?T|IST|JST)(?:[+-]\d{1,2})?(?![\p{L}])\)?/uy

function stick(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match === null ? null : at + match[0].length
}

/** A second clock without minutes or unit is believed only where no word follows it: `9.30-11`, not `9:30 – 3 cases`. */
function isPlausibleEnd(first: Clock, second: Clock, text: string, tight: boolean): boolean {
  if (second.marked) return first.marked || second.meridiem !== null || /\d/.test(text)
  if (!first.marked) return false
  const after = text.slice(second.next, second.next + 3)
  return tight || after === '' || /^(?:\s*[:|,)\]–—-]|\s{2}|\t)/u.test(after)
}

function isMilitary(
  first: Clock,
  second: Clock | null,
  text: string,
  at: number,
  military: boolean,
): boolean {
  const four = (position: number) => /^\d{4}(?!\d)/.test(text.slice(position, position + 5))
  if (!four(at)) return false
  const digits = text.slice(at, at + 4)
  const yearLike = /^(?:19|20)\d\d$/.test(digits)
  if (second !== null && second.next - at < 16)
    return !yearLike || military || !/^(?:19|20)/.test(text.slice(second.next - 4, second.next))
  return digits.startsWith('0') || (military && !yearLike) || first.marked
}

function readEnd(text: string, first: Clock, between: boolean): Clock | null {
  const dash = stick(DASH, text, first.next)
  const slash = stick(SLASH, text, first.next)
  const at = dash ?? stick(between ? AND : WORD, text, first.next) ?? slash
  if (at === null) return null
  const second = readClock(text, stick(ABOUT, text, at) ?? at)
  if (second === null) return null
  // "16h30/17h45" is a range; "9:00/8:00" are two zones or two choices.
  if (
    at === slash &&
    !(first.marked && second.marked && (second.minutes > first.minutes || second.meridiem === 'pm'))
  )
    return null
  const four = /^\d{4}(?!\d)/.test(text.slice(at, at + 5))
  const tight = dash !== null && dash - first.next === 1
  if (four || isPlausibleEnd(first, second, text, tight)) return second
  return null
}

/** Both ends without minutes or unit (`10–12`) are two numbers, not two times. */
function isClockRange(first: Clock, second: Clock | null, approximate: boolean, prefixed: boolean): boolean {
  if (first.marked || second?.marked === true) return true
  return prefixed && approximate
}

/**
 * Reads a time or a range of times at a position of a text.
 * @param military the text writes times as four digits without a sign
 */
export function readTimes(text: string, from: number, military: boolean): TimeRange | null {
  let at = from
  let approximate = false
  let prefixed = false
  let hourly = false
  let between = false
  for (let round = 0; round < 3; round++) {
    const until = stick(UNTIL, text, at)
    if (until !== null) {
      const end = readClock(text, stick(ABOUT, text, until) ?? until)
      return end?.marked === true ? { start: null, end, approximate, next: zoneEnd(text, end.next) } : null
    }
    const about = stick(ABOUT, text, at)
    if (about !== null) approximate = true
    const next = about ?? stick(PREFIX, text, at)
    if (next === null) break
    if (/^(?:ore|alle ore|dalle ore|a las|de las|desde las|hora|kl\.)\s/iu.test(text.slice(at, at + 10)))
      hourly = true
    if (/^(?:between|entre|zwischen|tra|fra)/i.test(text.slice(at))) between = true
    prefixed = true
    at = next
  }
  const start = readClock(text, at)
  if (start === null) return null
  const end = readEnd(text, start, between)
  const four = /^\d{4}(?!\d)/.test(text.slice(at, at + 5))
  if (
    four
      ? !isMilitary(start, end, text, at, military)
      : !(hourly || isClockRange(start, end, approximate, prefixed))
  )
    return null
  return { start, end, approximate, next: zoneEnd(text, (end ?? start).next) }
}

/** "14:00 CET / 13:00 GMT": the same moment in another zone is passed over. */
const ELSEWHERE = /\s?[/|]\s?\d{1,2}[:.h]\d{2}(?:\s?[-–]\s?\d{1,2}[:.h]\d{2})?(?:\s?[ap]\.?m\.?)?/iuy

function zoneEnd(text: string, at: number): number {
  let end = stick(ZONE, text, at)
  for (let more = 0; end !== null && more < 4; more++) {
    const other = stick(ELSEWHERE, text, end)
    const zone = other === null ? null : stick(ZONE, text, other)
    if (zone === null) break
    end = zone
  }
  return end ?? at
}
