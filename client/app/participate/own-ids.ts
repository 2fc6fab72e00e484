import type { RequestId, SessionId } from '../../../shared/kernel/ids.ts'
import { inThisTab } from '../../ui/kept.ts'

const KEPT = 40
const key = (sessionId: SessionId) => `pll.requests.${sessionId}`

/** Requests made here: where the list shows nobody's seat, one's own place is known by the request alone. */
export function ownIds(sessionId: SessionId): ReadonlySet<string> {
  return new Set((inThisTab.read(key(sessionId)) ?? '').split(' ').filter(Boolean))
}

export function rememberOwn(sessionId: SessionId, id: RequestId): void {
  inThisTab.write(key(sessionId), [...ownIds(sessionId), id].slice(-KEPT).join(' '))
}
