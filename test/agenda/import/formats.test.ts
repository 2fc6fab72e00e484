import { describe, expect, it } from 'vitest'
import { MAX_BYTES, MAX_ITEMS, MAX_LINES } from '../../../shared/agenda/import/limits.ts'
import { readAgenda } from '../../../shared/agenda/import/read-agenda.ts'
import { readCsv } from '../../../shared/agenda/import/read-csv.ts'
import { readIcs } from '../../../shared/agenda/import/read-ics.ts'
import type { AgendaReading, ReadResult } from '../../../shared/agenda/import/reading.ts'
import { wordRefusal, wordWarning } from '../../../shared/agenda/import/wording.ts'

function reading(result: ReadResult): AgendaReading {
  if (!result.ok) throw new Error(result.message)
  return result.reading
}

describe('Spreadsheets', () => {
  const csv =
    'Day;Start;End;Title;Speaker;Notes\n2024-05-12;09:00;09:30;Opening;Ms Ada King, Mayor;"two\nlines"\n2024-05-12;09:30;10:15;Keynote;"Prof. Otto Lang, Graz; Dr Eva Moll";\n2024-05-13;09:00;10:00;"Panel; part two";;\'=note'

  it('reads columns by their header, quoted cells and days, and the line each row begins on', () => {
    const { items, days } = reading(readCsv(csv))
    expect(items.map(({ line, day, start, end, title }) => [line, day, start, end, title])).toEqual([
      [2, 1, '09:00', '09:30', 'Opening'],
      [4, 1, '09:30', '10:15', 'Keynote'],
      [5, 2, '09:00', '10:00', 'Panel; part two'],
    ])
    expect(items.map(({ speakers }) => speakers.map(({ name }) => name))).toEqual([
      ['Ada King'],
      ['Otto Lang', 'Eva Moll'],
      [],
    ])
    expect(days.map(({ date }) => date)).toEqual(['2024-05-12', '2024-05-13'])
    expect(items.map(({ notes }) => notes)).toEqual([['two lines'], [], ['=note']])
  })

  it('is recognised in a pasted text', () => {
    expect(readAgenda(csv)).toEqual(readCsv(csv))
  })

  it.each([
    'Heure\tIntitulé\tIntervenant',
    'Uhrzeit\tThema\tReferent',
    'Hora\tTítulo\tPonente',
    'Orario\tTitolo\tRelatore',
    'Hora\tAssunto\tOrador',
  ])('reads the header “%s”', (header) => {
    const [item] = reading(readAgenda(`${header}\n9:00\tOne\tAda King`)).items
    expect([item?.start, item?.title, item?.speakers[0]?.name]).toEqual(['09:00', 'One', 'Ada King'])
  })

  it('refuses a table without a header', () => {
    expect(readCsv('1;2\n3;4')).toMatchObject({ ok: false, reason: 'not-a-table' })
  })
})

describe('Calendars', () => {
  const ics = [
    'BEGIN:VCALENDAR',
    'X-WR-CALNAME:City Lab',
    'BEGIN:VEVENT',
    'DTSTART;TZID=Europe/Paris:20240512T091500',
    'DURATION:PT45M',
    'SUMMARY:Presentation by Ms Ada King\\, Mayor of Lin',
    ' z',
    'DESCRIPTION:Moderator: Tom Reed\\nBring the paper',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'DTSTART:20240512T090000',
    'DTEND:20240512T120000',
    'SUMMARY:First half',
    'STATUS:CANCELLED',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')

  it('reads events in order, unfolded and unescaped, nested by their times', () => {
    const { items, meeting, warnings } = reading(readIcs(ics))
    expect(items.map(({ title, start, end }) => [title, start, end])).toEqual([
      ['First half', '09:00', '12:00'],
    ])
    const [talk] = items[0]?.children ?? []
    expect(talk).toMatchObject({
      title: 'Presentation',
      start: '09:15',
      end: '10:00',
      notes: ['Bring the paper'],
      line: 3,
    })
    expect(talk?.speakers.map(({ raw }) => raw)).toEqual(['Ms Ada King, Mayor of Linz'])
    expect(talk?.moderators.map(({ name }) => name)).toEqual(['Tom Reed'])
    expect(meeting).toMatchObject({ title: 'City Lab', date: '2024-05-12', start: '09:00' })
    expect(warnings.map(({ code }) => code)).toEqual(['cancelled-event'])
  })

  it('is recognised in a pasted text', () => {
    expect(readAgenda(ics)).toEqual(readIcs(ics))
  })

  it('refuses what is no calendar', () => {
    expect(readIcs('9:00 Opening')).toMatchObject({ ok: false, reason: 'not-a-calendar' })
  })
})

describe('Bounds', () => {
  it.each([
    ['more bytes than the bound', 'é'.repeat(MAX_BYTES / 2 + 1), 'too-large'],
    ['more lines than the bound', '\n'.repeat(MAX_LINES), 'too-large'],
    ['more items than the bound', '9:00 One\n'.repeat(MAX_ITEMS + 1), 'too-large'],
    ['a million bullets', '- \n'.repeat(333_333), 'too-large'],
    ['a million digits', '1'.repeat(1_000_000), 'no-times-found'],
    ['a million blanks', ' '.repeat(1_000_000), 'no-times-found'],
    ['a million blanks inside a line', `10:00${' '.repeat(999_000)}x`, 'no-times-found'],
    ['a million brackets', '('.repeat(1_000_000), 'no-times-found'],
    ['many half-made links', '[a]('.repeat(200_000), 'no-times-found'],
    ['binary', String.fromCharCode(...Array.from({ length: 4000 }, (_, index) => index % 256)), 'not-text'],
    ['nothing', '', 'no-times-found'],
    ['prose', 'We met, and we spoke at length of what cities owe to one another.', 'no-times-found'],
  ])('[A194] answers %s with a clear refusal', (_name, text, reason) => {
    expect(readAgenda(text)).toMatchObject({ ok: false, reason })
  })

  it('reads a long text up to the bounds', () => {
    expect(reading(readAgenda('9:00 One\n'.repeat(MAX_ITEMS))).items).toHaveLength(MAX_ITEMS)
  })
})

describe('Wording', () => {
  it('words every warning and refusal in English and French, its parameters filled in', () => {
    expect(wordWarning('end-before-start', { start: '14:00', end: '13:30' }, 'en')).toBe(
      'The end 13:30 comes before the start 14:00.',
    )
    expect(wordWarning('end-before-start', { start: '14:00', end: '13:30' }, 'fr')).toBe(
      'La fin 13:30 précède le début 14:00.',
    )
    expect(wordRefusal('too-large', 'fr')).toBe('Ce texte est trop long pour un ordre du jour.')
  })
})
