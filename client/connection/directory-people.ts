import type { PersonId } from '../../shared/kernel/ids.ts'
import type { Directory, PersonCard } from '../../shared/session/registry.ts'
import type { Person } from '../../shared/session/slice.ts'

const known = new WeakMap<Directory, Readonly<Record<PersonId, Person>>>()

/** The people of a directory as far as a decision asks for them: in the session, at a seat, acting for somebody. */
export function peopleOf(directory: Directory): Readonly<Record<PersonId, Person>> {
  const made = known.get(directory) ?? Object.fromEntries(directory.people.map(entryOf))
  known.set(directory, made)
  return made
}

function entryOf({ personId, seatId, level, role, actsFor }: PersonCard): [PersonId, Person] {
  // What is theirs again afterwards is the server's to know, and no command that is shown at once asks for it.
  const acting = actsFor && { actsFor: { ...actsFor, ownSeatId: null, ownLevel: null } }
  return [personId, { seatId, level, role, status: 'admitted', source: 'agenda', ...acting }]
}
