import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAgenda } from '../../../shared/agenda/import/read-agenda.ts'
import type { ReadItem } from '../../../shared/agenda/import/reading.ts'
import { lostLines } from './score.ts'

type Notation = (minutes: number) => string
type Shape = 'line' | 'below' | 'tabs' | 'bars' | 'bracket'

interface Part {
  title: string
  minutes: number
  people: string[]
  moderator: string | null
}

const two = (value: number): string => String(value).padStart(2, '0')
const hours = (minutes: number): number => Math.floor(minutes / 60)
const clock = (minutes: number): string => `${two(hours(minutes))}:${two(minutes % 60)}`

const NOTATIONS: Record<string, Notation> = {
  colon: clock,
  letter: (at) => `${hours(at)}h${two(at % 60)}`,
  capital: (at) => `${two(hours(at))}H${two(at % 60)}`,
  spaced: (at) => `${hours(at)} h ${two(at % 60)}`,
  dotted: (at) => `${two(hours(at))}.${two(at % 60)}`,
  uhr: (at) => `${hours(at)}.${two(at % 60)} Uhr`,
  glued: (at) => `${hours(at)}:${two(at % 60)}h`,
  hs: (at) => `${two(hours(at))}:${two(at % 60)} hs`,
  min: (at) => `${two(hours(at))}h${two(at % 60)}min`,
  small: (at) => `${hours(at) % 12 === 0 ? 12 : hours(at) % 12}.${two(at % 60)}${at < 720 ? 'am' : 'pm'}`,
  halves: (at) => `${hours(at) % 12 === 0 ? 12 : hours(at) % 12}:${two(at % 60)} ${at < 720 ? 'AM' : 'PM'}`,
}
const RANGES: ((start: string, end: string) => string)[] = [
  (start, end) => `${start} – ${end}`,
  (start, end) => `${start}-${end}`,
  (start, end) => `${start} - ${end}`,
  (start, end) => `${start} → ${end}`,
  (start, end) => `${start} to ${end}`,
  (start, end) => `${start} à ${end}`,
  (start, end) => `${start} bis ${end}`,
  (start, end) => `${start}/${end}`,
  (start, end) => `from ${start} to ${end}`,
  (start, end) => `De ${start} à ${end}`,
  (start, end) => `de ${start} a ${end}`,
  (start, end) => `das ${start} às ${end}`,
  (start, end) => `dalle ${start} alle ${end}`,
  (start, end) => `von ${start} bis ${end}`,
]
const BULLETS = ['', '', '- ', '* ', '• ', '➤ ', '    - ', '> ']
const SEPARATORS = [' ', ': ', ' – ', '\t', '   ', ' | ']
const TITLES = [
  'Opening remarks',
  'Registration and coffee',
  'Housing: who decides, and where?',
  'What cities owe to one another',
  'Accueil des participants',
  'L’école pour tous : premiers résultats',
  'Begrüßung und Einführung',
  'Wohnen in der Stadt',
  'Pausa café',
  'Política local y convivencia',
  'Saluti di benvenuto',
  'Abertura dos trabalhos',
  'Workshop 2 – Schools and languages',
  'Panel 1: Work (Room 3)',
  'Closing',
]
const PEOPLE = [
  'Ms Ada King, Mayor of Linz (Austria)',
  'Mr Otto LANG, Head of Unit, Ministry of Justice, Ireland',
  'Prof. Dr. Eva Moll, Universität Graz',
  'Mme Odile Bertin, Maire de Valmont',
  'Dña. Carmen Ruiz, Concejala de Igualdad',
  'Dott. Ugo Neri, Comune di Parma',
  'Cllr. Zora Quill, Leeds (UK)',
  'Dr João Silva, Presidente da Câmara Municipal de Braga',
]
const LABELS = ['Moderator: ', 'Chair: ', 'Modération : ', 'Moderation: ', 'Modera: ', 'Moderador: ']

const parts = fc.array(
  fc.record({
    title: fc.constantFrom(...TITLES),
    minutes: fc.integer({ min: 2, max: 18 }).map((fives) => fives * 5),
    people: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 3 }),
    moderator: fc.option(fc.constantFrom(...PEOPLE), { nil: null }),
  }),
  { minLength: 3, maxLength: 8 },
)
const layouts = fc.record({
  notation: fc.constantFrom(...Object.keys(NOTATIONS)),
  range: fc.constantFrom(...RANGES),
  ends: fc.boolean(),
  bullet: fc.constantFrom(...BULLETS),
  separator: fc.constantFrom(...SEPARATORS),
  shape: fc.constantFrom<Shape>('line', 'line', 'below', 'tabs', 'bars', 'bracket'),
  peopleBullet: fc.constantFrom('', '- ', '  • ', '   '),
  blank: fc.boolean(),
  label: fc.constantFrom(...LABELS),
  inline: fc.boolean(),
  from: fc.integer({ min: 96, max: 120 }).map((fives) => fives * 5),
})
type Layout = typeof layouts extends fc.Arbitrary<infer Value> ? Value : never

/** Parts that fill a day one after another, each with its start and end. */
function timed(list: readonly Part[], from: number): (Part & { start: number; end: number })[] {
  let at = from
  return list.map((part) => {
    const start = at
    at += part.minutes
    return { ...part, start, end: at }
  })
}

function headLine(layout: Layout, time: string, part: Part, first: string): string[] {
  const title = `${part.title}${first === '' ? '' : `, by ${first}`}`
  if (layout.shape === 'tabs') return [`${time}\t${title}`]
  if (layout.shape === 'bars') return [`| ${time} | ${title} |`]
  if (layout.shape === 'below') return [time, title]
  if (layout.shape === 'bracket') return [`${layout.bullet}${title} (${time})`]
  return [`${layout.bullet}${time}${layout.separator}${title}`]
}

function compose(list: readonly Part[], layout: Layout): string {
  const write = NOTATIONS[layout.notation] ?? clock
  const ranged = layout.ends || layout.shape === 'bracket'
  const lines = timed(list, layout.from).flatMap((part) => {
    const time = ranged ? layout.range(write(part.start), write(part.end)) : write(part.start)
    const [first = '', ...others] = part.people
    const inline = layout.inline && others.length === 0 && first !== ''
    const head = headLine(layout, time, part, inline ? first : '')
    const moderator = part.moderator === null || inline ? [] : [`${layout.label}${part.moderator}`]
    const people = inline ? [] : part.people.map((person) => `${layout.peopleBullet}${person}`)
    return [...head, ...moderator, ...people, ...(layout.blank ? [''] : [])]
  })
  return lines.join('\n')
}

const flat = (items: readonly ReadItem[]): ReadItem[] =>
  items.flatMap((item) => [item, ...flat(item.children)])
const wanted = (list: readonly Part[], layout: Layout): string[] =>
  timed(list, layout.from).map(
    ({ start, end, title }) =>
      `${clock(start)} ${layout.ends || layout.shape === 'bracket' ? clock(end) : '-'} ${title}`,
  )

describe('Agendas composed of every notation and layout', () => {
  it('[A190] gives every time and title back exactly, everyone once for each line, and loses no line', () => {
    const seen = new Set<string>()
    let people = 0
    fc.assert(
      fc.property(parts, layouts, (list, layout) => {
        const text = compose(list, layout)
        const result = readAgenda(text)
        if (!result.ok) throw new Error(`${result.reason}:\n${text}`)
        const items = flat(result.reading.items)
        expect(items.map(({ start, end, title }) => `${start} ${end ?? '-'} ${title}`)).toEqual(
          wanted(list, layout),
        )
        expect(items.map(({ speakers }) => speakers.map(({ raw }) => raw))).toEqual(
          list.map((part) => part.people),
        )
        expect(lostLines(text, result.reading)).toEqual([])
        for (const [key, value] of Object.entries(layout))
          if (typeof value === 'string') seen.add(`${key} ${value}`)
        people += items.reduce(
          (sum, { speakers, moderators }) => sum + speakers.length + moderators.length,
          0,
        )
      }),
      { numRuns: 300 },
    )
    expect(people).toBeGreaterThan(1000)
    for (const name of Object.keys(NOTATIONS)) expect(seen).toContain(`notation ${name}`)
    for (const shape of ['line', 'below', 'tabs', 'bars', 'bracket']) expect(seen).toContain(`shape ${shape}`)
  })
})
