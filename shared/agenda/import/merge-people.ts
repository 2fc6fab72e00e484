import { fold } from './fold.ts'
import type { AgendaReading, PersonMention, ReadItem } from './reading.ts'

/** One person of the agenda, with every line that names them. */
export interface ReadPerson extends PersonMention {
  lines: number[]
}

/** The same words in any order, accents, hyphens and capitals aside: "KING Ada" is "Ada King". */
function keyOf(mention: PersonMention): string {
  const words = fold(mention.name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return words.sort().join(' ')
}

function fuller(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return b.length > a.length ? b : a
}

function merge(person: ReadPerson, mention: PersonMention, line: number): void {
  person.raw = fuller(person.raw, mention.raw) ?? person.raw
  person.honorific = fuller(person.honorific, mention.honorific)
  person.role = fuller(person.role, mention.role)
  person.affiliation = fuller(person.affiliation, mention.affiliation)
  person.country = person.country ?? mention.country
  // One expected appearance is enough: apologies count only when every mention apologises.
  if (mention.status === 'expected') person.status = 'expected'
  if (!person.lines.includes(line)) person.lines.push(line)
}

/** "A. King" or "Ms King" is the one longer name it fits, if there is exactly one. */
function longerName(key: string, all: Map<string, ReadPerson>): ReadPerson | null {
  const words = key.split(' ')
  if (words.length > 3) return null
  const fits = [...all].filter(([other]) => {
    const theirs = other.split(' ')
    if (other === key || theirs.length <= words.filter((word) => word.length > 1).length) return false
    const long = words.filter((word) => word.length > 1)
    const initials = words.filter((word) => word.length === 1)
    const free = theirs.filter((word) => !long.includes(word))
    return (
      long.length > 0 &&
      long.every((word) => theirs.includes(word)) &&
      initials.every((letter) => free.some((word) => word.startsWith(letter)))
    )
  })
  return fits.length === 1 ? (fits[0]?.[1] ?? null) : null
}

function* mentionsOf(items: readonly ReadItem[]): Generator<[PersonMention, number]> {
  for (const item of items) {
    for (const mention of [...item.speakers, ...item.moderators]) yield [mention, item.line]
    yield* mentionsOf(item.children)
  }
}

/** Everyone the agenda names, each once, with the fullest role printed anywhere; in order of appearance. */
export function peopleOf(reading: AgendaReading): ReadPerson[] {
  const byKey = new Map<string, ReadPerson>()
  for (const [mention, line] of mentionsOf(reading.items)) {
    const key = keyOf(mention)
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, { ...mention, lines: [line] })
    else merge(known, mention, line)
  }
  for (const [key, person] of [...byKey]) {
    const longer =
      key.split(' ').some((word) => word.length === 1) || person.honorific !== null
        ? longerName(key, byKey)
        : null
    if (longer === null || longer === person) continue
    const name = longer.name
    for (const line of person.lines) merge(longer, person, line)
    longer.name = name
    byKey.delete(key)
  }
  return [...byKey.values()]
}
