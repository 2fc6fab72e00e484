import { useCallback, useEffect, useRef, useState } from 'react'
import { parseAgenda } from '../../connection/organise-api.ts'
import { announce } from '../../ui/announcer.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { newSessionWords } from './new-session-words.ts'
import { draftOf, flat } from './reading-draft.ts'
import { withReading } from './session-draft.ts'
import type { Drafting } from './use-draft.ts'

/** After so long without a key the text is read. */
const QUIET_MS = 600

/** Reads the text once it rests. A reading corrected by hand is only replaced when it is asked for. */
export function useReading(organiser: string, { draft, change }: Drafting) {
  const t = useWording(newSessionWords)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const latest = useRef('')
  const { text, readText, corrected } = draft
  const read = useCallback(
    async (asked: string) => {
      latest.current = asked
      if (asked.trim() === '') {
        setProblem(null)
        return change({ readText: asked, items: [], warnings: [], corrected: false })
      }
      setBusy(true)
      const answer = await parseAgenda(organiser, asked)
      // A newer text was sent meanwhile: its answer counts.
      if (latest.current !== asked) return
      setBusy(false)
      setProblem(answer.ok ? null : answer.refusal.message)
      if (!answer.ok) return
      const { value } = answer
      change((before) => withReading(before, asked, value))
      const items = t('items', { count: flat(draftOf(value)).length })
      const count = value.warnings.filter(({ severity }) => severity === 'doubt').length
      announce(t('read', { items, doubts: count === 0 ? t('noDoubts') : t('doubts', { count }) }))
    },
    [organiser, change, t],
  )
  const stale = text !== readText
  useEffect(() => {
    if (!stale || corrected) return
    const timer = setTimeout(() => void read(text), QUIET_MS)
    return () => clearTimeout(timer)
  }, [stale, corrected, text, read])
  return { problem, busy, stale, readAgain: () => read(text) }
}
