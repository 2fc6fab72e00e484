import type { NodeId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/time.ts'
import { blank, type LeanNode } from './lean-node.ts'
import { plannedLength, wholeLength } from './lengths.ts'
import type { AgendaNode } from './messages.ts'
import type { AgendaSlice } from './slice.ts'
import { type Spent, spentByItem } from './spent.ts'

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
  const root = around({ ...blank(false), hardEnd, within: hardEnd, children: inParts(children) })
  return { root, byId }
}

/** Tells what is in a block or a part that it is. */
function around(block: LeanNode): LeanNode {
  for (const child of block.children) child.parent = block
  return block
}

/** Parts of about as many nodes as there are parts at most: either number is looked at in every trial. */
const PART_NODES = 24

function inParts(children: readonly LeanNode[]): readonly LeanNode[] {
  if (children.length <= PART_NODES) return children
  const parts: LeanNode[] = []
  for (let first = 0; first < children.length; first += PART_NODES) {
    const some = children.slice(first, first + PART_NODES)
    const plannedMs = some.reduce((sum, child) => sum + child.plannedMs, 0)
    parts.push(around({ ...blank(false), isPart: true, plannedMs, children: some }))
  }
  return parts
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
    children: inParts(children),
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
