import type { Context } from '../kernel/area.ts'
import type { PersonId } from '../kernel/ids.ts'
import { accept } from '../kernel/result.ts'
import { spanOf } from '../kernel/time.ts'
import type { SessionSlice } from '../session/slice.ts'
import type { World } from '../world.ts'
import { type AgendaDecision, no, type Of } from './decision.ts'
import { changed } from './evolve-edit.ts'
import { forecast } from './forecast.ts'
import type { AgendaNode, Edits, Speaker } from './messages.ts'
import { withAllInside } from './places.ts'
import { flawOf } from './plan-check.ts'
import { planOfAgenda } from './replan.ts'
import type { AgendaSlice } from './slice.ts'
import { isOpen, itemsUnder } from './tree.ts'

const ofBlocks: readonly string[] = ['title', 'plannedMs', 'notBefore', 'hardEnd', 'notes']
const ofTime: readonly string[] = ['plannedMs', 'minMs', 'notBefore', 'hardEnd']

/** Changes what an entry says, whenever the session is open; its times only while it is not over. */
export function edit(
  { agenda, session }: World,
  command: Of<'agenda.edit'>,
  { at }: Context,
): AgendaDecision {
  const { id: _id, type: _type, itemId, ...asked } = command
  const node = agenda.nodes[itemId]
  if (!node) return no('agenda/unknown-item')
  const { title } = node
  const length = agenda.allotted[itemId] ?? node.plannedMs
  const changes = realChanges({ ...node, plannedMs: length }, asked)
  const fields = Object.keys(changes)
  if (fields.length === 0) return no('agenda/nothing-changed')
  if (node.kind === 'block' && fields.some((field) => !ofBlocks.includes(field)))
    return no('agenda/not-an-item', { title })
  if (isOver(agenda, node) && fields.some((field) => ofTime.includes(field)))
    return no('agenda/item-closed', { title })
  if (changes.speakers && node.kind === 'item' && unknownPerson(session, changes.speakers, node.speakers))
    return no('agenda/unknown-person')
  const real = neverBelowUsed(agenda, itemId, changes, at)
  return (
    unlessUnsound(changed(agenda, itemId, real)) ??
    accept([{ type: 'agenda/item-edited', itemId, changes: real }])
  )
}

/** Holds an entry that has not begun until a moment to come, or lets it go. */
export function hold(
  { agenda }: World,
  { itemId, until }: Of<'agenda.hold'>,
  { at }: Context,
): AgendaDecision {
  const node = agenda.nodes[itemId]
  if (!node) return no('agenda/unknown-item')
  if (isOver(agenda, node)) return no('agenda/item-closed', { title: node.title })
  const inside = new Set(withAllInside(agenda, itemId))
  if (agenda.segments.some((segment) => inside.has(segment.itemId)))
    return no('agenda/item-begun', { title: node.title })
  if (node.notBefore === until) return no('agenda/nothing-changed')
  if (until !== null && until <= at) return no('agenda/hold-past')
  const next = changed(agenda, itemId, { notBefore: until })
  return unlessUnsound(next) ?? accept([{ type: 'agenda/item-held', itemId, until }])
}

function realChanges(node: AgendaNode, asked: Edits): Edits {
  const now: Readonly<Record<string, unknown>> = { notes: [], ...node }
  const differing = Object.entries(asked).filter(
    ([field, value]) => value !== undefined && JSON.stringify(now[field]) !== JSON.stringify(value),
  )
  return Object.fromEntries(differing)
}

/** Somebody newly named who is not known in the session. */
export function unknownPerson(
  { people }: SessionSlice,
  speakers: readonly Speaker[],
  former: readonly Speaker[],
): boolean {
  const named = (some: readonly Speaker[]) =>
    some.flatMap(({ personId, substituteId }) =>
      substituteId === null ? [personId] : [personId, substituteId],
    )
  const known = new Set<PersonId>(named(former))
  return named(speakers).some((id) => !known.has(id) && !Object.hasOwn(people, id))
}

function isOver(agenda: AgendaSlice, node: AgendaNode): boolean {
  const items = itemsUnder(agenda.nodes, [node.id])
  return items.length > 0 && items.every(({ id }) => !isOpen(agenda, id))
}

/** A new length is never shorter than what has been used already. */
function neverBelowUsed(agenda: AgendaSlice, id: AgendaNode['id'], changes: Edits, at: Context['at']): Edits {
  const asked = changes.plannedMs ?? null
  if (asked === null || agenda.nodes[id]?.kind === 'block') return changes
  const row = forecast(agenda, at).find((one) => one.id === id)
  return {
    ...changes,
    plannedMs: spanOf(Math.max(asked, Math.min(row?.elapsedMs ?? 0, row?.allottedMs ?? 0))),
  }
}

function unlessUnsound(next: AgendaSlice): AgendaDecision | null {
  const plan = planOfAgenda(next)
  const flaw = plan && flawOf(plan)
  return flaw ? no(flaw.code, flaw.params) : null
}
