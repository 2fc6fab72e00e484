import type { LevelId, PersonId } from '../kernel/ids.ts'
import { limits } from '../kernel/limits.ts'
import type { PersonDetails } from '../session/messages.ts'
import { fold } from './import/fold.ts'
import { peopleOf, type ReadPerson } from './import/merge-people.ts'
import type { AgendaReading, PersonMention } from './import/reading.ts'
import { guessLevel } from './level-guess.ts'
import type { Speaker } from './messages.ts'

/** Somebody the agenda names, as `people.expect` takes them. */
export interface PlannedPerson {
  readonly personId: PersonId
  readonly details: PersonDetails
  /** One of the levels every session begins with, guessed from the office; `null` when it does not tell. */
  readonly level: LevelId | null
}

export interface Cast {
  readonly people: readonly PlannedPerson[]
  /** The speakers for mentions on a line of the text, each person once. */
  readonly speakersAt: (line: number, mentions: readonly PersonMention[]) => Speaker[]
}

export function castOf(reading: AgendaReading, newPersonId: () => PersonId): Cast {
  const known = peopleOf(reading).map((person) => ({
    person,
    personId: newPersonId(),
    words: wordsOf(person),
  }))
  const personAt = (line: number, mention: PersonMention) => {
    const here = known.filter(({ person }) => person.lines.includes(line))
    const words = wordsOf(mention)
    return mostAlike(here, words) ?? mostAlike(known, words)
  }
  const speakersAt: Cast['speakersAt'] = (line, mentions) => {
    const speakers = new Map<PersonId, Speaker>()
    for (const mention of mentions) {
      const found = personAt(line, mention)
      if (found && !speakers.has(found.personId))
        speakers.set(found.personId, speakerOf(found.personId, mention))
    }
    return [...speakers.values()].slice(0, limits.speakersPerItem)
  }
  return { people: known.map(({ person, personId }) => plannedPerson(person, personId)), speakersAt }
}

const speakerOf = (personId: PersonId, { status }: PersonMention): Speaker => ({
  personId,
  allotMs: null,
  status: status === 'apologised' ? 'apologised' : 'expected',
  substituteId: null,
})

function wordsOf({ name, raw }: { name: string; raw: string }): Set<string> {
  return new Set(
    fold(name === '' ? raw : name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  )
}

function mostAlike<Known extends { readonly words: ReadonlySet<string> }>(
  candidates: readonly Known[],
  words: ReadonlySet<string>,
): Known | null {
  const shared = (known: Known) => [...words].filter((word) => known.words.has(word)).length
  const best = candidates.toSorted((a, b) => shared(b) - shared(a))[0]
  return best && shared(best) > 0 ? best : null
}

function plannedPerson(person: ReadPerson, personId: PersonId): PlannedPerson {
  return {
    personId,
    level: guessLevel(person),
    details: {
      name: cut(person.name, limits.nameChars) ?? cut(person.raw, limits.nameChars) ?? '–',
      honorific: cut(person.honorific, 40),
      role: cut(person.role, limits.lineChars),
      delegation: cut(person.affiliation, limits.lineChars),
      country: cut(person.country, 80),
    },
  }
}

/** A printed text as one line within a limit; `null` where nothing is left. */
export function cut(text: string | null, max: number): string | null {
  const line = (text ?? '').replace(/\s+/g, ' ').trim()
  if (line === '') return null
  return line.length <= max ? line : `${line.slice(0, max - 1).trimEnd()}…`
}
