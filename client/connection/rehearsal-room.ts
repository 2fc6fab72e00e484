import { emptyFloor } from '../../shared/floor/slice.ts'
import type { Actor } from '../../shared/kernel/area.ts'
import type { LevelId, PersonId } from '../../shared/kernel/ids.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import { emptyWorld, evolve } from '../../shared/meeting.ts'
import type { Poll } from '../../shared/polls/slice.ts'
import type { Mine } from '../../shared/protocol/wire.ts'
import type { Person, SessionSlice } from '../../shared/session/slice.ts'
import type { RecordedEvent, World } from '../../shared/world.ts'

/** Whoever rehearses drives, and has no seat. */
export const rehearser: Mine & Actor = {
  role: 'moderator',
  personId: null,
  seatId: null,
  level: null,
  admitted: true,
  ballots: {},
  requests: [],
  actsFor: null,
}

/** The session as prepared, as if nothing had been held of it yet and all who are expected were here. */
export function asIfNotBegun({ session, agenda, floor, polls, conclusions }: World, now: Instant): World {
  const { start, hardEnd, floating, root, nodes } = agenda
  const plan = { start: start ?? now, hardEnd, floating, root: [...root], nodes: Object.values(nodes) }
  const set = { type: 'agenda/set', plan, seq: 0, at: now, command: null, actorId: null } as RecordedEvent
  const draft = (poll: Poll): Poll => ({
    ...poll,
    status: 'draft',
    openedAt: null,
    closedAt: null,
    result: null,
  })
  return {
    session: { ...session, status: 'open', people: mapped(session.people, here) },
    // Planned times follow from the plan in one place only.
    agenda: start === null ? emptyWorld.agenda : evolve(emptyWorld, set).agenda,
    floor: { ...emptyFloor, rules: floor.rules },
    polls: { ...polls, byId: mapped(polls.byId, draft) },
    conclusions: { ...conclusions, shown: null },
  }
}

const isHere = ({ seatId, status }: Person): boolean => seatId !== null && status === 'admitted'

const here = (person: Person): Person =>
  person.status === 'removed' ? person : { ...person, status: 'admitted' }

/** How many seats there are, in all and by level. */
export function seatsHere({ people }: SessionSlice) {
  const byLevel: Record<LevelId, number> = {}
  const seated = Object.values<Person>(people).filter(isHere)
  for (const { level } of seated) if (level !== null) byLevel[level] = (byLevel[level] ?? 0) + 1
  return { all: seated.length, byLevel }
}

export const peopleHere = ({ people }: SessionSlice): PersonId[] =>
  Object.entries<Person>(people).flatMap(([id, { status }]) =>
    status === 'admitted' ? [id as PersonId] : [],
  )

function mapped<Key extends string, T>(record: Readonly<Record<Key, T>>, change: (value: T) => T) {
  const entries = Object.entries<T>(record).map(([key, value]) => [key, change(value)])
  return Object.fromEntries(entries) as Record<Key, T>
}
