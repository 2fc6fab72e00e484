import type { Audience } from '../kernel/area.ts'
import type { Restore } from '../kernel/journal.ts'
import type { RecordedEvent, World } from '../world.ts'
import type { AgendaSlice } from './slice.ts'

type Seen = Pick<World, 'session'>
const nobody = { seatId: null, personId: null, text: null } as const

/**
 * The agenda is everyone's; what may be undone concerns the moderators alone. Observers who do not see names see that
 * points were put and answers given, and for which level, but neither by whom nor in which words.
 */
export function redactAgenda(agenda: AgendaSlice, audience: Audience, world: Seen): AgendaSlice {
  if (audience === 'moderators') return agenda
  const seen = agenda.journal === null ? agenda : { ...agenda, journal: null }
  if (seesNames(audience, world)) return seen
  return { ...seen, points: withoutWho(seen.points), answers: withoutWho(seen.answers) }
}

/** What happens to the agenda happens before everyone; what the room says, before those who see names. */
export function redactAgendaEvent(event: RecordedEvent, audience: Audience, world: Seen): RecordedEvent {
  if (seesNames(audience, world)) return event
  if (event.type === 'agenda/point-put' || event.type === 'agenda/answered') return { ...event, ...nobody }
  if (event.type === 'agenda/undone') return { ...event, restore: anonymous(event.restore) }
  return event
}

function anonymous(restore: Restore): Restore {
  const { points, answers } = restore.entries
  return {
    ...restore,
    entries: {
      ...restore.entries,
      ...(points && { points: { ...points, set: withoutWho(points.set as Record<string, object>) } }),
      ...(answers && { answers: { ...answers, set: withoutWho(answers.set as Record<string, object>) } }),
    },
  }
}

function withoutWho<Id extends string, Said extends object>(record: Readonly<Record<Id, Said>>) {
  const entries = Object.entries<Said>(record).map(([id, said]) => [id, { ...said, ...nobody }])
  return Object.fromEntries(entries) as Record<Id, Said & typeof nobody>
}

const seesNames = (audience: Audience, { session }: Seen): boolean =>
  audience !== 'observers' || session.observersSee.names
