import type { Request, Response } from 'express'
import type { Language, Wording } from '../../shared/kernel/wording.ts'
import { word } from '../../shared/kernel/wording.ts'
import { messageOf, type Outcome } from '../live/outcome.ts'

/** A refusal of the HTTP interface: a status and a sentence. Thrown by handlers, answered in one place. */
export class HttpProblem extends Error {
  readonly status: number
  readonly wording: Wording
  readonly path: string | undefined

  constructor(status: number, wording: Wording, path?: string) {
    super(wording.en)
    this.status = status
    this.wording = wording
    this.path = path
  }
}

/** The reader's language, from what their browser prefers; English where it prefers neither. */
export function languageOf(request: Request): Language {
  return request.acceptsLanguages('en', 'fr') === 'fr' ? 'fr' : 'en'
}

export function answerProblem(request: Request, response: Response, problem: HttpProblem): void {
  const message = word(problem.wording, languageOf(request))
  response
    .status(problem.status)
    .json(problem.path === undefined ? { message } : { message, path: problem.path })
}

/** Answers with what became of a command: 200, or the status and sentence of its refusal. */
export function answerOutcome(request: Request, response: Response, outcome: Outcome): void {
  if (outcome.ok) {
    response.json({ seq: outcome.seq, events: outcome.events })
    return
  }
  const message = messageOf(outcome, languageOf(request))
  if (outcome.status === 409) response.status(409).json({ refusal: outcome.refusal.code, message })
  else if (outcome.status === 422) response.status(422).json({ message, path: outcome.path })
  else response.status(outcome.status).json({ message })
}
