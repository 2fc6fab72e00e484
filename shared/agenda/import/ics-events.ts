import { Temporal } from 'temporal-polyfill'
import { type IcsProperty, unescapeText } from './ics-lines.ts'

export interface IcsEvent {
  properties: IcsProperty[]
  line: number
}

export interface Moment {
  /** ISO 8601 calendar date. */
  date: string
  /** `HHMM`; null for a whole day. */
  time: string | null
}

export function eventsOf(properties: readonly IcsProperty[]): IcsEvent[] {
  const events: IcsEvent[] = []
  let open: IcsEvent | null = null
  let inner = 0
  for (const property of properties) {
    const value = property.value.toUpperCase()
    if (property.name === 'BEGIN' && value === 'VEVENT') {
      open = { properties: [], line: property.line }
      inner = 0
    } else if (property.name === 'BEGIN') inner += 1
    else if (property.name === 'END' && value === 'VEVENT' && open !== null) {
      events.push(open)
      open = null
      inner = 0
    } else if (property.name === 'END') inner = Math.max(0, inner - 1)
    // An alarm inside an event has a description of its own.
    else if (open !== null && !(inner > 0 && open.properties.length > 0 && property.name === 'DESCRIPTION'))
      open.properties.push(property)
  }
  return events
}

const propertyOf = (event: IcsEvent, name: string): IcsProperty | undefined =>
  event.properties.find((candidate) => candidate.name === name)

export function textOfProperty(event: IcsEvent, name: string): string | null {
  const property = propertyOf(event, name)
  return property === undefined ? null : unescapeText(property.value).trim()
}

function isZone(name: string): boolean {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** The zone whose clock the calendar shows: its own, else that of its first event that names one; null when unknown. */
export function zoneOf(properties: readonly IcsProperty[], events: readonly IcsEvent[]): string | null {
  const own = properties.find(({ name }) => name === 'X-WR-TIMEZONE' || name === 'TIMEZONE-ID')?.value.trim()
  const named = events.map((event) => propertyOf(event, 'DTSTART')?.params.TZID)
  return (
    [own, ...named.slice(0, 50)].find((name) => name !== undefined && name.length < 60 && isZone(name)) ??
    null
  )
}

/** When a property says; a time of UTC (`…Z`) or of another zone is turned to the calendar's clock, if that is known. */
export function momentOf(event: IcsEvent, name: string, zone: string | null): Moment | null {
  const property = propertyOf(event, name)
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{0,2}(Z?))?/.exec(property?.value.trim() ?? '')
  if (match === null) return null
  const [, year, month, day, hour, minute, utc] = match
  const date = `${year}-${month}-${day}`
  if (hour === undefined || minute === undefined) return { date, time: null }
  const from = utc === 'Z' ? 'UTC' : (property?.params.TZID ?? zone)
  if (zone === null || from === null || from === zone || !isZone(from))
    return { date, time: `${hour}${minute}` }
  const there = clockIn(date, `${hour}:${minute}`, from, zone)
  return there ?? { date, time: `${hour}${minute}` }
}

function clockIn(date: string, time: string, from: string, zone: string): Moment | null {
  try {
    const there = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(from).withTimeZone(zone)
    return {
      date: there.toPlainDate().toString(),
      time: there.toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', ''),
    }
  } catch (error) {
    // "20250231" is no day: the digits stay as they are printed.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** `PT1H30M` in minutes (RFC 5545, section 3.3.6); null when it is no duration. */
export function durationOf(event: IcsEvent): number | null {
  const match = /^\+?P(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d{1,5}S)?)?$/.exec(
    textOfProperty(event, 'DURATION') ?? '',
  )
  if (match === null) return null
  return Number(match[1] ?? 0) * 1440 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0)
}
