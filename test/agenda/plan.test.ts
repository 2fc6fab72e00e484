import { describe, expect, it } from 'vitest'
import { lisbonAgenda, lisbonLevels } from '../../server/founding/lisbon.ts'
import { readAgenda } from '../../shared/agenda/import/read-agenda.ts'
import { agendaCommands } from '../../shared/agenda/messages.ts'
import { flawOf } from '../../shared/agenda/plan-check.ts'
import { instantOf } from '../../shared/kernel/time.ts'
import { min } from './drive.ts'
import { mention, planned, read, readingOf, timetable } from './readings.ts'

const utc = (iso: string) => instantOf(Date.parse(iso))

describe('the plan of the Lisbon session', () => {
  const result = readAgenda(lisbonAgenda)
  const reading = result.ok ? result.reading : readingOf([])
  const startsAt = utc('2026-05-05T14:00Z')
  const lisbon = planned(reading, { startsAt })

  it('[A100] has thirteen timed rows with their printed times, from the moment it is to begin', () => {
    expect(lisbon.plan.start).toBe(startsAt)
    expect(timetable(lisbon)).toHaveLength(19)
    expect(
      timetable(lisbon).filter((row) => /THEMATIC|Opening|Long-term|NATIONAL|Conclusions/.test(row)),
    ).toEqual([
      '15:00-15:05 Opening and introduction',
      '15:15-17:30 THEMATIC PRESENTATIONS BY MAYORS & RESPONSES BY MINISTERS',
      '15:25-15:35 Long-term residence',
      '15:45-16:30 RESPONSES BY NATIONAL INSTITUTIONS',
      '17:00-17:30 RESPONSES BY NATIONAL INSTITUTIONS',
      '18:00-18:10 Conclusions and closing remarks',
    ])
    expect(flawOf(lisbon.plan)).toBeNull()
    expect(
      agendaCommands['agenda.set'].schema.parse({ id: 'c', type: 'agenda.set', plan: lisbon.plan }),
    ).toBeTruthy()
  })

  it('[A101] gives a line with untimed lines under it a block, whose first child speaks and whose discussion shares', () => {
    const rows = lisbon.drive.rows()
    const block = rows.find(({ kind, title }) => kind === 'block' && title.startsWith('Responses'))
    const inside = rows.filter(({ parentId }) => parentId === block?.id)
    expect(inside.map(({ title, itemKind, plannedMs }) => [title, itemKind, plannedMs])).toEqual([
      ['Responses by national institutions', 'responses', min(22.5)],
      ['Discussion', 'discussion', min(22.5)],
    ])
    expect(lisbon.drive.outlook().discussion.promisedMs).toBe(min(22.5 + 15 + 15))
  })

  it('[A102] knows thirteen people, each once, with the apology kept', () => {
    expect(lisbon.people).toHaveLength(13)
    const rows = lisbon.drive.rows().filter(({ kind }) => kind === 'item')
    expect(rows[0]?.speakers[0]?.personId).toBe(rows.at(-1)?.speakers[0]?.personId)
    expect(rows.flatMap(({ speakers }) => speakers)).toHaveLength(14)
    expect(rows.find(({ title }) => title === 'Long-term residence')?.speakers[0]?.status).toBe('apologised')
  })

  it('[A103] links responses to the presentations they answer', () => {
    const titles = new Map(lisbon.plan.nodes.map(({ id, title }) => [id, title]))
    const answered = lisbon.plan.nodes.flatMap((node) =>
      node.kind === 'item' && node.itemKind === 'responses'
        ? [node.respondsTo.map((id) => titles.get(id))]
        : [],
    )
    expect(answered.map((list) => list.length)).toEqual([3, 3])
    expect(answered[0]?.[0]).toBe('Family Reunion')
  })

  it('[A104] guesses levels from printed offices as a hand would, or leaves them open', () => {
    for (const { details, level } of lisbon.people)
      if (level !== null) expect([details.name, level]).toEqual([details.name, lisbonLevels[details.name]])
    expect(lisbon.people.filter(({ level }) => level === null).map(({ details }) => details.name)).toEqual([
      'Thomas Huddleston',
    ])
  })
})

describe('a plan from any reading', () => {
  it('[A105] shifts the printed times so that the first is the moment given, else takes the printed date', () => {
    const items = [read('09:00-09:30', 'Opening'), read('09:30-10:00', 'Debate')]
    expect(planned(items).plan.start).toBe(utc('2017-11-28T09:00Z'))
    expect(planned(items, { date: '2026-07-01' }).plan.start).toBe(utc('2026-07-01T08:00Z'))
    const undated = readingOf(items, { meeting: { title: null, date: null, start: null, venue: null } })
    expect(planned(undated).plan.start).toBe(utc('2026-05-05T08:00Z'))
    const moved = planned(items, { startsAt: utc('2026-07-01T13:20Z') })
    expect(timetable(moved)).toEqual(['14:20-14:50 Opening', '14:50-15:20 Debate'])
  })

  it('[A106] counts on past midnight, and to the next day’s date', () => {
    const items = [
      read('22:00-23:30', 'Late debate'),
      read('23:30-00:30', 'Drafting'),
      read('00:45-01:00', 'Closing'),
      read('09:00-10:00', 'Welcome', { day: 2 }),
    ]
    const night = planned(items)
    expect(timetable(night)).toEqual([
      '22:00-23:30 Late debate',
      '23:30-00:30 Drafting',
      '00:45-01:00 Closing',
      '09:00-10:00 Welcome',
    ])
    expect(night.drive.outlook().plannedEndAt).toBe(utc('2017-11-29T10:00Z'))
  })

  it('[A107] lasts an hour less or more on the wall when the clocks change meanwhile', () => {
    const items = [read('00:30-02:30', 'Drafting'), read('02:30-03:00', 'Closing')]
    const length = (date: string) => planned(items, { date }).drive.rows()[0]?.plannedMs
    expect(length('2018-03-24')).toBe(min(120))
    expect(length('2018-03-25')).toBe(min(60))
    expect(length('2018-10-28')).toBe(min(180))
    expect(timetable(planned(items, { date: '2018-03-25' }))).toEqual([
      '00:30-02:30 Drafting',
      '02:30-03:00 Closing',
    ])
  })

  it('[A107] reads the times on the wall of the session’s zone, not of the server', () => {
    const items = [read('15:00-15:30', 'Opening')]
    expect(planned(items, { timeZone: 'Asia/Tokyo' }).plan.start).toBe(utc('2017-11-28T06:00Z'))
    expect(planned(items, { timeZone: 'America/New_York' }).plan.start).toBe(utc('2017-11-28T20:00Z'))
  })

  it('[A108] keeps a gap as a wall in front of the next item', () => {
    const { drive } = planned([read('10:00-10:30', 'One'), read('10:45-11:00', 'Two')])
    const two = drive.agenda.root[1]
    expect(two && drive.agenda.nodes[two]?.notBefore).toBe(utc('2017-11-28T10:45Z'))
  })
})

describe('a plan from lines that do not print everything', () => {
  it('[A109] ends a line that prints only its start where the next begins', () => {
    const rows = timetable(planned([read('10:00', 'One'), read('10:20', 'Two'), read('11:00', 'Closing')]))
    expect(rows).toEqual(['10:00-10:20 One', '10:20-11:00 Two', '11:00-11:10 Closing'])
  })

  it('[A109] lays out an agenda of durations from its start, and what prints nothing at its usual length', () => {
    const items = [
      read('', 'One', { durationMin: 20 }),
      read('', 'Two', { durationMin: 10 }),
      read('', 'Three'),
    ]
    expect(timetable(planned(items))).toEqual(['09:00-09:20 One', '09:20-09:30 Two', '09:30-09:50 Three'])
  })

  it('[A109] lets untimed lines before a timed one share the time until it begins', () => {
    const items = [
      read('10:00-10:30', 'One'),
      read('', 'Two'),
      read('', 'Three'),
      read('11:00-11:30', 'Four'),
    ]
    expect(timetable(planned(items))[2]).toBe('10:45-11:00 Three')
  })

  it('[A110] makes what runs in several rooms at once one block', () => {
    const items = [
      read('10:00-11:00', 'Housing', { track: 'Room A' }),
      read('10:00-10:45', 'Schools', { track: 'Room B' }),
      read('10:30-11:15', 'Work', { track: 'Room C' }),
      read('11:15-11:30', 'Plenary'),
    ]
    expect(timetable(planned(items))).toEqual([
      '10:00-11:15 HOUSING / SCHOOLS / WORK',
      '10:00-10:25 Housing',
      '10:25-10:50 Schools',
      '10:50-11:15 Work',
      '11:15-11:30 Plenary',
    ])
  })

  it('[A111] puts people of a line with timed lines under it into the first of them', () => {
    const chair = mention('Ana Silva')
    const children = [read('10:00-10:30', 'One'), read('10:30-11:00', 'Two')]
    const { drive, people } = planned([read('10:00-11:00', 'Session', { moderators: [chair], children })])
    expect(drive.rows()[1]?.speakers.map(({ personId }) => personId)).toEqual([people[0]?.personId])
  })

  it('[A112] cuts what is longer than the limits and never leaves a title empty', () => {
    const speaker = mention('x'.repeat(500), { role: 'y '.repeat(400) })
    const { plan, people } = planned([
      read('10:00-10:30', 'z'.repeat(900)),
      read('10:30-11:00', ' ', { speakers: [speaker] }),
      read('11:00-11:10', ''),
    ])
    expect(agendaCommands['agenda.set'].schema.safeParse({ id: 'c', type: 'agenda.set', plan }).success).toBe(
      true,
    )
    expect(plan.nodes.map(({ title }) => title.length)).toEqual([300, 300, 1])
    expect(people[0]?.details.name.length).toBe(120)
  })

  it('[A127] keeps the notes of a line with its item or block', () => {
    const children = [read('10:00-10:30', 'One', { notes: ['Bring the figures'] })]
    const { plan } = planned([read('10:00-11:00', 'Session', { notes: ['Room 3'], children })])
    expect(plan.nodes.map(({ title, notes }) => [title, notes])).toEqual([
      ['Session', ['Room 3']],
      ['One', ['Bring the figures']],
    ])
  })
})
