import type { PersonId } from '../kernel/ids.ts'
import type { World } from '../world.ts'

type People = Pick<World, 'session'>

/** Who would speak where somebody asks and names nobody: an aide asks for the person they act for. */
export function speakerFor({ session: { people } }: People, personId: PersonId | null): PersonId | null {
  const actsFor = personId === null ? undefined : people[personId]?.actsFor
  return actsFor?.as === 'aide' ? actsFor.personId : personId
}

/** Who speaks for a seat when somebody of it is to: their substitute, if they have one. */
export function voiceOf(world: People, personId: PersonId): PersonId {
  const speaker = speakerFor(world, personId) ?? personId
  const substitute = Object.entries(world.session.people).find(
    ([, { actsFor, status }]) =>
      actsFor?.as === 'substitute' && actsFor.personId === speaker && status !== 'removed',
  )
  return (substitute?.[0] as PersonId | undefined) ?? speaker
}
