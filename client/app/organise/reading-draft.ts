import type {
  CorrectedAgenda,
  ParsedAgenda,
  ParsedItem,
  ParsedPerson,
  ParsedWarning,
} from '../../connection/organise-api.ts'

/** A reading while it is being corrected. Keys last as long as the draft: items move, lines may repeat. */
export interface DraftPerson extends Omit<ParsedPerson, 'raw'> {
  readonly key: number
  readonly moderates: boolean
}
export interface DraftItem
  extends Omit<ParsedItem, 'speakers' | 'moderators' | 'children' | 'start' | 'end'> {
  readonly key: number
  /** Empty where none is printed. */
  readonly start: string
  readonly end: string
  readonly people: readonly DraftPerson[]
  readonly children: readonly DraftItem[]
}
export type Items = readonly DraftItem[]

/** What was read, as something to correct. */
export function draftOf({ items }: Pick<ParsedAgenda, 'items'>): Items {
  let last = 0
  const next = () => ++last
  const people = (given: readonly ParsedPerson[], moderates: boolean): DraftPerson[] =>
    given.map(({ raw, ...person }) => ({ ...person, name: person.name || raw, key: next(), moderates }))
  const item = ({ speakers, moderators, children, start, end, ...rest }: ParsedItem): DraftItem => ({
    ...rest,
    key: next(),
    start: start ?? '',
    end: end ?? '',
    people: [...people(speakers, false), ...people(moderators, true)],
    children: children.map(item),
  })
  return items.map(item)
}

/** What is sent: nameless people and empty items are nothing. */
export function correctedFrom(items: Items, meeting: CorrectedAgenda['meeting']): CorrectedAgenda {
  const item = ({ key: _key, people, children, start, end, ...rest }: DraftItem): ParsedItem => ({
    ...rest,
    start: start || null,
    end: end || null,
    speakers: people
      .filter(isNamed)
      .filter(({ moderates }) => !moderates)
      .map(sentPerson),
    moderators: people
      .filter(isNamed)
      .filter(({ moderates }) => moderates)
      .map(sentPerson),
    children: children.map(item),
  })
  return { items: items.map(item), meeting }
}

const isNamed = ({ name }: DraftPerson): boolean => name.trim() !== ''

function sentPerson({ key: _key, moderates: _moderates, ...person }: DraftPerson): ParsedPerson {
  const raw = [person.honorific, person.name].filter(Boolean).join(' ')
  return { ...person, raw }
}

/** Every item in reading order. */
export function flat(items: Items): DraftItem[] {
  return items.flatMap((item) => [item, ...flat(item.children)])
}

export function freshKey(items: Items): number {
  const keys = flat(items).flatMap(({ key, people }) => [key, ...people.map((person) => person.key)])
  return Math.max(0, ...keys) + 1
}

/** An empty item; its line lies past the text, so that it shares one with nobody. */
export function emptyDraft(items: Items, day: number): DraftItem {
  const line = Math.max(0, ...flat(items).map((item) => item.line)) + 1
  return {
    key: freshKey(items),
    start: '',
    end: '',
    title: '',
    people: [],
    children: [],
    day,
    notes: [],
    line,
  }
}

/** The doubts of each item: those on its own lines, up to where the next one starts. `0`: before the first. */
export function doubtsByItem(items: Items, warnings: readonly ParsedWarning[]) {
  const starts = flat(items).toSorted((a, b) => a.line - b.line)
  const found = new Map<number, ParsedWarning[]>()
  for (const warning of warnings) {
    if (warning.severity !== 'doubt') continue
    const key = starts.findLast(({ line }) => line <= warning.line)?.key ?? 0
    found.set(key, [...(found.get(key) ?? []), warning])
  }
  return found
}
