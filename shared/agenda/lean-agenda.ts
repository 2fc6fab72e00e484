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
  /** Which of the agenda's sections it is in. */
  readonly section: number
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

  /** The length it is tried with; `null` leaves it as it was. */
  heldMs: number | null
  isClosed: boolean
  allottedMs: number
  totalMs: number
  pendingMs: number
  open: number
  absorber: LeanNode | null
  tailPendingMs: number
  tailPlannedMs: number
  end: number
}

export interface LeanAgenda {
  /** Parts of the root that do not depend on what comes after them, each as a block of its own. */
  readonly sections: readonly LeanNode[]
  readonly byId: ReadonlyMap<NodeId, LeanNode>
}

interface Building {
  readonly agenda: AgendaSlice
  readonly spent: ReadonlyMap<NodeId, Spent>
  readonly byId: Map<NodeId, LeanNode>
  section: number
  isAhead: boolean
}

/** An agenda made ready for trials at one moment. */
export function leanAgenda(agenda: AgendaSlice, now: Instant): LeanAgenda {
  const { root, nodes, closed, segments, status } = agenda
  const byId = new Map<NodeId, LeanNode>()
  const spent = spentByItem(segments, now)
  const building: Building = { agenda, spent, byId, section: 0, isAhead: status === 'prepared' }
  // An untimed item at the root looks at all that comes after it: then the root is one section.
  const isWhole = root.some((id) => {
    const node = nodes[id]
    return node?.kind === 'item' && node.plannedMs === null && closed[id] === undefined
  })
  const parts = isWhole ? [root] : root.map((id) => [id])
  const sections = parts.map((ids, section) => {
    building.section = section
    return sectionOf(building, ids)
  })
  return { sections, byId }
}

function sectionOf(building: Building, ids: readonly NodeId[]): LeanNode {
  const bound = building.agenda.hardEnd ?? Number.POSITIVE_INFINITY
  const around = blank(building, building.isAhead)
  return { ...around, hardEnd: bound, within: bound, children: leanAll(building, ids, bound) }
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

function leanOf(building: Building, node: AgendaNode, around: number): LeanNode {
  const { agenda } = building
  const hardEnd = node.hardEnd ?? Number.POSITIVE_INFINITY
  const within = Math.min(around, hardEnd)
  const common = {
    ...blank(building, building.isAhead),
    isUntimed: node.plannedMs === null,
    plannedEnd: agenda.baseline[node.id]?.end ?? null,
    notBefore: node.notBefore ?? Number.NEGATIVE_INFINITY,
    hardEnd,
    within,
  }
  const own = node.kind === 'item' ? itemPart(building, node) : blockPart(building, node, within)
  return { ...common, ...own }
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
  return {
    children,
    items: children.reduce((sum, child) => sum + child.items, 0),
    plannedMs: children.reduce((sum, child) => sum + child.plannedMs, 0),
    wholeMs,
    slackMs,
    reserveMs: planned ? reserveMs : 0,
    reserveUntil: (planned?.start ?? 0) + wholeMs,
    begunAt: least(children.map(({ begunAt }) => begunAt)),
    endedAt: most(children.map(({ endedAt }) => endedAt)),
  }
}

const known = (times: readonly (number | null)[]) => times.filter((time) => time !== null)
const least = (times: readonly (number | null)[]) =>
  known(times).reduce<number | null>((a, b) => (a === null ? b : Math.min(a, b)), null)
const most = (times: readonly (number | null)[]) =>
  known(times).reduce<number | null>((a, b) => (a === null ? b : Math.max(a, b)), null)

/** All fields in one order: objects of one shape are read fastest. */
function blank({ section }: Building, isAhead: boolean): LeanNode {
  return {
    children: [],
    section,
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
    heldMs: null,
    isClosed: false,
    allottedMs: 0,
    totalMs: 0,
    pendingMs: 0,
    open: 0,
    absorber: null,
    tailPendingMs: 0,
    tailPlannedMs: 0,
    end: 0,
  }
}
