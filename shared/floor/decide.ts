import type { Context } from '../kernel/area.ts'
import type { World } from '../world.ts'
import { handOver } from './decide-hand-over.ts'
import { close, closeAt, edit, move, open, setRules } from './decide-list.ts'
import { request, withdraw } from './decide-request.ts'
import { startRound } from './decide-round.ts'
import { call, clock, finish, interrupt } from './decide-speech.ts'
import { handIn, takeBack } from './decide-text.ts'
import { type FloorDecision, no } from './decision.ts'
import type { FloorCommand } from './messages.ts'
import { undo } from './undo.ts'

/** Decides what happens on the floor. Role permission is checked before, from the table of commands. */
export function decideFloor(world: World, command: FloorCommand, context: Context): FloorDecision {
  if (command.type === 'floor.hand-in') return handIn(world, command, context)
  if (world.session.status !== 'open') return no('floor/session-closed')
  switch (command.type) {
    case 'floor.open':
      return open(world, context)
    case 'floor.close':
      return close(world, context)
    case 'floor.close-at':
      return closeAt(world, command, context)
    case 'floor.set-rules':
      return setRules(world, command)
    case 'floor.move':
      return move(world, command)
    case 'floor.edit':
      return edit(world, command, context)
    case 'floor.request':
      return request(world, command, context)
    case 'floor.start-round':
      return startRound(world, command)
    case 'floor.hand-over':
      return handOver(world, command, context)
    case 'floor.withdraw':
      return withdraw(world, command, context)
    case 'floor.call':
      return call(world, command)
    case 'floor.interrupt':
      return interrupt(world, command)
    case 'floor.finish':
      return finish(world, command)
    case 'floor.pause-speech':
    case 'floor.resume-speech':
    case 'floor.extend-speech':
      return clock(world, command)
    case 'floor.take-back':
      return takeBack(world, command, context)
    case 'floor.undo':
      return undo(world, command, context)
  }
}
