import type { PersonDetails } from '../../shared/session/messages.ts'

const nothingKnown: PersonDetails = { name: '', honorific: null, role: null, delegation: null, country: null }

/** The details after a change that names only some of them; `before` is `null` for a person not known yet. */
export function changedDetails(before: PersonDetails | null, change: Partial<PersonDetails>): PersonDetails {
  return { ...(before ?? nothingKnown), ...change }
}
