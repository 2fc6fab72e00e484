import { describe, expect, it } from 'vitest'
import { readAgenda } from '../../../shared/agenda/import/read-agenda.ts'
import type { AgendaReading, ReadItem } from '../../../shared/agenda/import/reading.ts'

function read(text: string): AgendaReading {
  const result = readAgenda(text)
  if (!result.ok) throw new Error(result.message)
  return result.reading
}

function only(text: string): ReadItem {
  const [item] = read(text).items
  if (item === undefined) throw new Error(`no item in ${text}`)
  return item
}

describe('Notations of time', () => {
  it.each([
    ['15h00 – 15h05 Opening', '15:00', '15:05'],
    ['15.15 – 17.30 Opening', '15:15', '17:30'],
    ['15:35-15:45 Opening', '15:35', '15:45'],
    ['9h Opening', '09:00', null],
    ['9 h 30 Opening', '09:30', null],
    ['14H00 Opening', '14:00', null],
    ['0700 Opening', '07:00', null],
    ['9:30 AM – 10 am Opening', '09:30', '10:00'],
    ['1:30-2:45 PM – Opening', '13:30', '14:45'],
    ['11:30 – 1 p.m. Opening', '11:30', '13:00'],
    ['12:30 PM - 1:10 PM Opening', '12:30', '13:10'],
    ['10–12 Uhr: Opening', '10:00', '12:00'],
    ['ab 17 Uhr Opening', '17:00', null],
    ['bis 17 Uhr Opening', null, '17:00'],
    ['10h30 à 12h00 Opening', '10:30', '12:00'],
    ['from 10.00 to 10.30 Opening', '10:00', '10:30'],
    ['09:00 → 10:00 Opening', '09:00', '10:00'],
    ['10:00\u00a0–\u00a010:30\u2009 Opening', '10:00', '10:30'],
    ['dalle 9.00 alle 10.30 Opening', '09:00', '10:30'],
    ['desde las 9:00 hasta las 10:30 Opening', '09:00', '10:30'],
    ['das 9h às 10h30 – Opening', '09:00', '10:30'],
    ['9.30-11 Opening', '09:30', '11:00'],
    ['9:00–9:30 CET Opening', '09:00', '09:30'],
    ['Opening (9:00 – 9:30)', '09:00', '09:30'],
    ['Opening ....... 9:00 – 9:30', '09:00', '09:30'],
    ['16h30/17h45 Opening', '16:30', '17:45'],
    ['10h00 > 10h15 Opening', '10:00', '10:15'],
    ['9,30 h.: Opening', '09:30', null],
    ['9.30. Opening', '09:30', null],
    ['Ore 11 Opening', '11:00', null],
    ['14:00 CET / 13:00 GMT Opening', '14:00', null],
    ['16:10hs - 16:55hs Opening', '16:10', '16:55'],
    ['9.00\n10.30\nOpening', '09:00', '10:30'],
    ['08h30\n– 08h55 – Opening', '08:30', '08:55'],
    ['| 9:00 | 9:30 | Opening |', '09:00', '09:30'],
    ['22:30 – 00:15 Opening', '22:30', '00:15'],
  ])('reads “%s”', (text, start, end) => {
    const item = only(text)
    expect([item.start, item.end, item.title]).toEqual([start, end, 'Opening'])
  })

  it.each([
    '2.2.2018 Report',
    '12.05.2024',
    'Room 10-12',
    '2017-2018 budget',
    'Version 1.15.2',
    '50% of 9.30 %',
  ])('takes no time from “%s”', (text) => {
    expect(readAgenda(text)).toMatchObject({ ok: false, reason: 'no-times-found' })
  })
})

describe('Doubts about times', () => {
  it('marks an approximate time', () => {
    const reading = read('ca. 15 Uhr Opening')
    expect(reading.items[0]).toMatchObject({ start: '15:00', approximate: true })
    expect(reading.warnings).toMatchObject([{ line: 1, code: 'approximate', severity: 'doubt' }])
  })

  it('reads an hour after noon in a text that counts to twelve, and says so', () => {
    const reading = read('9:00 Start\n12:00 Lunch\n1:30 Work\n4:00 End')
    expect(reading.items.map(({ start }) => start)).toEqual(['09:00', '12:00', '13:30', '16:00'])
    expect(reading.warnings.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '3 afternoon-assumed',
      '4 afternoon-assumed',
    ])
  })

  it('says when a printed duration is not that of the times', () => {
    const reading = read('10:00–10:30 One (30 min)\n10:30–11:00 Two (45 min)')
    expect(reading.warnings.map(({ line, code }) => `${line} ${code}`)).toEqual(['2 duration-differs'])
  })

  it('says when times overlap, go back, or end before they start', () => {
    const reading = read('10:00–11:00 One\n10:30–11:30 Two\n09:00–09:30 Three\n14:00–13:30 Four')
    expect(reading.warnings.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '2 overlap',
      '3 time-goes-back',
      '4 end-before-start',
    ])
  })
})

describe('Nesting and days', () => {
  it('nests by times, not by indentation', () => {
    const reading = read(
      '15.15 – 17.30 Block\n- 15.15 – 15.25 One\n17.00 – 17.30 Two\n  - 17.30 – 18.00 After',
    )
    expect(reading.items.map(({ title }) => title)).toEqual(['Block', 'After'])
    expect(reading.items[0]?.children.map(({ title }) => title)).toEqual(['One', 'Two'])
  })

  it('puts an untimed “Discussion” under the timed item above it, as plain text or as a bullet', () => {
    const reading = read('10:00–10:30 One\n\nDiscussion\n- 10:30–11:00 Two\n- Discussion')
    expect(reading.items.map(({ children }) => children.map(({ title }) => title))).toEqual([
      ['Discussion'],
      ['Discussion'],
    ])
  })

  it('counts the days of headings in six languages', () => {
    const headings = [
      'Monday 12 May 2025',
      'Mardi 13 mai 2025',
      'Mittwoch, 14.5.2025',
      'Jueves 15 de mayo de 2025',
      'Venerdì 16 maggio 2025',
      'Sábado, 17 de maio de 2025',
    ]
    const reading = read(headings.map((heading) => `${heading}\n9:00 Opening`).join('\n'))
    expect(reading.items.map(({ day }) => day)).toEqual([1, 2, 3, 4, 5, 6])
    expect(reading.days.map(({ date }) => date)).toEqual([
      '2025-05-12',
      '2025-05-13',
      '2025-05-14',
      '2025-05-15',
      '2025-05-16',
      '2025-05-17',
    ])
  })

  it('reads a day and a time in one line, each day once', () => {
    const reading = read('Monday 9:00 Opening\nMonday 10:00 – 11:30 Workshop\nTuesday, 9.30 Departure')
    expect(reading.items.map(({ day, start, title }) => `${day} ${start} ${title}`)).toEqual([
      '1 09:00 Opening',
      '1 10:00 Workshop',
      '2 09:30 Departure',
    ])
  })

  it('reads a table whose columns are days as one day after another', () => {
    const reading = read(
      'Time\tMonday 3 June\tTuesday 4 June\n09:00-10:00\tPlenary\tRecap\n10:00-11:00\tHousing\tSchools',
    )
    expect(reading.items.map(({ day, start, title }) => `${day} ${start} ${title}`)).toEqual([
      '1 09:00 Plenary',
      '1 10:00 Housing',
      '2 09:00 Recap',
      '2 10:00 Schools',
    ])
    expect(reading.days.map(({ day, label }) => [day, label])).toEqual([
      [1, 'Monday 3 June'],
      [2, 'Tuesday 4 June'],
    ])
  })

  it('takes the first of several days for the date, and no day from a number of it', () => {
    expect(read('City Lab\n27-28 March 2014\n9:00 Opening').meeting.date).toBe('2014-03-27')
    expect(read('DAY 1 – MONDAY 3 JUNE 2024\n9:00 Opening').meeting.date).toBe('2024-06-03')
  })

  it('keeps sessions in parallel rooms side by side', () => {
    const reading = read('Time\tRoom A\tRoom B\n09:00-10:00\tPlenary\n10:00-11:00\tHousing\tSchools')
    expect(reading.items.map(({ title, track }) => [title, track])).toEqual([
      ['Plenary', undefined],
      ['Housing', 'Room A'],
      ['Schools', 'Room B'],
    ])
  })
})

describe('The meeting, and agendas without times', () => {
  it('reads date, start and venue of the meeting above the agenda, and makes no item of them', () => {
    const reading = read('CITY LAB\n12 May 2025, 03:00 p.m.\nVenue: Old Town Hall\nAGENDA\n15h00 Opening')
    expect(reading.meeting).toEqual({
      title: 'CITY LAB',
      date: '2025-05-12',
      start: '15:00',
      venue: 'Old Town Hall',
    })
    expect(reading.items.map(({ title }) => title)).toEqual(['Opening'])
  })

  it('reads durations where no time is printed, and says that none is', () => {
    const reading = read(
      "1. Welcome (5 min)\n2. Budget – Jane Poe (20')\n   - Questions\n3. Close - 10 minutes",
    )
    expect(reading.items.map(({ start, title, durationMin }) => [start, title, durationMin])).toEqual([
      [null, 'Welcome', 5],
      [null, 'Budget', 20],
      [null, 'Close', 10],
    ])
    expect(reading.items[1]?.children.map(({ title }) => title)).toEqual(['Questions'])
    expect(reading.warnings.map(({ code }) => code)).toEqual(['no-times'])
  })
})
