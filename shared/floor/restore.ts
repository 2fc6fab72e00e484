import { limits } from '../kernel/limits.ts'
import type { RecordedEvent } from '../world.ts'
import type { FloorRestore } from './messages.ts'
import { type FloorRequest, type FloorSlice, requestOf, type Speech, speechOf } from './slice.ts'

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
    ...(before.speaking !== now.speaking && { speaking: before.speaking && keptSpeech(before.speaking) }),
    ...(idsOf(before.interrupted) !== idsOf(now.interrupted) && {
      interrupted: before.interrupted.map(keptSpeech),
    }),
    waiting: lost.map((request) => ({ request, ahead: aheadOf(before.queue, request) })),
    notWaiting: now.queue.filter(({ id }) => !has(before.queue, id)).map(({ id }) => id),
    unfinished: now.speeches.filter(({ id }) => !has(before.speeches, id)).map(({ id }) => id),
  }
}

export function restored(slice: FloorSlice, restore: FloorRestore): FloorSlice {
  const { open = slice.open, waiting, notWaiting, unfinished } = restore
  const staying = slice.queue.filter(({ id }) => !notWaiting.includes(id))
  return {
    ...slice,
    open,
    speaking:
      restore.speaking === undefined ? slice.speaking : restore.speaking && speechOf(restore.speaking),
    interrupted: restore.interrupted?.map(speechOf) ?? slice.interrupted,
    queue: waiting.reduce(putBack, staying),
    speeches: slice.speeches.filter(({ id }) => !unfinished.includes(id)),
  }
}

/** Right behind the last of those that were ahead of it and still wait, before everybody who came later. */
function putBack(
  queue: readonly FloorRequest[],
  { request, ahead }: FloorRestore['waiting'][number],
): readonly FloorRequest[] {
  const place = queue.findLastIndex(({ id }) => ahead.includes(id)) + 1
  return queue.toSpliced(place, 0, requestOf(request))
}

export const keptSpeech = (speech: Speech): NonNullable<FloorRestore['speaking']> => ({
  ...speech,
  segments: [...speech.segments],
})
const idsOf = (speeches: readonly Speech[]) => speeches.map(({ id }) => id).join(' ')
const has = <Id>(list: readonly { readonly id: Id }[], wanted: Id) => list.some(({ id }) => id === wanted)
const aheadOf = (queue: readonly FloorRequest[], request: FloorRequest) =>
  queue.slice(0, queue.indexOf(request)).map(({ id }) => id)
