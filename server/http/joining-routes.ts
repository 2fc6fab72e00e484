import { Router } from 'express'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import * as z from 'zod/mini'
import { levelId, personId, type SessionId } from '../../shared/kernel/ids.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { line } from '../../shared/kernel/text.ts'
import type { Entry, Joining } from '../access/joining.ts'
import type { LiveSession } from '../live/live-session.ts'
import { problems } from '../live/outcome.ts'
import { answerOutcome, HttpProblem } from './answer.ts'
import { inTime } from './in-time.ts'
import { httpProblems } from './problems.ts'
import { readBody } from './read-body.ts'

const joinBody = z.strictObject({
  name: line(limits.nameChars),
  delegation: z.optional(z.nullable(line())),
  level: z.optional(z.nullable(levelId)),
  role: z.optional(z.enum(['participant', 'observer'])),
  /** An expected person whose seat the visitor says is theirs. */
  personId: z.optional(personId),
})

const enterBody = z.strictObject({ secret: z.string().check(z.minLength(1), z.maxLength(200)) })

/** Getting in: what the door says, joining by code, exchanging a link's secret for a token. */
export function joiningRoutes(joining: Joining): Router {
  const router = Router()
  const wrongCodes = new RateLimiterMemory({ points: limits.wrongCodesPerMinute, duration: 60 })
  /** Codes are not to be found by trying: an address that mistypes too many waits. */
  const sessionOf = async (code: string, address = ''): Promise<LiveSession> => {
    const session = await joining.sessionByCode(code)
    if (session) return session
    await inTime(wrongCodes, address)
    throw new HttpProblem(404, httpProblems.noSuchCode)
  }
  router.get('/api/sessions/:code/door', async (request, response) => {
    response.json(doorOf(await sessionOf(request.params.code, request.ip)))
  })
  router.post('/api/sessions/:code/join', async (request, response) => {
    const session = await sessionOf(request.params.code, request.ip)
    const {
      name,
      delegation = null,
      level = null,
      role = 'participant',
      personId = null,
    } = readBody(request, joinBody)
    const entry = await joining.join(session, { name, delegation, level, role, claims: personId })
    if (!entry.ok) return answerOutcome(request, response, entry.outcome)
    response.status(201).json(entry.entered)
  })
  router.post('/api/sessions/:id/enter', async (request, response) => {
    const { secret } = readBody(request, enterBody)
    const entry: Entry | null = await joining.enter(request.params.id as SessionId, secret)
    if (!entry) throw new HttpProblem(401, httpProblems.noSuchLink)
    if (!entry.ok) return answerOutcome(request, response, entry.outcome)
    response.status(201).json(entry.entered)
  })
  router.post('/api/sessions/:id/read', async (request, response) => {
    const session = await joining.sessionById(request.params.id as SessionId)
    if (!session) throw new HttpProblem(404, problems.noSession)
    const entry = await joining.read(session)
    if (!entry.ok) return answerOutcome(request, response, entry.outcome)
    response.status(201).json(entry.entered)
  })
  return router
}

/** What whoever has the code may know before joining: which session, and whose seats are still free. */
function doorOf(session: LiveSession) {
  const { title, question, place, timeZone, startsAt, language, levels, admission, people } =
    session.world.session
  const cards = session.directory('participants').people
  const free = cards.filter(({ personId }) => people[personId]?.status === 'expected')
  const expected = free.map(({ personId, level, details }) => ({ personId, level, details }))
  return {
    sessionId: session.id,
    title,
    question,
    place,
    timeZone,
    startsAt,
    language,
    levels,
    admission,
    expected,
  }
}
