import type { LevelId, PersonId, SessionId } from '../../shared/kernel/ids.ts'
import type { Signal } from '../../shared/protocol/wire.ts'
import type { World } from '../../shared/world.ts'
import type { Bearer } from '../access/access.ts'

type PresenceSignal = Extract<Signal, { kind: 'presence' }>

/** Counts devices, so that people can be counted: somebody is here while at least one device is. */
export class Presence {
  readonly #devices = new Map<SessionId, Map<string, Bearer>>()

  /** `connectionId`: one per open connection. */
  enter(connectionId: string, bearer: Bearer): void {
    const here = this.#devices.get(bearer.sessionId) ?? new Map<string, Bearer>()
    this.#devices.set(bearer.sessionId, here.set(connectionId, bearer))
  }

  leave(connectionId: string, { sessionId }: Bearer): void {
    const here = this.#devices.get(sessionId)
    here?.delete(connectionId)
    if (here?.size === 0) this.#devices.delete(sessionId)
  }

  /** `withPeople`: for moderators, who may know who is here. */
  signal(sessionId: SessionId, world: World, withPeople: boolean): PresenceSignal {
    const bearers = [...(this.#devices.get(sessionId)?.values() ?? [])]
    const here = new Set(bearers.flatMap(({ personId }) => (personId ? [personId] : [])))
    const seated = [...here].filter((id) => {
      const person = world.session.people[id]
      return person?.seatId && person.status === 'admitted'
    })
    const observers = new Set(bearers.filter(({ role }) => role === 'observer').map(({ device }) => device))
      .size
    const counts: PresenceSignal = {
      kind: 'presence',
      present: seated.length,
      observers,
      byLevel: countByLevel(seated, world),
    }
    return withPeople ? { ...counts, people: [...here] } : counts
  }
}

function countByLevel(seated: readonly PersonId[], world: World): Record<LevelId, number> {
  const counts: Record<LevelId, number> = {}
  for (const id of seated) {
    const level = world.session.people[id]?.level
    if (level) counts[level] = (counts[level] ?? 0) + 1
  }
  return counts
}
