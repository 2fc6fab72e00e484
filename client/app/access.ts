import type { SessionId } from '../../shared/kernel/ids.ts'
import { enter } from '../connection/api.ts'
import type { Answer } from '../connection/http.ts'
import { keepToken, type TokenPage, tokenOf } from '../connection/tokens.ts'
import { dropFragment, fragment } from './location.ts'

/**
 * The token for a page: the link's secret is exchanged and leaves the address bar; without one, or with one that is
 * no longer valid, what this device kept. `null`: this device has no access.
 */
export async function accessTo(sessionId: SessionId, page: TokenPage): Promise<Answer<string | null>> {
  const secret = fragment()
  const kept = tokenOf(page, sessionId)
  if (secret === '') return { ok: true, value: kept }
  const entered = await enter(sessionId, secret)
  if (entered.ok) {
    keepToken(page, sessionId, entered.value.token)
    dropFragment()
    return { ok: true, value: entered.value.token }
  }
  return kept === null ? entered : { ok: true, value: kept }
}
