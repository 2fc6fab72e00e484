import type { Context } from '../kernel/area.ts'
import type { NodeId } from '../kernel/ids.ts'
import { limits } from '../kernel/limits.ts'
import { accept } from '../kernel/result.ts'
import { after } from '../kernel/time.ts'
import type { World } from '../world.ts'
import { unknownPerson } from './decide-edit.ts'
import { type AgendaDecision, no, type Of } from './decision.ts'
import { forecast } from './forecast.ts'
import type { AgendaEvent, AgendaNode } from './messages.ts'
import { childrenOf, isInside, type Place, placed, placeOf, unplaced, withAllInside } from './places.ts'
import { flawOf } from './plan-check.ts'
import { planOfAgenda } from './replan.ts'
import { heardAmong } from './room.ts'
import type { AgendaSlice } from './slice.ts'
import { allItems, isOpen } from './tree.ts'

export function insert(
  { agenda, session }: World,
  { node, parentId, before, leaving }: Of<'agenda.insert'>,
  { at }: Context,
): AgendaDecision {
  if (agenda.start === null) return no('agenda/no-plan')
  if (agenda.nodes[node.id] || agenda.baseline[node.id]) return no('agenda/id-repeated', { id: node.id })
  if (node.kind === 'block' && node.children.length > 0) return no('agenda/block-not-empty')
  if (Object.keys(agenda.nodes).length >= limits.agendaNodes)
    return no('agenda/full', { max: limits.agendaNodes })
  if (node.kind === 'item' && unknownPerson(session, node.speakers, [])) return no('agenda/unknown-person')
  const place = { parentId, before }
  const hindered = hindranceAt(agenda, place)
  if (hindered) return hindered
  const next = placed({ ...agenda, nodes: { ...agenda.nodes, [node.id]: node } }, node.id, place)
  const planned = agenda.status === 'prepared' ? null : plannedNow(next, node, at)
  return unlessFlawed(agenda, next, leaving, { type: 'agenda/item-inserted', node, ...place, planned })
}

/** What is added while the session runs is planned for when it is expected, as long as it is given. */
function plannedNow(agenda: AgendaSlice, node: AgendaNode, at: Context['at']) {
  const row = forecast(agenda, at).find(({ id }) => id === node.id)
  const start = row?.expectedStartAt ?? at
  return { start, end: after(start, node.plannedMs ?? row?.allottedMs ?? 0) }
}

/**
 * Moves an item or a block with all in it. What has run stays where it ran. What would stand open in front of the item
 * under way takes its turn at once, and that item waits with the time it had, but only if the command names it.
 */
export function move({ agenda }: World, command: Of<'agenda.move'>): AgendaDecision {
  const { itemId, parentId, before, leaving } = command
  const node = agenda.nodes[itemId]
  const here = placeOf(agenda, itemId)
  if (!node || !here) return no('agenda/unknown-item')
  if (isInside(agenda, parentId, itemId)) return no('agenda/inside-itself', { title: node.title })
  const place = { parentId, before }
  const hindered = hindranceAt(agenda, place)
  if (hindered) return hindered
  if (before === itemId || (here.parentId === parentId && here.before === before))
    return no('agenda/nothing-changed')
  const over = withAllInside(agenda, itemId).find((id) => hasRun(agenda, id) && !isOpen(agenda, id))
  if (over !== undefined) return no('agenda/item-begun', { title: agenda.nodes[over]?.title ?? '' })
  const next = placed(unplaced(agenda, itemId), itemId, place)
  const active = agenda.activeId
  if (active !== null && overBefore(next, active) < overBefore(agenda, active))
    return no('agenda/item-begun', { title: agenda.nodes[active]?.title ?? '' })
  return unlessFlawed(agenda, next, leaving, { type: 'agenda/item-moved', itemId, ...place })
}

/** Takes an item, or a block with all in it, off the agenda; what has begun is part of the record. */
export function remove({ agenda }: World, { itemId }: Of<'agenda.remove'>): AgendaDecision {
  const node = agenda.nodes[itemId]
  if (!node) return no('agenda/unknown-item')
  if (agenda.status === 'finished') return no('agenda/already-finished')
  const begun = withAllInside(agenda, itemId).find((id) => hasRun(agenda, id))
  if (begun !== undefined) return no('agenda/item-begun', { title: agenda.nodes[begun]?.title ?? '' })
  if (heardAmong(agenda, new Set(withAllInside(agenda, itemId))))
    return no('agenda/heard', { title: node.title })
  return accept([{ type: 'agenda/item-removed', itemId }])
}

const hasRun = ({ segments }: AgendaSlice, id: NodeId) => segments.some(({ itemId }) => itemId === id)

/** How many items that have run are over and stand before one: it never moves in front of them. */
function overBefore(agenda: AgendaSlice, id: NodeId): number {
  const items = allItems(agenda)
  const before = items.slice(
    0,
    items.findIndex((item) => item.id === id),
  )
  return before.filter((item) => !isOpen(agenda, item.id) && hasRun(agenda, item.id)).length
}

function hindranceAt(agenda: AgendaSlice, { parentId, before }: Place): AgendaDecision | null {
  if (agenda.status === 'finished') return no('agenda/already-finished')
  const parent = parentId === null ? null : agenda.nodes[parentId]
  if (parent === undefined) return no('agenda/place-gone')
  if (parent?.kind === 'item') return no('agenda/not-a-block', { title: parent.title })
  if (before !== null && !childrenOf(agenda, parentId).includes(before)) return no('agenda/place-gone')
  return null
}

/** Accepts a change of the tree, unless the tree would be unsound or an open item would be passed over. */
function unlessFlawed(
  agenda: AgendaSlice,
  next: AgendaSlice,
  leaving: NodeId | undefined,
  event: AgendaEvent,
): AgendaDecision {
  const plan = planOfAgenda(next)
  const flaw = plan && flawOf(plan)
  if (flaw) return no(flaw.code, flaw.params)
  const { activeId } = agenda
  if (activeId === null) return accept([event])
  const first = allItems(next).find(({ id }) => isOpen(next, id))
  if (!first || first.id === activeId) return accept([event])
  const title = agenda.nodes[activeId]?.title ?? ''
  if (leaving === undefined) return no('agenda/before-active', { title })
  if (leaving !== activeId) return no('agenda/not-active', { active: activeId, title })
  return accept([event, { type: 'agenda/item-started', itemId: first.id }])
}
