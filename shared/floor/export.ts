import type { RecordedEvent, World } from '../world.ts'
import { evolveFloor } from './evolve.ts'
import { eventInSight, floorInSight } from './redact.ts'
import { sightOfExports } from './sight.ts'
import { emptyFloor, type FloorSlice } from './slice.ts'

/** The floor as it may leave the room: of what was not attributed, neither who spoke nor for which body. */
export const floorForExport = (world: World): FloorSlice => floorInSight(world.floor, sightOfExports(world))

/** The same of a whole log, from its beginning. Every event stays; those of other areas are as they were. */
export function logForExport(log: readonly RecordedEvent[], world: World): readonly RecordedEvent[] {
  const sight = sightOfExports(world)
  let floor = emptyFloor
  return log.map((event) => {
    const shown = eventInSight(event, sight, floor)
    floor = evolveFloor(floor, event)
    return shown
  })
}
