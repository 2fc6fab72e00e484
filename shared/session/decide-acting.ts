import { audienceOf, type Context } from '../kernel/area.ts'
import type { PersonId } from '../kernel/ids.ts'
import { accept } from '../kernel/result.ts'
import type { World } from '../world.ts'
import { no, type SessionDecision } from './decision.ts'
import type { SessionCommand, SessionEvent } from './messages.ts'
import type { Person, SessionSlice } from './slice.ts'

type Of<Type extends SessionCommand['type']> = Extract<SessionCommand, { type: Type }>

/** A seat has one voice, however many act for it: whoever is appointed gives up their own, and nobody acts for an aide. */
export function appoint(
  { session }: World,
  { personId, forPersonId, as }: Of<'people.appoint'>,
): SessionDecision {
  const person = present(session, personId)
  const principal = present(session, forPersonId)
  if (!person || !principal) return no('people/unknown')
  if (personId === forPersonId) return no('people/not-for-oneself')
  if (person.role !== 'participant') return no('people/only-participants-act')
  if (person.actsFor) return no('people/appointed-already')
  if (principal.actsFor) return no('people/acts-for-another')
  if (principal.seatId === null) return no('people/no-seat-to-act-for')
  if (actingFor(session, personId).length > 0) return no('people/others-act-for-them')
  const { seatId, level } = principal
  return accept([{ type: 'people/appointed', personId, forPersonId, seatId, level, as }])
}

export function dismiss(
  { session }: World,
  { personId }: Of<'people.dismiss'>,
  { actor }: Context,
): SessionDecision {
  const actsFor = present(session, personId)?.actsFor
  if (!actsFor) return no('people/not-appointed')
  const moderates = actor.role !== 'system' && audienceOf[actor.role] === 'moderators'
  const concerned = actor.admitted && (actor.personId === personId || actor.personId === actsFor.personId)
  if (!moderates && !concerned) return no('people/not-yours-to-end')
  return accept([{ type: 'people/dismissed', personId }])
}

/**
 * What ends with a removal: before it whatever they did for another seat, after it the work of their aides. A
 * substitute keeps the seat: it is theirs to speak for.
 */
export function endingsOf({ session }: World, personId: PersonId): Record<'own' | 'others', SessionEvent[]> {
  const ended = (id: PersonId): SessionEvent => ({ type: 'people/dismissed', personId: id })
  const aides = actingFor(session, personId).filter(([, { actsFor }]) => actsFor?.as === 'aide')
  return {
    own: session.people[personId]?.actsFor ? [ended(personId)] : [],
    others: aides.map(([id]) => ended(id)),
  }
}

const actingFor = ({ people }: SessionSlice, personId: PersonId) =>
  (Object.entries(people) as [PersonId, Person][]).filter(([, { actsFor }]) => actsFor?.personId === personId)

function present({ people }: SessionSlice, id: PersonId): Person | null {
  const person = Object.hasOwn(people, id) ? people[id] : undefined
  return person && person.status !== 'removed' ? person : null
}
