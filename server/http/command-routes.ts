import { Router } from 'express'
import type { CommandDesk } from '../live/command-desk.ts'
import { answerOutcome } from './answer.ts'
import type { Identify } from './identify.ts'

/** The same command means the same here and over the socket: both go to the one desk. */
export function commandRoutes(identify: Identify, desk: CommandDesk): Router {
  const router = Router()
  router.post('/api/sessions/:id/commands', async (request, response) => {
    const { bearer } = await identify.member(request)
    answerOutcome(request, response, await desk.take(bearer, request.body))
  })
  return router
}
