import type { Context } from '../kernel/area.ts'
import { limits } from '../kernel/limits.ts'
import { accept } from '../kernel/result.ts'
import { spanOf } from '../kernel/time.ts'
import type { World } from '../world.ts'
import { type AgendaDecision, no, type Of } from './decision.ts'
import { forecast } from './forecast.ts'
import type { AgendaEvent } from './messages.ts'
import { skipEvents } from './moves.ts'
import { flawOf } from './plan-check.ts'
import { heardAmong } from './room.ts'
import { isOpen } from './tree.ts'
import { unlessSaidAnew } from './undo-room.ts'

export function setPlan({ agenda }: World, { plan }: Of<'agenda.set'>): AgendaDecision {
  if (agenda.status !== 'prepared') return no('agenda/already-started')
  const flaw = flawOf(plan)
  return flaw ? no(flaw.code, flaw.params) : accept([{ type: 'agenda/set', plan }])
}

/** Adds to an item's length or cuts it, never below the time it has used; the event says the real change. */
export function extend(
  { agenda }: World,
  { itemId, byMs }: Of<'agenda.extend'>,
  { at }: Context,
): AgendaDecision {
  const node = agenda.nodes[itemId]
  if (!node) return no('agenda/unknown-item')
  if (node.kind === 'block') return no('agenda/not-an-item', { title: node.title })
  if (!isOpen(agenda, itemId)) return no('agenda/item-closed', { title: node.title })
  if (byMs === 0) return no('agenda/nothing-changed')
  const row = forecast(agenda, at).find(({ id }) => id === itemId)
  if (!row) return no('agenda/unknown-item')
  const shortest = Math.min(row.allottedMs, row.elapsedMs)
  const allotted = Math.min(limits.plannedMs, Math.max(shortest, row.allottedMs + byMs))
  const real = allotted - row.allottedMs
  if (real === 0 && byMs < 0) return no('agenda/nothing-to-cut', { title: node.title })
  if (real === 0) return no('agenda/too-long', { days: limits.plannedMs / (24 * 3_600_000) })
  return accept([{ type: 'agenda/item-extended', itemId, byMs: spanOf(real), allottedMs: spanOf(allotted) }])
}

export function setSpeaker(
  { agenda, session }: World,
  { itemId, personId, status, substituteId }: Of<'agenda.set-speaker'>,
): AgendaDecision {
  const node = agenda.nodes[itemId]
  if (!node) return no('agenda/unknown-item')
  if (node.kind === 'block') return no('agenda/not-an-item', { title: node.title })
  const speaker = node.speakers.find((one) => one.personId === personId)
  if (!speaker) return no('agenda/unknown-speaker', { title: node.title })
  if (substituteId !== null) {
    if (status !== 'apologised' || substituteId === personId) return no('agenda/substitute-not-needed')
    if (!session.people[substituteId]) return no('agenda/unknown-substitute')
  }
  if (speaker.status === status && speaker.substituteId === substituteId) return no('agenda/nothing-changed')
  return accept([{ type: 'agenda/speaker-set', itemId, personId, status, substituteId }])
}

/** Applies a proposal as a whole or not at all; what has been used since it was made stays used. */
export function apply(
  { agenda }: World,
  { changes, skip }: Of<'agenda.apply'>,
  { at }: Context,
): AgendaDecision {
  for (const itemId of [...skip, ...changes.map((change) => change.itemId)]) {
    const node = agenda.nodes[itemId]
    if (!node) return no('agenda/unknown-item')
    if (node.kind === 'block') return no('agenda/not-an-item', { title: node.title })
    if (!isOpen(agenda, itemId)) return no('agenda/item-closed', { title: node.title })
  }
  const rows = new Map(forecast(agenda, at).map((row) => [row.id, row]))
  const lengths = new Map(changes.map(({ itemId, allottedMs }) => [itemId, allottedMs]))
  const changed = [...lengths].flatMap(([itemId, asked]): AgendaEvent[] => {
    const row = rows.get(itemId)
    if (!row) return []
    const allotted = asked < row.allottedMs ? Math.max(asked, Math.min(row.elapsedMs, row.allottedMs)) : asked
    const held = agenda.allotted[itemId] !== undefined || agenda.nodes[itemId]?.plannedMs !== null
    if (held && allotted === row.allottedMs) return []
    const byMs = spanOf(allotted - row.allottedMs)
    return [{ type: 'agenda/item-extended', itemId, byMs, allottedMs: spanOf(allotted) }]
  })
  const events = [...changed, ...skipEvents(agenda, skip)]
  return events.length === 0 ? no('agenda/nothing-changed') : accept(events)
}

/** The marks in order, each once; the end itself is always one of them. */
export function setMarks({ agenda }: World, { marksMs }: Of<'agenda.set-marks'>): AgendaDecision {
  const marks = [...new Set([...marksMs, spanOf(0)])].sort((a, b) => b - a)
  if (marks.join() === agenda.marksMs.join()) return no('agenda/nothing-changed')
  return accept([{ type: 'agenda/marks-set', marksMs: marks }])
}

/** Only the latest change can be undone: whatever came after it may build on it, as do words put to an added item. */
export function undo({ agenda }: World, { commandId }: Of<'agenda.undo'>): AgendaDecision {
  const journal = agenda.journal ?? []
  const last = journal.at(-1)
  if (last?.commandId === commandId) {
    const heard = heardAmong(agenda, new Set(last.before.entries.nodes?.drop))
    if (heard) return no('agenda/heard', { title: heard.title })
    const restore = unlessSaidAnew(agenda, last.before)
    return accept([{ type: 'agenda/undone', undoes: commandId, restore }])
  }
  const known = journal.some((entry) => entry.commandId === commandId)
  return no(known ? 'agenda/undo-superseded' : 'agenda/undo-unknown')
}
