import { useCallback, useEffect, useState } from 'react'
import { currentLanguage } from '../../wording/i18n.ts'
import { emptySession, keepDraft, keptDraft, type SessionDraft } from './session-draft.ts'

export interface Drafting {
  readonly draft: SessionDraft
  readonly change: (change: Partial<SessionDraft> | ((draft: SessionDraft) => SessionDraft)) => void
  readonly clear: () => void
}

const fresh = (): SessionDraft =>
  emptySession(currentLanguage(), Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC')

/** The draft of this tab: what is typed outlives a reload. */
export function useDraft(): Drafting {
  const [draft, setDraft] = useState(() => keptDraft(fresh()))
  const [touched, setTouched] = useState(false)
  useEffect(() => {
    if (touched) keepDraft(draft)
  }, [draft, touched])
  const change = useCallback<Drafting['change']>((next) => {
    setTouched(true)
    setDraft((before) => (typeof next === 'function' ? next(before) : { ...before, ...next }))
  }, [])
  const clear = useCallback(() => change(() => fresh()), [change])
  return { draft, change, clear }
}
