import type { Context } from '../kernel/area.ts'
import { limits } from '../kernel/limits.ts'
import { accept } from '../kernel/result.ts'
import { after, type Instant } from '../kernel/time.ts'
import type { World } from '../world.ts'
import { askerOf } from './decide-request.ts'
import { type FloorDecision, moderates, no, type Of } from './decision.ts'
import { listIsOpen } from './lanes.ts'
import type { FloorSlice } from './slice.ts'

/** The moment from which no text for the record is taken any more; `null` while the session is open. */
export const recordEndsAt = ({ closedAt, rules }: FloorSlice): Instant | null =>
  closedAt === null ? null : after(closedAt, rules.recordForMs)

/** A contribution in writing keeps to the list's hours; text for the record is taken until some time after the close. */
export function handIn(world: World, command: Of<'floor.hand-in'>, context: Context): FloorDecision {
  const { floor, session, agenda } = world
  const { textId, kind, text, subject = null } = command
  const byModerator = moderates(context.actor)
  const endsAt = recordEndsAt(floor)
  if (session.status !== 'open' && kind === 'written') return no('floor/session-closed')
  if (session.status === 'published' || (endsAt !== null && context.at >= endsAt))
    return no('floor/record-closed')
  if (kind === 'written' && !byModerator && !listIsOpen(floor, context.at)) return no('floor/list-closed')
  const asker = askerOf(world, command, context)
  if (!asker.ok) return no(asker.refusal)
  if (isKnown(floor, textId)) return no('floor/text-exists')
  const { seatId, personId } = asker.value
  const theirs = floor.texts.filter((one) => one.seatId === seatId).length
  if (theirs >= limits.textsPerSeat) return no('floor/texts-full', { max: limits.textsPerSeat })
  const itemId = agenda.activeId
  const item = itemId === null ? undefined : agenda.nodes[itemId]
  const silent = item?.kind === 'item' && item.attribution === 'chatham-house'
  const attribution = silent ? 'chatham-house' : 'named'
  const what = { textId, seatId, personId, kind, subject, text, itemId, attribution, byModerator } as const
  return accept([{ type: 'floor/text-handed-in', ...what }])
}

export function takeBack(
  { floor }: World,
  { textId }: Of<'floor.take-back'>,
  { actor }: Context,
): FloorDecision {
  const text = floor.texts.find(({ id }) => id === textId)
  if (!text) return no('floor/text-unknown')
  const own = actor.seatId !== null && actor.seatId === text.seatId
  if (!own && !moderates(actor)) return no('floor/not-yours')
  return accept([{ type: 'floor/text-taken-back', textId, byModerator: moderates(actor) }])
}

/** Also true of a text that an undo could bring back. */
const isKnown = ({ texts, journal }: FloorSlice, textId: Of<'floor.hand-in'>['textId']): boolean =>
  texts.some(({ id }) => id === textId) ||
  (journal ?? []).some(({ before }) => before.texts?.some(({ text }) => text.id === textId))
