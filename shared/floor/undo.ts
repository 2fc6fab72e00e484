import type { PersonId } from '../kernel/ids.ts'
import { limits } from '../kernel/limits.ts'
import { accept } from '../kernel/result.ts'
import type { RecordedEvent, World } from '../world.ts'
import { type FloorDecision, no, type Of } from './decision.ts'
import type { FloorRestore } from './messages.ts'
import type { FloorRequest, FloorSlice } from './slice.ts'

/** Last in, first out. What participants did since is no obstacle: it is left as it is. */
export function undo(world: World, { commandId }: Of<'floor.undo'>): FloorDecision {
  const journal = world.floor.journal ?? []
  if (!journal.some((entry) => entry.commandId === commandId)) return no('floor/undo-unknown')
  const last = journal.at(-1)
  if (last?.commandId !== commandId) return no('floor/undo-superseded')
  const restore = stillPossible(world, last.before)
  return accept([{ type: 'floor/undone', undoes: commandId, restore }])
}

/** What of a noted change can go back now. Whoever was removed since returns neither to the list nor to the floor. */
function stillPossible(
  { session }: World,
  { open, speaking, waiting, notWaiting, unfinished }: FloorRestore,
): FloorRestore {
  const isGone = (id: PersonId | null) => id !== null && session.people[id]?.status === 'removed'
  const resumes = speaking && !isGone(speaking.personId) ? speaking : null
  return {
    ...(open !== undefined && { open }),
    ...(speaking !== undefined && { speaking: resumes }),
    waiting: waiting.filter(({ request }) => !isGone(request.personId)),
    notWaiting,
    unfinished: unfinished.filter((id) => id === resumes?.id),
  }
}

/** Notes what a moderator's command changed; several events of one command make one entry. */
export function noted(before: FloorSlice, now: FloorSlice, { command }: RecordedEvent): FloorSlice {
  if (before.journal === null || command === null) return now
  const last = before.journal.at(-1)
  const again = last?.commandId === command.id ? last : null
  const origin = again ? restored(before, again.before) : before
  const entry = { commandId: command.id, type: command.type, before: restoreTo(origin, now) }
  const kept = again ? before.journal.slice(0, -1) : before.journal
  return { ...now, journal: [...kept, entry].slice(-limits.undoDepth) }
}

/** What leads from `now` back to `before`. */
function restoreTo(before: FloorSlice, now: FloorSlice): FloorRestore {
  const lost = before.queue.filter(({ id }) => !has(now.queue, id))
  return {
    ...(before.open !== now.open && { open: before.open }),
    ...(before.speaking !== now.speaking && { speaking: before.speaking }),
    waiting: lost.map((request) => ({ request, ahead: aheadOf(before.queue, request) })),
    notWaiting: now.queue.filter(({ id }) => !has(before.queue, id)).map(({ id }) => id),
    unfinished: now.speeches.filter(({ id }) => !has(before.speeches, id)).map(({ id }) => id),
  }
}

export function restored(slice: FloorSlice, restore: FloorRestore): FloorSlice {
  const { open = slice.open, speaking = slice.speaking, waiting, notWaiting, unfinished } = restore
  const staying = slice.queue.filter(({ id }) => !notWaiting.includes(id))
  const queue = waiting.reduce(putBack, staying)
  const speeches = slice.speeches.filter(({ id }) => !unfinished.includes(id))
  return { ...slice, open, speaking, queue, speeches }
}

/** Right behind the last of those that were ahead of it and still wait, before everybody who came later. */
function putBack(
  queue: readonly FloorRequest[],
  { request, ahead }: FloorRestore['waiting'][number],
): FloorRequest[] {
  const place = queue.findLastIndex(({ id }) => ahead.includes(id)) + 1
  return queue.toSpliced(place, 0, request)
}

const has = <Id>(list: readonly { readonly id: Id }[], wanted: Id) => list.some(({ id }) => id === wanted)
const aheadOf = (queue: readonly FloorRequest[], request: FloorRequest) =>
  queue.slice(0, queue.indexOf(request)).map(({ id }) => id)
