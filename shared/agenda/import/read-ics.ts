import { type Build, finish, newBuild, warn } from './build.ts'
import { readClock } from './clock.ts'
import { refuse, refuseSize } from './guard.ts'
import {
  durationOf,
  eventsOf,
  type IcsEvent,
  type Moment,
  momentOf,
  textOfProperty,
  zoneOf,
} from './ics-events.ts'
import { type IcsProperty, readProperties, unescapeText } from './ics-lines.ts'
import { readAttendees, readDescription } from './ics-people.ts'
import { MAX_ITEMS } from './limits.ts'
import { addTimed } from './nesting.ts'
import type { ReadMeeting, ReadResult } from './reading.ts'
import { splitTitle } from './titles.ts'
import type { Row } from './wrap.ts'

export function isCalendar(text: string): boolean {
  return /^\s{0,40}BEGIN:VCALENDAR/i.test(text.slice(0, 80).replace('\ufeff', ''))
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

function addEvent(build: Build, event: IcsEvent, start: Moment, zone: string | null): void {
  if (start.time === null) return
  const end = momentOf(event, 'DTEND', zone)
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
  readAttendees(item, event)
  if (textOfProperty(event, 'RRULE') !== null) warn(build, event.line, 'repeats')
  if (textOfProperty(event, 'STATUS')?.toUpperCase() === 'CANCELLED')
    warn(build, event.line, 'cancelled-event')
}

const clockKey = (moment: Moment | null): string => `${moment?.date ?? ''}${moment?.time ?? ''}`

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
  const zone = zoneOf(properties, events)
  const timed = events
    .flatMap((event) => {
      const start = momentOf(event, 'DTSTART', zone)
      return start === null ? [] : [{ event, start, end: clockKey(momentOf(event, 'DTEND', zone)) }]
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
    if (start.time === null && event !== whole)
      warn(build, event.line, 'whole-day', { text: (textOfProperty(event, 'SUMMARY') ?? '').slice(0, 120) })
    addEvent(build, event, start, zone)
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
