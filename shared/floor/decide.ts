import type { Context } from '../kernel/area.ts'
import type { PersonId, SpeechId } from '../kernel/ids.ts'
import { accept } from '../kernel/result.ts'
import type { World } from '../world.ts'
import { request, withdraw } from './decide-request.ts'
import { type FloorDecision, no, type Of } from './decision.ts'
import type { FloorCommand, FloorEvent } from './messages.ts'
import { undo } from './undo.ts'

/** Decides what happens on the floor. Role permission is checked before, from the table of commands. */
export function decideFloor(world: World, command: FloorCommand, context: Context): FloorDecision {
  if (world.session.status !== 'open') return no('floor/session-closed')
  switch (command.type) {
    case 'floor.open':
      return world.floor.open ? no('floor/already-open') : accept([{ type: 'floor/opened' }])
    case 'floor.close':
      return world.floor.open ? accept([{ type: 'floor/closed' }]) : no('floor/already-closed')
    case 'floor.request':
      return request(world, command, context)
    case 'floor.withdraw':
      return withdraw(world, command, context)
    case 'floor.call':
      return call(world, command)
    case 'floor.finish':
      return finish(world, command)
    case 'floor.undo':
      return undo(world, command)
  }
}

/** A speech is known by the id of the command that gave the floor. */
function call({ floor, agenda }: World, { id, requestId }: Of<'floor.call'>): FloorDecision {
  if (!floor.queue.some((waiting) => waiting.id === requestId)) return no('floor/not-waiting')
  const speechId = id as string as SpeechId
  if (floor.speaking?.id === speechId || floor.speeches.some((speech) => speech.id === speechId))
    return no('floor/speech-exists')
  return accept([
    ...(floor.speaking ? [finished(floor.speaking.id)] : []),
    { type: 'floor/speech-started', speechId, requestId, itemId: agenda.activeId },
  ])
}

function finish({ floor }: World, { speechId }: Of<'floor.finish'>): FloorDecision {
  return floor.speaking?.id === speechId ? accept([finished(speechId)]) : no('floor/not-speaking')
}

/**
 * What follows on the floor when a person is removed: their requests leave the list, their speech ends.
 * Events of the floor itself, because audiences that do not know who asks could not conclude it from the removal.
 */
export function leaveFloor({ floor }: World, personId: PersonId): readonly FloorEvent[] {
  const { queue, speaking } = floor
  const theirs = queue.filter((waiting) => waiting.personId === personId)
  return [
    ...theirs.map(({ id }): FloorEvent => ({ type: 'floor/withdrawn', requestId: id, byModerator: true })),
    ...(speaking?.personId === personId ? [finished(speaking.id)] : []),
  ]
}

const finished = (speechId: SpeechId): FloorEvent => ({ type: 'floor/speech-finished', speechId })
