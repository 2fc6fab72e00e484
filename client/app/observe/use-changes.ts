import { useEffect, useRef, useState } from 'react'
import type { Statement } from '../../../shared/conclusions/statements.ts'
import { changedStatements } from './changes.ts'

const EVERY_MS = 30_000
const none: readonly string[] = []

/** What has changed since it was last told: at most every half minute, however fast people write. */
export function useChanges(statements: readonly Statement[] | null): readonly string[] {
  const [told, tell] = useState(none)
  const latest = useRef(statements)
  const base = useRef(statements)
  useEffect(() => {
    latest.current = statements
    base.current ??= statements
  }, [statements])
  useEffect(() => {
    const every = setInterval(() => {
      const changed = changedStatements(base.current ?? [], latest.current ?? [])
      if (changed.length === 0) return
      base.current = latest.current
      tell(changed)
    }, EVERY_MS)
    return () => clearInterval(every)
  }, [])
  return told
}
