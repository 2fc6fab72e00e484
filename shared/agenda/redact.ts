import type { Audience } from '../kernel/area.ts'
import type { NodeId } from '../kernel/ids.ts'
import type { Restore } from '../kernel/journal.ts'
import type { RecordedEvent, World } from '../world.ts'
import type { Item } from './messages.ts'
import type { AgendaSlice } from './slice.ts'

type Seen = Pick<World, 'session' | 'agenda'>

/**
 * The agenda is everyone's; what may be undone concerns the moderators alone. Observers who do not see names see that
 * points were put and answers given, and for which level, but neither by whom nor in which words. Of what was said under
 * the Chatham House rule they see the words, where they see any, and nothing of who said them or whose turn it was.
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
    points: allForObservers(seen.points, names),
    answers: allForObservers(seen.answers, names),
  }
}

/** What happens to the agenda happens before everyone; what the room says, before those who see names. */
export function redactAgendaEvent(event: RecordedEvent, audience: Audience, world: Seen): RecordedEvent {
  if (audience !== 'observers') return event
  const names = seesNames(world)
  if (event.type === 'agenda/point-put' || event.type === 'agenda/answered') return forObservers(event, names)
  if (event.type === 'agenda/undone')
    return { ...event, restore: restoreForObservers(turnsRestored(event.restore, world), names) }
  const silent = event.type === 'agenda/speaker-started' && isSilent(world.agenda, event.itemId)
  return silent ? { ...event, personId: null } : event
}

const isSilent = ({ nodes, removed }: AgendaSlice, id: NodeId | null): boolean => {
  const node = id === null ? undefined : (nodes[id] ?? removed[id])
  return node?.kind === 'item' && node.attribution === 'chatham-house'
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
  const { points, answers } = restore.entries
  const seen = (set: Readonly<Record<string, unknown>>) =>
    allForObservers(set as Readonly<Record<string, Said>>, names)
  return {
    ...restore,
    entries: {
      ...restore.entries,
      ...(points && { points: { ...points, set: seen(points.set) } }),
      ...(answers && { answers: { ...answers, set: seen(answers.set) } }),
    },
  }
}

interface Said {
  readonly attribution?: Item['attribution'] | undefined
}

function forObservers<What extends Said>(said: What, names: boolean): What {
  const rule = said.attribution === 'chatham-house' ? { seatId: null, personId: null, level: null } : {}
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
