import type { ReadWarning } from '../../shared/agenda/import/reading.ts'
import { conclusionsTemplate, templateUpdate } from '../../shared/conclusions/template.ts'
import type { CommandId, PersonId, SessionId } from '../../shared/kernel/ids.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { Command } from '../../shared/world.ts'
import { issueToken } from '../access/access.ts'
import { newLink } from '../access/links.ts'
import { newCode, newId } from '../access/secrets.ts'
import type { LiveSessions } from '../live/live-sessions.ts'
import { type Outcome, problems } from '../live/outcome.ts'
import { parseCommand } from '../live/parse-command.ts'
import type { Link, LinkKind, RegistryChange, Store } from '../store/store.ts'
import { type Brief, briefOf, type NewSession } from './brief.ts'
import { planCommands } from './plan-commands.ts'

export type Founded =
  | {
      readonly ok: true
      readonly sessionId: SessionId
      readonly code: string
      readonly links: readonly Link[]
      readonly tokens: { readonly moderator: string; readonly rapporteur: string; readonly observer: string }
      readonly warnings: readonly ReadWarning[]
    }
  | { readonly ok: false; readonly outcome: Extract<Outcome, { ok: false }> }

/** How often another code is tried when one is taken; with a billion codes once is nearly always enough. */
const CODE_TRIES = 5

/** Founds sessions: everything a new one needs is written in one commit, or nothing is. */
export class Founder {
  readonly #store: Store
  readonly #sessions: LiveSessions
  readonly #now: () => Instant

  constructor(store: Store, sessions: LiveSessions, now: () => Instant) {
    this.#store = store
    this.#sessions = sessions
    this.#now = now
  }

  /** Never throws for what was asked: a malformed brief or a refusal is an outcome. */
  async found(asked: NewSession): Promise<Founded> {
    const briefed = briefOf(asked)
    if (!briefed.ok) return { ok: false, outcome: briefed }
    for (let tries = 0; tries < CODE_TRIES; tries++) {
      const founded = await this.#foundOnce(briefed.brief)
      if (founded) return founded
    }
    return { ok: false, outcome: { ok: false, status: 503, problem: problems.notStored } }
  }

  /** `null` where the code drawn was taken. */
  async #foundOnce(brief: Brief): Promise<Founded | null> {
    const now = this.#now()
    const sessionId = newId() as SessionId
    const code = newCode()
    if (await this.#store.registry.sessionByCode(code)) return null
    const hosts = hostsOf(brief.facts.language)
    const links = linksOf(sessionId, hosts)
    const moderator = tokenFor(links, 'moderate', now)
    const rapporteur = tokenFor(links, 'rapporteur', now)
    const observer = tokenFor(links, 'observe', now)
    const registry: RegistryChange[] = [
      { kind: 'session', sessionId, code, title: brief.facts.title, createdAt: now },
      ...links.map((link): RegistryChange => ({ kind: 'link', link })),
      ...[moderator, rapporteur, observer].map(({ change }) => change),
    ]
    const agenda = brief.reading ? planCommands(brief.reading, brief, now) : []
    const start = agenda.find((command) => command.type === 'agenda.set')?.plan.start ?? null
    const commands = [
      createCommand(sessionId, brief, start),
      ...hosts.map(joinCommand),
      ...agenda,
      ...brief.polls,
    ]
    // What an agenda brings passes the same gate as what people type: bounds, and characters a file could not hold.
    const parsed = commands.map(parseCommand)
    const flawed = parsed.find((one) => !one.ok)
    if (flawed && !flawed.ok) return { ok: false, outcome: flawed }
    const sound = parsed.flatMap((one) => (one.ok ? [one.command] : []))
    const session = await this.#sessions.fresh(sessionId)
    const outcome = await session.found(sound, { registry, draft: firstDraft(sessionId, brief, now) })
    if (!outcome.ok) return { ok: false, outcome }
    const tokens = { moderator: moderator.token, rapporteur: rapporteur.token, observer: observer.token }
    return { ok: true, sessionId, code, links, tokens, warnings: brief.reading?.warnings ?? [] }
  }
}

interface Host {
  readonly personId: PersonId
  readonly kind: LinkKind
  readonly role: 'moderator' | 'co-moderator' | 'rapporteur'
  readonly name: string
}

/** Those who run the session have an entry of their own, so that what they do and write has an author. */
function hostsOf(language: 'en' | 'fr'): Host[] {
  const french = language === 'fr'
  const host = (kind: LinkKind, role: Host['role'], name: string): Host => ({
    personId: newId() as PersonId,
    kind,
    role,
    name,
  })
  return [
    host('moderate', 'moderator', french ? 'Modération' : 'Moderator'),
    host('co-moderate', 'co-moderator', french ? 'Comodération' : 'Co-moderator'),
    host('rapporteur', 'rapporteur', french ? 'Équipe de rapport' : 'Rapporteur'),
  ]
}

function linksOf(sessionId: SessionId, hosts: readonly Host[]): Link[] {
  const personal = hosts.map(({ kind, personId }) => newLink(sessionId, kind, personId))
  const open = (['participate', 'observe', 'stage', 'feed'] as const).map((kind) => newLink(sessionId, kind))
  return [...personal, ...open]
}

function tokenFor(links: readonly Link[], kind: LinkKind, now: Instant) {
  const link = links.find((candidate) => candidate.kind === kind)
  if (!link) throw new Error(`A new session has no link of kind ${kind}.`)
  return issueToken(link, link.role, link.personId, now)
}

const createCommand = (sessionId: SessionId, { facts }: Brief, planned: Instant | null): Command => ({
  id: newId() as CommandId,
  type: 'session.create',
  sessionId,
  ...facts,
  startsAt: facts.startsAt ?? planned,
})

const joinCommand = ({ personId, role, name }: Host): Command => ({
  id: newId() as CommandId,
  type: 'people.join',
  personId,
  seatId: null,
  level: null,
  role,
  source: 'link',
  details: { name, honorific: null, role: null, delegation: null, country: null },
})

/** The template is seeded once, here; clients never set content. */
function firstDraft(sessionId: SessionId, { facts }: Brief, at: Instant) {
  const about = { title: facts.title, question: facts.question || null }
  const update = templateUpdate(conclusionsTemplate(about, facts.language))
  return { sessionId, expectedSeq: 0, at, updates: [{ personId: null, update }] }
}
