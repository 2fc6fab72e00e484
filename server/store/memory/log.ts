import type { SessionId } from '../../../shared/kernel/ids.ts'
import { type Refused, refused } from '../refused.ts'
import type { DraftAppend, EventAppend, StoredEvent, StoredUpdate } from '../store.ts'
import type { Trail } from './trail.ts'

/** Streams by session. Entry `seq` stands at index `seq - 1`. */
export class MemoryLog {
  readonly #events = new Map<SessionId, StoredEvent[]>()
  readonly #updates = new Map<SessionId, StoredUpdate[]>()

  appendEvents(append: EventAppend, trail: Trail): Refused | null {
    const { sessionId, expectedSeq, at, actorId, command, commandDigest } = append
    const stream = streamOf(this.#events, sessionId, trail)
    if (stream.length !== expectedSeq) return refused('conflict')
    const entries = append.events.map((event, index) => {
      const recorded = { ...event, seq: expectedSeq + 1 + index, at, actorId, command }
      return { event: structuredClone(recorded), commandDigest }
    })
    trail.append(stream, entries)
    return null
  }

  appendUpdates(append: DraftAppend, trail: Trail): Refused | null {
    const { sessionId, expectedSeq, at } = append
    const stream = streamOf(this.#updates, sessionId, trail)
    if (stream.length !== expectedSeq) return refused('conflict')
    const entries = append.updates.map(({ personId, update }, index) => {
      return { seq: expectedSeq + 1 + index, at, personId, update: new Uint8Array(update) }
    })
    trail.append(stream, entries)
    return null
  }

  erase(sessionId: SessionId, trail: Trail): void {
    trail.remove(this.#events, sessionId)
    trail.remove(this.#updates, sessionId)
  }

  events = (sessionId: SessionId, afterSeq: number): StoredEvent[] =>
    structuredClone(this.#events.get(sessionId)?.slice(afterSeq) ?? [])

  updates = (sessionId: SessionId, afterSeq: number): StoredUpdate[] =>
    structuredClone(this.#updates.get(sessionId)?.slice(afterSeq) ?? [])
}

function streamOf<Entry>(streams: Map<SessionId, Entry[]>, sessionId: SessionId, trail: Trail): Entry[] {
  const stream = streams.get(sessionId) ?? []
  if (stream.length === 0) trail.put(streams, sessionId, stream)
  return stream
}
