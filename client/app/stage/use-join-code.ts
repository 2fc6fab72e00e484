import { useEffect, useState } from 'react'
import * as z from 'zod/mini'
import { MINUTE_MS } from '../../../shared/kernel/time.ts'
import { call } from '../../connection/http.ts'
import { useConnection } from '../../connection/session-context.ts'

const shape = z.object({ code: z.optional(z.string()) })

/** The participants' code; asked again now and then, since a moderator may replace it. `null` until it is known. */
export function useJoinCode(): string | null {
  const { sessionId, token } = useConnection()
  const [code, setCode] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    const ask = () =>
      void call(`/api/sessions/${encodeURIComponent(sessionId)}`, shape, { bearer: token }).then(
        (answer) => wanted && answer.ok && setCode(answer.value.code ?? null),
      )
    ask()
    const every = setInterval(ask, MINUTE_MS)
    return () => {
      wanted = false
      clearInterval(every)
    }
  }, [sessionId, token])
  return code
}

export const joinAddress = (code: string): string => `${window.location.origin}/join#${code}`
/** As it is read out: without the scheme. */
export const spokenAddress = (): string => `${window.location.host}/join`
