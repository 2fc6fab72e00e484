import { Temporal } from 'temporal-polyfill'
import { type Instant, instantOf } from '../kernel/time.ts'

/** Turns minutes since the midnight before the agenda's first day, as printed, into instants of its time zone. */
export type WallClock = (minutes: number) => Instant

/** `date`: ISO 8601 calendar date of the first day. Hours that a clock change leaves out count on from before it. */
export function clockFromDate(date: string, timeZone: string): WallClock {
  const midnight = Temporal.PlainDate.from(date).toPlainDateTime()
  return (minutes) => instantAt(midnight.add({ minutes }), timeZone)
}

/** The printed minute `first` is moved to `startsAt`; everything else keeps its distance on the wall clock. */
export function clockFromStart(startsAt: Instant, first: number, timeZone: string): WallClock {
  const begins = Temporal.Instant.fromEpochMilliseconds(startsAt)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
  return (minutes) =>
    minutes === first ? startsAt : instantAt(begins.add({ minutes: minutes - first }), timeZone)
}

const instantAt = (wall: Temporal.PlainDateTime, timeZone: string): Instant =>
  instantOf(wall.toZonedDateTime(timeZone).epochMilliseconds)

/** The calendar date in a time zone, ISO 8601. */
export function dateIn(timeZone: string, at: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

/** Whole days from one ISO 8601 date to another. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}
