import type { RequestId } from '../kernel/ids.ts'
import { limits } from '../kernel/limits.ts'
import type { RecordedEvent } from '../world.ts'
import { everybodyWaiting, gathered, homeOf, inEveryList } from './aside.ts'
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
  const [waited, waits] = [everybodyWaiting(before), everybodyWaiting(now)]
  const edited = waited.flatMap((was) => changedRequest(was, waits))
  const wasMoved = before.queue.find(({ id }) => event.type === 'floor/moved' && id === event.requestId)
  const lost = waited.filter(({ id }) => !has(waits, id))
  const joined = Object.values(before.aside)
    .flat()
    .filter(({ id }) => has(now.queue, id))
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
      ...placeOf(before, request),
    })),
    ...(joined.length > 0 && { aside: joined.flatMap((request) => asideAgain(before, request)) }),
    ...(wasMoved && { moved: [{ id: wasMoved.id, ahead: aheadOf(before.queue, wasMoved) }] }),
    ...(edited.length > 0 && { edited }),
    ...(before.texts !== now.texts && {
      texts: before.texts
        .filter(({ id }) => !has(now.texts, id))
        .map((text) => ({ text, ahead: aheadOf(before.texts, text) })),
      noTexts: now.texts.filter(({ id }) => !has(before.texts, id)).map(({ id }) => id),
    }),
    notWaiting: waits.filter(({ id }) => !has(waited, id)).map(({ id }) => id),
    unfinished: now.speeches.filter(({ id }) => !has(before.speeches, id)).map(({ id }) => id),
  }
}

export function restored(slice: FloorSlice, restore: FloorRestore): FloorSlice {
  const { open = slice.open, waiting, notWaiting, unfinished, moved = [], edited = [] } = restore
  const asBefore = inEveryList(slice, (list) => {
    const staying = list.filter(({ id }) => !notWaiting.includes(id))
    return moved.reduce(
      movedBack,
      staying.map((one) => requestBefore(one, edited)),
    )
  })
  const rules = restore.rules ? withRules(usualRules, restore.rules) : slice.rules
  const inPlace = asideBefore({ ...asBefore, rules }, restore)
  return gathered({
    ...waiting.reduce(waitingAgain, inPlace),
    open,
    closesAt: restore.closesAt === undefined ? slice.closesAt : restore.closesAt,
    speaking:
      restore.speaking === undefined ? slice.speaking : restore.speaking && speechOf(restore.speaking),
    interrupted: restore.interrupted?.map(speechOf) ?? slice.interrupted,
    texts: textsBefore(slice, restore),
    speeches: slice.speeches.filter(({ id }) => !unfinished.includes(id)),
  })
}

/** Into the list or, where that is another item's by now, to those set aside for its own. */
function waitingAgain(
  slice: FloorSlice,
  { request, ahead, itemId }: FloorRestore['waiting'][number],
): FloorSlice {
  if (itemId === undefined || itemId === slice.listItemId)
    return { ...slice, queue: putBack(slice.queue, requestOf(request), ahead) }
  const list = putBack(slice.aside[itemId] ?? [], requestOf(request), ahead)
  return { ...slice, aside: { ...slice.aside, [itemId]: list } }
}

/** Whoever joined the list from another item's waits for that one again, unless its turn has come. */
function asideBefore(slice: FloorSlice, { aside = [] }: FloorRestore): FloorSlice {
  return aside.reduce(setAside, slice)
}

function setAside(
  slice: FloorSlice,
  { id, itemId, ahead }: NonNullable<FloorRestore['aside']>[number],
): FloorSlice {
  const request = slice.queue.find((one) => one.id === id)
  if (!request || itemId === slice.listItemId) return slice
  const queue = slice.queue.filter((one) => one !== request)
  return waitingAgain({ ...slice, queue }, { request: keptRequest(request), ahead, itemId })
}

/** For which item a request waited, if items have lists of their own, and behind whom. */
function placeOf(
  floor: FloorSlice,
  request: FloorRequest,
): Pick<FloorRestore['waiting'][number], 'ahead' | 'itemId'> {
  const itemId = homeOf(floor, request)
  const lists = [floor.queue, ...Object.values(floor.aside)]
  const ahead = aheadOf(lists.find((list) => list.includes(request)) ?? [], request)
  return itemId === null ? { ahead } : { ahead, itemId }
}

function asideAgain(floor: FloorSlice, request: FloorRequest): NonNullable<FloorRestore['aside']> {
  const { ahead, itemId } = placeOf(floor, request)
  return itemId === undefined ? [] : [{ id: request.id, itemId, ahead }]
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
const keptRules = (rules: FloorRules): RulesToSet => ({
  ...rules,
  tiers: [...rules.tiers],
  delegationBudgets: rules.delegationBudgets.map(({ seatIds, ms }) => ({ seatIds: [...seatIds], ms })),
})
export const keptSpeech = (speech: Speech): NonNullable<FloorRestore['speaking']> => ({
  ...speech,
  jointSeatIds: [...speech.jointSeatIds],
  segments: [...speech.segments],
})
const idsOf = (speeches: readonly Speech[]) => speeches.map(({ id }) => id).join(' ')
const has = <Id>(list: readonly { readonly id: Id }[], wanted: Id) => list.some(({ id }) => id === wanted)
const aheadOf = <Entry extends { readonly id: RequestId }>(list: readonly Entry[], entry: Entry) =>
  list.slice(0, list.indexOf(entry)).map(({ id }) => id)
