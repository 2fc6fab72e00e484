import type { NodeId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/time.ts'
import type { Block, Item } from './messages.ts'
import type { AgendaSlice } from './slice.ts'
import type { Spent } from './spent.ts'

/** What a node needs as things stand, in milliseconds; a block's figures are the sums of its items'. */
export interface Length {
  /** Planned; a block's without the gaps in it. */
  plannedMs: number
  /** Used and still to be used: all it takes in the end. */
  totalMs: number
  pendingMs: number
  elapsedMs: number
  allottedMs: number
  items: number
  open: number
  done: number
  /** Whether the item under way is it or in it. */
  underWay: boolean
  /** When it first began and last ran; `null` when it has not. */
  begunAt: Instant | null
  endedAt: Instant | null
}

/** The last open untimed item of a block: it takes what the block has left. */
interface Absorber {
  readonly item: Item
  /** What its later siblings still need, and what was planned for them. */
  readonly tailPendingMs: number
  readonly tailPlannedMs: number
}

export interface Lengths {
  readonly of: Map<NodeId, Length>
  /** By the block's id; the agenda itself has the key `null`. */
  readonly absorbers: Map<NodeId | null, Absorber>
}

/** Measures every node from the bottom up. Blocks whose length is said are filled by their absorber here. */
export function measure(agenda: AgendaSlice, spent: ReadonlyMap<NodeId, Spent>): Lengths {
  const lengths: Lengths = { of: new Map(), absorbers: new Map() }
  measureAll(agenda, spent, lengths, agenda.root, null)
  return lengths
}

function measureAll(
  agenda: AgendaSlice,
  spent: ReadonlyMap<NodeId, Spent>,
  lengths: Lengths,
  ids: readonly NodeId[],
  block: Block | null,
): Length {
  for (const id of ids) {
    const node = agenda.nodes[id]
    if (node?.kind === 'block') lengths.of.set(id, measureAll(agenda, spent, lengths, node.children, node))
    else if (node) lengths.of.set(id, itemLength(agenda, node, spent.get(id)))
  }
  const absorber = absorberOf(agenda, lengths, ids)
  if (absorber) lengths.absorbers.set(block?.id ?? null, absorber)
  if (absorber && block && block.plannedMs !== null) fillBlock(agenda, lengths, block, absorber.item)
  return sumOf(lengths, ids)
}

/** The sum of some nodes' lengths; for a block's whole, its children's. */
export function sumOf(lengths: Lengths, ids: readonly NodeId[]): Length {
  const sum: Length = { ...nothing }
  for (const id of ids) {
    const length = lengths.of.get(id)
    if (length) addTo(sum, length)
  }
  return sum
}

const nothing: Length = {
  plannedMs: 0,
  totalMs: 0,
  pendingMs: 0,
  elapsedMs: 0,
  allottedMs: 0,
  items: 0,
  open: 0,
  done: 0,
  underWay: false,
  begunAt: null,
  endedAt: null,
}

function addTo(sum: Length, length: Length): void {
  const { begunAt, endedAt } = length
  sum.plannedMs += length.plannedMs
  sum.totalMs += length.totalMs
  sum.pendingMs += length.pendingMs
  sum.elapsedMs += length.elapsedMs
  sum.allottedMs += length.allottedMs
  sum.items += length.items
  sum.open += length.open
  sum.done += length.done
  sum.underWay ||= length.underWay
  if (begunAt !== null && (sum.begunAt === null || begunAt < sum.begunAt)) sum.begunAt = begunAt
  if (endedAt !== null && (sum.endedAt === null || endedAt > sum.endedAt)) sum.endedAt = endedAt
}

function itemLength(agenda: AgendaSlice, item: Item, spent: Spent | undefined): Length {
  const plannedMs = plannedLength(agenda, item.id)
  const allottedMs = agenda.allotted[item.id] ?? item.plannedMs ?? plannedMs
  const elapsedMs = spent?.ms ?? 0
  const how = agenda.closed[item.id]
  const closed = how !== undefined
  return {
    plannedMs,
    elapsedMs,
    allottedMs,
    totalMs: closed ? elapsedMs : Math.max(elapsedMs, allottedMs),
    pendingMs: closed ? 0 : Math.max(0, allottedMs - elapsedMs),
    items: 1,
    open: closed ? 0 : 1,
    done: how === 'done' ? 1 : 0,
    underWay: item.id === agenda.activeId,
    begunAt: spent?.from ?? null,
    endedAt: spent?.to ?? null,
  }
}

/** How long a block with a length of its own is to last, in milliseconds: as planned, or as changed since. */
export function wholeLength(agenda: AgendaSlice, id: NodeId): number {
  return agenda.allotted[id] ?? plannedLength(agenda, id)
}

/** How long a node was planned, in milliseconds; 0 where it was not. */
export function plannedLength(agenda: AgendaSlice, id: NodeId): number {
  const planned = agenda.baseline[id]
  return planned ? planned.end - planned.start : 0
}

function absorberOf(agenda: AgendaSlice, lengths: Lengths, ids: readonly NodeId[]): Absorber | null {
  let tailPendingMs = 0
  let tailPlannedMs = 0
  for (let index = ids.length - 1; index >= 0; index--) {
    const id = ids[index]
    if (id === undefined) continue
    const node = agenda.nodes[id]
    if (node?.kind === 'item' && node.plannedMs === null && agenda.closed[id] === undefined)
      return agenda.allotted[id] === undefined ? { item: node, tailPendingMs, tailPlannedMs } : null
    tailPendingMs += lengths.of.get(id)?.pendingMs ?? 0
    tailPlannedMs += lengths.of.get(id)?.plannedMs ?? 0
  }
  return null
}

/** Overruns in a block are paid by its absorber, once the gaps in the block are used up; a pause is not. */
function fillBlock(agenda: AgendaSlice, lengths: Lengths, block: Block, item: Item): void {
  const length = lengths.of.get(item.id)
  if (!length) return
  const sum = sumOf(lengths, block.children)
  const leftMs = wholeLength(agenda, block.id) - (sum.totalMs - length.totalMs)
  giveLength(length, absorbed(item, length.plannedMs, leftMs, agenda.spare[block.id]?.slackMs ?? 0))
}

/** What an absorber takes of the time left: gaps give way before its planned share does; never below its minimum. */
export function absorbed(
  { minMs }: { readonly minMs: number },
  shareMs: number,
  leftMs: number,
  gapsMs: number,
): number {
  return Math.max(minMs, Math.min(shareMs, leftMs), leftMs - gapsMs)
}

/** What a length of an item consists of. */
type Given = Pick<Length, 'allottedMs' | 'totalMs' | 'pendingMs' | 'elapsedMs'>

export function giveLength(length: Given, allottedMs: number): void {
  length.allottedMs = allottedMs
  length.totalMs = Math.max(length.elapsedMs, allottedMs)
  length.pendingMs = Math.max(0, allottedMs - length.elapsedMs)
}
