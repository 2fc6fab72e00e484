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
    ([personId, { seatId, level, role }]): PersonCard => ({
      personId,
      seatId,
      level,
      role,
      details: named ? (details[personId] ?? null) : null,
    }),
  )
  return { version, people }
}

const isPublic = ({ status }: Person): boolean => status === 'admitted' || status === 'expected'
