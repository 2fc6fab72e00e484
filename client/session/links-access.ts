import type { SessionId } from '../../shared/kernel/ids.ts'
import { enter } from '../connection/api.ts'
import type { Answer, Problem } from '../connection/http.ts'
import { fetchLinks, type Links } from '../connection/organise-api.ts'
import { organiserKey } from '../connection/organiser-key.ts'
import { forgetToken, keepToken, tokenOf } from '../connection/tokens.ts'

export interface Moderating {
  readonly token: string
  readonly links: Links
}

const UNKNOWN = [401, 403]

/**
 * A moderator's token for the session and its links: from this device's own access, else through the organiser's key.
 * `null`: this device has neither.
 */
export async function moderating(id: SessionId): Promise<Answer<Moderating> | null> {
  const kept = tokenOf('moderate', id)
  if (kept !== null) {
    const links = await fetchLinks(id, kept)
    if (links.ok) return { ok: true, value: { token: kept, links: links.value } }
    if (!isDead(links.refusal)) return links
    forgetToken('moderate', id)
  }
  const key = organiserKey()
  if (key === null) return null
  const links = await fetchLinks(id, key)
  return links.ok ? enterAsModerator(id, links.value) : links
}

/** Takes up the moderator's link: for the organiser, and for who has just replaced the link they came by. */
export async function enterAsModerator(id: SessionId, links: Links): Promise<Answer<Moderating>> {
  const entered = await enter(id, secretOf(addressOf(links, 'moderate')))
  if (!entered.ok) return entered
  keepToken('moderate', id, entered.value.token)
  return { ok: true, value: { token: entered.value.token, links } }
}

export const isDead = ({ status }: Problem): boolean => UNKNOWN.includes(status)

/** The address of the link of a kind; empty where the session has none. */
export const addressOf = ({ links }: Links, kind: string): string =>
  links.find((link) => link.kind === kind)?.url ?? ''

const secretOf = (address: string): string => address.slice(address.indexOf('#') + 1)
