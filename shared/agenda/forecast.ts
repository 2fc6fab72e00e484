import type { NodeId } from '../kernel/ids.ts'
import { type Instant, later } from '../kernel/time.ts'
import { absorbed, giveLength, type Length, type Lengths, measure, sumOf, wholeLength } from './lengths.ts'
import type { Block, Item } from './messages.ts'
import { type AgendaRow, rowOf, type Times } from './rows.ts'
import type { AgendaSlice } from './slice.ts'
import { SHIFT_BEYOND_MS, type Spent, spentByItem } from './spent.ts'

/** The walk through the agenda: where expected time stands after the nodes seen so far. */
interface Walk {
  readonly agenda: AgendaSlice
  readonly now: Instant
  readonly spent: ReadonlyMap<NodeId, Spent>
  readonly lengths: Lengths
  /** A block's row has its place before its items' and is known after. */
  readonly rows: (AgendaRow | undefined)[]
  cursor: number
  /** Whether the walk has reached what is under way: what comes after is still to come. */
  ahead: boolean
}

interface Place {
  readonly parentId: NodeId | null
  readonly depth: number
  /** The earliest of the hard ends around it. */
  readonly within: number
  /** The hard end of the parent itself. */
  readonly parentHardEnd: Instant | null
}

/**
 * Planned, expected and actual times of every node, in document order: the one forecast that every screen and
 * export uses. The item under way counts as long as it is allotted, then as long as it runs; `notBefore` and
 * planned gaps absorb delay; a hard end never cuts anything but untimed items, and what misses it is reported.
 * Linear in nodes and segments.
 */
export function forecast(agenda: AgendaSlice, now: Instant): AgendaRow[] {
  const spent = spentByItem(agenda.segments, now)
  const walk: Walk = {
    agenda,
    now,
    spent,
    lengths: measure(agenda, spent),
    rows: [],
    cursor: beginning(agenda, now),
    ahead: agenda.status === 'prepared',
  }
  const within = agenda.hardEnd ?? Number.POSITIVE_INFINITY
  walkAll(walk, agenda.root, { parentId: null, depth: 0, within, parentHardEnd: agenda.hardEnd })
  return walk.rows.filter((row) => row !== undefined)
}

/** A plan that is late but not far away slides along with the clock; one far away will move when it is started. */
export function beginning({ segments, start, floating }: AgendaSlice, now: Instant): number {
  const first = segments[0]
  if (first) return first.from
  const planned = start ?? now
  return floating || now - planned > SHIFT_BEYOND_MS ? planned : later(planned, now)
}

function walkAll(walk: Walk, ids: readonly NodeId[], place: Place): void {
  for (const id of ids) {
    const node = walk.agenda.nodes[id]
    const length = walk.lengths.of.get(id)
    if (!node || !length) continue
    if (node.kind === 'block') walkBlock(walk, node, length, place)
    else walkItem(walk, node, length, place)
  }
}

/** Passes the reserve at a block's end: what is late eats into it, what is early keeps it. */
function passReserve(walk: Walk, block: Block): void {
  const planned = walk.agenda.baseline[block.id]
  const { reserveMs } = walk.agenda.spare[block.id] ?? { reserveMs: 0 }
  if (!planned || reserveMs <= 0) return
  const until = planned.start + wholeLength(walk.agenda, block.id)
  walk.cursor += Math.min(reserveMs, Math.max(0, until - walk.cursor))
}

function walkItem(walk: Walk, item: Item, length: Length, place: Place): void {
  const { agenda } = walk
  const times = itemTimes(walk, item, length, place)
  walk.cursor = Math.max(walk.cursor, times.end)
  if (item.id === agenda.activeId) walk.ahead = true
  walk.rows.push(rowOf(agenda, item, length, place, times, true))
}

function itemTimes(walk: Walk, item: Item, length: Length, place: Place): Times {
  const spent = walk.spent.get(item.id)
  if (walk.agenda.closed[item.id] !== undefined)
    return { start: spent?.from ?? walk.cursor, end: spent?.to ?? walk.cursor }
  if (item.id === walk.agenda.activeId && spent) return activeTimes(walk, item, length, place, spent)
  return comingTimes(walk, item, length, place)
}

function activeTimes(walk: Walk, item: Item, length: Length, place: Place, spent: Spent): Times {
  walk.cursor = Math.max(walk.cursor, walk.now, spent.to)
  fitAbsorber(walk, item, length, place)
  // Paused with nothing left, it is over in all but name: the wait is not its own.
  const over = walk.agenda.status === 'paused' && length.pendingMs === 0
  return { start: spent.from, end: over ? spent.to : walk.cursor + length.pendingMs }
}

function comingTimes(walk: Walk, item: Item, length: Length, place: Place): Times {
  walk.cursor = Math.max(walk.cursor, item.notBefore ?? walk.cursor)
  fitAbsorber(walk, item, length, place)
  return { start: walk.cursor, end: walk.cursor + length.pendingMs }
}

/** Fits an untimed item in front of the hard ends around it; where only a hard end bounds it, it fills up to that. */
function fitAbsorber(walk: Walk, item: Item, length: Length, place: Place): void {
  const absorber = walk.lengths.absorbers.get(place.parentId)
  if (absorber?.item.id !== item.id) return
  const { parentId, parentHardEnd, within } = place
  const latest = Math.min(item.hardEnd ?? within, within - absorber.tailPendingMs)
  const reachMs = latest - walk.cursor + length.elapsedMs
  const parent = parentId === null ? undefined : walk.agenda.nodes[parentId]
  if (parentHardEnd !== null && (parent?.plannedMs ?? null) === null) {
    const plannedEnd = walk.agenda.baseline[item.id]?.end ?? within
    const spareMs = Math.max(0, within - plannedEnd - absorber.tailPlannedMs)
    giveLength(length, absorbed(item, length.plannedMs, reachMs, spareMs))
  } else if (reachMs < length.allottedMs) giveLength(length, Math.max(item.minMs, reachMs, 0))
}

function walkBlock(walk: Walk, block: Block, length: Length, place: Place): void {
  const toCome = length.items === 0 ? walk.ahead : length.open > 0
  if (toCome && length.begunAt === null) walk.cursor = Math.max(walk.cursor, block.notBefore ?? walk.cursor)
  const start = length.begunAt ?? walk.cursor
  const position = walk.rows.push(undefined) - 1
  const inside = {
    parentId: block.id,
    depth: place.depth + 1,
    within: Math.min(place.within, block.hardEnd ?? place.within),
    parentHardEnd: block.hardEnd,
  }
  walkAll(walk, block.children, inside)
  if (toCome) passReserve(walk, block)
  const end = toCome ? walk.cursor : (length.endedAt ?? walk.cursor)
  // Hard ends may have cut an item inside since the block was measured.
  const whole = sumOf(walk.lengths, block.children)
  walk.lengths.of.set(block.id, whole)
  walk.rows[position] = rowOf(walk.agenda, block, whole, place, { start, end }, toCome)
}
