import type { Instant } from '../kernel/time.ts'
import type { AgendaSlice, Turn } from './slice.ts'
import { isAway } from './speaker-clock.ts'
import { itemOf } from './tree.ts'

/**
 * Ends and resumes the turn of whoever speaks as the item under way does; another item begins with nobody's. Who no
 * longer speaks there, having apologised or being taken off it, has no turn either.
 */
export function withTurns(before: AgendaSlice, now: AgendaSlice, at: Instant): AgendaSlice {
  if (before.speakerId === null && now.speakerId === null) return now
  const speakerId = before.activeId === now.activeId && mayGoOn(now) ? now.speakerId : null
  const same = before.activeId === now.activeId && before.speakerId === speakerId
  if (same && before.status === now.status) return now
  const turns = ended(now.turns, at)
  if (speakerId === null || now.activeId === null || now.status !== 'running')
    return { ...now, turns, speakerId }
  return {
    ...now,
    speakerId,
    turns: [...turns, { itemId: now.activeId, personId: speakerId, from: at, to: null }],
  }
}

const mayGoOn = (agenda: AgendaSlice): boolean =>
  itemOf(agenda, agenda.activeId)?.speakers.some(
    (one) => one.personId === agenda.speakerId && !isAway(one),
  ) ?? false

function ended(turns: readonly Turn[], at: Instant): readonly Turn[] {
  const last = turns.at(-1)
  return last && last.to === null ? [...turns.slice(0, -1), { ...last, to: at }] : turns
}
