import type { Audience } from '../kernel/area.ts'
import type { RecordedEvent } from '../world.ts'
import type { AgendaSlice } from './slice.ts'

/** The agenda is everyone's; what may be undone concerns the moderators alone. */
export function redactAgenda(agenda: AgendaSlice, audience: Audience): AgendaSlice {
  return audience === 'moderators' || agenda.journal === null ? agenda : { ...agenda, journal: null }
}

/** What happens to the agenda happens before everyone: every audience gets its events as they are. */
export const redactAgendaEvent = (event: RecordedEvent, _audience: Audience): RecordedEvent => event
