import { Temporal } from 'temporal-polyfill'
import { forecast } from '../../../shared/agenda/forecast.ts'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
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
  const rows = forecast(agenda, source.at).map((row) => ({ row, span: spanOf(source, row) }))
  const times = rows.flatMap(({ span }) => [span.from, span.to])
  const zoned = rows.length > 0 && session.timeZone !== 'UTC'
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
    ...rows.map(({ row, span }) => eventLines(made, row, span, zoned)),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}

interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** What was, for the past; what to expect, once it runs; the plan before, so that a late start does not drift. */
function spanOf({ world }: RecordSource, row: AgendaRow): Span {
  const asPlanned = world.agenda.status === 'prepared' || isCancelled(world, row)
  return asPlanned
    ? { from: row.plannedStartAt, to: row.plannedEndAt }
    : { from: row.expectedStartAt, to: row.expectedEndAt }
}

/** Skipped, or never reached: it takes no place in anybody's day. What was begun and broken off did. */
function isCancelled(world: World, row: AgendaRow): boolean {
  const outcome = rowOutcome(world, row)
  return row.actualStartAt === null && (outcome === 'skipped' || outcome === 'notHeld')
}

function eventLines(made: Making, row: AgendaRow, { from, to }: Span, zoned: boolean): string {
  const { source } = made
  const { session } = source.world
  const language = `;LANGUAGE=${session.language}`
  const place = made.text(session.place).text.trim()
  const skipped = row.status === 'skipped' || isCancelled(source.world, row)
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${row.id}.${session.id ?? 'session'}@policy-lab-live`),
    contentLine('DTSTAMP', utc(changedAt(source))),
    contentLine('LAST-MODIFIED', utc(changedAt(source))),
    contentLine('SEQUENCE', String(sequenceOf(source))),
    timeLine('DTSTART', from, session.timeZone, zoned),
    // An end that is no later than the start is not allowed; without one, the event has no length.
    to > from ? timeLine('DTEND', to, session.timeZone, zoned) : '',
    contentLine(`SUMMARY${language}`, escapeText(made.text(row.title).text)),
    description(made, row),
    place === '' ? '' : contentLine(`LOCATION${language}`, escapeText(place)),
    contentLine('STATUS', skipped ? 'CANCELLED' : 'CONFIRMED'),
    contentLine('TRANSP', skipped ? 'TRANSPARENT' : 'OPAQUE'),
    contentLine('END', 'VEVENT'),
  ].join('')
}

function description(made: Making, row: AgendaRow): string {
  const planned = made.local.times(row.plannedStartAt, row.plannedEndAt)
  const outcome = made.say(rowOutcome(made.source.world, row))
  const lines = [...agendaNotes(made, row), `${made.say('plannedAt', { time: planned })} (${outcome})`]
  return contentLine('DESCRIPTION', escapeText(lines.join('\n')))
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
