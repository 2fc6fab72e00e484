import type { Actor, Audience, Role } from '../../shared/kernel/area.ts'
import { audienceOf } from '../../shared/kernel/area.ts'
import type { PersonId, SessionId } from '../../shared/kernel/ids.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { HOUR_MS, type Instant, instantOf } from '../../shared/kernel/time.ts'
import type { World } from '../../shared/world.ts'
import type { Link, RegistryChange, Store, Token } from '../store/store.ts'
import { digestOf, newSecret } from './secrets.ts'

/** Who holds a token: which session, in which role, as which person. */
export interface Bearer {
  readonly sessionId: SessionId
  readonly role: Role
  readonly personId: PersonId | null
  readonly linkId: string
  /** The token's digest: one device's name, safe to log. */
  readonly device: string
}

export type Admission =
  | { readonly ok: true; readonly bearer: Bearer; readonly expiresAt: Instant }
  | { readonly ok: false; readonly expired: boolean }

/** Finds out who holds a token. Unknown, replaced and expired tokens are nobody's. */
export async function bearerOf(store: Store, token: string, now: Instant): Promise<Admission> {
  const device = digestOf(token)
  const found = await store.registry.token(device)
  if (!found) return { ok: false, expired: false }
  if (found.expiresAt <= now) return { ok: false, expired: true }
  const { sessionId, role, personId, linkId, expiresAt } = found
  return { ok: true, bearer: { sessionId, role, personId, linkId, device }, expiresAt }
}

/** A new token for a link, and the registry change that makes it valid. */
export function issueToken(
  link: Pick<Link, 'sessionId' | 'linkId'>,
  role: Role,
  personId: PersonId | null,
  now: Instant,
): { readonly token: string; readonly change: RegistryChange } {
  const token = newSecret()
  const expiresAt = instantOf(now + limits.tokenDays * 24 * HOUR_MS)
  const entry: Token = {
    digest: digestOf(token),
    sessionId: link.sessionId,
    role,
    personId,
    linkId: link.linkId,
    expiresAt,
  }
  return { token, change: { kind: 'token', token: entry } }
}

/** The actor behind a bearer, as the state has them at this moment; `null` once removed. */
export function actorOf(bearer: Bearer, world: World): Actor | null {
  const person = bearer.personId ? world.session.people[bearer.personId] : undefined
  if (person?.status === 'removed') return null
  return {
    role: bearer.role,
    personId: bearer.personId,
    seatId: person?.seatId ?? null,
    // The links of observers and of the stage are nobody's in particular; whoever has them is in.
    admitted: person ? person.status === 'admitted' : bearer.role !== 'participant',
  }
}

/** Whom the bearer sees with now. Somebody who waits to be let in sees no more than an observer. */
export function audienceNow(bearer: Bearer, world: World): Audience {
  return actorOf(bearer, world)?.admitted ? audienceOf[bearer.role] : 'observers'
}
