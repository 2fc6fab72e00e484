import type { Context } from '../kernel/area.ts'
import type { PersonId, RequestId } from '../kernel/ids.ts'
import { accept } from '../kernel/result.ts'
import type { Instant } from '../kernel/time.ts'
import type { World } from '../world.ts'
import { type FloorDecision, no, type Of } from './decision.ts'
import type { FloorRestore } from './messages.ts'
import { keptSpeech } from './restore.ts'
import { type FloorSlice, type Speech, speechOf } from './slice.ts'
import { stopped } from './speech-clock.ts'

type Edited = NonNullable<FloorRestore['edited']>[number]

/** Last in, first out. What participants did since is no obstacle: it is left as it is. */
export function undo(world: World, { commandId }: Of<'floor.undo'>, { at }: Context): FloorDecision {
  const journal = world.floor.journal ?? []
  if (!journal.some((entry) => entry.commandId === commandId)) return no('floor/undo-unknown')
  const last = journal.at(-1)
  if (last?.commandId !== commandId) return no('floor/undo-superseded')
  const restore = stillPossible(world, last.before, at)
  return accept([{ type: 'floor/undone', undoes: commandId, restore }])
}

/**
 * What of a noted change can go back now. Whoever was removed since returns neither to the list nor to the floor, and
 * a speech that their removal ended stays ended, also once they are let in again.
 */
function stillPossible({ session, floor }: World, before: FloorRestore, at: Instant): FloorRestore {
  const { speaking, interrupted, unfinished, edited, ...others } = before
  const rest = { ...others, ...(edited && { edited: edited.filter((one) => isStill(floor, one)) }) }
  const isGone = (id: PersonId | null) => id !== null && session.people[id]?.status === 'removed'
  const over = floor.speeches.filter(({ id }) => !unfinished.includes(id)).map((one) => one.requestId)
  const returns = (requestId: RequestId, personId: PersonId | null) =>
    !isGone(personId) && !over.includes(requestId)
  const waiting = before.waiting.filter(({ request }) => returns(request.id, request.personId))
  const touched = speaking !== undefined || interrupted !== undefined
  if (!touched) return { ...rest, waiting, unfinished: [] }
  const stays = (speech: Speech) => returns(speech.requestId, speech.personId)
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

/** Whether nobody has edited it again: what a seat changed since is its own. */
const isStill = ({ queue }: FloorSlice, { request, kind, subject }: Edited): boolean =>
  queue.some((one) => one.id === request.id && one.kind === kind && one.subject === subject)

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
