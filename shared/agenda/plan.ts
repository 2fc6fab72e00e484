import type { NodeId, PersonId } from '../kernel/ids.ts'
import { type Instant, MINUTE_MS } from '../kernel/time.ts'
import type { AgendaReading } from './import/reading.ts'
import type { Plan } from './messages.ts'
import { type Builder, buildList } from './plan-build.ts'
import { inSequence, type PlanLine, timedLines } from './plan-lines.ts'
import { castOf, type PlannedPerson } from './plan-people.ts'
import { clockFromDate, clockFromStart, dateIn, type WallClock } from './wall-clock.ts'

export type { PlannedPerson }

export interface PlanOptions {
  /** IANA name of the zone in which the printed times are meant. */
  readonly timeZone: string
  /** When the plan begins; the printed times keep their distance from the first. `null`: as printed. */
  readonly startsAt: Instant | null
  /** ISO 8601 date of the first day, in place of the printed one; not used with `startsAt`. */
  readonly date?: string | null
  /** Gives the date where none is printed: an agenda without one is today's. */
  readonly now: Instant
  /** Makes a fresh id of `A-Za-z0-9_-`. */
  readonly newId: () => string
}

/** Begins an agenda that prints no time at all. */
const NINE_OCLOCK_MIN = 9 * 60
const TYPICAL_MIN = 15

/** Turns a reading into a plan that can be set, and the people it names, each once. */
export function planFromReading(
  reading: AgendaReading,
  options: PlanOptions,
): { plan: Plan; people: PlannedPerson[] } {
  const { newId } = options
  const cast = castOf(reading, () => newId() as PersonId)
  const lines = timedLines(reading)
  const first = firstMinute(lines) ?? NINE_OCLOCK_MIN
  const clock = clockFor(reading, options, first)
  const typicalMs = typicalLength(lines)
  const builder: Builder = { nodes: [], cast, clock, typicalMs, newId: () => newId() as NodeId }
  const root = buildList(builder, inSequence(lines, null), { from: first, ms: null })
  const plan: Plan = { start: clock(first), hardEnd: null, root, nodes: builder.nodes }
  return { plan, people: [...cast.people] }
}

function clockFor(
  reading: AgendaReading,
  { startsAt, date, timeZone, now }: PlanOptions,
  first: number,
): WallClock {
  if (startsAt !== null) return clockFromStart(startsAt, first, timeZone)
  const printed = reading.days.find(({ day }) => day === 1)?.date ?? reading.meeting.date
  return clockFromDate(date ?? printed ?? dateIn(timeZone, now), timeZone)
}

function firstMinute(lines: readonly PlanLine[]): number | null {
  for (const line of lines) {
    const found = line.start ?? firstMinute(line.children)
    if (found !== null) return found
  }
  return null
}

/** The median of the lengths printed, within 5 and 60 minutes. */
function typicalLength(lines: readonly PlanLine[]): number {
  const all = (some: readonly PlanLine[]): number[] =>
    some.flatMap((line) => {
      const length = line.end !== null && line.start !== null ? line.end - line.start : line.durationMin
      return [...(length === null ? [] : [length]), ...all(line.children)]
    })
  const lengths = all(inSequence(lines, null)).sort((a, b) => a - b)
  const median = lengths[Math.floor(lengths.length / 2)] ?? TYPICAL_MIN
  return Math.min(60, Math.max(5, median)) * MINUTE_MS
}
