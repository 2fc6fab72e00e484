import { expect } from 'vitest'
import { audiences } from '../../shared/kernel/area.ts'
import { emptyWorld, evolve, redact, redactEvent } from '../../shared/meeting.ts'
import type { RecordedEvent, World } from '../../shared/world.ts'
import type { Coverage } from './coverage.ts'

/**
 * Holds one area of a log against `redact(evolve(w, e)) = evolve(redact(w), redact(e))`, for every audience. Notes
 * `audience type` for what was shown and `audience hides type` for what was not.
 */
export function expectRedactionLaw(log: readonly RecordedEvent[], area: keyof World, seen: Coverage): void {
  for (const audience of audiences) {
    let whole = emptyWorld
    let theirs = redact(emptyWorld, audience)
    for (const event of log) {
      const shown = redactEvent(event, audience, whole)
      whole = evolve(whole, event)
      theirs = shown ? evolve(theirs, shown) : theirs
      seen.note(shown ? `${audience} ${event.type}` : `${audience} hides ${event.type}`)
      expect(theirs[area], `${audience} after ${event.type}`).toEqual(redact(whole, audience)[area])
      // The names an audience may not see depend on the session, which is told by a snapshot.
      theirs = { ...theirs, session: redact(whole, audience).session }
    }
  }
}
