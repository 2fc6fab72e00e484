import { forecast } from '../../shared/agenda/forecast.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { World } from '../../shared/world.ts'

/** The state with the forecast at `now`: a view, neither stored nor sent on the socket. */
export function sessionView(world: World, now: Instant) {
  return { ...world, agenda: { ...world.agenda, rows: forecast(world.agenda, now) } }
}
