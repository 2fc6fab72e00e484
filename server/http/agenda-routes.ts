import { Router } from 'express'
import { readAgenda } from '../../shared/agenda/import/read-agenda.ts'
import { wordRefusal, wordWarning } from '../../shared/agenda/import/wording.ts'
import { HttpProblem, languageOf } from './answer.ts'
import type { Identify } from './identify.ts'

/** Reads an agenda as people paste it, and says what it doubts. Nothing is stored. */
export function agendaRoutes(identify: Identify): Router {
  const router = Router()
  router.post('/api/agenda/parse', async (request, response) => {
    if (!identify.isOrganiser(request)) await identify.moderator(request)
    const read = readAgenda(typeof request.body === 'string' ? request.body : '')
    if (!read.ok) {
      const wording = { en: wordRefusal(read.reason, 'en'), fr: wordRefusal(read.reason, 'fr') }
      throw new HttpProblem(read.reason === 'too-large' ? 413 : 422, wording, 'text')
    }
    const language = languageOf(request)
    const warnings = read.reading.warnings.map((warning) => ({
      ...warning,
      message: wordWarning(warning.code, warning.params ?? {}, language),
    }))
    response.json({ ...read.reading, warnings })
  })
  return router
}
