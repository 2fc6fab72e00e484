import type { PersonId, RequestId, SpeechId } from '../kernel/ids.ts'
import { accept } from '../kernel/result.ts'
import { HOUR_MS, type Milliseconds, spanOf } from '../kernel/time.ts'
import type { World } from '../world.ts'
import { voiceOf } from './acting.ts'
import { everybodyWaiting } from './aside.ts'
import { type FloorDecision, no, type Of } from './decision.ts'
import type { FloorCommand, FloorEvent } from './messages.ts'
import { isOfItself, seatLimit } from './rules.ts'
import type { FloorRequest, FloorSlice, Speech } from './slice.ts'
import { speechesBegun } from './speaking-time.ts'
import { isRunning } from './speech-clock.ts'

/** The bounds of what a speech may take, however often it is extended. */
const LEAST_MS = 1_000
const MOST_MS = 24 * HOUR_MS

/** A speech is known by the id of the command that gave the floor. */
export function call(world: World, { id, requestId }: Of<'floor.call'>): FloorDecision {
  const { speaking } = world.floor
  return begin(world, id as string as SpeechId, requestId, speaking ? [finished(speaking.id)] : [])
}

/** Only a point of order interrupts, and never another one. */
export function interrupt(world: World, { id, requestId }: Of<'floor.interrupt'>): FloorDecision {
  const { queue, speaking } = world.floor
  const request = queue.find((waiting) => waiting.id === requestId)
  if (request && request.kind !== 'point-of-order') return no('floor/only-order-interrupts')
  if (speaking?.kind === 'point-of-order') return no('floor/order-under-way')
  const aside: FloorEvent[] = speaking ? [{ type: 'floor/speech-interrupted', speechId: speaking.id }] : []
  return begin(world, id as string as SpeechId, requestId, aside)
}

function begin(
  world: World,
  speechId: SpeechId,
  requestId: RequestId,
  before: readonly FloorEvent[],
): FloorDecision {
  const { floor, agenda } = world
  const request = floor.queue.find((waiting) => waiting.id === requestId)
  if (!request) return no('floor/not-waiting')
  if (speechesBegun(floor).some((speech) => speech.id === speechId)) return no('floor/speech-exists')
  const itemId = agenda.activeId
  const item = itemId === null ? undefined : agenda.nodes[itemId]
  const silent = item?.kind === 'item' && item.attribution === 'chatham-house'
  const own = ownLimit(world, request)
  const limited = own === null || own === floor.rules.limitsMs[request.kind] ? {} : { limitMs: own }
  const more = { ...limited, ...(silent && { attribution: 'chatham-house' as const }) }
  return accept([...before, { type: 'floor/speech-started', speechId, requestId, itemId, ...more }])
}

/** What this very speaker may take: what is set for the seat or, during their own item, what the agenda gives them. */
function ownLimit(world: World, request: FloorRequest): Milliseconds | null {
  const { floor, agenda } = world
  const { kind, seatId, personId } = request
  if (!isOfItself(kind)) return null
  const item = agenda.activeId === null ? undefined : agenda.nodes[agenda.activeId]
  const speakers = item?.kind === 'item' ? item.speakers : []
  const onAgenda = speakers.find(({ substituteId, personId: own }) => {
    const named = substituteId ?? own
    return personId !== null && (named === personId || voiceOf(world, named) === personId)
  })
  const ms = seatLimit(floor.rules, kind, seatId) ?? onAgenda?.allotMs ?? null
  return ms === null ? null : spanOf(Math.max(LEAST_MS, Math.min(MOST_MS, ms)))
}

export function finish({ floor }: World, { speechId }: Of<'floor.finish'>): FloorDecision {
  const ends = [floor.speaking, ...floor.interrupted].some((speech) => speech?.id === speechId)
  return ends ? accept(ending(floor, [speechId])) : no('floor/not-speaking')
}

type ForSpeech = Extract<FloorCommand, { type: `floor.${'pause' | 'resume' | 'extend'}-speech` }>

/** What a moderator does with the clock of the speech under way; it names the speech, as finishing does. */
export function clock({ floor: { speaking } }: World, command: ForSpeech): FloorDecision {
  if (speaking?.id !== command.speechId) return no('floor/not-speaking')
  switch (command.type) {
    case 'floor.pause-speech':
      return pause(speaking)
    case 'floor.resume-speech':
      return resume(speaking)
    case 'floor.extend-speech':
      return extend(speaking, command)
  }
}

const pause = (speech: Speech): FloorDecision =>
  isRunning(speech)
    ? accept([{ type: 'floor/speech-paused', speechId: speech.id }])
    : no('floor/already-paused')

const resume = (speech: Speech): FloorDecision =>
  isRunning(speech)
    ? no('floor/already-running')
    : accept([{ type: 'floor/speech-resumed', speechId: speech.id }])

function extend({ id, limitMs }: Speech, { byMs }: Of<'floor.extend-speech'>): FloorDecision {
  if (limitMs === null) return no('floor/no-limit')
  const whole = spanOf(Math.min(MOST_MS, Math.max(LEAST_MS, limitMs + byMs)))
  if (whole === limitMs) return no('floor/limit-reached')
  return accept([
    { type: 'floor/speech-extended', speechId: id, byMs: spanOf(whole - limitMs), limitMs: whole },
  ])
}

/**
 * What follows on the floor when a person is removed: their requests leave the list, their speeches end.
 * Events of the floor itself, because audiences that do not know who asks could not conclude it from the removal.
 */
export function leaveFloor({ floor }: World, personId: PersonId): readonly FloorEvent[] {
  const isTheirs = (one: { readonly personId: PersonId | null } | null) => one?.personId === personId
  const { speaking, interrupted } = floor
  const begun = speaking ? [speaking, ...interrupted] : interrupted
  return [
    ...everybodyWaiting(floor)
      .filter(isTheirs)
      .map(({ id }): FloorEvent => ({ type: 'floor/withdrawn', requestId: id, byModerator: true })),
    ...ending(
      floor,
      begun.filter(isTheirs).map(({ id }) => id),
    ),
  ]
}

/** The given speeches end; where that leaves the floor free, the speech interrupted last has it again. */
function ending({ speaking, interrupted }: FloorSlice, ids: readonly SpeechId[]): readonly FloorEvent[] {
  const back = interrupted.filter(({ id }) => !ids.includes(id)).at(-1)
  const free = speaking !== null && ids.includes(speaking.id)
  return [
    ...ids.map(finished),
    ...(free && back ? [{ type: 'floor/speech-returned', speechId: back.id } as const] : []),
  ]
}

const finished = (speechId: SpeechId): FloorEvent => ({ type: 'floor/speech-finished', speechId })
