import type { Instant } from '../kernel/time.ts'
import type { AgendaSlice, Turn } from './slice.ts'

/** Ends and resumes the turn of whoever speaks as the item under way does; another item begins with nobody's. */
export function withTurns(before: AgendaSlice, now: AgendaSlice, at: Instant): AgendaSlice {
  if (before.speakerId === null && now.speakerId === null) return now
  const same = before.activeId === now.activeId && before.speakerId === now.speakerId
  if (same && before.status === now.status) return now
  const speakerId = before.activeId === now.activeId ? now.speakerId : null
  const turns = ended(now.turns, at)
  if (speakerId === null || now.activeId === null || now.status !== 'running')
    return { ...now, turns, speakerId }
  return {
    ...now,
    speakerId,
    turns: [...turns, { itemId: now.activeId, personId: speakerId, from: at, to: null }],
  }
}

function ended(turns: readonly Turn[], at: Instant): readonly Turn[] {
  const last = turns.at(-1)
  return last && last.to === null ? [...turns.slice(0, -1), { ...last, to: at }] : turns
}
