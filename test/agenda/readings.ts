import type { AgendaReading, PersonMention, ReadItem } from '../../shared/agenda/import/reading.ts'
import { type PlanOptions, planFromReading } from '../../shared/agenda/plan.ts'
import { instantOf } from '../../shared/kernel/time.ts'
import { Drive } from './drive.ts'

let lines = 0

/** A line of a reading: `read('15:15-15:45', 'Responses', {…})`; the times may be one, or none. */
export function read(times: string, title: string, more: Partial<ReadItem> = {}): ReadItem {
  const [start = '', end = ''] = times.split('-')
  lines += 1
  return {
    start: start || null,
    end: end || null,
    title,
    speakers: [],
    moderators: [],
    children: [],
    day: 1,
    notes: [],
    line: lines,
    ...more,
  }
}

export function mention(name: string, more: Partial<PersonMention> = {}): PersonMention {
  const nothing = {
    honorific: null,
    role: null,
    affiliation: null,
    country: null,
    status: 'expected' as const,
  }
  return { raw: name, name, ...nothing, ...more }
}

export function readingOf(items: ReadItem[], more: Partial<AgendaReading> = {}): AgendaReading {
  const meeting = { title: null, date: '2017-11-28', start: null, venue: null }
  return { items, warnings: [], meeting, days: [], ...more }
}

/** The plan of some lines, of Lisbon on 28 November 2017 unless said otherwise, with ids counted up. */
export function planned(reading: AgendaReading | ReadItem[], more: Partial<PlanOptions> = {}) {
  let count = 0
  const now = instantOf(Date.UTC(2026, 4, 5, 12))
  const newId = () => `id${count++}`
  const options = { timeZone: 'Europe/Lisbon', startsAt: null, now, newId, ...more }
  const made = planFromReading(Array.isArray(reading) ? readingOf(reading) : reading, options)
  return { ...made, drive: new Drive(made.plan) }
}

/** The planned times of every row on the wall of a time zone: `15:00-15:05 Opening`; blocks in capitals. */
export function timetable({ drive }: ReturnType<typeof planned>, timeZone = 'Europe/Lisbon'): string[] {
  const wall = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  return drive
    .rows()
    .map(({ plannedStartAt, plannedEndAt, title, kind }) =>
      [
        `${wall.format(plannedStartAt)}-${wall.format(plannedEndAt)}`,
        kind === 'block' ? title.toUpperCase() : title,
      ].join(' '),
    )
}
