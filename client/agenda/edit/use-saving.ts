import { useState } from 'react'
import type { PersonId } from '../../../shared/kernel/ids.ts'
import { useSession } from '../../connection/session-context.ts'
import type { CommandOutcome } from '../../connection/session-store.ts'
import type { EntryDraft } from './entry-draft.ts'
import { newPeopleIn, savedWith } from './saving.ts'
import type { EntryActs } from './use-entry-acts.ts'

type Refused = Extract<CommandOutcome, { ok: false }>

/** Saves a form that may name new people; a refusal says also who has become known all the same. */
export function useSaving(acts: EntryActs, onSaved: () => void) {
  const { people } = useSession().state.session
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [joined, setJoined] = useState<ReadonlyMap<PersonId, string>>(new Map())
  const save = async (draft: EntryDraft, send: () => Promise<CommandOutcome>) => {
    setBusy(true)
    const isKnown = (id: PersonId) => joined.has(id) || Object.hasOwn(people, id)
    const saved = await savedWith(newPeopleIn(draft, isKnown), acts.expect, send)
    setBusy(false)
    setJoined(new Map([...joined, ...saved.joined.map(({ personId, name }) => [personId, name] as const)]))
    if (saved.outcome.ok) onSaved()
    else setRefused(saved.outcome)
  }
  return { busy, refused, joined: [...joined.values()], save }
}
