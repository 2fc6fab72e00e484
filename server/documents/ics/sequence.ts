import { type Instant, instantOf } from '../../../shared/kernel/time.ts'
import type { RecordSource } from '../record.ts'

/** 1 January 2010. Seconds since then fit the 31 bits of an iCalendar integer until 2078. */
const EPOCH_MS = 1_262_304_000_000

/** When what the calendar says last changed: with the clock while the agenda runs, else with the last event. */
export function changedAt({ world, log, at }: RecordSource): Instant {
  const { status } = world.agenda
  if (status === 'running' || status === 'paused' || !log) return at
  const times = log.map(timeOf).filter((time) => time !== null)
  return instantOf(times.reduce((a, b) => Math.max(a, b), EPOCH_MS))
}

/** Grows with every change and never shrinks, whoever asks and after whatever restart. */
export const sequenceOf = (source: RecordSource): number =>
  Math.max(0, Math.floor((changedAt(source) - EPOCH_MS) / 1_000))

const timeOf = (event: unknown): number | null =>
  typeof event === 'object' && event !== null && 'at' in event && typeof event.at === 'number'
    ? event.at
    : null
