import type { NodeId } from '../kernel/ids.ts'
import { limits } from '../kernel/limits.ts'
import { HOUR_MS, type Instant, MINUTE_MS, spanOf } from '../kernel/time.ts'
import { guessKind } from './item-kind.ts'
import type { AgendaNode, Item, Speaker } from './messages.ts'
import { inSequence, type PlanLine } from './plan-lines.ts'
import { type Cast, cut } from './plan-people.ts'
import type { WallClock } from './wall-clock.ts'

/** An untimed line before a longer gap than this, a night for one, takes its usual time only. */
const LONGEST_GAP_MS = 3 * HOUR_MS
const CLOSING_MS = 10 * MINUTE_MS

export interface Builder {
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

function lengthOf({ clock }: Builder, line: PlanLine): number | null {
  if (line.start !== null && line.end !== null) return Math.max(0, clock(line.end) - clock(line.start))
  return line.durationMin === null ? null : line.durationMin * MINUTE_MS
}

/** Adds the nodes of some lines that follow one another; answers with their ids. */
export function buildList(builder: Builder, lines: readonly PlanLine[], room: Room): NodeId[] {
  const untimed = lines.filter((line) => lengthOf(builder, line) === null).length
  const left = room.ms === null ? null : Math.max(0, room.ms - printedLength(builder, lines))
  const shareMs = left === null ? null : Math.floor(left / Math.max(1, untimed))
  let cursor = room.from
  let answered: readonly NodeId[] = []
  return lines.map((line, index) => {
    const late = line.start !== null && cursor !== null && line.start > cursor
    const notBefore = late && line.start !== null ? builder.clock(line.start) : null
    const lengthMs =
      lengthOf(builder, line) ?? roomBefore(builder, lines, index, cursor) ?? usual(builder, line, room)
    const built = buildLine(builder, line, { notBefore, lengthMs, shareMs, cursor, answered })
    if (built.kind === 'responses') answered = []
    if (built.kind === 'presentation') answered = [...answered, ...built.items]
    cursor = cursorAfter(line, cursor, lengthMs)
    return built.id
  })
}

const printedLength = (builder: Builder, lines: readonly PlanLine[]): number =>
  lines.reduce((sum, line) => sum + (lengthOf(builder, line) ?? 0), 0)

/** What an item takes that nothing gives a length: the last of a day, or one outside any block. */
function usual({ typicalMs }: Builder, line: PlanLine, room: Room): number | null {
  if (room.ms !== null || line.children.length > 0) return null
  return guessKind(line.title) === 'closing' ? Math.min(typicalMs, CLOSING_MS) : typicalMs
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
  const gapMs = clock(until) - clock(cursor)
  return gapMs > LONGEST_GAP_MS ? null : Math.floor(gapMs / ahead)
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
  if (line.children.length > 0) return addBlock(builder, line, slot, kind)
  const id = addItem(builder, line, { ...slot, kind, speakers, respondsTo })
  return { id, kind, items: [id] }
}

function addBlock(builder: Builder, line: PlanLine, slot: Slot, kind: Item['itemKind']): Built {
  const id = builder.newId()
  const place = builder.nodes.length
  const lengthMs = slot.lengthMs ?? slot.shareMs
  const parts = inSequence(line.children, line.end)
  const timed = parts.some(({ start }) => start !== null)
  // Parts longer than the whole come after it: the printed length is that of the line itself.
  const overfull = !timed && lengthMs !== null && printedLength(builder, parts) > lengthMs
  const wholeMs = overfull ? null : lengthMs
  const children = withHead(line, parts, overfull ? lengthMs / MINUTE_MS : null)
  const inside = buildList(builder, children, { from: line.start ?? slot.cursor, ms: wholeMs })
  if (kind === 'responses') answerWith(builder, inside[0], slot.answered)
  builder.nodes.splice(place, 0, {
    id,
    kind: 'block',
    title: titleOf(line),
    children: inside,
    plannedMs: wholeMs === null ? null : spanOf(wholeMs),
    notBefore: slot.notBefore,
    hardEnd: null,
    ...notesOf(line),
  })
  return { id, kind, items: inside }
}

/**
 * People printed on a line that has others under it speak first: in a child of their own, or in the first child
 * where its time leaves no room before.
 */
function withHead(line: PlanLine, children: PlanLine[], durationMin: number | null): PlanLine[] {
  const [first, ...others] = children
  if (line.people.length === 0 || !first) return children
  const head: PlanLine = { ...line, notes: [], start: null, end: null, durationMin, children: [] }
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
  const plannedMs = slot.lengthMs
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
    ...notesOf(line),
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

/** Notes as far as a node holds them; none where the line has none. */
function notesOf({ notes }: PlanLine): { notes?: string[] } {
  const kept = notes.flatMap((note) => cut(note, limits.proseChars) ?? []).slice(0, limits.notesPerNode)
  return kept.length > 0 ? { notes: kept } : {}
}

const titleOf = (line: PlanLine): string =>
  cut(line.title, limits.lineChars) ??
  cut(line.people.map(({ name }) => name).join(', '), limits.lineChars) ??
  '–'
