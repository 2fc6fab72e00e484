import type { LevelId, PersonId } from '../../shared/kernel/ids.ts'
import type { Person, SessionSlice } from '../../shared/session/slice.ts'

export interface Listed {
  readonly personId: PersonId
  readonly person: Person
  readonly here: boolean
}

export interface PeopleGroup {
  /** `null`: no level. */
  readonly level: LevelId | null
  readonly people: readonly Listed[]
}

const entries = (people: SessionSlice['people']) => Object.entries(people) as [PersonId, Person][]

/** Those who wait, in the order in which they came. */
export const waitingIn = ({ people }: SessionSlice): readonly PersonId[] =>
  entries(people).flatMap(([id, { status }]) => (status === 'waiting' ? [id] : []))

/**
 * Everybody the session counts, by level in the session's order, those without one last; whoever runs the session
 * is not among them. Who is here comes first, then by name. Removed people are left out.
 */
export function peopleByLevel(
  session: SessionSlice,
  here: ReadonlySet<PersonId>,
  nameOf: (id: PersonId) => string,
): readonly PeopleGroup[] {
  const listed = entries(session.people)
    .filter(([, { status, role }]) => status !== 'removed' && (role === 'participant' || role === 'observer'))
    .map(([personId, person]) => ({ personId, person, here: here.has(personId) }))
    .sort((a, b) => Number(b.here) - Number(a.here) || nameOf(a.personId).localeCompare(nameOf(b.personId)))
  const levels: readonly (LevelId | null)[] = [...session.levels.map(({ id }) => id), null]
  return levels
    .map((level) => ({ level, people: listed.filter(({ person }) => person.level === level) }))
    .filter(({ people }) => people.length > 0)
}
