import { type Request, type Response, Router } from 'express'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { mayRead } from '../../shared/conclusions/evolve.ts'
import type { Statement } from '../../shared/conclusions/statements.ts'
import { floorForExport, logForExport } from '../../shared/floor/export.ts'
import type { Audience, Role } from '../../shared/kernel/area.ts'
import type { SessionId } from '../../shared/kernel/ids.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { actorOf, audienceNow } from '../access/access.ts'
import { documentNames, makeDocument } from '../documents/record.ts'
import type { LiveSession } from '../live/live-session.ts'
import type { LiveSessions } from '../live/live-sessions.ts'
import type { Store } from '../store/store.ts'
import { HttpProblem, languageOf } from './answer.ts'
import type { Identify } from './identify.ts'
import { inTime } from './in-time.ts'
import { httpProblems } from './problems.ts'

export interface ExportRoutesDeps {
  readonly identify: Identify
  readonly store: Store
  readonly sessions: LiveSessions
  readonly drafting: { statements(sessionId: SessionId): Promise<readonly Statement[]> }
  readonly baseOf: (request: Request) => string
}

/** The record as files, as far as whoever asks may see it. */
export function exportRoutes(deps: ExportRoutesDeps): Router {
  const router = Router()
  const rate = new RateLimiterMemory({ points: limits.exportsPerMinute, duration: 60 })
  router.get('/api/sessions/:id/exports/:name', async (request, response) => {
    const { bearer, session } = await deps.identify.member(request)
    await inTime(rate, bearer.device)
    const admitted = actorOf(bearer, session.world)?.admitted ?? false
    const audience = audienceNow(bearer, session.world)
    await sendDocument(deps, request, response, session, { role: bearer.role, audience, admitted })
  })
  router.get('/api/sessions/:id/statements', async (request, response) => {
    const { bearer, session } = await deps.identify.member(request)
    const admitted = actorOf(bearer, session.world)?.admitted ?? false
    if (!mayRead(session.world, bearer.role, admitted)) throw new HttpProblem(403, httpProblems.draftNotOpen)
    response.json({ statements: await deps.drafting.statements(session.id) })
  })
  // Calendar programs cannot send a header: this address is itself the secret, and can be replaced.
  router.get('/api/feeds/:id/:secret/:name', async (request, response) => {
    const link = await deps.store.registry.linkBySecret(request.params.id as SessionId, request.params.secret)
    const session = link && (await deps.sessions.find(link.sessionId))
    if (link?.kind !== 'feed' || !session || request.params.name !== 'agenda.ics')
      throw new HttpProblem(404, httpProblems.noSuchLink)
    await sendDocument(deps, request, response, session, {
      role: 'observer',
      audience: 'observers',
      admitted: true,
    })
  })
  return router
}

interface Reader {
  readonly role: Role
  readonly audience: Audience
  readonly admitted: boolean
}

async function sendDocument(
  deps: ExportRoutesDeps,
  request: Request,
  response: Response,
  session: LiveSession,
  reader: Reader,
): Promise<void> {
  const name = documentNames.find((known) => known === request.params.name)
  if (!name) throw new HttpProblem(404, httpProblems.noSuchExport)
  const readable = mayRead(session.world, reader.role, reader.admitted)
  if (name.startsWith('conclusions.') && !readable) throw new HttpProblem(403, httpProblems.draftNotOpen)
  // What leaves the room as a file names nobody whose words were not to be attributed, whoever asks.
  const seen = session.stateFor(reader.audience)
  const document = await makeDocument(name, {
    world: { ...seen, floor: floorForExport(seen) },
    directory: session.directory(reader.audience),
    statements: readable ? await deps.drafting.statements(session.id) : [],
    log: logForExport(session.after(0, reader.audience) ?? [], seen),
    at: session.now(),
    language: exportLanguage(request),
    publicUrl: deps.baseOf(request),
  })
  response.setHeader('Content-Disposition', `attachment; filename="${document.fileName}"`)
  response.type(document.contentType).send(document.body)
}

/** `?language=fr` chooses the headings' language; else the browser's preference. */
function exportLanguage(request: Request) {
  const asked = request.query.language
  return asked === 'fr' || asked === 'en' ? asked : languageOf(request)
}
