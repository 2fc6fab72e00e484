import type { PersonId } from '../../shared/kernel/ids.ts'
import type { Wording } from '../../shared/kernel/wording.ts'
import type { RecordedEvent } from '../../shared/world.ts'
import { problems } from './outcome.ts'

interface Ended {
  readonly personIds: readonly PersonId[]
  readonly code: string
  readonly wording: Wording
}

const replaced = { code: 'session/link-replaced', wording: problems.noToken } as const

/** Whose open connections an event ends, and what these devices are told; `null` for most events. */
export function endedBy(event: RecordedEvent): Ended | null {
  switch (event.type) {
    case 'people/removed':
      return { personIds: [event.personId], code: event.type, wording: problems.removed }
    case 'people/seats-freed':
      return { personIds: event.personIds, ...replaced }
    case 'people/joined':
      // Whoever holds the invitation is the person: what is open as them was opened by somebody who claimed to be.
      return event.source === 'invitation' ? { personIds: [event.personId], ...replaced } : null
    default:
      return null
  }
}
