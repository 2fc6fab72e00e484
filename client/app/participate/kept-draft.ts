import { useCallback, useState } from 'react'
import { inThisTab } from '../../ui/kept.ts'

/** What is half typed or half filled in, kept in this tab over a reload. `null` forgets it. */
export function useKeptText(key: string): [string | null, (next: string | null) => void] {
  const [text, setText] = useState(() => inThisTab.read(key))
  const keep = useCallback(
    (next: string | null) => {
      if (next === null) inThisTab.forget(key)
      else inThisTab.write(key, next)
      setText(next)
    },
    [key],
  )
  return [text, keep]
}
