import type { RequestId, SessionId } from '../../../shared/kernel/ids.ts'
import type { Mine } from '../../../shared/protocol/wire.ts'
import { useConnection, useSession } from '../../connection/session-context.ts'

const asked = new Map<SessionId, ReadonlySet<RequestId>>()

/** Asked from this page: one's own before the server says so, where the list shows nobody's seat. */
export function rememberOwn(sessionId: SessionId, id: RequestId): void {
  asked.set(sessionId, new Set([...(asked.get(sessionId) ?? []), id]))
}

/** One's own part, with the requests this page has just made. */
export function useOwnPart(): Mine {
  const { sessionId } = useConnection()
  const { mine } = useSession()
  const here = asked.get(sessionId)
  return here ? { ...mine, requests: [...mine.requests, ...here] } : mine
}
