import type { Context } from '../kernel/area.ts'
import type { PersonId } from '../kernel/ids.ts'
import { accept } from '../kernel/result.ts'
import { spanOf } from '../kernel/time.ts'
import type { World } from '../world.ts'
import { waysFor } from './apologies.ts'
import { type AgendaDecision, no, type Of } from './decision.ts'
import type { AgendaEvent, Item } from './messages.ts'
import { skipEvents } from './moves.ts'
import type { AgendaSlice } from './slice.ts'
import { isAway } from './speaker-clock.ts'
import { isOpen, itemOf } from './tree.ts'

/** Gives the turn to a speaker of the item under way; names whose turn ends, so that a double click passes nobody over. */
export function speakerNext(
  { agenda }: World,
  { itemId, leaving, to }: Of<'agenda.speaker-next'>,
): AgendaDecision {
  const item = itemOf(agenda, itemId)
  if (!item) return no('agenda/unknown-item')
  const { title } = item
  if (agenda.activeId !== itemId) return no('agenda/not-under-way', { title })
  if (leaving !== agenda.speakerId) return no('agenda/speaker-gone-on')
  const personId = to === undefined ? nextSpeaker(agenda, item) : to
  if (personId === undefined) return no('agenda/no-next-speaker', { title })
  const speaker = item.speakers.find((one) => one.personId === personId)
  if (personId !== null && !speaker) return no('agenda/unknown-speaker', { title })
  if (speaker && isAway(speaker)) return no('agenda/speaker-away')
  if (personId === agenda.speakerId) return no('agenda/nothing-changed')
  return accept([{ type: 'agenda/speaker-started', itemId, personId }])
}

/** The next in printed order; from nobody's turn, the first who has had none. */
function nextSpeaker({ speakerId, turns }: AgendaSlice, { id, speakers }: Item): PersonId | undefined {
  const position = speakers.findIndex(({ personId }) => personId === speakerId)
  const had = new Set(turns.filter(({ itemId }) => itemId === id).map(({ personId }) => personId))
  const later = speakers.slice(position + 1).filter((one) => !isAway(one))
  return (speakerId === null ? later.find(({ personId }) => !had.has(personId)) : later[0])?.personId
}

/** Marks somebody as apologised and does what was proposed about it, as it stands at this moment. */
export function settleApology(
  { agenda, session }: World,
  { itemId, personId, how, substituteId = undefined }: Of<'agenda.settle-apology'>,
  { at }: Context,
): AgendaDecision {
  const node = agenda.nodes[itemId]
  if (!node) return no('agenda/unknown-item')
  const { title } = node
  if (node.kind === 'block') return no('agenda/not-an-item', { title })
  if (!isOpen(agenda, itemId)) return no('agenda/item-closed', { title })
  const speaker = node.speakers.find((one) => one.personId === personId)
  if (!speaker) return no('agenda/unknown-speaker', { title })
  if (speaker.settled !== undefined) return no('agenda/settled-already')
  if (how === 'substitute') {
    if (substituteId === undefined) return no('agenda/name-substitute')
    if (substituteId === personId) return no('agenda/substitute-not-needed')
    if (!session.people[substituteId]) return no('agenda/unknown-substitute')
  } else if (substituteId !== undefined) return no('agenda/substitute-not-needed')
  const way = waysFor(agenda, node, personId, at).find((one) => one.how === how)
  if (!way)
    return how === 'to-discussion' ? no('agenda/no-discussion') : no('agenda/nothing-to-cut', { title })
  const changed = way.changes.map(
    ({ itemId: id, fromMs, allottedMs }): AgendaEvent => ({
      type: 'agenda/item-extended',
      itemId: id,
      byMs: spanOf(allottedMs - fromMs),
      allottedMs,
    }),
  )
  return accept([
    { type: 'agenda/apology-settled', itemId, personId, how, substituteId: substituteId ?? null },
    ...changed,
    ...skipEvents(agenda, way.skip),
  ])
}
