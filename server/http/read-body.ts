import type { Request } from 'express'
import * as z from 'zod/mini'
import { HttpProblem } from './answer.ts'
import { httpProblems } from './problems.ts'

/** The request's body as the schema has it; 422 with the place where it is not. */
export function readBody<Schema extends z.core.$ZodType>(request: Request, schema: Schema): z.output<Schema> {
  const parsed = z.safeParse(schema, request.body ?? {})
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const path = z.core.toDotPath([...(issue?.path ?? []), ...keys])
  const detail = issue ? `: ${issue.message}` : ''
  // The schema speaks English alone; in French the place has to do.
  const place = path ? `\u202f: ${path}` : ''
  const { malformed } = httpProblems
  throw new HttpProblem(
    422,
    { en: `${malformed.en.slice(0, -1)}${detail}`, fr: `${malformed.fr.slice(0, -1)}${place}` },
    path,
  )
}
