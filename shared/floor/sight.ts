import type { AgendaSlice } from '../agenda/slice.ts'
import type { Audience } from '../kernel/area.ts'
import type { RecordedEvent, World } from '../world.ts'
import type { FloorRules } from './rules.ts'
import type { Speech } from './slice.ts'

/** What may be known of who asks and who speaks. */
export interface Sight {
  /** What is set for single seats: it would tell whose speech has such a limit. */
  readonly seatRules: boolean
  readonly list: (rules: FloorRules) => boolean
  readonly speech: (speech: Pick<Speech, 'attribution'>) => boolean
}

/** Those in the room see who speaks; what is not attributed stays there. */
export function sightOf(audience: Audience, { session, agenda }: World): Sight {
  if (audience !== 'observers')
    return {
      seatRules: true,
      list: ({ listSeenBy }) => audience === 'moderators' || listSeenBy !== 'moderators',
      speech: () => true,
    }
  const { names } = session.observersSee
  return {
    seatRules: names && !keepsSilence(agenda),
    list: ({ listSeenBy }) => names && listSeenBy === 'everyone' && !keepsSilence(agenda),
    speech: ({ attribution }) => names && attribution === 'named',
  }
}

/** What leaves the room as a file, whoever takes it along. */
export const sightOfExports = (agenda: AgendaSlice): Sight => ({
  seatRules: !keepsSilence(agenda),
  list: () => !keepsSilence(agenda),
  speech: ({ attribution }) => attribution === 'named',
})

/**
 * Whether some item is not attributed. Who waits is then kept back during all of the meeting: a name seen in the list
 * before such an item would tell who is called during it.
 */
const keepsSilence = ({ nodes }: AgendaSlice): boolean =>
  Object.values(nodes).some((node) => node.kind === 'item' && node.attribution === 'chatham-house')

/** Whether an event may make an item attributed or not: observers then see more or less of the list than before. */
export function touchesSilence(event: RecordedEvent): boolean {
  switch (event.type) {
    case 'agenda/set':
    case 'agenda/item-removed':
      return true
    case 'agenda/item-inserted':
      return event.node.kind === 'item' && event.node.attribution === 'chatham-house'
    case 'agenda/item-edited':
      return event.changes.attribution !== undefined
    case 'agenda/undone':
      return 'nodes' in event.restore.fields || 'nodes' in event.restore.entries
    default:
      return false
  }
}
