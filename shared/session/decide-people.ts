import type { Context } from '../kernel/area.ts'
import type { LevelId, PersonId } from '../kernel/ids.ts'
import { limits } from '../kernel/limits.ts'
import { accept } from '../kernel/result.ts'
import type { World } from '../world.ts'
import { appoint, dismiss, endingsOf } from './decide-acting.ts'
import { no, type SessionDecision } from './decision.ts'
import type { SessionCommand } from './messages.ts'
import type { Person } from './slice.ts'

export type PeopleCommand = Extract<SessionCommand, { type: `people.${string}` }>
type Of<Type extends PeopleCommand['type']> = Extract<PeopleCommand, { type: Type }>

/** Decides who is expected, joins, is let in or leaves. Names never pass through: they are the registry's. */
export function decidePeople(world: World, command: PeopleCommand, context: Context): SessionDecision {
  if (world.session.status !== 'open' && command.type !== 'people.join') return no('session/closed')
  switch (command.type) {
    case 'people.expect':
      return expect(world, command)
    case 'people.join':
      return join(world, command)
    case 'people.admit':
      return admit(world, command)
    case 'people.admit-all':
      return admitAll(world)
    case 'people.correct':
      return correct(world, command)
    case 'people.remove':
      return remove(world, command)
    case 'people.appoint':
      return appoint(world, command)
    case 'people.dismiss':
      return dismiss(world, command, context)
    case 'people.free-seats':
      return freeSeats(world, command)
  }
}

function expect(world: World, { people }: Of<'people.expect'>): SessionDecision {
  const ids = people.map(({ personId }) => personId)
  const known = ids.some((id, index) => world.session.people[id] || ids.indexOf(id) < index)
  if (known) return no('people/known')
  const listed = people.map(({ personId, seatId, level }) => ({ personId, seatId, level }))
  return hinderedPerson(world, people) ?? accept([{ type: 'people/expected', people: listed }])
}

function join(world: World, command: Of<'people.join'>): SessionDecision {
  const { personId, role, source } = command
  const known = world.session.people[personId]
  if (!known) {
    const hindered = hinderedPerson(world, [command])
    if (hindered) return hindered
  }
  if (known && source === 'code' && (known.status === 'waiting' || known.status === 'admitted'))
    return no('people/seat-taken')
  if (known?.status === 'admitted') return no('people/known')
  if (known?.status === 'removed' && source === 'code') return no('people/removed')
  // An observer comes in unasked, so a seat must never come along.
  if (known && source === 'code' && role !== 'participant') return no('people/observers-hold-no-seat')
  // Nobody else waits who came by a link of their own: whoever knocks a second time after being removed still waits.
  const removed = known?.status === 'removed' || (known?.status === 'waiting' && known.source !== 'code')
  const trusted = source !== 'code' || role !== 'participant' || world.session.admission === 'open'
  return accept([
    {
      type: 'people/joined',
      personId,
      seatId: known ? known.seatId : command.seatId,
      level: known ? known.level : command.level,
      role,
      source,
      // Somebody who was removed is never let in again without the moderator.
      admitted: trusted && !removed,
    },
  ])
}

function admit(world: World, { personId }: Of<'people.admit'>): SessionDecision {
  const person = world.session.people[personId]
  if (!person) return no('people/unknown')
  if (person.status !== 'waiting') return no('people/not-waiting')
  return accept([{ type: 'people/admitted', personIds: [personId] }])
}

function admitAll(world: World): SessionDecision {
  const waiting = Object.entries(world.session.people).filter(([, { status }]) => status === 'waiting')
  if (waiting.length === 0) return no('people/nobody-waiting')
  return accept([
    { type: 'people/admitted', personIds: waiting.map(([id]) => id as Of<'people.admit'>['personId']) },
  ])
}

function correct(world: World, { personId, level, details }: Of<'people.correct'>): SessionDecision {
  const person = world.session.people[personId]
  if (!person) return no('people/unknown')
  if (level === undefined && details === undefined) return no('session/nothing-changed')
  if (level && !world.session.levels.some(({ id }) => id === level))
    return no('people/unknown-level', { id: level })
  if (level === undefined) return accept([{ type: 'people/corrected', personId }])
  if (person.actsFor && level !== person.level) return no('people/level-of-the-seat')
  const ids = [personId, ...othersWithoutLevel(world, personId, level)]
  return accept(ids.map((id) => ({ type: 'people/corrected', personId: id, level })))
}

/** A level is the seat's: whoever acts for it has it too. */
function othersWithoutLevel({ session }: World, id: PersonId, level: LevelId | null): PersonId[] {
  const others = Object.entries(session.people) as [PersonId, Person][]
  return others
    .filter(([, { actsFor, level: theirs }]) => actsFor?.personId === id && theirs !== level)
    .map(([other]) => other)
}

function remove(world: World, { personId }: Of<'people.remove'>): SessionDecision {
  const person = world.session.people[personId]
  if (!person || person.status === 'removed') return no('people/unknown')
  if (person.role === 'moderator') return no('people/keep-a-moderator')
  const { own, others } = endingsOf(world, personId)
  return accept([...own, { type: 'people/removed', personId }, ...others])
}

/** A seat is kept for whoever held it, and counts again once they are back: nobody votes twice for having to return. */
function freeSeats(world: World, { personIds }: Of<'people.free-seats'>): SessionDecision {
  const here = personIds.filter((id) => {
    const person = world.session.people[id]
    return person?.seatId && (person.status === 'admitted' || person.status === 'waiting')
  })
  return here.length === 0
    ? no('people/unknown')
    : accept([{ type: 'people/seats-freed', personIds: [...new Set(here)] }])
}

function hinderedPerson(
  world: World,
  newPeople: readonly { personId: PersonId; level: LevelId | null }[],
): SessionDecision | null {
  // Those who only look on and those who were removed take nobody's place.
  const here = Object.values(world.session.people).filter(
    ({ status, role }) => status !== 'removed' && role !== 'observer',
  )
  if (here.length + newPeople.length > limits.people) return no('people/too-many', { max: limits.people })
  const levels = new Set(world.session.levels.map(({ id }) => id))
  const stray = newPeople.find(({ level }) => level !== null && !levels.has(level))
  return stray?.level ? no('people/unknown-level', { id: stray.level }) : null
}
