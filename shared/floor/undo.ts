import type { Context } from '../kernel/area.ts'
import type { NodeId, PersonId, RequestId, SeatId } from '../kernel/ids.ts'
import { accept } from '../kernel/result.ts'
import type { Instant } from '../kernel/time.ts'
import type { World } from '../world.ts'
import { waitingRequest } from './aside.ts'
import { type FloorDecision, no, type Of } from './decision.ts'
import type { FloorRestore } from './messages.ts'
import { keptSpeech } from './restore.ts'
import { type FloorRequest, type FloorSlice, type Speech, speechOf } from './slice.ts'
import { speechesBegun } from './speaking-time.ts'
import { stopped } from './speech-clock.ts'

type Edited = NonNullable<FloorRestore['edited']>[number]

/** Last in, first out. What participants did since is no obstacle: it is left as it is. */
export function undo(world: World, { commandId }: Of<'floor.undo'>, { at }: Context): FloorDecision {
  const journal = world.floor.journal ?? []
  if (!journal.some((entry) => entry.commandId === commandId)) return no('floor/undo-unknown')
  const last = journal.at(-1)
  if (last?.commandId !== commandId) return no('floor/undo-superseded')
  const restore = stillPossible(world, onAgenda(world, last.before), at)
  return accept([{ type: 'floor/undone', undoes: commandId, restore }])
}

/**
 * What of a noted change can go back now. Whoever was removed since returns neither to the list nor to the floor, and
 * a speech that their removal ended stays ended, also once they are let in again.
 */
function stillPossible({ session, floor }: World, before: FloorRestore, at: Instant): FloorRestore {
  const { speaking, interrupted, unfinished, edited, ...others } = asNamedNow(floor, before)
  const rest = { ...others, ...(edited && { edited: edited.filter((one) => isStill(floor, one)) }) }
  const isGone = (one: OfPerson) => one.personId !== null && !hasSeat(session, one.personId, one.seatId)
  const over = floor.speeches.filter(({ id }) => !unfinished.includes(id)).map((one) => one.requestId)
  const returns = (requestId: RequestId, one: OfPerson) => !isGone(one) && !over.includes(requestId)
  const waiting = others.waiting.filter(({ request }) => returns(request.id, request))
  const touched = speaking !== undefined || interrupted !== undefined
  if (!touched) return { ...rest, waiting, unfinished: [] }
  const stays = (speech: Speech) => returns(speech.requestId, speech)
  const whole = { speaking: speaking === undefined ? floor.speaking : speaking && speechOf(speaking) }
  const wanted: OnTheFloor = {
    speaking: whole.speaking && stays(whole.speaking) ? whole.speaking : null,
    interrupted: (interrupted?.map(speechOf) ?? floor.interrupted).filter(stays),
  }
  const backInList = waiting.map(({ request }) => request.id)
  const now = nobodyLost(floor, wanted, backInList, at)
  const there = [now.speaking, ...now.interrupted].map((one) => one?.id)
  return {
    ...rest,
    speaking: now.speaking && keptSpeech(now.speaking),
    ...((interrupted || now.interrupted !== floor.interrupted) && {
      interrupted: now.interrupted.map(keptSpeech),
    }),
    waiting,
    unfinished: unfinished.filter((id) => there.includes(id)),
  }
}

/** Whoever would wait for an item that is no longer there waits in the list there is. */
function onAgenda({ agenda }: World, before: FloorRestore): FloorRestore {
  const isThere = (id: NodeId | undefined) => id !== undefined && Object.hasOwn(agenda.nodes, id)
  const waiting = before.waiting.map(({ itemId, ...one }) =>
    itemId !== undefined && isThere(itemId) ? { ...one, itemId } : one,
  )
  const aside = before.aside?.filter(({ itemId }) => isThere(itemId))
  return { ...before, waiting, ...(aside && { aside }) }
}

/** Whether nobody has edited it again: what a seat changed since is its own. */
function isStill(floor: FloorSlice, { request, kind, subject }: Edited): boolean {
  const now = waitingRequest(floor, request.id)
  return now?.kind === kind && now.subject === subject
}

type OfPerson = Pick<FloorRequest, 'personId' | 'seatId'>

/** Whoever was removed, or acts for another seat since, has this one no more. */
function hasSeat({ people }: World['session'], id: PersonId, seatId: SeatId | null): boolean {
  const person = people[id]
  return !person || (person.status !== 'removed' && person.seatId === seatId)
}

/** A speech that was handed over since stays with whoever has it now. */
function asNamedNow(floor: FloorSlice, before: FloorRestore): FloorRestore {
  const begun = speechesBegun(floor)
  const named = <Asked extends OfPerson>(one: Asked, requestId: RequestId): Asked => {
    const now = begun.find((speech) => speech.requestId === requestId)
    return now ? { ...one, personId: now.personId } : one
  }
  return {
    ...before,
    ...(before.speaking && { speaking: named(before.speaking, before.speaking.requestId) }),
    ...(before.interrupted && { interrupted: before.interrupted.map((one) => named(one, one.requestId)) }),
    waiting: before.waiting.map((one) => ({ ...one, request: named(one.request, one.request.id) })),
  }
}

type OnTheFloor = Pick<FloorSlice, 'speaking' | 'interrupted'>

/** Whoever has the floor now and neither keeps it nor goes back to the list waits until it returns to them. */
function nobodyLost(
  floor: OnTheFloor,
  { speaking, interrupted }: OnTheFloor,
  backInList: readonly RequestId[],
  at: Instant,
): OnTheFloor {
  const wanted = [...interrupted, ...(speaking ? [speaking] : [])].map(({ id }) => id)
  const left = [...floor.interrupted, ...(floor.speaking ? [floor.speaking] : [])].filter(
    ({ id, requestId }) => !wanted.includes(id) && !backInList.includes(requestId),
  )
  const waiting = [...interrupted, ...left]
  if (!speaking) return { speaking: waiting.at(-1) ?? null, interrupted: waiting.slice(0, -1) }
  return { speaking, interrupted: waiting.map((speech) => stopped(speech, at)) }
}
