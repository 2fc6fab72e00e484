import { describe, expect, it } from 'vitest'
import {
  bodyOf,
  emptySession,
  fieldOf,
  forgetDraft,
  keepDraft,
  keptDraft,
  mistakesIn,
  type SessionDraft,
  withReading,
} from '../../client/app/organise/session-draft.ts'
import { newSession } from '../../server/founding/brief.ts'
import { readAgenda } from '../../shared/agenda/import/read-agenda.ts'

const text = `Housing Lab
Porto, 3 May 2027
10.00 – 10.30 Opening by Ms Ana Silva, Director, City of Porto
10.30 – 11.00 Discussion`

const empty = emptySession('en', 'Europe/Lisbon')
function read(draft: SessionDraft = empty): SessionDraft {
  const answer = readAgenda(text)
  if (!answer.ok) throw new Error(answer.message)
  return withReading(draft, text, answer.reading)
}
/** What arrives at the server, as its own schema takes it. */
const sent = (draft: SessionDraft) => newSession.parse(JSON.parse(JSON.stringify(bodyOf(draft))))

describe('what is sent to found a session', () => {
  it('is taken by the server, reading and all', () => {
    const body = sent({ ...read(), title: 'Housing Lab', question: 'Who houses whom?' })
    expect(body.agenda?.items.map(({ start, title }) => [start, title])).toEqual([
      ['10:00', 'Opening'],
      ['10:30', 'Discussion'],
    ])
    expect(body.question).toBe('Who houses whom?')
  })

  it.each([
    ['Europe/Lisbon', '2027-05-03T09:00:00Z'],
    ['Europe/Paris', '2027-05-03T08:00:00Z'],
    ['UTC', '2027-05-03T10:00:00Z'],
  ])('begins at the time as it is in %s', (timeZone, instant) => {
    const draft = { ...empty, title: 'Lab', date: '2027-05-03', time: '10:00', timeZone }
    expect(sent(draft).startsAt).toBe(Date.parse(instant))
  })

  it('begins with the first printed time where only a date is given, and says nothing where none is', () => {
    const dated = { ...read(), title: 'Lab', date: '2027-05-03', time: '' }
    expect(sent(dated).startsAt).toBe(Date.parse('2027-05-03T09:00:00Z'))
    expect(sent({ ...dated, date: '' }).startsAt).toBeUndefined()
  })

  it('leaves out links that were left empty and those of no language', () => {
    const interpretation = [
      { key: 1, label: 'Français', url: ' https://example.org/fr ' },
      { key: 2, label: '', url: '' },
    ]
    const body = sent({ ...empty, title: 'Lab', stream: '', interpretation })
    expect(body.links).toEqual({
      stream: null,
      captions: null,
      interpretation: [{ label: 'Français', url: 'https://example.org/fr' }],
    })
  })
})

describe('a fresh reading', () => {
  it('fills what is still empty and leaves what was typed', () => {
    const filled = read({ ...empty, place: 'Town hall' })
    expect(filled.place).toBe('Town hall')
    expect(filled.date).toBe('2027-05-03')
    expect(filled.time).toBe('10:00')
    expect(read({ ...empty, title: 'Mine', date: '2027-06-01', time: '09:00' })).toMatchObject({
      title: 'Mine',
      date: '2027-06-01',
      time: '09:00',
    })
  })
})

describe('another agenda', () => {
  it('brings its own place and date where the last ones were not touched', () => {
    const other = readAgenda(
      'Transport Lab\nVenue: Town hall, Brno\n9.00 – 9.30 Opening\n9.30 – 10.00 Discussion',
    )
    if (!other.ok) throw new Error(other.message)
    const first = { ...read(), question: 'Mine' }
    const second = withReading({ ...first, time: '11:00' }, 'other', other.reading)
    expect(second).toMatchObject({ question: 'Mine', date: '', time: '11:00', place: 'Town hall, Brno' })
    expect(withReading(first, 'other', other.reading).time).toBe('09:00')
  })
})

describe('what cannot be sent', () => {
  it('is named by its field', () => {
    const [item] = read().items
    if (!item) throw new Error('nothing was read')
    const interpretation = [
      { key: 4, label: 'Français', url: 'example.org' },
      { key: 5, label: ' ', url: 'https://example.org' },
    ]
    const wrong = {
      ...empty,
      stream: 'javascript:alert(1)',
      interpretation,
      items: [{ ...item, start: 'noon' }],
    }
    expect([...mistakesIn(wrong)]).toEqual([
      ['title', 'missing'],
      ['stream', 'address'],
      ['interpretation-4', 'address'],
      ['interpretation-5', 'label'],
      [`item-${item.key}`, 'time'],
    ])
  })

  it('is nothing for a session with a title', () => {
    expect([...mistakesIn({ ...read(), title: 'Lab', time: 'noon' })]).toEqual([['time', 'time']])
    expect(mistakesIn({ ...read(), title: 'Lab', time: '9h30' }).size).toBe(0)
    expect(bodyOf({ ...read(), title: 'Lab', date: '2026-11-24', time: '9h30' }).startsAt).toBe(
      bodyOf({ ...read(), title: 'Lab', date: '2026-11-24', time: '09:30' }).startsAt,
    )
    expect(mistakesIn({ ...read(), title: 'Lab', captions: 'https://example.org/captions' }).size).toBe(0)
  })

  it.each([
    ['title', 'title'],
    ['agenda.items[3].title', 'agenda'],
    ['agendaText', 'agenda'],
    ['links.stream', 'stream'],
    ['startsAt', 'date'],
    ['something', null],
    [undefined, null],
  ])('is found on the page when the server names %s', (path, field) => {
    expect(fieldOf(path)).toBe(field)
  })
})

describe('what was typed', () => {
  it('is there again after a reload, until it is forgotten', () => {
    const typed = { ...read(), question: 'Still here?' }
    keepDraft(typed)
    expect(keptDraft(empty)).toEqual(typed)
    forgetDraft()
    expect(keptDraft(empty)).toBe(empty)
  })
})
