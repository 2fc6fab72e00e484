import type { AgendaReading, PersonMention, ReadItem } from './import/reading.ts'
import { daysBetween } from './wall-clock.ts'

const DAY_MIN = 1440
const HALF_DAY_MIN = 720
const EVENING_MIN = 17 * 60
const MORNING_MIN = 8 * 60

/** A line of the agenda with its times in minutes since the midnight before the first day. */
export interface PlanLine {
  title: string
  people: PersonMention[]
  notes: readonly string[]
  /** The line of the text, by which people are found again. */
  line: number
  track: string | null
  start: number | null
  end: number | null
  durationMin: number | null
  children: PlanLine[]
}

/** Lays the printed times of all days on one axis; what passes midnight counts on. */
export function timedLines(reading: AgendaReading): PlanLine[] {
  const axis = { day: 0, offset: 0, previous: 0 }
  const offsetOf = dayOffsets(reading)
  const lineOf = (item: ReadItem): PlanLine => {
    if (item.day !== axis.day) Object.assign(axis, { day: item.day, offset: offsetOf(item.day), previous: 0 })
    const start = item.start === null ? null : startOn(axis, minutesOf(item.start))
    const printedEnd = item.end === null ? null : axis.offset + minutesOf(item.end)
    return {
      title: item.title,
      people: [...item.speakers, ...item.moderators],
      notes: item.notes,
      line: item.line,
      track: item.track ?? null,
      start,
      end: endAfter(start ?? axis.previous, printedEnd),
      durationMin: item.durationMin ?? null,
      children: item.children.map(lineOf),
    }
  }
  return reading.items.map(lineOf)
}

function dayOffsets(reading: AgendaReading): (day: number) => number {
  const dates = new Map(reading.days.map(({ day, date }) => [day, date]))
  const first = dates.get(1) ?? null
  return (day) => {
    const date = dates.get(day) ?? null
    const days = first !== null && date !== null ? daysBetween(first, date) : day - 1
    return DAY_MIN * (days >= 0 ? days : day - 1)
  }
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** An early hour after an evening one is past midnight. */
function startOn(axis: { offset: number; previous: number }, minutes: number): number {
  const evening = axis.previous - axis.offset >= EVENING_MIN
  if (evening && minutes < MORNING_MIN) axis.offset += DAY_MIN
  axis.previous = axis.offset + minutes
  return axis.previous
}

/** An end before its start is past midnight when that is near enough to be meant; otherwise it is not believed. */
function endAfter(start: number, end: number | null): number | null {
  if (end === null || end >= start) return end
  return end + DAY_MIN - start <= HALF_DAY_MIN ? end + DAY_MIN : null
}

/**
 * Makes siblings follow one another: an open end lasts until the next line, overlapping lines of several rooms
 * become one, and an untimed line without room of its own joins the timed one before it.
 */
export function inSequence(lines: readonly PlanLine[], until: number | null): PlanLine[] {
  const told = lines.map((line, index) => withEnd(line, lines.slice(index + 1), until))
  const sequence: PlanLine[] = []
  told.forEach((line, index) => {
    const before = sequence.at(-1)
    const next = told.slice(index + 1).find(({ start }) => start !== null)
    if (before && isParallel(before, line)) sequence[sequence.length - 1] = sideBySide(before, line)
    else if (before && joins(before, line, next?.start ?? until)) before.children.push(line)
    else sequence.push(line)
    if (before?.end && line.start !== null && line.start < before.end && line.start > (before.start ?? 0))
      if (sequence.at(-1) === line) before.end = line.start
  })
  return sequence
}

function withEnd(line: PlanLine, after: readonly PlanLine[], until: number | null): PlanLine {
  const copy = { ...line, children: [...line.children] }
  if (line.start === null || line.end !== null) return copy
  const { start } = line
  if (line.durationMin !== null) return { ...copy, end: start + line.durationMin }
  const next = after.find((other) => other.start !== null && other.start > start)?.start ?? until
  const near = next !== null && next > start && next - start <= HALF_DAY_MIN
  return { ...copy, end: near ? next : null }
}

const isParallel = (a: PlanLine, b: PlanLine): boolean =>
  a.start !== null &&
  b.start !== null &&
  a.end !== null &&
  (a.start === b.start || (a.track !== b.track && b.start >= a.start && b.start < a.end))

/** What runs in several rooms at once takes its time once; its parts share it, as a room can only follow one. */
function sideBySide(a: PlanLine, b: PlanLine): PlanLine {
  const untimed = (line: PlanLine): PlanLine => ({
    ...line,
    start: null,
    end: null,
    durationMin: null,
    children: line.children.map(untimed),
  })
  const parts = a.line === 0 ? a.children : [untimed(a)]
  return {
    title: `${a.title} / ${b.title}`,
    people: [],
    notes: [],
    line: 0,
    track: null,
    start: a.start,
    end: a.end === null ? b.end : Math.max(a.end, b.end ?? 0),
    durationMin: null,
    children: [...parts, untimed(b)],
  }
}

function joins(before: PlanLine, line: PlanLine, next: number | null): boolean {
  const untimed = line.start === null && line.end === null && line.durationMin === null
  return untimed && before.end !== null && next !== null && next <= before.end
}
