import { useCallback, useEffect, useState } from 'react'
import type { SessionId } from '../../shared/kernel/ids.ts'
import type { Answer, Problem } from '../connection/http.ts'
import { fetchLinks, type Links, makeInvitations, replaceLink } from '../connection/organise-api.ts'
import { addressOf, enterAsModerator, isDead } from './links-access.ts'

/** The session's links, and what can be done with them. Every act answers whether it succeeded. */
export function useLinks(sessionId: SessionId, bearer: string) {
  const [links, setLinks] = useState<Links | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [own, setOwn] = useState(bearer)
  const take = useCallback((answer: Answer<Links>): boolean => {
    setProblem(answer.ok ? null : answer.refusal)
    if (answer.ok) setLinks(answer.value)
    return answer.ok
  }, [])
  useEffect(() => {
    let wanted = true
    void fetchLinks(sessionId, bearer).then((answer) => wanted && take(answer))
    return () => {
      wanted = false
    }
  }, [sessionId, bearer, take])
  const replace = async (kind: string): Promise<boolean> => {
    const answer = await replaceLink(sessionId, own, kind)
    if (!answer.ok) return take(answer)
    setOwn(await stillModerating(sessionId, own, answer.value))
    return take(answer)
  }
  const invite = async (): Promise<boolean> => take(await makeInvitations(sessionId, own))
  return { links, problem, replace, invite }
}

/** Whoever replaces the link they came by would be out at once: they come in again by the new one. */
async function stillModerating(sessionId: SessionId, bearer: string, links: Links): Promise<string> {
  const check = await fetchLinks(sessionId, bearer)
  if (check.ok || !isDead(check.refusal)) return bearer
  const entered = await enterAsModerator(sessionId, links)
  // A live page has lost its connection with the old link; the new address opens it again.
  if (window.location.pathname.startsWith('/moderate/')) window.location.assign(addressOf(links, 'moderate'))
  return entered.ok ? entered.value.token : bearer
}
