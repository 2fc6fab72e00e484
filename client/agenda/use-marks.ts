import { useEffect, useRef } from 'react'
import { type Heard, marks } from '../../shared/agenda/marks.ts'
import type { AgendaRow } from '../../shared/agenda/rows.ts'
import { announce } from '../ui/announcer.tsx'
import { timeWords } from '../ui/time-words.ts'
import { fineDuration } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'

/** Says the marks of the item under way to screen readers, each once: two minutes, thirty seconds or as set, and over. */
export function useMarks(row: AgendaRow | null, marksMs: readonly number[]): void {
  const t = useWording(timeWords)
  const language = useLanguage()
  const heard = useRef<Heard | null>(null)
  useEffect(() => {
    const next = marks(row, heard.current, marksMs)
    heard.current = next.heard
    // After a gap only the latest is true.
    const mark = next.passed.at(-1)
    if (mark === undefined) return
    announce(mark === 0 ? t('timeIsUp') : t('left', { span: fineDuration(mark, language) }))
  }, [row, t, language, marksMs])
}
