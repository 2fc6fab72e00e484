import { forecast } from '../../../shared/agenda/forecast.ts'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { isUnattributed } from '../agenda-words.ts'
import { clean } from '../clean.ts'
import { type Making, making } from '../making.ts'
import type { RecordSource } from '../record.ts'

/** The session and its items as schema.org events, for programs that read the page. Data, not a script. */
export function eventData(source: RecordSource): string {
  const made = making(source)
  const { session, agenda } = source.world
  const rows = forecast(agenda, source.at)
  const tops = rows.filter(({ parentId }) => parentId === null)
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: clean(session.title),
    description: clean(session.question) || undefined,
    inLanguage: session.language,
    startDate: isoOf(tops[0]?.actualStartAt ?? tops[0]?.plannedStartAt ?? session.startsAt),
    endDate: isoOf(tops.at(-1)?.actualEndAt ?? tops.at(-1)?.expectedEndAt ?? null),
    location: session.place ? { '@type': 'Place', name: clean(session.place) } : undefined,
    subEvent: tops.map((row) => eventOf(made, row, rows)),
  }
  // Nothing that people typed may end the element it stands in.
  return JSON.stringify(data).replace(
    /[<>&]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function eventOf(made: Making, row: AgendaRow, rows: readonly AgendaRow[]): object {
  const inside = rows.filter(({ parentId }) => parentId === row.id)
  const cancelled = row.status === 'skipped'
  return {
    '@type': 'Event',
    name: clean(row.title),
    startDate: isoOf(row.actualStartAt ?? row.expectedStartAt),
    endDate: isoOf(row.actualEndAt ?? row.expectedEndAt),
    eventStatus: `https://schema.org/${cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    performer: performersOf(made, row),
    subEvent: inside.length > 0 ? inside.map((child) => eventOf(made, child, rows)) : undefined,
  }
}

/** Those who were expected to speak and did not apologise, where their words are attributed to them. */
function performersOf(made: Making, row: AgendaRow): object[] | undefined {
  if (isUnattributed(made, row)) return undefined
  const names = row.speakers
    .filter(({ status }) => status !== 'apologised')
    .flatMap(({ personId }) => made.people.get(personId)?.details?.name ?? [])
  return names.length > 0 ? names.map((name) => ({ '@type': 'Person', name: clean(name) })) : undefined
}

const isoOf = (at: number | null): string | undefined =>
  at === null ? undefined : new Date(at).toISOString()
