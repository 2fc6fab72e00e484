import { readTimes, type TimeRange } from './times.ts'

/** A time found in a line, and the words left without it. */
export interface FoundTime {
  range: TimeRange
  rest: string
  place: 'leading' | 'inside' | 'trailing'
}

/** A bracket, or a dash that begins a list's line and stands close to the time. */
const OPENER = /^(?:[([{]\s?|[–—](?=\d))/
const SEPARATOR = /^(?:\s*[)\]}]|\s*[:–—|;,.\-→>•·►▶▸➤➢‣●■◆/]+(?=\s|$|\p{L}|["“„«(])|\s+)+/u

function leading(text: string, military: boolean): FoundTime | null {
  const from = OPENER.exec(text)?.[0].length ?? 0
  const range = readTimes(text, from, military)
  if (range === null) return null
  const after = text.slice(range.next)
  // "10.30uhr" glued to letters or "9:00/10:00" is no time followed by a title.
  if (/^[\p{L}\d%€$]/u.test(after) && range.end === null && range.start?.marked !== true) return null
  if (/^\s?[%€$]/.test(after)) return null
  return { range, rest: after.replace(SEPARATOR, '').trim(), place: 'leading' }
}

const BEFORE_TRAILING = /(?:[,;|/–—:→-]|\.{2,}|…|\s(?:at|um|à|a las|alle|às|ab|from|de|dalle))\s*$/iu

function isStrong(range: TimeRange): boolean {
  return range.end !== null || range.start?.meridiem !== null || range.start.marked
}

/** Where a time may begin: a digit after a blank, a bracket or a separator; at most 12 places. */
function candidates(text: string): number[] {
  const places: number[] = []
  for (const match of text.matchAll(/(?<=[\s([|–—,:-])(?=\d)/gu)) {
    if (places.push(match.index) >= 12) break
  }
  return places
}

function inside(text: string, at: number, military: boolean): FoundTime | null {
  const range = readTimes(text, at, military)
  if (range?.start?.marked !== true && range?.end?.marked !== true) return null
  if (!isStrong(range)) return null
  const before = text.slice(0, at)
  const after = text.slice(range.next)
  if (
    /[([]\s*(?:(?:ca\.?|circa|from|between|de|das|de las|desde las|dalle|dalle ore|ore|entre|von|zwischen|ab|um|at|à|às)\s)?$/iu.test(
      before,
    ) &&
    /^\s*(?:[A-Z]{2,5}\s*)?[)\]]/.test(after)
  ) {
    const head = before.replace(/\s*[([][^([]*$/, '')
    const tail = after.replace(/^[^)\]]*[)\]]/, '').trim()
    const rest = tail === '' ? head : /^[:,.]/.test(tail) ? head + tail : `${head} ${tail}`
    return { range, rest: rest.trim(), place: 'inside' }
  }
  if (after.trim().replace(/[.,;]$/, '') !== '') {
    const label = /^(?:\p{L}[^:|–—()]{0,30})\s*[:|–—]\s*$/u.exec(before)
    if (label === null || range.end === null || !/^\s*[:|–—-]/.test(after)) return null
    const head = before.replace(/\s*[:|–—]\s*$/u, '')
    return { range, rest: `${head}: ${after.replace(SEPARATOR, '').trim()}`, place: 'inside' }
  }
  if (!BEFORE_TRAILING.test(before) && range.end === null) return null
  return {
    range,
    rest: before
      .replace(
        /(?:[\s,;|/–—:.…→-]+|\s(?:at|um|à|a las|alle|às|ab|from|de|das|de las|desde las|von|dalle|dalle ore|ore|entre|between|zwischen))+$/iu,
        '',
      )
      .trim(),
    place: 'trailing',
  }
}

/** Finds the time of a line: at its start, else in brackets, after a label, or at its end. */
export function findTime(text: string, military: boolean): FoundTime | null {
  if (!/\d|noon|midi|mezzogiorno/i.test(text)) return null
  const first = leading(text, military)
  if (first !== null) return first
  for (const at of candidates(text)) {
    const found = inside(text, at, military)
    if (found !== null) return found
  }
  return null
}

/** Four digits at the start of lines, some with a leading zero, say that the text writes times so. */
export function isMilitaryText(texts: readonly string[]): boolean {
  return texts.filter((text) => /^0\d[0-5]\d(?!\d)/.test(text)).length >= 1
}
