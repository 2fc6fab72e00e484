import { type Instant, instantOf, MINUTE_MS, type Milliseconds, spanOf } from '../../../shared/kernel/time.ts'
import { clockTime } from '../../wording/format.ts'

const DAY_MINUTES = 24 * 60

const minutesOfDay = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** By how many minutes to turn one clock to show another, the shorter way round. */
function turn(from: string, to: string): number {
  const minutes = (minutesOfDay(to) - minutesOfDay(from) + DAY_MINUTES) % DAY_MINUTES
  return minutes > DAY_MINUTES / 2 ? minutes - DAY_MINUTES : minutes
}

/** The moment nearest to `near` at which a clock in the zone shows `HH:MM`, to the minute. */
export function momentNear(clock: string, near: Instant, timeZone: string): Instant {
  const wall = (at: Instant) => clockTime(at, 'en', timeZone)
  const minute = Math.floor(near / MINUTE_MS) * MINUTE_MS
  const found = instantOf(minute + turn(wall(instantOf(minute)), clock) * MINUTE_MS)
  // Where the clocks change in between, one more turn puts it right.
  return instantOf(found + turn(wall(found), clock) * MINUTE_MS)
}

/** Whole and half minutes as people type them, with point or comma; `null` for what is no length. */
export function lengthTyped(text: string): Milliseconds | null {
  const number = Number(text.trim().replace(',', '.'))
  return text.trim() === '' || !Number.isFinite(number) || number < 0 ? null : spanOf(number * MINUTE_MS)
}

/** Minutes, to the hundredth where they are not whole. */
export const lengthText = (ms: number): string => String(Math.round((ms / MINUTE_MS) * 100) / 100)
