import type { Audience } from '../../shared/kernel/area.ts'
import type { PersonId } from '../../shared/kernel/ids.ts'
import type { PersonDetails } from '../../shared/session/messages.ts'
import type { Directory, PersonCard } from '../../shared/session/registry.ts'
import type { Person } from '../../shared/session/slice.ts'
import type { World } from '../../shared/world.ts'

/** Who is who, as far as an audience may know it. Those who wait or were removed are the moderators' to see. */
export function directoryOf(
  world: World,
  details: Readonly<Record<PersonId, PersonDetails>>,
  version: number,
  audience: Audience,
): Directory {
  const everyone = Object.entries(world.session.people) as [PersonId, Person][]
  const known = everyone.filter(([, person]) => audience === 'moderators' || isPublic(person))
  const named = audience !== 'observers' || world.session.observersSee.names
  const people = known.map(
    ([personId, person]): PersonCard => ({
      personId,
      seatId: person.seatId,
      level: person.level,
      role: person.role,
      details: named ? (details[personId] ?? null) : null,
      actsFor: appointmentOf(person),
    }),
  )
  return { version, people }
}

/** For whom somebody acts, without what is theirs again when that ends. */
export function appointmentOf(person: Person | undefined): PersonCard['actsFor'] {
  if (!person?.actsFor) return null
  const { personId, as } = person.actsFor
  return { personId, as }
}

const isPublic = ({ status }: Person): boolean => status === 'admitted' || status === 'expected'
