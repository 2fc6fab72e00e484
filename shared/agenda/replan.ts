import type { NodeId } from '../kernel/ids.ts'
import { spanOf } from '../kernel/time.ts'
import { baselineOf } from './baseline.ts'
import type { AgendaNode, Block, Plan } from './messages.ts'
import type { AgendaSlice, Planned, Spare } from './slice.ts'
import { itemsUnder } from './tree.ts'

/** The plan an agenda comes from, as it stands now. `null` while there is none. */
export function planOfAgenda({ start, hardEnd, root, nodes, floating }: AgendaSlice): Plan | null {
  if (start === null) return null
  return { start, hardEnd, root: [...root], nodes: Object.values<AgendaNode>(nodes), floating }
}

/** Lays the planned times anew; only before the agenda starts. What stays the same stays the same object. */
export function replanned(agenda: AgendaSlice): AgendaSlice {
  const plan = planOfAgenda(agenda)
  if (!plan) return agenda
  const baseline: Record<NodeId, Planned> = baselineOf(plan)
  const spare = spareOf(plan, baseline)
  return {
    ...agenda,
    baseline: keptWhere(agenda.baseline, baseline, (a, b) => a.start === b.start && a.end === b.end),
    spare: keptWhere(agenda.spare, spare, (a, b) => a.slackMs === b.slackMs && a.reserveMs === b.reserveMs),
  }
}

/** So that undo notes only what really changed. */
function keptWhere<Id extends string, T>(
  old: Readonly<Record<Id, T>>,
  fresh: Readonly<Record<Id, T>>,
  same: (a: T, b: T) => boolean,
): Record<Id, T> {
  const kept = Object.entries<T>(fresh).map(([id, one]) => {
    const before = old[id as Id]
    return [id, before !== undefined && same(before, one) ? before : one]
  })
  return Object.fromEntries(kept) as Record<Id, T>
}

function spareOf(plan: Plan, baseline: Readonly<Record<NodeId, Planned>>): Record<NodeId, Spare> {
  const nodes = Object.fromEntries(plan.nodes.map((node) => [node.id, node]))
  const lengthOf = (id: NodeId) => (baseline[id] ? baseline[id].end - baseline[id].start : 0)
  const ofBlock = (block: Block): [NodeId, Spare] => {
    const items = itemsUnder(nodes, block.children)
    const planned = baseline[block.id]
    const last = block.children.at(-1)
    const filledUntil = (last && baseline[last]?.end) ?? planned?.start ?? 0
    return [
      block.id,
      {
        slackMs: spanOf(lengthOf(block.id) - items.reduce((sum, { id }) => sum + lengthOf(id), 0)),
        reserveMs: spanOf((planned?.end ?? 0) - filledUntil),
      },
    ]
  }
  const said = plan.nodes.flatMap((node) => (node.kind === 'block' && node.plannedMs !== null ? [node] : []))
  return Object.fromEntries(said.map(ofBlock))
}
