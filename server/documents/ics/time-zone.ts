import { Temporal } from 'temporal-polyfill'
import type { Instant } from '../../../shared/kernel/time.ts'
import { contentLine } from './content-line.ts'

type Zoned = Temporal.ZonedDateTime

/**
 * A VTIMEZONE that is right from `from` to `to`: every change of offset between them, and the one before, written
 * out. Rules that repeat for ever would claim to know what parliaments decide.
 */
export function timeZoneLines(timeZone: string, from: Instant, to: Instant): string {
  const first = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone)
  const last = Temporal.Instant.fromEpochMilliseconds(to).toZonedDateTimeISO(timeZone)
  const onsets = onsetsBetween(first, last)
  const standard = Math.min(...[...onsets, first].map(({ offsetNanoseconds }) => offsetNanoseconds))
  const observances =
    onsets.length === 0
      ? observance('STANDARD', '19700101T000000', first.offset, first)
      : onsets.map((onset) => observanceFrom(onset, standard)).join('')
  return [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', timeZone),
    observances,
    contentLine('END', 'VTIMEZONE'),
  ].join('')
}

/** The change in force at `first`, and those up to `last`. A zone that never changed has none. */
function onsetsBetween(first: Zoned, last: Zoned): Zoned[] {
  const inForce = first.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')
  const onsets: Zoned[] = inForce ? [inForce] : []
  let next = first.getTimeZoneTransition('next')
  while (next && next.epochMilliseconds <= last.epochMilliseconds) {
    onsets.push(next)
    next = next.getTimeZoneTransition('next')
  }
  return onsets
}

function observanceFrom(onset: Zoned, standard: number): string {
  const before = onset.subtract({ nanoseconds: 1 })
  // RFC 5545 3.6.5: an onset is told in the local time that ends with it.
  const start = onset.toInstant().toZonedDateTimeISO(before.offset)
  const kind =
    onset.offsetNanoseconds > Math.min(standard, before.offsetNanoseconds) ? 'DAYLIGHT' : 'STANDARD'
  return observance(kind, localTime(start), before.offset, onset)
}

function observance(kind: 'STANDARD' | 'DAYLIGHT', start: string, before: string, after: Zoned): string {
  return [
    contentLine('BEGIN', kind),
    contentLine('DTSTART', start),
    contentLine('TZOFFSETFROM', offsetText(before)),
    contentLine('TZOFFSETTO', offsetText(after.offset)),
    contentLine('END', kind),
  ].join('')
}

const offsetText = (offset: string): string => offset.replaceAll(':', '')

export const localTime = (time: Zoned | Temporal.PlainDateTime): string => {
  const digits = (value: number, count: number) => String(value).padStart(count, '0')
  const date = `${digits(time.year, 4)}${digits(time.month, 2)}${digits(time.day, 2)}`
  return `${date}T${digits(time.hour, 2)}${digits(time.minute, 2)}${digits(time.second, 2)}`
}
