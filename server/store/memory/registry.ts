import type { PersonId, SessionId } from '../../../shared/kernel/ids.ts'
import type { PersonDetails } from '../../../shared/session/messages.ts'
import { changedDetails } from '../person-details.ts'
import { type Refused, refused } from '../refused.ts'
import type { Link, RegistryChange, SessionEntry, Token } from '../store.ts'
import type { Trail } from './trail.ts'

type Of<Kind extends RegistryChange['kind']> = Extract<RegistryChange, { readonly kind: Kind }>
type Person = Of<'person'> & { readonly details: PersonDetails }

const personKey = (sessionId: SessionId, personId: PersonId): string => `${sessionId}/${personId}`

export class MemoryRegistry {
  readonly #sessions = new Map<SessionId, SessionEntry>()
  readonly #people = new Map<string, Person>()
  readonly #links = new Map<string, Link>()
  readonly #tokens = new Map<string, Token>()

  change(change: RegistryChange, trail: Trail): Refused | null {
    switch (change.kind) {
      case 'session':
        return this.#addSession(change, trail)
      case 'session-code':
        return this.#replaceCode(change, trail)
      case 'session-title':
        return this.#changeSession(change.sessionId, { title: change.title }, trail)
      case 'person':
        return this.#savePerson(change, trail)
      case 'erase-person':
        return this.#erasePerson(change, trail)
      case 'erase-session':
        return this.#eraseSession(change.sessionId, trail)
      case 'link':
        return this.#addLink(change.link, trail)
      case 'end-link':
        return this.#endLink(change.linkId, trail)
      case 'token':
        return this.#addToken(change.token, trail)
      case 'end-tokens':
        return this.#endTokens((token) => isOf(token, change), trail)
    }
  }

  sessions = (): SessionEntry[] =>
    [...this.#sessions.values()].sort(
      (a, b) => a.createdAt - b.createdAt || (a.sessionId < b.sessionId ? -1 : 1),
    )

  session = (sessionId: SessionId): SessionEntry | null => this.#sessions.get(sessionId) ?? null

  sessionByCode = (code: string): SessionEntry | null =>
    [...this.#sessions.values()].find((session) => session.code === code) ?? null

  people(sessionId: SessionId): Record<PersonId, PersonDetails> {
    const here = [...this.#people.values()].filter((person) => person.sessionId === sessionId)
    return Object.fromEntries(here.map(({ personId, details }) => [personId, { ...details }]))
  }

  links = (sessionId: SessionId): Link[] =>
    [...this.#links.values()]
      .filter((link) => link.sessionId === sessionId)
      .sort((a, b) => (a.linkId < b.linkId ? -1 : 1))

  linkBySecret = (sessionId: SessionId, secret: string): Link | null =>
    this.links(sessionId).find((link) => link.secret === secret) ?? null

  token = (digest: string): Token | null => this.#tokens.get(digest) ?? null

  #addSession({ sessionId, code, title, createdAt }: Of<'session'>, trail: Trail): Refused | null {
    if (this.#sessions.has(sessionId) || this.sessionByCode(code)) return refused('taken')
    trail.put(this.#sessions, sessionId, { sessionId, code, title, createdAt })
    return null
  }

  #replaceCode({ sessionId, code }: Of<'session-code'>, trail: Trail): Refused | null {
    const holder = this.sessionByCode(code)
    if (holder && holder.sessionId !== sessionId) return refused('taken')
    return this.#changeSession(sessionId, { code }, trail)
  }

  #changeSession(sessionId: SessionId, change: Partial<SessionEntry>, trail: Trail): null {
    const before = this.#sessions.get(sessionId)
    if (before) trail.put(this.#sessions, sessionId, { ...before, ...change })
    return null
  }

  #savePerson({ kind, sessionId, personId, details }: Of<'person'>, trail: Trail): null {
    const key = personKey(sessionId, personId)
    const before = this.#people.get(key)?.details ?? null
    trail.put(this.#people, key, { kind, sessionId, personId, details: changedDetails(before, details) })
    return null
  }

  #erasePerson(change: Of<'erase-person'>, trail: Trail): null {
    for (const link of this.#links.values()) if (isOf(link, change)) this.#endLink(link.linkId, trail)
    this.#endTokens((token) => isOf(token, change), trail)
    trail.remove(this.#people, personKey(change.sessionId, change.personId))
    return null
  }

  #eraseSession(sessionId: SessionId, trail: Trail): null {
    this.#endTokens((token) => token.sessionId === sessionId, trail)
    for (const { linkId } of this.links(sessionId)) trail.remove(this.#links, linkId)
    for (const [key, person] of this.#people)
      if (person.sessionId === sessionId) trail.remove(this.#people, key)
    trail.remove(this.#sessions, sessionId)
    return null
  }

  #addLink(link: Link, trail: Trail): Refused | null {
    if (this.#links.has(link.linkId) || this.linkBySecret(link.sessionId, link.secret))
      return refused('taken')
    trail.put(this.#links, link.linkId, { ...link })
    return null
  }

  #endLink(linkId: string, trail: Trail): null {
    this.#endTokens((token) => token.linkId === linkId, trail)
    trail.remove(this.#links, linkId)
    return null
  }

  #addToken(token: Token, trail: Trail): Refused | null {
    if (this.#tokens.has(token.digest)) return refused('taken')
    trail.put(this.#tokens, token.digest, { ...token })
    return null
  }

  #endTokens(ends: (token: Token) => boolean, trail: Trail): null {
    for (const token of this.#tokens.values()) if (ends(token)) trail.remove(this.#tokens, token.digest)
    return null
  }
}

type Whose = { readonly sessionId: SessionId; readonly personId: PersonId | null }
const isOf = (held: Whose, { sessionId, personId }: Whose): boolean =>
  held.sessionId === sessionId && held.personId === personId
