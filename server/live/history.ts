import { type Audience, audiences } from '../../shared/kernel/area.ts'
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

  /** `before`: the world the event happened to. Returns the audiences that need a snapshot. */
  add(event: RecordedEvent, before: World): Audience[] {
    for (const audience of audiences) this.#seen[audience].push(redactEvent(event, audience, before))
    const afresh = audiences.filter((audience) => needsSnapshot(event, audience))
    for (const audience of afresh) this.#fresh[audience] = event.seq
    return afresh
  }

  /** What the audience may see after `seq`; `null` where only a snapshot tells it rightly. */
  after(seq: number, audience: Audience): readonly RecordedEvent[] | null {
    const seen = this.#seen[audience]
    if (seq < this.#fresh[audience] || seq > seen.length) return null
    return seen.slice(seq).filter((event) => event !== null)
  }
}
