import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAgenda } from '../../../shared/agenda/import/read-agenda.ts'
import type { AgendaReading, ReadItem } from '../../../shared/agenda/import/reading.ts'
import { INVENTED } from './invented.ts'

const BEFORE = ['', '', '', '- ', '* ', '➤ ', '    ', '    - ', '1. ', '> ', '# ', '**', '| ', '"']
const TIMES = [
  '',
  '',
  '',
  '9h00 – 9h30 ',
  '10.15 - 11.00: ',
  '14:00 ',
  '9:30 AM – 10 am ',
  '0900 ',
  'ab 17 Uhr ',
  '(11:00-11:20) ',
  '12:00\t',
  '(15 min) ',
]
const WORDS = [
  'Opening',
  'Discussion',
  'Moderator:',
  'Venue:',
  'Chair',
  'by Ms Anna Lind,',
  'Mr Tom Reed',
  'Dr. Eva Ott (Norway)',
  '– ',
  ', ',
  ': ',
  'Day 2',
  '12 May 2024',
  'Danach',
  'Speakers:',
  'Room A',
  'SESSION I',
  'and',
  'Coffee break',
  'Ministry of',
  'Interpretation:',
  'Agenda',
  'Title;Time',
]
const AFTER = [
  '',
  '',
  ' (apologised)',
  ' (tbc)',
  " (20')",
  ' (JRC)',
  ';',
  ',',
  '-',
  ' 15.00–16.00',
  ' |',
  '\t',
  ':',
  '**',
  ' (',
]

/** A made-up word that stands nowhere else, so that its line can be looked for. */
const mark = (index: number): string =>
  `zq${String(index).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}x`

const lineParts = fc.tuple(
  fc.constantFrom(...BEFORE),
  fc.constantFrom(...TIMES),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }),
  fc.boolean(),
  fc.constantFrom(...AFTER),
  fc.integer({ min: 0, max: 4 }),
)
const agendas = fc
  .tuple(fc.array(lineParts, { minLength: 1, maxLength: 25 }), fc.integer({ min: 0, max: 4 }))
  .map(([parts, timeless]) =>
    parts
      .flatMap(([before, time, words, first, after, blank], index) => {
        const own = first ? [mark(index), ...words] : [...words, mark(index)]
        // One text in five prints durations alone, or nothing.
        const clock = timeless > 0 ? time : index % 2 === 0 ? '(15 min) ' : ''
        const line = `${before}${clock}${own.join(' ')}${timeless > 0 ? after : ''}`
        return blank === 0 ? [line, ''] : [line]
      })
      .join('\n'),
  )

function textsOf(items: readonly ReadItem[]): string[] {
  return items.flatMap((item) => [
    item.title,
    item.track ?? '',
    ...item.notes,
    ...[...item.speakers, ...item.moderators].map(({ raw }) => raw),
    ...textsOf(item.children),
  ])
}

/** Lines that hold a made-up word which is nowhere in the reading, and that no warning names. */
function lost(text: string, reading: AgendaReading): string[] {
  const kept = [...textsOf(reading.items), ...Object.values(reading.meeting)].join('\n')
  const named = new Set(reading.warnings.map(({ line }) => line))
  return text.split('\n').filter((line, index) => {
    const words = line.match(/zq[a-j]+x/g) ?? []
    return !named.has(index + 1) && words.some((word) => !kept.includes(word))
  })
}

describe('No line is ever lost', () => {
  it('[A195] keeps every line of random agendas in an item, the meeting or a warning', () => {
    const seen = { read: 0, nested: 0, people: 0, warned: 0, untimed: 0 }
    fc.assert(
      fc.property(agendas, (text) => {
        const result = readAgenda(text)
        if (!result.ok) return result.reason === 'no-times-found'
        seen.read += 1
        if (result.reading.items.some(({ children }) => children.length > 0)) seen.nested += 1
        if (result.reading.items.some(({ speakers }) => speakers.length > 0)) seen.people += 1
        if (result.reading.warnings.length > 0) seen.warned += 1
        if (result.reading.warnings.some(({ code }) => code === 'no-times')) seen.untimed += 1
        expect(lost(text, result.reading)).toEqual([])
        return true
      }),
      { numRuns: 600 },
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(5)
  })

  it('keeps every line of known agendas with lines dropped, doubled, cut and moved', () => {
    const changed = fc.constantFrom(...INVENTED).chain(({ text }) => {
      const lines = text
        .split('\n')
        .map((line, index) => (line.trim() === '' ? line : `${line} ${mark(index)}`))
      return fc
        .array(fc.tuple(fc.nat(lines.length - 1), fc.nat(40)), { minLength: 1, maxLength: 30 })
        .map((picks) => picks.map(([at, cut]) => (lines[at] ?? '').slice(cut % 3 === 0 ? cut : 0)).join('\n'))
    })
    let read = 0
    fc.assert(
      fc.property(changed, (text) => {
        const result = readAgenda(text)
        if (result.ok) read += 1
        expect(result.ok ? lost(text, result.reading) : []).toEqual([])
      }),
      { numRuns: 400 },
    )
    expect(read).toBeGreaterThan(100)
  })

  it('gives every item, warning and day a line of the text', () => {
    fc.assert(
      fc.property(agendas, (text) => {
        const result = readAgenda(text)
        const lines = text.split('\n').length
        const named = result.ok
          ? [...result.reading.items, ...result.reading.warnings, ...result.reading.days]
          : []
        for (const { line } of named) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines)
        }
      }),
    )
  })
})
