import { useEffect, useState } from 'react'
import type { Statement } from '../../shared/conclusions/statements.ts'
import { useConnection, useSession } from './session-context.ts'
import { fetchStatements } from './statements.ts'

export interface StatementsRead {
  /** `null` until they are here. What was read stays in sight while the connection is away. */
  readonly statements: readonly Statement[] | null
  readonly problem: string | null
  /** Of the text when it was asked for. */
  readonly version: number
}

/** The conclusions to read, fetched again whenever they have changed. `wanted: false` while they may not be read. */
export function useStatements(wanted: boolean): StatementsRead {
  const { sessionId, token } = useConnection()
  const { textVersion, connection } = useSession()
  const live = connection.status === 'live'
  const [read, setRead] = useState<StatementsRead>({ statements: null, problem: null, version: 0 })
  useEffect(() => {
    if (!wanted || !live) return
    let current = true
    void fetchStatements(sessionId, token).then((answer) => {
      if (!current) return
      if (answer.ok) setRead({ ...answer.value, problem: null, version: textVersion })
      else setRead((before) => ({ ...before, problem: answer.refusal.message }))
    })
    return () => {
      current = false
    }
  }, [sessionId, token, wanted, live, textVersion])
  return read
}
