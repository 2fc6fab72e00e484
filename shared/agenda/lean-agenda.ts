import type { NodeId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/time.ts'
import { plannedLength, wholeLength } from './lengths.ts'
import type { AgendaNode } from './messages.ts'
import type { AgendaSlice } from './slice.ts'
import { type Spent, spentByItem } from './spent.ts'

/**
 * A node with all that decides when it ends, looked up once, so that trying lengths makes nothing new. Times are
 * epoch milliseconds, lengths milliseconds; what is not bounded is bounded by an infinity. What is not `readonly`
 * changes with every trial.
 */
export interface LeanNode {
  readonly children: readonly LeanNode[]
  readonly isItem: boolean
  readonly isUntimed: boolean
  readonly isActive: boolean
  /** Whether what is under way comes before it: decides only whether an empty block is still to come. */
  readonly isAhead: boolean
  readonly items: number
  readonly plannedMs: number
  readonly plannedEnd: number | null
  readonly minMs: number
  readonly elapsedMs: number
  readonly notBefore: number
  readonly hardEnd: number
  /** The earliest of the hard ends around what is in it, its own among them. */
  readonly within: number
  readonly wholeMs: number
  readonly slackMs: number
  readonly reserveMs: number
  readonly reserveUntil: number
  readonly begunAt: number | null
  readonly endedAt: number | null
  /** Its length before any trial, and whether that was given to it rather than planned. */
  readonly firstMs: number
  readonly isGiven: boolean

  parent: LeanNode | null
  /** The length it is tried with; `null` leaves it as it was. */
  heldMs: number | null
  isClosed: boolean
  allottedMs: number
  totalMs: number
  pendingMs: number
  open: number
  end: number
  /** Of a block: the item that takes what is left, as long as it is before hard ends cut it, and what comes after it. */
  absorber: LeanNode | null
  absorberMs: number
  tailPendingMs: number
  tailPlannedMs: number
  /** Of a block: whether anything in it was told something since it was last passed, and what that pass found. */
  isChanged: boolean
  begins: number
  leaves: number
  latest: number
  missed: number
}

export interface LeanAgenda {
  /** The agenda itself as a block. */
  readonly root: LeanNode
  readonly byId: ReadonlyMap<NodeId, LeanNode>
}

interface Building {
  readonly agenda: AgendaSlice
  readonly spent: ReadonlyMap<NodeId, Spent>
  readonly byId: Map<NodeId, LeanNode>
  isAhead: boolean
}

/** An agenda made ready for trials at one moment. */
export function leanAgenda(agenda: AgendaSlice, now: Instant): LeanAgenda {
  const byId = new Map<NodeId, LeanNode>()
  const spent = spentByItem(agenda.segments, now)
  const building: Building = { agenda, spent, byId, isAhead: agenda.status === 'prepared' }
  const hardEnd = agenda.hardEnd ?? Number.POSITIVE_INFINITY
  const children = leanAll(building, agenda.root, hardEnd)
  const root = around({ ...blank(false), hardEnd, within: hardEnd, children })
  return { root, byId }
}

/** Tells what is in a block that it is. */
function around(block: LeanNode): LeanNode {
  for (const child of block.children) child.parent = block
  return block
}

function leanAll(building: Building, ids: readonly NodeId[], within: number): LeanNode[] {
  return ids.flatMap((id) => {
    const node = building.agenda.nodes[id]
    if (!node) return []
    const lean = leanOf(building, node, within)
    building.byId.set(id, lean)
    return [lean]
  })
}

function leanOf(building: Building, node: AgendaNode, bound: number): LeanNode {
  const { agenda } = building
  const hardEnd = node.hardEnd ?? Number.POSITIVE_INFINITY
  const within = Math.min(bound, hardEnd)
  const common = {
    ...blank(building.isAhead),
    isUntimed: node.plannedMs === null,
    plannedEnd: agenda.baseline[node.id]?.end ?? null,
    notBefore: node.notBefore ?? Number.NEGATIVE_INFINITY,
    hardEnd,
    within,
  }
  const own = node.kind === 'item' ? itemPart(building, node) : blockPart(building, node, within)
  return around({ ...common, ...own })
}

function itemPart(building: Building, item: AgendaNode & { kind: 'item' }) {
  const { agenda } = building
  const spent = building.spent.get(item.id)
  const plannedMs = plannedLength(agenda, item.id)
  const given = agenda.allotted[item.id]
  const isActive = item.id === agenda.activeId
  if (isActive) building.isAhead = true
  return {
    isItem: true,
    isActive,
    items: 1,
    plannedMs,
    minMs: item.minMs,
    elapsedMs: spent?.ms ?? 0,
    begunAt: spent?.from ?? null,
    endedAt: spent?.to ?? null,
    firstMs: given ?? item.plannedMs ?? plannedMs,
    isGiven: given !== undefined,
    isClosed: agenda.closed[item.id] !== undefined,
  }
}

function blockPart(
  building: Building,
  { id, children: ids }: AgendaNode & { kind: 'block' },
  within: number,
) {
  const { agenda } = building
  const children = leanAll(building, ids, within)
  const { slackMs = 0, reserveMs = 0 } = agenda.spare[id] ?? {}
  const planned = agenda.baseline[id]
  const wholeMs = wholeLength(agenda, id)
  const begun = known(children.map(({ begunAt }) => begunAt))
  const ended = known(children.map(({ endedAt }) => endedAt))
  return {
    children,
    items: children.reduce((sum, child) => sum + child.items, 0),
    plannedMs: children.reduce((sum, child) => sum + child.plannedMs, 0),
    wholeMs,
    slackMs,
    reserveMs: planned ? reserveMs : 0,
    reserveUntil: (planned?.start ?? 0) + wholeMs,
    begunAt: begun.length > 0 ? Math.min(...begun) : null,
    endedAt: ended.length > 0 ? Math.max(...ended) : null,
  }
}

const known = (times: readonly (number | null)[]) => times.filter((time) => time !== null)

/** All fields in one order: objects of one shape are read fastest. */
function blank(isAhead: boolean): LeanNode {
  return {
    children: [],
    isItem: false,
    isUntimed: true,
    isActive: false,
    isAhead,
    items: 0,
    plannedMs: 0,
    plannedEnd: null,
    minMs: 0,
    elapsedMs: 0,
    notBefore: Number.NEGATIVE_INFINITY,
    hardEnd: Number.POSITIVE_INFINITY,
    within: Number.POSITIVE_INFINITY,
    wholeMs: 0,
    slackMs: 0,
    reserveMs: 0,
    reserveUntil: 0,
    begunAt: null,
    endedAt: null,
    firstMs: 0,
    isGiven: false,
    parent: null,
    heldMs: null,
    isClosed: false,
    allottedMs: 0,
    totalMs: 0,
    pendingMs: 0,
    open: 0,
    end: 0,
    absorber: null,
    absorberMs: 0,
    tailPendingMs: 0,
    tailPlannedMs: 0,
    isChanged: true,
    begins: 0,
    leaves: 0,
    latest: 0,
    missed: 0,
  }
}
