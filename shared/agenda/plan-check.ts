import type { Refusal } from '../kernel/area.ts'
import type { NodeId } from '../kernel/ids.ts'
import { limits } from '../kernel/limits.ts'
import { baselineOf } from './baseline.ts'
import type { AgendaNode, Plan, Speaker } from './messages.ts'
import type { AgendaRefusal } from './refusals.ts'

type Flaw = Refusal<AgendaRefusal>
type Nodes = ReadonlyMap<NodeId, AgendaNode>

const DAY_MS = 24 * 3_600_000

/** The first reason why a plan is not a tree that can be run; `null` when it is sound. */
export function flawOf(plan: Plan): Flaw | null {
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]))
  return (
    repeatedId(plan.nodes) ??
    misplacedNode(plan, nodes) ??
    depthFlaw(plan.root, nodes, 1) ??
    itemFlaw(plan, nodes) ??
    lengthFlaw(plan)
  )
}

function repeatedId(nodes: readonly AgendaNode[]): Flaw | null {
  const seen = new Set<NodeId>()
  for (const { id } of nodes) {
    if (seen.has(id)) return { code: 'agenda/id-repeated', params: { id } }
    seen.add(id)
  }
  return null
}

/** Every node has exactly one place; what cannot be reached from the root is lost or inside itself. */
function misplacedNode(plan: Plan, nodes: Nodes): Flaw | null {
  const placed = new Set<NodeId>()
  const waiting: (readonly NodeId[])[] = [plan.root]
  for (let ids = waiting.pop(); ids; ids = waiting.pop())
    for (const id of ids) {
      const node = nodes.get(id)
      if (!node) return { code: 'agenda/child-missing', params: { id } }
      if (placed.has(id)) return { code: 'agenda/two-parents', params: { id } }
      placed.add(id)
      if (node.kind === 'block') waiting.push(node.children)
    }
  const lost = plan.nodes.find(({ id }) => !placed.has(id))
  return lost ? { code: 'agenda/no-parent', params: { id: lost.id } } : null
}

function depthFlaw(ids: readonly NodeId[], nodes: Nodes, depth: number): Flaw | null {
  if (ids.length > 0 && depth > limits.agendaDepth)
    return { code: 'agenda/too-deep', params: { max: limits.agendaDepth } }
  for (const id of ids) {
    const node = nodes.get(id)
    const flaw = node?.kind === 'block' ? depthFlaw(node.children, nodes, depth + 1) : null
    if (flaw) return flaw
  }
  return null
}

function itemFlaw(plan: Plan, nodes: Nodes): Flaw | null {
  for (const node of plan.nodes) {
    if (node.kind === 'block') continue
    const people = new Set(node.speakers.map(({ personId }) => personId))
    if (people.size < node.speakers.length)
      return { code: 'agenda/speaker-repeated', params: { title: node.title } }
    if (node.speakers.some(isOddlyReplaced))
      return { code: 'agenda/substitute-not-needed', params: { title: node.title } }
    if (node.respondsTo.includes(node.id))
      return { code: 'agenda/answers-itself', params: { title: node.title } }
    const stray = node.respondsTo.find((id) => !nodes.has(id))
    if (stray) return { code: 'agenda/child-missing', params: { id: stray } }
  }
  return null
}

/** Only who apologised is replaced, and by somebody else. */
const isOddlyReplaced = ({ personId, status, substituteId }: Speaker): boolean =>
  substituteId !== null && (status !== 'apologised' || substituteId === personId)

/** A bound on the whole keeps every time far from the end of the calendar. */
function lengthFlaw(plan: Plan): Flaw | null {
  const ends = Object.values<{ end: number }>(baselineOf(plan)).map(({ end }) => end)
  const end = ends.reduce((latest, one) => Math.max(latest, one), plan.start as number)
  const days = limits.agendaDays
  return end - plan.start > days * DAY_MS ? { code: 'agenda/too-long', params: { days } } : null
}
