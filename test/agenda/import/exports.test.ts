import { describe, expect, it } from 'vitest'
import { readAgenda } from '../../../shared/agenda/import/read-agenda.ts'
import type { AgendaReading } from '../../../shared/agenda/import/reading.ts'

function read(lines: readonly string[]): AgendaReading {
  const result = readAgenda(lines.join('\r\n'))
  if (!result.ok) throw new Error(result.message)
  return result.reading
}

const namesOf = (people: readonly { name: string }[] | undefined): string[] =>
  (people ?? []).map(({ name }) => name)

describe('Files that calendars export', () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Lisbon',
    'BEGIN:DAYLIGHT',
    'DTSTART:19700329T010000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ]

  it('[A192] turns times of UTC and of other zones to the clock of the calendar, in summer and across midnight', () => {
    const { items, days } = read([
      'BEGIN:VCALENDAR',
      'X-WR-TIMEZONE:Europe/Lisbon',
      ...zone,
      'BEGIN:VEVENT',
      'DTSTART;TZID=Europe/Lisbon:20250612T093000',
      'DTEND;TZID=Europe/Lisbon:20250612T100000',
      'SUMMARY:Welcome',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'DTSTART:20250612T100000Z',
      'DTEND:20250612T103000Z',
      'SUMMARY:Coffee',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'DTSTART;TZID=Europe/Paris:20250613T003000',
      'DTEND;TZID=Europe/Paris:20250613T013000',
      'SUMMARY:Night walk',
      'END:VEVENT',
      'END:VCALENDAR',
    ])
    expect(items.map(({ day, start, end, title }) => `${day} ${start} ${end} ${title}`)).toEqual([
      '1 09:30 10:00 Welcome',
      '1 11:00 11:30 Coffee',
      '1 23:30 00:30 Night walk',
    ])
    expect(days.map(({ date }) => date)).toEqual(['2025-06-12'])
  })

  it('[A192] keeps the times of a zone that only its program knows as they are written', () => {
    const { items } = read([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'DTSTART;TZID="W. Europe Standard Time":20250612T093000',
      'DURATION:PT1H15M',
      'SUMMARY;LANGUAGE=de:Begrüßung',
      'END:VEVENT',
      'END:VCALENDAR',
    ])
    expect(items.map(({ start, end, title }) => [start, end, title])).toEqual([
      ['09:30', '10:45', 'Begrüßung'],
    ])
  })

  it('[A192] says what repeats and what takes whole days, and reads who is invited, chairs or declined', () => {
    const { items, warnings } = read([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'DTSTART:20250612T093000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'SUMMARY:Panel',
      'DESCRIPTION:<b>Moderator:</b> Tom Reed<br>Bring the paper',
      'ATTENDEE;CUTYPE=INDIVIDUAL;CN=Ana',
      '  Costa:mailto:ana@example.org',
      'ATTENDEE;PARTSTAT=DECLINED;CN="Silva, João":mailto:joao@example.org',
      'ATTENDEE;ROLE=CHAIR;CN=Eva Moll:mailto:eva@example.org',
      'ATTENDEE;CN=jane@example.org:mailto:jane@example.org',
      'ATTENDEE;CUTYPE=ROOM;CN=Room 2:mailto:room@example.org',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20250612',
      'SUMMARY:Lab days',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20250613',
      'SUMMARY:Open day',
      'END:VEVENT',
      'END:VCALENDAR',
    ])
    expect(items).toHaveLength(1)
    expect(namesOf(items[0]?.speakers)).toEqual(['Ana Costa', 'João Silva'])
    expect(items[0]?.speakers.map(({ status }) => status)).toEqual(['expected', 'apologised'])
    expect(namesOf(items[0]?.moderators)).toEqual(['Tom Reed', 'Eva Moll'])
    expect(items[0]?.notes).toEqual(['Bring the paper'])
    expect(warnings.map(({ code, params }) => [code, params?.text])).toEqual([
      ['repeats', undefined],
      ['whole-day', 'Open day'],
    ])
  })
})

describe('Files and cells of spreadsheets', () => {
  it('[A193] reads several people on the lines of one quoted cell, under headers of inclusive writing', () => {
    const { items } = read([
      '"Heure début";"Heure fin";"Intitulé";"Intervenant·e·s";"Modération";"Salle";"Remarques"',
      '"9h00";"9h30";"Accueil";"";"";"Hall";""',
      '"9h30";"10h45";"Table ronde : l’accueil";"Mme Odile Bertin, Maire de Valmont',
      'M. Paul Petit, directeur";"Dr Louis Roux";"Salle A";"deux',
      'lignes; et un ; point"',
      '10h45;;Pause;;;;',
    ])
    expect(items.map(({ start, end, title, track }) => [start, end, title, track])).toEqual([
      ['09:00', '09:30', 'Accueil', 'Hall'],
      ['09:30', '10:45', 'Table ronde : l’accueil', 'Salle A'],
      ['10:45', null, 'Pause', undefined],
    ])
    expect(namesOf(items[1]?.speakers)).toEqual(['Odile Bertin', 'Paul Petit'])
    expect(namesOf(items[1]?.moderators)).toEqual(['Louis Roux'])
    expect(items[1]?.notes).toEqual(['deux lignes; et un ; point'])
  })

  it('[A193] reads the heading and the date above the table of a German file, and times with seconds', () => {
    const { items, meeting } = read([
      'Fachtag Integration;;;;',
      'Datum: 12.06.2025;;;;',
      'Beginn;Ende;Programmpunkt;Referent*in;Dauer',
      '9:15;10:00;"Vortrag ""Wohnen""";"King, Ada";45',
      '10:00:00;10:30:00;Pause;;',
    ])
    expect(meeting).toMatchObject({ title: 'Fachtag Integration', date: '2025-06-12' })
    expect(items.map(({ start, end, title, durationMin }) => [start, end, title, durationMin])).toEqual([
      ['09:15', '10:00', 'Vortrag "Wohnen"', 45],
      ['10:00', '10:30', 'Pause', undefined],
    ])
    expect(namesOf(items[0]?.speakers)).toEqual(['Ada King'])
  })

  it.each([
    ['Start\tEnd\tSession\tSpeaker(s)', '9:00 AM\t9:30 AM\t"Panel: ""What now?"""\tJane Cole; Omar Butt'],
    [
      'Hora de inicio;Hora de fin;Actividad;Ponentes',
      '9:00;9:30;"Panel: ""What now?""";Jane Cole | Omar Butt',
    ],
    [
      'Ora inizio\tOra fine\tTitolo\tRelatore/i',
      '09.00\t09.30\t"Panel: ""What now?"""\tJane Cole, Omar Butt',
    ],
    [
      'Hora de início,Hora de término,Atividade,Oradores',
      '9h00,9h30,"Panel: ""What now?""",Jane Cole e Omar Butt',
    ],
    [
      'Heure début\tHeure fin\tSujet\tIntervenants',
      '9h00\t9h30\t"Panel: ""What now?"""\tJane Cole et Omar Butt',
    ],
    ['Anfang;Schluss;Thema;Referierende', '9.00;9.30;"Panel: ""What now?""";Jane Cole und Omar Butt'],
  ])('[A193] reads a row under the header “%s”', (header, row) => {
    const [item] = read([header, row]).items
    expect([item?.start, item?.end, item?.title]).toEqual(['09:00', '09:30', 'Panel: "What now?"'])
    expect(namesOf(item?.speakers)).toEqual(['Jane Cole', 'Omar Butt'])
  })
})
