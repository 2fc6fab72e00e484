import type { RecordedEvent, World } from '../world.ts'
import { evolveFloor } from './evolve.ts'
import { eventInSight, floorInSight, tellsNothing } from './redact.ts'
import { sightOfExports } from './sight.ts'
import { emptyFloor, type FloorSlice } from './slice.ts'

/** The floor as it may leave the room: of what was not attributed, neither who spoke nor for which body. */
export const floorForExport = (world: World): FloorSlice => floorInSight(world.floor, sightOfExports(world))

/**
 * The same of a whole log, from its beginning; events of other areas are as they were. Of a meeting with something that
 * is not attributed it does not tell what followed on the floor from somebody's removal or appointment: one that ended
 * a speech, or handed it over, would tell whose it was. Its events are numbered anew, or a gap would stand there.
 */
export function logForExport(log: readonly RecordedEvent[], world: World): readonly RecordedEvent[] {
  const sight = sightOfExports(world)
  let floor = emptyFloor
  const shown = log.map((event) => {
    const seen = eventInSight(event, sight, floor)
    floor = evolveFloor(floor, event)
    return seen
  })
  if (sight.list(floor.rules)) return shown
  const told = shown.filter((event) => !changesHolders.has(event.type) && !tellsNothing(event))
  return told.map((event, index) => ({ ...event, ...uncaused(event), seq: index + 1 }))
}

const changesHolders: ReadonlySet<string> = new Set<RecordedEvent['type']>([
  'people/removed',
  'people/appointed',
  'people/dismissed',
])

/** By which command something came about on the floor. */
const uncaused = ({ type }: RecordedEvent) => (type.startsWith('floor/') ? { command: null } : {})
