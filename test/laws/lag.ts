import { forecast } from '../../shared/agenda/forecast.ts'
import { outlook } from '../../shared/agenda/outlook.ts'
import type { AgendaSlice } from '../../shared/agenda/slice.ts'
import type { Instant } from '../../shared/kernel/time.ts'

/** All that is still to be won, read off the rows that are shown: the delay at the end and every open hard end missed. */
export function lagByForecast(agenda: AgendaSlice, now: Instant): number {
  const rows = forecast(agenda, now)
  const { lateMs, endsAt } = outlook(agenda, now, rows)
  const whole = agenda.hardEnd === null || endsAt === null ? 0 : Math.max(0, endsAt - agenda.hardEnd)
  const open = rows.filter(({ status }) => status !== 'done' && status !== 'skipped')
  return open.reduce((sum, row) => sum + row.hardEndMissedMs, Math.max(0, lateMs) + whole)
}
