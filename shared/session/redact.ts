import type { Audience } from '../kernel/area.ts'
import type { RecordedEvent } from '../world.ts'
import type { SessionSlice } from './slice.ts'

/** Who is registered is the moderators' business; others know people through the directory. */
export function redactSession(slice: SessionSlice, audience: Audience): SessionSlice {
  return audience === 'moderators' ? slice : { ...slice, people: {} }
}

export function redactSessionEvent(event: RecordedEvent, audience: Audience): RecordedEvent | null {
  return audience !== 'moderators' && event.type.startsWith('people/') ? null : event
}
