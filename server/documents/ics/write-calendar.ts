import { Temporal } from 'temporal-polyfill'
import { forecast } from '../../../shared/agenda/forecast.ts'
import type { AgendaNode } from '../../../shared/agenda/messages.ts'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import type { AgendaSlice } from '../../../shared/agenda/slice.ts'
import { type Instant, instantOf } from '../../../shared/kernel/time.ts'
import type { World } from '../../../shared/world.ts'
import { agendaNotes, rowOutcome } from '../agenda-words.ts'
import { type Making, making } from '../making.ts'
import type { RecordSource } from '../record.ts'
import { contentLine, escapeText, parameter } from './content-line.ts'
import { changedAt, sequenceOf } from './sequence.ts'
import { localTime, timeZoneLines } from './time-zone.ts'

/** The agenda as an iCalendar (RFC 5545, RFC 7986): an event for every block and item, the same ones at every reading. */
export function writeCalendar(source: RecordSource): string {
  const made = making(source)
  const { session, agenda } = source.world
  const entries = [
    ...forecast(agenda, source.at).map((row) => entryOf(made, row)),
    ...Object.values<AgendaNode>(agenda.removed).flatMap((node) => removedEntry(agenda, node) ?? []),
  ]
  const times = entries.flatMap(({ from, to }) => [from, to])
  const zoned = entries.length > 0 && session.timeZone !== 'UTC'
  const title = escapeText(made.text(session.title).text)
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//Policy Lab Live//Agenda//${source.language.toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('NAME', title),
    contentLine('X-WR-CALNAME', title),
    contentLine('LAST-MODIFIED', utc(changedAt(source))),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'PT5M'),
    contentLine('X-PUBLISHED-TTL', 'PT5M'),
    zoned ? timeZoneLines(session.timeZone, least(times), most(times)) : '',
    ...entries.map((entry) => eventLines(made, entry, zoned)),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}

interface Entry extends Pick<AgendaRow, 'id' | 'title'> {
  readonly from: Instant
  readonly to: Instant
  readonly cancelled: boolean
  readonly description: string
}

/** At what was, for the past; what to expect, once it runs; the plan before, so that a late start does not drift. */
function entryOf(made: Making, row: AgendaRow): Entry {
  const { world } = made.source
  const cancelled = isCancelled(world, row)
  const asPlanned = world.agenda.status === 'prepared' || cancelled
  const [from, to] = asPlanned
    ? [row.plannedStartAt, row.plannedEndAt]
    : [row.expectedStartAt, row.expectedEndAt]
  const { id, title } = row
  return {
    id,
    title,
    from,
    to,
    cancelled: cancelled || row.status === 'skipped',
    description: told(made, row),
  }
}

/** What was taken off while the session ran: whoever copied the event learns that it does not take place. */
function removedEntry({ baseline }: AgendaSlice, { id, title }: AgendaNode): Entry | null {
  const planned = baseline[id]
  return planned
    ? { id, title, from: planned.start, to: planned.end, cancelled: true, description: '' }
    : null
}

/** Skipped, or never reached: it takes no place in anybody's day. What was begun and broken off did. */
function isCancelled(world: World, row: AgendaRow): boolean {
  const outcome = rowOutcome(world, row)
  return row.actualStartAt === null && (outcome === 'skipped' || outcome === 'notHeld')
}

function eventLines(made: Making, entry: Entry, zoned: boolean): string {
  const { from, to, cancelled, description } = entry
  const { source } = made
  const { session } = source.world
  const language = `;LANGUAGE=${session.language}`
  const place = made.text(session.place).text.trim()
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${entry.id}.${session.id ?? 'session'}@policy-lab-live`),
    contentLine('DTSTAMP', utc(changedAt(source))),
    contentLine('LAST-MODIFIED', utc(changedAt(source))),
    contentLine('SEQUENCE', String(sequenceOf(source))),
    timeLine('DTSTART', from, session.timeZone, zoned),
    // An end that is no later than the start is not allowed; without one, the event has no length.
    to > from ? timeLine('DTEND', to, session.timeZone, zoned) : '',
    contentLine(`SUMMARY${language}`, escapeText(made.text(entry.title).text)),
    description === '' ? '' : contentLine('DESCRIPTION', escapeText(description)),
    place === '' ? '' : contentLine(`LOCATION${language}`, escapeText(place)),
    contentLine('STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'),
    contentLine('TRANSP', cancelled ? 'TRANSPARENT' : 'OPAQUE'),
    contentLine('END', 'VEVENT'),
  ].join('')
}

function told(made: Making, row: AgendaRow): string {
  const planned = made.local.times(row.plannedStartAt, row.plannedEndAt)
  const outcome = made.say(rowOutcome(made.source.world, row))
  return [...agendaNotes(made, row), `${made.say('plannedAt', { time: planned })} (${outcome})`].join('\n')
}

function timeLine(name: string, at: Instant, timeZone: string, zoned: boolean): string {
  if (!zoned) return contentLine(name, utc(at))
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  return contentLine(`${name};TZID=${parameter(timeZone)}`, localTime(local))
}

const utc = (at: Instant): string =>
  `${localTime(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC'))}Z`

const least = (times: readonly Instant[]): Instant => times.reduce((a, b) => instantOf(Math.min(a, b)))
const most = (times: readonly Instant[]): Instant => times.reduce((a, b) => instantOf(Math.max(a, b)))
