import { type Build, newItem, type Open, warn } from './build.ts'
import type { Clock } from './clock.ts'
import type { ReadItem } from './reading.ts'
import type { TimeRange } from './times.ts'
import { levelOf, type Row } from './wrap.ts'

const NOON = 720
const DAY = 1440

export function formatMinutes(minutes: number): string {
  const within = ((minutes % DAY) + DAY) % DAY
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}

function applied(minutes: number, meridiem: 'am' | 'pm' | null): number {
  if (meridiem === null || minutes >= 780) return minutes
  const hour = minutes % NOON
  return meridiem === 'pm' ? hour + NOON : hour
}

interface Resolved {
  start: number | null
  end: number | null
}

/** An hour from 1 to 7 after a later one, in a text that counts to twelve, is in the afternoon. */
function isAfternoon(build: Build, clock: Clock, minutes: number): boolean {
  if (clock.meridiem !== null || clock.fullDay || minutes >= 8 * 60 || minutes < 60) return false
  const previous = build.previousStart
  if (previous === null) return false
  if (build.twelveHours && minutes < 7 * 60) return true
  return minutes < previous && previous >= 9 * 60 && minutes + NOON >= previous
}

function resolveStart(build: Build, range: TimeRange, line: number): number | null {
  const clock = range.start
  if (clock === null) return null
  if (clock.meridiem !== null) return applied(clock.minutes, clock.meridiem)
  const endHalf = range.end?.meridiem ?? null
  if (endHalf !== null && range.end !== null && clock.minutes < 780 && !clock.fullDay) {
    const end = applied(range.end.minutes, endHalf)
    const same = applied(clock.minutes, endHalf)
    return same <= end ? same : applied(clock.minutes, endHalf === 'pm' ? 'am' : 'pm')
  }
  if (!isAfternoon(build, clock, clock.minutes)) return clock.minutes
  build.twelveHours = true
  warn(build, line, 'afternoon-assumed', {
    text: formatMinutes(clock.minutes),
    time: formatMinutes(clock.minutes + NOON),
  })
  return clock.minutes + NOON
}

function resolveEnd(build: Build, range: TimeRange, start: number | null, line: number): number | null {
  const clock = range.end
  if (clock === null) return null
  const end = applied(clock.minutes, clock.meridiem)
  if (start === null || end >= start || clock.meridiem !== null) return end
  // 12:30–1:30 or 11:00–1:00: the end is past noon, not before the start. 22:00–00:30 passes midnight.
  if (end + NOON > start && start <= 780 && end < NOON && !clock.fullDay) {
    if (range.start?.meridiem === null) build.twelveHours = true
    return end + NOON
  }
  if (build.twelveHours && end + NOON > start && end < NOON) return end + NOON
  if (start < 17 * 60 || end > 8 * 60)
    warn(build, line, 'end-before-start', { start: formatMinutes(start), end: formatMinutes(end) })
  return end
}

export function resolve(build: Build, range: TimeRange, line: number): Resolved {
  const start = resolveStart(build, range, line)
  return { start, end: resolveEnd(build, range, start, line) }
}

function contains(outer: Open, inner: Open): boolean {
  if (outer.item.day !== inner.item.day) return false
  if (outer.item.track !== inner.item.track && outer.item.track !== undefined) return false
  if (outer.end === null) {
    const deeper = inner.indent > outer.indent && outer.bullet === inner.bullet && !outer.heading
    return deeper && inner.start >= outer.start
  }
  if (inner.start < outer.start || inner.start >= outer.end) return false
  if (inner.end !== null && inner.end > outer.end) return false
  return !(inner.start === outer.start && inner.end === outer.end)
}

function noteOrder(build: Build, open: Open, outer: Open | undefined, before: Open | undefined): void {
  const line = open.item.line
  const other = before?.item
  if (before === undefined || other === undefined || other.day !== open.item.day || other === outer?.item)
    return
  if (other.track !== open.item.track) return
  if (open.start < before.start) warn(build, line, 'time-goes-back', { time: formatMinutes(open.start) })
  else if (before.end !== null && open.start < before.end && open.start > before.start)
    warn(build, line, 'overlap', { other: other.title })
}

/** Puts a timed item under the innermost open item whose times hold it, whatever its indentation. */
function place(build: Build, open: Open): void {
  const before = build.stack.at(-1)
  let closed: Open | undefined
  while (build.stack.length > 0) {
    const outer = build.stack.at(-1)
    if (outer !== undefined && contains(outer, open)) break
    closed = build.stack.pop()
  }
  const outer = build.stack.at(-1)
  noteOrder(build, open, outer, closed ?? before)
  const list = outer === undefined ? build.items : outer.item.children
  list.push(open.item)
  build.stack.push(open)
}

/** Opens a timed item; minutes past midnight count on when an end comes before its start. */
export function addTimed(build: Build, row: Row, range: TimeRange): ReadItem {
  const { start, end } = resolve(build, range, row.number)
  const item = newItem(build, row.number)
  if (start !== null) item.start = formatMinutes(start)
  if (end !== null) item.end = formatMinutes(end)
  if (range.approximate) {
    item.approximate = true
    warn(build, row.number, 'approximate')
  }
  const from = start ?? build.previousStart ?? 0
  const until = end !== null && end < from ? end + DAY : end
  place(build, {
    item,
    start: from,
    end: until,
    indent: row.indent,
    bullet: row.bullet,
    heading: row.heading > 0,
  })
  if (start !== null) build.previousStart = start
  build.path = [{ item, level: levelOf(row), row: build.row }]
  build.labelled = null
  return item
}
