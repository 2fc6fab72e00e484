import type { NodeId } from '../kernel/ids.ts'
import { type Instant, instantOf } from '../kernel/time.ts'
import type { AgendaNode, Block, Item, Plan } from './messages.ts'

type Times = { start: Instant; end: Instant }

interface Layout {
  readonly nodes: ReadonlyMap<NodeId, AgendaNode>
  readonly times: Map<NodeId, Times>
}

/**
 * The frozen planned times of every node. Items follow one another, wait for their `notBefore`, and untimed
 * items share equally what their block has left (never less than their minimum). The plan must be a valid tree.
 */
export function baselineOf(plan: Plan): Record<NodeId, Times> {
  const layout: Layout = { nodes: new Map(plan.nodes.map((node) => [node.id, node])), times: new Map() }
  const room = plan.hardEnd ?? Number.NaN
  layChildren(layout, plan.root, plan.start, { room, within: plan.hardEnd ?? Number.POSITIVE_INFINITY })
  return Object.fromEntries(layout.times)
}

/** `room`: until when the children may last (NaN: not said); `within`: the nearest hard end around them. */
interface Bounds {
  readonly room: number
  readonly within: number
}

function layChildren(layout: Layout, ids: readonly NodeId[], from: number, { room, within }: Bounds): number {
  const untimed = ids.filter((id) => isUntimed(layout, id))
  if (untimed.length === 0 || Number.isNaN(room)) return layInTurn(layout, ids, from, within, leastOf)
  const tight = layInTurn(layout, ids, from, within, () => 0)
  const left = Math.max(0, Math.min(room, within) - tight)
  const shares = new Map(untimed.map((id, index) => [id, shareOf(left, index, untimed.length)]))
  return layInTurn(layout, ids, from, within, (item) => Math.max(shares.get(item.id) ?? 0, item.minMs))
}

const leastOf = (item: Item) => item.minMs

/** The whole milliseconds of the `index`th of `count` equal shares; together they make exactly `left`. */
const shareOf = (left: number, index: number, count: number) =>
  Math.floor((left * (index + 1)) / count) - Math.floor((left * index) / count)

function isUntimed(layout: Layout, id: NodeId): boolean {
  const node = layout.nodes.get(id)
  return node?.kind === 'item' && node.plannedMs === null
}

function layInTurn(
  layout: Layout,
  ids: readonly NodeId[],
  from: number,
  within: number,
  untimedMs: (item: Item) => number,
): number {
  let cursor = from
  for (const id of ids) {
    const node = layout.nodes.get(id)
    if (!node) continue
    const start = Math.max(cursor, node.notBefore ?? cursor)
    if (node.kind === 'block') cursor = layBlock(layout, node, start, within)
    else cursor = start + (node.plannedMs ?? beforeHardEnd(node, start, untimedMs(node)))
    layout.times.set(id, { start: instantOf(start), end: instantOf(cursor) })
  }
  return cursor
}

/** An untimed item is not planned past its own hard end, unless its minimum is. */
function beforeHardEnd({ hardEnd, minMs }: Item, start: number, length: number): number {
  return hardEnd === null ? length : Math.max(minMs, Math.min(length, hardEnd - start))
}

function layBlock(layout: Layout, block: Block, start: number, within: number): number {
  const nearest = Math.min(within, block.hardEnd ?? within)
  const planned = block.plannedMs === null ? Number.NaN : start + block.plannedMs
  const room = Number.isNaN(planned) ? (block.hardEnd ?? Number.NaN) : planned
  const end = layChildren(layout, block.children, start, { room, within: nearest })
  return Number.isNaN(planned) ? end : Math.max(end, planned)
}
