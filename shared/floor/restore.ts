import type { RequestId } from '../kernel/ids.ts'
import { limits } from '../kernel/limits.ts'
import type { RecordedEvent } from '../world.ts'
import type { FloorRestore } from './messages.ts'
import { type FloorRules, type RulesToSet, usualRules, withRules } from './rules.ts'
import { type FloorRequest, type FloorSlice, requestOf, type Speech, speechOf } from './slice.ts'

/** Notes what a moderator's command changed; several events of one command make one entry. */
export function noted(before: FloorSlice, now: FloorSlice, event: RecordedEvent): FloorSlice {
  const { command } = event
  if (before.journal === null || command === null) return now
  const last = before.journal.at(-1)
  const again = last?.commandId === command.id ? last : null
  const origin = again ? restored(before, again.before) : before
  const entry = { commandId: command.id, type: command.type, before: restoreTo(origin, now, event) }
  const kept = again ? before.journal.slice(0, -1) : before.journal
  return { ...now, journal: [...kept, entry].slice(-limits.undoDepth) }
}

/** What leads from `now` back to `before`. */
function restoreTo(before: FloorSlice, now: FloorSlice, event: RecordedEvent): FloorRestore {
  const edited = before.queue.flatMap((was) => changedRequest(was, now.queue))
  const wasMoved = before.queue.find(({ id }) => event.type === 'floor/moved' && id === event.requestId)
  const lost = before.queue.filter(({ id }) => !has(now.queue, id))
  return {
    ...(before.open !== now.open && { open: before.open }),
    ...(before.closesAt !== now.closesAt && { closesAt: before.closesAt }),
    ...(before.rules !== now.rules && { rules: keptRules(before.rules) }),
    ...(before.speaking !== now.speaking && { speaking: before.speaking && keptSpeech(before.speaking) }),
    ...(idsOf(before.interrupted) !== idsOf(now.interrupted) && {
      interrupted: before.interrupted.map(keptSpeech),
    }),
    waiting: lost.map((request) => ({
      request: keptRequest(request),
      ahead: aheadOf(before.queue, request),
    })),
    ...(wasMoved && { moved: [{ id: wasMoved.id, ahead: aheadOf(before.queue, wasMoved) }] }),
    ...(edited.length > 0 && { edited }),
    ...(before.texts !== now.texts && {
      texts: before.texts
        .filter(({ id }) => !has(now.texts, id))
        .map((text) => ({ text, ahead: aheadOf(before.texts, text) })),
      noTexts: now.texts.filter(({ id }) => !has(before.texts, id)).map(({ id }) => id),
    }),
    notWaiting: now.queue.filter(({ id }) => !has(before.queue, id)).map(({ id }) => id),
    unfinished: now.speeches.filter(({ id }) => !has(before.speeches, id)).map(({ id }) => id),
  }
}

export function restored(slice: FloorSlice, restore: FloorRestore): FloorSlice {
  const { open = slice.open, waiting, notWaiting, unfinished, moved = [], edited = [] } = restore
  const staying = slice.queue.filter(({ id }) => !notWaiting.includes(id))
  const asBefore = staying.map((one) => requestBefore(one, edited))
  const inPlace = moved.reduce(movedBack, asBefore)
  return {
    ...slice,
    open,
    closesAt: restore.closesAt === undefined ? slice.closesAt : restore.closesAt,
    rules: restore.rules ? withRules(usualRules, restore.rules) : slice.rules,
    speaking:
      restore.speaking === undefined ? slice.speaking : restore.speaking && speechOf(restore.speaking),
    interrupted: restore.interrupted?.map(speechOf) ?? slice.interrupted,
    queue: waiting.reduce((queue, { request, ahead }) => putBack(queue, requestOf(request), ahead), inPlace),
    texts: textsBefore(slice, restore),
    speeches: slice.speeches.filter(({ id }) => !unfinished.includes(id)),
  }
}

function textsBefore({ texts }: FloorSlice, restore: FloorRestore): FloorSlice['texts'] {
  const { texts: back = [], noTexts = [] } = restore
  const staying = texts.filter(({ id }) => !noTexts.includes(id))
  return back.reduce((list, { text, ahead }) => putBack(list, text, ahead), staying)
}

/** Right behind the last of those that were ahead of it and are still there, before everybody who came later. */
function putBack<Entry extends { readonly id: RequestId }>(
  list: readonly Entry[],
  entry: Entry,
  ahead: readonly RequestId[],
): Entry[] {
  const place = list.findLastIndex(({ id }) => ahead.includes(id)) + 1
  return list.toSpliced(place, 0, entry)
}

function movedBack(
  queue: readonly FloorRequest[],
  { id, ahead }: NonNullable<FloorRestore['moved']>[number],
): readonly FloorRequest[] {
  const request = queue.find((one) => one.id === id)
  if (!request) return queue
  return putBack(
    queue.filter((one) => one !== request),
    request,
    ahead,
  )
}

type Edited = NonNullable<FloorRestore['edited']>

/** How a request was before it was edited; nothing where it was not. */
function changedRequest(was: FloorRequest, queue: readonly FloorRequest[]): Edited {
  const now = queue.find(({ id }) => id === was.id)
  if (!now || (now.kind === was.kind && now.subject === was.subject)) return []
  return [{ request: keptRequest(was), kind: now.kind, subject: now.subject }]
}

function requestBefore(request: FloorRequest, edited: Edited): FloorRequest {
  const before = edited.find((one) => one.request.id === request.id)
  return before ? { ...requestOf(before.request), personId: request.personId } : request
}

const keptRequest = (request: FloorRequest): Edited[number]['request'] => ({
  ...request,
  jointSeatIds: [...request.jointSeatIds],
})
const keptRules = (rules: FloorRules): RulesToSet => ({ ...rules, tiers: [...rules.tiers] })
export const keptSpeech = (speech: Speech): NonNullable<FloorRestore['speaking']> => ({
  ...speech,
  jointSeatIds: [...speech.jointSeatIds],
  segments: [...speech.segments],
})
const idsOf = (speeches: readonly Speech[]) => speeches.map(({ id }) => id).join(' ')
const has = <Id>(list: readonly { readonly id: Id }[], wanted: Id) => list.some(({ id }) => id === wanted)
const aheadOf = <Entry extends { readonly id: RequestId }>(list: readonly Entry[], entry: Entry) =>
  list.slice(0, list.indexOf(entry)).map(({ id }) => id)
