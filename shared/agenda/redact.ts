import type { Audience } from '../kernel/area.ts'
import type { AgendaSlice } from './slice.ts'

/** The agenda is everyone's; what may be undone concerns the moderators alone. Its events need no redaction. */
export function redactAgenda(agenda: AgendaSlice, audience: Audience): AgendaSlice {
  return audience === 'moderators' || agenda.journal === null ? agenda : { ...agenda, journal: null }
}
