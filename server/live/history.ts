import { type Audience, audiences } from '../../shared/kernel/area.ts'
import type { PersonId } from '../../shared/kernel/ids.ts'
import { needsSnapshot, redactEvent } from '../../shared/meeting.ts'
import type { RecordedEvent, World } from '../../shared/world.ts'

/** What each audience may be told of the past: redacted once per audience, when it happens, never per socket. */
export class History {
  readonly #seen: Record<Audience, (RecordedEvent | null)[]> = {
    moderators: [],
    participants: [],
    observers: [],
  }
  /** The last seq at which an audience had to start afresh: what came before is told by a snapshot alone. */
  readonly #fresh: Record<Audience, number> = { moderators: 0, participants: 0, observers: 0 }

  /** The last seq at which a person began to see with another audience. */
  readonly #moved = new Map<PersonId, number>()

  /** `before`: the world the event happened to. Returns the audiences that need a snapshot. */
  add(event: RecordedEvent, before: World): Audience[] {
    for (const audience of audiences) this.#seen[audience].push(redactEvent(event, audience, before))
    const afresh = audiences.filter((audience) => needsSnapshot(event, audience))
    for (const audience of afresh) this.#fresh[audience] = event.seq
    for (const personId of peopleMoved(event)) this.#moved.set(personId, event.seq)
    return afresh
  }

  /**
   * What the audience may see after `seq`; `null` where only a snapshot tells it rightly, as for a person who saw
   * with another audience then.
   */
  after(seq: number, audience: Audience, personId: PersonId | null = null): readonly RecordedEvent[] | null {
    const seen = this.#seen[audience]
    if (personId !== null && seq < (this.#moved.get(personId) ?? 0)) return null
    if (seq < this.#fresh[audience] || seq > seen.length) return null
    return seen.slice(seq).filter((event) => event !== null)
  }
}

/** Whoever this event lets in or out sees with another audience from now on. */
export function peopleMoved(event: RecordedEvent): readonly PersonId[] {
  if (event.type === 'people/admitted' || event.type === 'people/seats-freed') return event.personIds
  return event.type === 'people/joined' || event.type === 'people/removed' ? [event.personId] : []
}
