import { Router } from 'express'
import { audienceNow } from '../access/access.ts'
import { linkAddress } from '../access/links.ts'
import { newSession } from '../founding/brief.ts'
import type { Founder } from '../founding/found-session.ts'
import { ballotsOf, mineOf } from '../live/mine.ts'
import type { Store } from '../store/store.ts'
import { answerOutcome } from './answer.ts'
import type { Identify } from './identify.ts'
import { readBody } from './read-body.ts'
import { sessionView } from './session-view.ts'

export interface SessionRoutesDeps {
  readonly identify: Identify
  readonly founder: Founder
  readonly store: Store
  readonly baseOf: (request: { protocol: string; get(name: 'host'): string | undefined }) => string
}

export function sessionRoutes({ identify, founder, store, baseOf }: SessionRoutesDeps): Router {
  const router = Router()
  router.post('/api/sessions', async (request, response) => {
    identify.organiser(request)
    const founded = await founder.found(readBody(request, newSession))
    if (!founded.ok) return answerOutcome(request, response, founded.outcome)
    const { sessionId, code, links, tokens, warnings } = founded
    const base = baseOf(request)
    const addresses = Object.fromEntries(links.map((link) => [link.kind, linkAddress(base, link, code)]))
    response.status(201).json({ id: sessionId, code, links: addresses, tokens, warnings })
  })
  router.get('/api/sessions', async (request, response) => {
    identify.organiser(request)
    response.json({ sessions: await store.registry.sessions() })
  })
  router.get('/api/sessions/:id', async (request, response) => {
    const { bearer, session } = await identify.member(request)
    const ballots = await ballotsOf(store, bearer, session.world)
    const audience = audienceNow(bearer, session.world)
    const state = sessionView(session.stateFor(audience), session.now())
    // The code opens nothing that these do not see already; observers were not invited to sit.
    const seated = audience !== 'observers'
    const code = seated ? (await store.registry.session(session.id))?.code : undefined
    response.json({
      seq: session.seq,
      now: session.now(),
      state,
      mine: mineOf(bearer, session.world, ballots),
      ...(code ? { code } : {}),
    })
  })
  router.post('/api/sessions/:id/erase', async (request, response) => {
    // Not for moderators: what all wrote and decided is not one session's chair to take away.
    identify.organiser(request)
    const session = await identify.moderating(request)
    answerOutcome(request, response, await session.erase())
  })
  router.get('/api/sessions/:id/directory', async (request, response) => {
    const { bearer, session } = await identify.member(request)
    response.json(session.directory(audienceNow(bearer, session.world)))
  })
  return router
}
