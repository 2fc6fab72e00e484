import { Router } from 'express'
import * as z from 'zod/mini'
import { plan } from '../../shared/agenda/messages.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { prose } from '../../shared/kernel/text.ts'
import { type Instant, instantOf } from '../../shared/kernel/time.ts'
import { languages } from '../../shared/kernel/wording.ts'
import { level, outsideLinks, timeZone } from '../../shared/session/messages.ts'
import { linkAddress } from '../access/links.ts'
import type { Founder } from '../founding/found-session.ts'
import { ballotsOf, mineOf } from '../live/mine.ts'
import type { Store } from '../store/store.ts'
import { answerOutcome } from './answer.ts'
import type { Identify } from './identify.ts'
import { readBody } from './read-body.ts'
import { sessionView } from './session-view.ts'

/** Epoch milliseconds or ISO 8601 with an offset. */
const startsAt = z.pipe(
  z.union([z.int(), z.iso.datetime({ offset: true })]),
  z.transform((given): Instant => instantOf(typeof given === 'number' ? given : Date.parse(given))),
)

const title = z
  .string()
  .check(z.trim(), z.minLength(1, 'a session needs a title'), z.maxLength(limits.lineChars))

/** What an organiser sends. Either a title, or `example`, or an agenda that carries a title of its own. */
export const newSession = z.strictObject({
  title: z.optional(title),
  question: z.optional(prose()),
  place: z.optional(prose(limits.lineChars)),
  startsAt: z.optional(startsAt),
  timeZone: z.optional(timeZone),
  language: z.optional(z.enum(languages)),
  agendaText: z.optional(z.string()),
  plan: z.optional(plan),
  admission: z.optional(z.enum(['approve', 'open'])),
  levels: z.optional(z.array(level).check(z.maxLength(limits.levels))),
  links: z.optional(z.partial(outsideLinks)),
  observersSee: z.optional(z.partial(z.object({ draft: z.boolean(), names: z.boolean() }))),
  example: z.optional(z.enum(['lisbon'])),
})
export type NewSession = z.output<typeof newSession>

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
    const state = sessionView(session.stateFor(bearer.audience), session.now())
    response.json({
      seq: session.seq,
      now: session.now(),
      state,
      mine: mineOf(bearer, session.world, ballots),
    })
  })
  router.get('/api/sessions/:id/directory', async (request, response) => {
    const { bearer, session } = await identify.member(request)
    response.json(session.directory(bearer.audience))
  })
  return router
}
