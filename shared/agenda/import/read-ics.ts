import { type Build, finish, newBuild, warn } from './build.ts'
import { readClock } from './clock.ts'
import { refuse, refuseSize } from './guard.ts'
import { type IcsProperty, readProperties, unescapeText } from './ics-lines.ts'
import { readLabel } from './labels.ts'
import { MAX_ITEMS } from './limits.ts'
import { addTimed } from './nesting.ts'
import { readLabelled, readPeople } from './people-list.ts'
import type { ReadItem, ReadMeeting, ReadResult } from './reading.ts'
import { splitTitle } from './titles.ts'
import type { Row } from './wrap.ts'

export function isCalendar(text: string): boolean {
  return /^\s{0,40}BEGIN:VCALENDAR/i.test(text.slice(0, 80).replace('\ufeff', ''))
}

interface IcsEvent {
  properties: IcsProperty[]
  line: number
}

interface Moment {
  date: string
  /** `HHMM`; null for a whole day. */
  time: string | null
}

function eventsOf(properties: readonly IcsProperty[]): IcsEvent[] {
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

function textOfProperty(event: IcsEvent, name: string): string | null {
  const property = event.properties.find((candidate) => candidate.name === name)
  return property === undefined ? null : unescapeText(property.value).trim()
}

/** Times are taken as written, in their TZID's or the calendar's own clock: the zone belongs to the session. */
function momentOf(event: IcsEvent, name: string): Moment | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2}))?/.exec(textOfProperty(event, name) ?? '')
  if (match === null) return null
  const [, year, month, day, hour, minute] = match
  return { date: `${year}-${month}-${day}`, time: hour === undefined ? null : `${hour}${minute}` }
}

/** `PT1H30M` in minutes (RFC 5545, section 3.3.6); null when it is no duration. */
function durationOf(event: IcsEvent): number | null {
  const match = /^\+?P(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d{1,5}S)?)?$/.exec(
    textOfProperty(event, 'DURATION') ?? '',
  )
  if (match === null) return null
  return Number(match[1] ?? 0) * 1440 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0)
}

function rowOf(event: IcsEvent): Row {
  return {
    number: event.line,
    lines: [event.line],
    indent: 0,
    bullet: false,
    heading: 0,
    emphasised: false,
    text: '',
    cells: [],
    table: false,
    links: [],
    afterBlank: false,
    width: 0,
    rule: false,
    prose: false,
  }
}

function clockOf(time: string): string {
  return `${time.slice(0, 2)}:${time.slice(2)}`
}

function later(time: string, minutes: number): string {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(2)) + minutes
  return `${String(Math.floor(total / 60) % 24).padStart(2, '0')}${String(total % 60).padStart(2, '0')}`
}

/** People from the description's own lines, `Speaker: …` or a person each; what is left stays a note. */
function readDescription(item: ReadItem, description: string): void {
  for (const source of description.split('\n')) {
    const text = source.trim()
    if (text === '') continue
    const label = text.length > 400 ? null : readLabel(text)
    const labelled =
      label !== null && !label.loose && (label.kind === 'speakers' || label.kind === 'moderators')
    const people = labelled ? readLabelled(label.rest) : text.length > 400 ? null : readPeople(text, 'any')
    if (people === null || people.length === 0) item.notes.push(text)
    else if (labelled && label.kind === 'moderators') item.moderators.push(...people)
    else item.speakers.push(...people)
  }
}

function addEvent(build: Build, event: IcsEvent, start: Moment): void {
  if (start.time === null) return
  const end = momentOf(event, 'DTEND')
  const minutes = durationOf(event)
  const endTime = end?.time ?? (minutes === null ? null : later(start.time, minutes))
  const first = readClock(clockOf(start.time), 0)
  const last = endTime === null ? null : readClock(clockOf(endTime), 0)
  const exact = (clock: typeof first) => (clock === null ? null : { ...clock, fullDay: true })
  const item = addTimed(build, rowOf(event), {
    start: exact(first),
    end: exact(last),
    approximate: false,
    next: 0,
  })
  const summary = splitTitle(textOfProperty(event, 'SUMMARY') ?? '')
  item.title = summary.title
  item.speakers.push(...summary.speakers)
  item.moderators.push(...summary.moderators)
  const location = textOfProperty(event, 'LOCATION')
  if (location !== null && location !== '') item.notes.push(location)
  readDescription(item, textOfProperty(event, 'DESCRIPTION') ?? '')
  for (const property of event.properties) {
    if (property.name === 'ATTENDEE' && property.params.CN !== undefined)
      item.speakers.push(...readLabelled(property.params.CN))
  }
  if (textOfProperty(event, 'STATUS')?.toUpperCase() === 'CANCELLED')
    warn(build, event.line, 'cancelled-event')
}

function byStart(a: { start: Moment; end: string }, b: { start: Moment; end: string }): number {
  const first = `${a.start.date}${a.start.time ?? ''}`
  const second = `${b.start.date}${b.start.time ?? ''}`
  return first < second ? -1 : first > second ? 1 : a.end > b.end ? -1 : 1
}

function meetingOf(properties: readonly IcsProperty[], whole: IcsEvent | undefined): ReadMeeting {
  const name = properties.find(({ name }) => name === 'X-WR-CALNAME' || name === 'NAME')
  const summary = whole === undefined ? null : textOfProperty(whole, 'SUMMARY')
  return {
    title: name === undefined ? summary : unescapeText(name.value),
    date: null,
    start: null,
    venue: whole === undefined ? null : textOfProperty(whole, 'LOCATION'),
  }
}

/** Reads the events of an iCalendar file (RFC 5545) as an agenda: one day after another, nested by their times. */
export function readIcs(text: string): ReadResult {
  const refused = refuseSize(text)
  if (refused !== null) return refused
  if (!isCalendar(text)) return refuse('not-a-calendar')
  const properties = readProperties(text)
  const events = eventsOf(properties)
  if (events.length > MAX_ITEMS) return refuse('too-large')
  const build = newBuild()
  const timed = events
    .flatMap((event) => {
      const start = momentOf(event, 'DTSTART')
      return start === null ? [] : [{ event, start, end: textOfProperty(event, 'DTEND') ?? '' }]
    })
    .sort(byStart)
  const whole = timed.find(({ start }) => start.time === null)?.event
  for (const { event, start } of timed) {
    const last = build.days.at(-1)
    if (last?.date !== start.date) {
      build.day = build.days.length + 1
      build.days.push({ day: build.day, label: start.date, date: start.date, line: event.line })
      build.stack = []
      build.previousStart = null
    }
    if (start.time === null && event !== whole) warn(build, event.line, 'no-clock-time')
    addEvent(build, event, start)
  }
  if (build.items.length === 0) return refuse('no-times-found')
  const meeting = meetingOf(properties, whole)
  const first = timed.find(({ start }) => start.time !== null)?.start
  return {
    ok: true,
    reading: finish(build, {
      ...meeting,
      date: first?.date ?? null,
      start: first?.time == null ? null : clockOf(first.time),
    }),
  }
}
