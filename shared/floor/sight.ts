import type { AgendaSlice } from '../agenda/slice.ts'
import type { Audience } from '../kernel/area.ts'
import type { RecordedEvent, World } from '../world.ts'
import type { FloorRules } from './rules.ts'
import type { Speech } from './slice.ts'
import { speechesBegun } from './speaking-time.ts'

/** What may be known of who asks and who speaks. */
export interface Sight {
  /** What is set for single seats: it would tell whose speech has such a limit. */
  readonly seatRules: boolean
  readonly list: (rules: FloorRules) => boolean
  /** Of a text there is no request: it was never in the list. */
  readonly speech: (speech: Pick<Speech, 'attribution'> & Partial<Pick<Speech, 'requestId'>>) => boolean
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

/**
 * What leaves the room as a file, whoever takes it along. A file tells all of the meeting at once: it keeps the list back
 * also where the rule was lifted later, and a call that was undone where the same request was heard under the rule.
 */
export function sightOfExports({ agenda, floor }: Pick<World, 'agenda' | 'floor'>): Sight {
  const quiet = speechesBegun(floor).filter(({ attribution }) => attribution === 'chatham-house')
  const silent = new Set(quiet.map(({ requestId }) => requestId))
  const listed = silent.size === 0 && !keepsSilence({ nodes: { ...agenda.removed, ...agenda.nodes } })
  return {
    seatRules: listed,
    list: () => listed,
    speech: ({ attribution, requestId }) =>
      attribution === 'named' && !(requestId !== undefined && silent.has(requestId)),
  }
}

/**
 * Whether some item is not attributed. Who waits is then kept back during all of the meeting: a name seen in the list
 * before such an item would tell who is called during it.
 */
const keepsSilence = ({ nodes }: Pick<AgendaSlice, 'nodes'>): boolean =>
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
