import { Router } from 'express'
import type { CommandId, PersonId } from '../../shared/kernel/ids.ts'
import type { Person } from '../../shared/session/slice.ts'
import { system } from '../access/joining.ts'
import { linkAddress, newLink } from '../access/links.ts'
import { newCode, newId } from '../access/secrets.ts'
import { keep, notKept } from '../live/keep.ts'
import type { LiveSession } from '../live/live-session.ts'
import { problems } from '../live/outcome.ts'
import { type Link, type LinkKind, linkKinds, type RegistryChange, type Store } from '../store/store.ts'
import { answerOutcome, HttpProblem } from './answer.ts'
import type { Identify } from './identify.ts'
import { httpProblems } from './problems.ts'

export interface LinkRoutesDeps {
  readonly identify: Identify
  readonly store: Store
  readonly baseOf: (request: { protocol: string; get(name: 'host'): string | undefined }) => string
  /** Ends the connections made with a link. */
  readonly cutLink: (linkId: string) => void
}

/** The session's links, for those who moderate it: to show, to print, to replace. */
export function linkRoutes({ identify, store, baseOf, cutLink }: LinkRoutesDeps): Router {
  const router = Router()
  router.get('/api/sessions/:id/links', async (request, response) => {
    response.json(await linksOf(store, await identify.moderating(request), baseOf(request)))
  })
  router.post('/api/sessions/:id/links/:kind/replace', async (request, response) => {
    const session = await identify.moderating(request)
    const kind = linkKinds.find((known) => known === request.params.kind)
    if (!kind) throw new HttpProblem(404, httpProblems.notFound)
    const old = (await store.registry.links(session.id)).filter((link) => link.kind === kind)
    const changes = replacement(session, kind, old[0]?.personId ?? null, old)
    const cameByCode = kind === 'participate' ? seatedByCode(session) : []
    if (cameByCode.length === 0) await commit(store, changes)
    else await freeSeats(session, cameByCode, changes)
    for (const { linkId } of old) cutLink(linkId)
    response.json(await linksOf(store, session, baseOf(request)))
  })
  router.post('/api/sessions/:id/invitations', async (request, response) => {
    const session = await identify.moderating(request)
    const known = new Set((await store.registry.links(session.id)).map(({ personId }) => personId))
    const uninvited = invitable(session).filter((id) => !known.has(id))
    const fresh = uninvited.map(
      (id): RegistryChange => ({ kind: 'link', link: newLink(session.id, 'invitation', id) }),
    )
    if (fresh.length > 0) await commit(store, fresh)
    response.status(201).json(await linksOf(store, session, baseOf(request)))
  })
  router.post('/api/sessions/:id/invitations/:personId/replace', async (request, response) => {
    const session = await identify.moderating(request)
    const personId = request.params.personId as PersonId
    if (!invitable(session).includes(personId)) throw new HttpProblem(404, httpProblems.notFound)
    const links = await store.registry.links(session.id)
    const old = links.filter((link) => link.kind === 'invitation' && link.personId === personId)
    await commit(store, replacement(session, 'invitation', personId, old))
    for (const { linkId } of old) cutLink(linkId)
    response.json(await linksOf(store, session, baseOf(request)))
  })
  router.post('/api/sessions/:id/people/:personId/erase', async (request, response) => {
    const session = await identify.moderating(request)
    const personId = request.params.personId as PersonId
    const { people, status } = session.world.session
    const person = Object.hasOwn(people, personId) ? people[personId] : undefined
    if (!person) throw new HttpProblem(404, httpProblems.notFound)
    // Removing first ends their connections, their place and their vote; erasing the chair's entry would lock it out.
    if ((status === 'open' && person.status !== 'removed') || person.role === 'moderator') {
      const removed = await session.execute(
        { id: newId() as CommandId, type: 'people.remove', personId },
        system,
      )
      if (!removed.ok) return answerOutcome(request, response, removed)
    }
    const erased = await session.changeRegistry([{ kind: 'erase-person', sessionId: session.id, personId }])
    answerOutcome(request, response, erased)
  })
  return router
}

async function linksOf(store: Store, session: LiveSession, base: string) {
  const [entry, links] = await Promise.all([
    store.registry.session(session.id),
    store.registry.links(session.id),
  ])
  const code = entry?.code ?? ''
  const shown = links.map((link) => ({
    kind: link.kind,
    personId: link.personId,
    url: linkAddress(base, link, code),
  }))
  return { code, links: shown }
}

/** A new participants' link is a new code: the old one, printed or photographed, opens nothing any more. */
function replacement(
  session: LiveSession,
  kind: LinkKind,
  personId: PersonId | null,
  old: readonly Link[],
): RegistryChange[] {
  const ended = old.map(({ linkId }): RegistryChange => ({ kind: 'end-link', linkId }))
  const code: RegistryChange[] =
    kind === 'participate' ? [{ kind: 'session-code', sessionId: session.id, code: newCode() }] : []
  return [...ended, ...code, { kind: 'link', link: newLink(session.id, kind, personId) }]
}

/** People with a seat who may get an invitation of their own. */
const invitable = (session: LiveSession): PersonId[] =>
  (Object.entries(session.world.session.people) as [PersonId, Person][])
    .filter(([, { seatId, status }]) => seatId !== null && status !== 'removed')
    .map(([id]) => id)

const isHere = (status: Person['status']): boolean => status === 'admitted' || status === 'waiting'

/** Once a session is closed no seat counts any more, so none has to be freed. */
const seatedByCode = ({ world: { session } }: LiveSession): PersonId[] =>
  session.status !== 'open'
    ? []
    : (Object.entries(session.people) as [PersonId, Person][])
        .filter(([, { seatId, source, status }]) => seatId && source === 'code' && isHere(status))
        .map(([id]) => id)

/** In one commit with the new code: nobody is left holding a seat whose token has gone. */
async function freeSeats(session: LiveSession, personIds: PersonId[], registry: readonly RegistryChange[]) {
  const command = { id: newId() as CommandId, type: 'people.free-seats', personIds } as const
  const outcome = await session.execute(command, system, { registry })
  if (!outcome.ok) throw new HttpProblem(503, 'problem' in outcome ? outcome.problem : problems.notStored)
}

async function commit(store: Store, registry: readonly RegistryChange[]): Promise<void> {
  const outcome = await keep(store, { registry })
  if (!outcome.ok) throw new HttpProblem(503, notKept(outcome).problem)
}
