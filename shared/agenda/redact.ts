import type { Audience } from '../kernel/area.ts'
import type { NodeId } from '../kernel/ids.ts'
import type { Restore } from '../kernel/journal.ts'
import type { RecordedEvent, World } from '../world.ts'
import type { AgendaNode, Item } from './messages.ts'
import { allSilenced, isSilent, silentEvent } from './silence.ts'
import type { AgendaSlice, Point } from './slice.ts'

type Seen = Pick<World, 'session' | 'agenda'>

/**
 * The agenda is everyone's; what may be undone concerns the moderators alone. Observers who do not see names see that
 * points were put and answers given, and for which level, but neither by whom nor in which words. Of what was said under
 * the Chatham House rule they see the words, where they see any, and nothing of who said them, to whom, who speaks there
 * or whose turn it was.
 */
export function redactAgenda(
  agenda: AgendaSlice,
  audience: Audience,
  world: Pick<World, 'session'>,
): AgendaSlice {
  if (audience === 'moderators') return agenda
  const seen = agenda.journal === null ? agenda : { ...agenda, journal: null }
  if (audience !== 'observers') return seen
  const names = seesNames(world)
  return {
    ...seen,
    ...turnsInSight(seen, agenda, agenda.activeId),
    nodes: allSilenced(seen.nodes),
    removed: allSilenced(seen.removed),
    points: allForObservers(seen.points, names),
    answers: allForObservers(seen.answers, names),
  }
}

/** What happens to the agenda happens before everyone; what the room says, before those who see names. */
export function redactAgendaEvent(
  event: RecordedEvent,
  audience: Audience,
  world: Seen,
): RecordedEvent | null {
  if (audience !== 'observers') return event
  const names = seesNames(world)
  switch (event.type) {
    case 'agenda/point-put':
      return forObservers(event, names)
    case 'agenda/answered':
      return forObservers(event, names)
    case 'agenda/undone':
      return { ...event, restore: restoreForObservers(turnsRestored(event.restore, world), names) }
    case 'agenda/speaker-started':
      return isSilent(world.agenda, event.itemId) ? { ...event, personId: null } : event
    default:
      return silentEvent(event, world.agenda)
  }
}

type Turns = Partial<Pick<AgendaSlice, 'turns' | 'speakerId'>>

/** Whose turn it was is told of the other items only. `activeId`: the item in which `speakerId` speaks. */
function turnsInSight({ turns, speakerId }: Turns, agenda: AgendaSlice, activeId: NodeId | null): Turns {
  return {
    ...(turns && { turns: turns.filter(({ itemId }) => !isSilent(agenda, itemId)) }),
    ...(speakerId !== undefined && { speakerId: isSilent(agenda, activeId) ? null : speakerId }),
  }
}

function turnsRestored(restore: Restore, { agenda }: Seen): Restore {
  const { activeId = agenda.activeId } = restore.fields as Partial<AgendaSlice>
  const fields = { ...restore.fields, ...turnsInSight(restore.fields as Turns, agenda, activeId) }
  return { ...restore, fields }
}

function restoreForObservers(restore: Restore, names: boolean): Restore {
  const heard = (set: Kept) => allForObservers(set as Readonly<Record<string, Said>>, names)
  const nodes = (set: Kept) => allSilenced(set as Readonly<Record<NodeId, AgendaNode>>)
  const ways: Readonly<Record<string, (set: Kept) => Kept>> = {
    points: heard,
    answers: heard,
    nodes,
    removed: nodes,
  }
  const seen = Object.entries(restore.entries).map(([field, { set, drop }]) => [
    field,
    { set: ways[field]?.(set) ?? set, drop },
  ])
  return { ...restore, entries: Object.fromEntries(seen) }
}

type Kept = Readonly<Record<string, unknown>>

interface Said {
  readonly attribution?: Item['attribution'] | undefined
  readonly toPersonId?: Point['toPersonId']
}

const nobody = { seatId: null, personId: null, level: null }

function forObservers<What extends Said>(said: What, names: boolean): What {
  const silent = said.attribution === 'chatham-house'
  const rule = silent ? { ...nobody, ...('toPersonId' in said && { toPersonId: null }) } : {}
  return names ? { ...said, ...rule } : { ...said, ...rule, seatId: null, personId: null, text: null }
}

function allForObservers<Id extends string, What extends Said>(
  record: Readonly<Record<Id, What>>,
  names: boolean,
): Record<Id, What> {
  const entries = Object.entries<What>(record).map(([id, said]) => [id, forObservers(said, names)])
  return Object.fromEntries(entries) as Record<Id, What>
}

const seesNames = ({ session }: Pick<World, 'session'>): boolean => session.observersSee.names
