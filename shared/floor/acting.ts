import type { PersonId } from '../kernel/ids.ts'
import type { World } from '../world.ts'

type People = Pick<World, 'session'>

/** Who would speak where somebody asks and names nobody: an aide asks for whoever speaks for the seat they act for. */
export function speakerFor(world: People, personId: PersonId | null): PersonId | null {
  const actsFor = personId === null ? undefined : world.session.people[personId]?.actsFor
  if (actsFor?.as !== 'aide') return personId
  return substituteOf(world, actsFor.personId) ?? actsFor.personId
}

/** Who speaks for a seat when somebody of it is to: their substitute, if they have one. */
export function voiceOf(world: People, personId: PersonId): PersonId {
  const speaker = speakerFor(world, personId) ?? personId
  return substituteOf(world, speaker) ?? speaker
}

/** The first who stands in for somebody, but for `leaving`; `null` where nobody does. */
export function substituteOf(
  { session: { people } }: People,
  personId: PersonId,
  leaving: PersonId | null = null,
): PersonId | null {
  const substitute = Object.entries(people).find(
    ([id, { actsFor, status }]) =>
      actsFor?.as === 'substitute' && actsFor.personId === personId && status !== 'removed' && id !== leaving,
  )
  return (substitute?.[0] as PersonId | undefined) ?? null
}
