import type { PersonId } from '../../../shared/kernel/ids.ts'
import type { CommandOutcome } from '../../connection/session-store.ts'
import type { EntryDraft } from './entry-draft.ts'
import type { Newcomer } from './speaker-draft.ts'

export interface NewPerson extends Newcomer {
  readonly personId: PersonId
}

/** Whom a draft names that the session does not know yet. */
export const newPeopleIn = (
  { kind, speakers }: Pick<EntryDraft, 'kind' | 'speakers'>,
  known: (personId: PersonId) => boolean,
): NewPerson[] =>
  speakers.flatMap(({ personId, newcomer }) =>
    kind === 'item' && newcomer !== null && !known(personId) ? [{ ...newcomer, personId }] : [],
  )

/** `joined`: who has become known in the session although the agenda stays as it was. */
export interface Saved {
  readonly outcome: CommandOutcome
  readonly joined: readonly NewPerson[]
}

/** First the people, then the entry that names them: without the first the second is not tried. */
export async function savedWith(
  newPeople: readonly NewPerson[],
  expect: (people: readonly NewPerson[]) => Promise<CommandOutcome>,
  save: () => Promise<CommandOutcome>,
): Promise<Saved> {
  if (newPeople.length > 0) {
    const expected = await expect(newPeople)
    if (!expected.ok) return { outcome: expected, joined: [] }
  }
  const outcome = await save()
  return { outcome, joined: outcome.ok ? [] : newPeople }
}
