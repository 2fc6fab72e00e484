import type { Instant } from '../kernel/time.ts'
import type { Event, RecordedEvent } from '../world.ts'
import { turnedOver } from './aside.ts'
import { listEvolved, seen } from './evolve-list.ts'
import { finished, speechEvolved } from './evolve-speech.ts'
import { noted, restored } from './restore.ts'
import type { FloorSlice } from './slice.ts'

export function evolveFloor(slice: FloorSlice, event: RecordedEvent): FloorSlice {
  if (event.type === 'floor/undone')
    return { ...seen(restored(slice, event.restore), event), journal: slice.journal?.slice(0, -1) ?? null }
  if (event.type === 'session/closed') return emptied(slice, event.at)
  const next = turnedOver(speechEvolved(listEvolved(slice, event), event), event)
  return next !== slice && canBeUndone(event) ? noted(slice, next, event) : next
}

/** The session's end: nobody waits or speaks any more, and nothing is left to undo. */
function emptied(slice: FloorSlice, at: Instant): FloorSlice {
  const begun = slice.speaking ? [...slice.interrupted, slice.speaking] : slice.interrupted
  const ended = begun.reduce((so, { id }) => finished(so, id, at), slice)
  return {
    ...ended,
    open: false,
    closesAt: null,
    closedAt: at,
    queue: [],
    aside: {},
    journal: slice.journal && [],
  }
}

const undoable = new Set<Event['type']>([
  'floor/opened',
  'floor/closed',
  'floor/closing-set',
  'floor/rules-set',
  'floor/moved',
  'floor/round-started',
  'floor/speech-started',
  'floor/speech-finished',
  'floor/speech-paused',
  'floor/speech-resumed',
  'floor/speech-extended',
  'floor/speech-interrupted',
  'floor/speech-returned',
])

/** Only moderators undo, and only what they did on the floor itself: not a removal, not what a seat did for itself. */
function canBeUndone(event: RecordedEvent): boolean {
  if (!event.command?.type.startsWith('floor.')) return false
  // Handing back is a handover too: it needs no place in the journal, and an undo keeps whoever is to speak now.
  if (event.type === 'floor/handed-over') return false
  const byModerator = 'byModerator' in event && event.byModerator
  return byModerator || undoable.has(event.type)
}
