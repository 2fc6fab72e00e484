import type { PersonId } from '../kernel/ids.ts'
import type { RecordedEvent } from '../world.ts'
import type { Person, SessionSlice } from './slice.ts'

export function evolveSession(slice: SessionSlice, event: RecordedEvent): SessionSlice {
  switch (event.type) {
    case 'session/created': {
      const {
        type: _type,
        seq: _seq,
        at: _at,
        command: _command,
        actorId: _actor,
        sessionId,
        ...facts
      } = event
      return { ...slice, ...facts, id: sessionId }
    }
    case 'session/updated': {
      const { type: _type, seq: _seq, at: _at, command: _command, actorId: _actor, ...facts } = event
      return { ...slice, ...defined(facts) }
    }
    case 'session/shown-on-stage':
      return { ...slice, stage: event.view }
    case 'session/closed':
      return { ...slice, status: 'closed' }
    case 'session/published':
      return { ...slice, status: 'published' }
    default:
      return evolvePeople(slice, event)
  }
}

function evolvePeople(slice: SessionSlice, event: RecordedEvent): SessionSlice {
  switch (event.type) {
    case 'people/expected':
      return event.people.reduce(
        (next, { personId, seatId, level }) =>
          withPerson(next, personId, {
            seatId,
            level,
            role: 'participant',
            status: 'expected',
            source: 'agenda',
          }),
        slice,
      )
    case 'people/joined':
      return withPerson(slice, event.personId, {
        seatId: event.seatId,
        level: event.level,
        role: event.role,
        status: event.admitted ? 'admitted' : 'waiting',
        source: event.source,
        ...acting(slice, event.personId),
      })
    case 'people/admitted':
      return event.personIds.reduce((next, id) => changed(next, id, { status: 'admitted' }), slice)
    case 'people/corrected':
      return event.level === undefined ? slice : changed(slice, event.personId, { level: event.level })
    case 'people/seats-freed':
      return event.personIds.reduce((next, id) => changed(next, id, { status: 'expected' }), slice)
    case 'people/appointed':
      return appointed(slice, event)
    case 'people/dismissed':
      return dismissed(slice, event.personId)
    case 'people/removed':
      return changed(slice, event.personId, { status: 'removed' })
    default:
      return slice
  }
}

function appointed(
  slice: SessionSlice,
  { personId, forPersonId, seatId, level, as }: Extract<RecordedEvent, { type: 'people/appointed' }>,
): SessionSlice {
  const person = slice.people[personId]
  if (!person) return slice
  const actsFor = { personId: forPersonId, as, ownSeatId: person.seatId, ownLevel: person.level }
  return withPerson(slice, personId, { ...person, seatId, level, actsFor })
}

function dismissed(slice: SessionSlice, personId: PersonId): SessionSlice {
  const known = slice.people[personId]
  if (!known?.actsFor) return slice
  const { actsFor, ...person } = known
  return withPerson(slice, personId, { ...person, seatId: actsFor.ownSeatId, level: actsFor.ownLevel })
}

/** Whoever comes in by another door still acts for whom they were appointed. */
function acting({ people }: SessionSlice, id: PersonId): Pick<Person, 'actsFor'> {
  const actsFor = people[id]?.actsFor
  return actsFor ? { actsFor } : {}
}

const withPerson = (slice: SessionSlice, id: PersonId, person: Person): SessionSlice => ({
  ...slice,
  people: { ...slice.people, [id]: person },
})

function changed(slice: SessionSlice, id: PersonId, change: Partial<Person>): SessionSlice {
  const person = slice.people[id]
  return person ? withPerson(slice, id, { ...person, ...change }) : slice
}

/** Only the fields that were given a value. */
function defined<Fields extends object>(fields: Fields): { [Key in keyof Fields]: NonNullable<Fields[Key]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]: NonNullable<Fields[Key]>
  }
}
