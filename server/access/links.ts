import type { Role } from '../../shared/kernel/area.ts'
import type { PersonId, SessionId } from '../../shared/kernel/ids.ts'
import type { Link, LinkKind } from '../store/store.ts'
import { newId, newSecret } from './secrets.ts'

export const roleOfLink: Readonly<Record<LinkKind, Role>> = {
  moderate: 'moderator',
  'co-moderate': 'co-moderator',
  rapporteur: 'rapporteur',
  participate: 'participant',
  observe: 'observer',
  stage: 'stage',
  feed: 'observer',
  invitation: 'participant',
}

export function newLink(sessionId: SessionId, kind: LinkKind, personId: PersonId | null = null): Link {
  return { linkId: newId(), sessionId, kind, role: roleOfLink[kind], personId, secret: newSecret() }
}

const pageOfLink: Readonly<Record<LinkKind, string>> = {
  moderate: 'moderate',
  'co-moderate': 'moderate',
  rapporteur: 'rapporteur',
  participate: 'join',
  observe: 'observe',
  stage: 'stage',
  feed: 'feed',
  invitation: 'invitation',
}

/** The address to hand out. Its secret stands in the fragment, which browsers send to nobody. */
export function linkAddress(base: string, link: Link, code: string): string {
  if (link.kind === 'participate') return `${base}/join#${code}`
  // Calendar programs send no fragment: the feed is an address that is itself the secret.
  if (link.kind === 'feed') return `${base}/api/feeds/${link.sessionId}/${link.secret}/agenda.ics`
  return `${base}/${pageOfLink[link.kind]}/${link.sessionId}#${link.secret}`
}
