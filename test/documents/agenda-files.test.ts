import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { timeZoneLines } from '../../server/documents/ics/time-zone.ts'
import { makeDocument, type RecordSource } from '../../server/documents/record.ts'
import { readAgenda } from '../../shared/agenda/import/read-agenda.ts'
import { instantOf, MINUTE_MS } from '../../shared/kernel/time.ts'
import { emptyWorld } from '../../shared/meeting.ts'
import { ask, held, prepared, sourceOf } from './fixture.ts'
import { filledWith, hostile } from './hostile.ts'
import { type Component, named, readCalendar, unescaped } from './read-back.ts'

const textOf = async (name: 'agenda.ics' | 'agenda.csv', source: RecordSource) =>
  String((await makeDocument(name, source)).body)
const calendarOf = async (source: RecordSource) => readCalendar(await textOf('agenda.ics', source))
const eventOf = (calendar: Component, id: string): Readonly<Record<string, string>> =>
  named(calendar, 'VEVENT').find(({ properties }) => properties.UID?.startsWith(`${id}.`))?.properties ?? {}

describe('the calendar', () => {
  it('[W50] has an event for every item and block, at its actual times, with speakers and place', async () => {
    const calendar = await calendarOf(sourceOf(held()))
    expect(named(calendar, 'VEVENT')).toHaveLength(9)
    const opening = eventOf(calendar, 'opening')
    expect(opening['DTSTART;TZID=Europe/Lisbon']).toBe('20171128T150200')
    expect(opening['DTEND;TZID=Europe/Lisbon']).toBe('20171128T150700')
    expect(unescaped(opening.DESCRIPTION ?? '')).toBe(
      'Ms Ida Holmgård, Director, Council for Open Cities\nPlanned: 15:00–15:05 (held)',
    )
    expect(unescaped(opening['LOCATION;LANGUAGE=en'] ?? '')).toContain('Old Town Hall, Sala')
  })

  it('[W50] cancels what was skipped, at its planned time', async () => {
    const reserve = eventOf(await calendarOf(sourceOf(held())), 'reserve')
    expect(reserve.STATUS).toBe('CANCELLED')
    expect(reserve['DTSTART;TZID=Europe/Lisbon']).toBe('20171128T160500')
    const closed = prepared()
    ask(closed, { type: 'session.close' })
    const never = named(await calendarOf(sourceOf(closed)), 'VEVENT').map(
      ({ properties }) => properties.STATUS,
    )
    expect(new Set(never)).toEqual(new Set(['CANCELLED']))
  })

  it('[W50] cancels what was taken off while the session ran, at its planned time', async () => {
    const meeting = prepared().wait(2 * MINUTE_MS)
    ask(meeting, { type: 'agenda.start' })
    ask(meeting, { type: 'agenda.remove', itemId: 'reserve' })
    const calendar = await calendarOf(sourceOf(meeting))
    expect(named(calendar, 'VEVENT')).toHaveLength(9)
    const reserve = eventOf(calendar, 'reserve')
    expect([reserve.STATUS, reserve['DTSTART;TZID=Europe/Lisbon']]).toEqual(['CANCELLED', '20171128T160500'])
  })

  it('[W51] keeps every event’s id, and counts up whenever the agenda changes', async () => {
    const meeting = prepared()
    const before = await calendarOf(sourceOf(meeting))
    ask(meeting.wait(5 * MINUTE_MS), { type: 'agenda.start' })
    const after = await calendarOf(sourceOf(meeting))
    const ids = (calendar: Component) => named(calendar, 'VEVENT').map(({ properties }) => properties.UID)
    expect(ids(after)).toEqual(ids(before))
    expect(new Set(ids(after)).size).toBe(9)
    const sequence = (calendar: Component) => Number(eventOf(calendar, 'opening').SEQUENCE)
    expect(sequence(after)).toBeGreaterThan(sequence(before))
    expect(sequence(after)).toBeLessThan(2 ** 31)
  })

  it('[W51] says the same again while nothing changes', async () => {
    const meeting = prepared()
    const first = await textOf('agenda.ics', sourceOf(meeting))
    const later = await textOf(
      'agenda.ics',
      sourceOf(meeting, { at: instantOf(meeting.at + 30 * MINUTE_MS) }),
    )
    expect(later).toBe(first)
  })

  it('[W52] folds lines at 75 octets without cutting a letter, and ends each with CR LF', async () => {
    for (const text of Object.values(hostile)) {
      const file = await textOf('agenda.ics', filledWith(text))
      const lines = file.split('\r\n')
      expect(lines.at(-1)).toBe('')
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
      expect(file).not.toMatch(/[^\r]\n|\r[^\n]|\ufffd/)
    }
  })

  it('[W52] takes any text without a new line or component of its own', async () => {
    for (const text of Object.values(hostile)) {
      const calendar = await calendarOf(filledWith(text))
      expect(calendar.inner.map(({ name }) => name)).toEqual(['VTIMEZONE', ...Array(9).fill('VEVENT')])
    }
    const summary = eventOf(await calendarOf(filledWith(hostile.calendar ?? '')), 'opening')[
      'SUMMARY;LANGUAGE=en'
    ]
    expect(summary).toBe('a\\;b\\,c\\\\d END:VEVENT BEGIN:VALARM X:1')
  })

  it('[W53] tells the zone’s changes around the session, each in the local time it ends', () => {
    const zone = (name: string, from: string, to: string) =>
      named(readCalendar(timeZoneLines(name, instantOf(Date.parse(from)), instantOf(Date.parse(to)))), '')
    expect(zone('Europe/Lisbon', '2017-11-28', '2017-11-29')).toEqual([])
    const lisbon = readCalendar(
      timeZoneLines(
        'Europe/Lisbon',
        instantOf(Date.parse('2018-03-20')),
        instantOf(Date.parse('2018-04-02')),
      ),
    )
    expect(lisbon.inner.map(({ name, properties }) => [name, ...Object.values(properties)])).toEqual([
      ['STANDARD', '20171029T020000', '+0100', '+0000'],
      ['DAYLIGHT', '20180325T010000', '+0000', '+0100'],
    ])
    const kolkata = readCalendar(
      timeZoneLines('Asia/Kolkata', instantOf(Date.parse('2026-01-01')), instantOf(Date.parse('2026-01-02'))),
    )
    expect(kolkata.inner.at(-1)?.properties.TZOFFSETTO).toBe('+0530')
  })

  it('[W53] gives UTC times where the session’s zone is UTC, and no zone to an empty agenda', async () => {
    const utc = await calendarOf(sourceOf(held({ timeZone: 'UTC' })))
    expect(named(utc, 'VTIMEZONE')).toEqual([])
    expect(eventOf(utc, 'opening').DTSTART).toBe('20171128T150200Z')
    const empty = await calendarOf({ ...sourceOf(prepared()), world: emptyWorld })
    expect(empty.inner).toEqual([])
  })
})

describe('the sheet', () => {
  const sheetOf = async (source: RecordSource) => {
    const file = await textOf('agenda.csv', source)
    const { data, errors } = Papa.parse<string[]>(file.replace(/^\ufeff/, '').trimEnd())
    expect(errors).toEqual([])
    return { file, head: data[0] ?? [], rows: data.slice(1) }
  }

  it('[W54] gives planned, expected and actual times, marked as UTF-8, with CR LF', async () => {
    const { file, head, rows } = await sheetOf(sourceOf(held()))
    expect(file.startsWith('\ufeffDate,')).toBe(true)
    expect(file).not.toMatch(/[^\r]\n/)
    const homes = Object.fromEntries(head.map((name, index) => [name, rows[2]?.[index]]))
    expect(homes).toMatchObject({
      Date: '2017-11-28',
      'Planned start': '15:05',
      'Expected end': '15:21',
      'Actual start': '15:07',
      'Planned minutes': '10',
      'Actual minutes': '14',
      Status: 'held',
    })
    expect(rows[6]?.at(-1)).toBe('skipped')
    expect(rows[6]?.slice(5, 7)).toEqual(['', ''])
  })

  it('[W55] holds no cell that a spreadsheet would run', async () => {
    for (const start of ['=', '+', '-', '@', '\t=', '\r=', ' =', '\uff1d']) {
      const { rows } = await sheetOf(filledWith(`${start}1+1`))
      expect(rows).toHaveLength(9)
      expect(rows.flat().filter((cell) => /^\s*[=+\-@\uff1d]/.test(cell))).toEqual([])
      expect(rows[0]?.[10]?.startsWith("'")).toBe(true)
    }
  })

  it('[W54] has nine rows of thirteen cells whatever people typed', async () => {
    for (const text of Object.values(hostile)) {
      const { rows } = await sheetOf(filledWith(text))
      expect(rows.map((row) => row.length)).toEqual(Array(9).fill(13))
    }
  })

  it('[W54] can be read back as an agenda', async () => {
    const { file } = await sheetOf(sourceOf(prepared()))
    const titles = JSON.stringify(readAgenda(file))
    expect(titles).toContain('Homes for newcomers')
    expect(titles).toContain('15:05')
  })
})
