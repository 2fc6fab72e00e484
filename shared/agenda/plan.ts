import type { NodeId, PersonId } from '../kernel/ids.ts'
import { limits } from '../kernel/limits.ts'
import { type Instant, MINUTE_MS, spanOf } from '../kernel/time.ts'
import type { AgendaReading } from './import/reading.ts'
import { guessKind } from './item-kind.ts'
import type { AgendaNode, Item, Plan, Speaker } from './messages.ts'
import { inSequence, type PlanLine, timedLines } from './plan-lines.ts'
import { type Cast, castOf, cut, type PlannedPerson } from './plan-people.ts'
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

interface Builder {
  readonly nodes: AgendaNode[]
  readonly cast: Cast
  readonly clock: WallClock
  readonly newId: () => NodeId
  /** The usual length in this agenda, for items that print none. */
  readonly typicalMs: number
}

/** The time a list of lines has: from when (minutes), and how long in all; `null` where nothing says. */
interface Room {
  readonly from: number | null
  readonly ms: number | null
}

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

function clockFor(reading: AgendaReading, { startsAt, date, timeZone, now }: PlanOptions, first: number) {
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

function lengthOf({ clock }: Builder, line: PlanLine): number | null {
  if (line.start !== null && line.end !== null) return Math.max(0, clock(line.end) - clock(line.start))
  return line.durationMin === null ? null : line.durationMin * MINUTE_MS
}

function buildList(builder: Builder, lines: readonly PlanLine[], room: Room): NodeId[] {
  const fixed = lines.reduce((sum, line) => sum + (lengthOf(builder, line) ?? 0), 0)
  const untimed = lines.filter((line) => lengthOf(builder, line) === null).length
  const shareMs = room.ms === null ? null : Math.floor(Math.max(0, room.ms - fixed) / Math.max(1, untimed))
  let cursor = room.from
  let answered: NodeId[] = []
  return lines.map((line, index) => {
    const late = line.start !== null && cursor !== null && line.start > cursor
    const notBefore = late && line.start !== null ? builder.clock(line.start) : null
    const lengthMs = lengthOf(builder, line) ?? roomBefore(builder, lines, index, cursor)
    const built = buildLine(builder, line, { notBefore, lengthMs, shareMs, cursor, answered })
    answered =
      built.kind === 'responses'
        ? []
        : built.kind === 'presentation'
          ? [...answered, ...built.items]
          : answered
    cursor = cursorAfter(line, cursor, lengthMs)
    return built.id
  })
}

function cursorAfter(line: PlanLine, cursor: number | null, lengthMs: number | null): number | null {
  if (line.end !== null) return line.end
  const from = line.start ?? cursor
  return from === null || lengthMs === null ? null : from + lengthMs / MINUTE_MS
}

/** Untimed lines in front of a timed one share the time until it begins. */
function roomBefore(
  { clock }: Builder,
  lines: readonly PlanLine[],
  index: number,
  cursor: number | null,
): number | null {
  const rest = lines.slice(index)
  const ahead = rest.findIndex(({ start }) => start !== null)
  const until = rest[ahead]?.start ?? null
  if (ahead < 1 || until === null || cursor === null || until <= cursor) return null
  return Math.floor((clock(until) - clock(cursor)) / ahead)
}

interface Slot {
  readonly notBefore: Instant | null
  readonly lengthMs: number | null
  /** What an untimed line can expect of its block; `null` outside any. */
  readonly shareMs: number | null
  readonly cursor: number | null
  readonly answered: readonly NodeId[]
}

interface Built {
  readonly id: NodeId
  readonly kind: Item['itemKind']
  readonly items: readonly NodeId[]
}

function buildLine(builder: Builder, line: PlanLine, slot: Slot): Built {
  const kind = guessKind(line.title)
  const speakers = builder.cast.speakersAt(line.line, line.people)
  const respondsTo = kind === 'responses' ? slot.answered : []
  if (line.children.length === 0) {
    const id = addItem(builder, line, { ...slot, kind, speakers, respondsTo })
    return { id, kind, items: [id] }
  }
  const id = builder.newId()
  const place = builder.nodes.length
  const lengthMs = slot.lengthMs ?? slot.shareMs
  const start = line.start ?? slot.cursor
  const until = line.end
  const children = withHead(line, inSequence(line.children, until))
  const inside = buildList(builder, children, { from: start, ms: lengthMs })
  answerWith(builder, inside[0], respondsTo)
  const plannedMs = lengthMs === null ? null : spanOf(lengthMs)
  const title = titleOf(line)
  const { notBefore } = slot
  builder.nodes.splice(place, 0, {
    id,
    kind: 'block',
    title,
    children: inside,
    plannedMs,
    notBefore,
    hardEnd: null,
  })
  return { id, kind, items: inside }
}

/**
 * People printed on a line that has others under it speak first: in a child of their own, or in the first child
 * where its time leaves no room before.
 */
function withHead(line: PlanLine, children: PlanLine[]): PlanLine[] {
  const [first, ...others] = children
  if (line.people.length === 0 || !first) return children
  const head: PlanLine = { ...line, start: null, end: null, durationMin: null, children: [] }
  const noRoom = first.start !== null && first.start === line.start
  if (!noRoom) return [head, ...children]
  return [{ ...first, people: [...first.people, ...line.people] }, ...others]
}

function answerWith(builder: Builder, id: NodeId | undefined, respondsTo: readonly NodeId[]): void {
  const index = builder.nodes.findIndex((node) => node.id === id)
  const node = builder.nodes[index]
  if (node?.kind === 'item' && respondsTo.length > 0)
    builder.nodes[index] = { ...node, respondsTo: [...respondsTo] }
}

function addItem(
  builder: Builder,
  line: PlanLine,
  slot: Slot & { kind: Item['itemKind']; speakers: Speaker[]; respondsTo: readonly NodeId[] },
): NodeId {
  const id = builder.newId()
  const plannedMs = slot.lengthMs ?? (slot.shareMs === null ? builder.typicalMs : null)
  builder.nodes.push({
    id,
    kind: 'item',
    itemKind: slot.kind,
    title: titleOf(line),
    plannedMs: plannedMs === null ? null : spanOf(Math.min(limits.plannedMs, plannedMs)),
    minMs: spanOf(leastOf(slot.kind, plannedMs ?? slot.shareMs ?? 0)),
    notBefore: slot.notBefore,
    hardEnd: null,
    respondsTo: [...slot.respondsTo],
    papers: [],
    attribution: 'named',
    speakers: slot.speakers,
  })
  return id
}

/** Nothing is cut below two fifths of its time, nor below a minute; a reserve may go altogether. */
const LEAST_PART = 0.4

function leastOf(kind: Item['itemKind'], lengthMs: number): number {
  if (kind === 'buffer') return 0
  const wholeMinutes = Math.floor((lengthMs * LEAST_PART) / MINUTE_MS) * MINUTE_MS
  return Math.min(lengthMs, Math.max(MINUTE_MS, wholeMinutes))
}

const titleOf = (line: PlanLine): string =>
  cut(line.title, limits.lineChars) ??
  cut(line.people.map(({ name }) => name).join(', '), limits.lineChars) ??
  '–'
