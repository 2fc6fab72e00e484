import type { Instant } from '../../shared/kernel/time.ts'
import { useNow, useSession } from '../connection/session-context.ts'
import { expectedTime } from '../wording/format.ts'
import { useLanguage } from '../wording/use-wording.ts'
import { type AgendaPicture, agendaAt } from './agenda-view.ts'

/** The agenda with its forecast for this second; the component renders every second. */
export function useAgenda(): AgendaPicture {
  const now = useNow()
  return agendaAt(useSession().state.agenda, now)
}

/** Writes times of day in the session's zone and the reader's language. */
export function useTimeOfDay(): (at: Instant) => string {
  const language = useLanguage()
  const { timeZone } = useSession().state.session
  return (at) => expectedTime(at, language, timeZone)
}
