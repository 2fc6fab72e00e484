import * as z from 'zod/mini'
import { commandTable } from '../../shared/meeting.ts'
import type { Command } from '../../shared/world.ts'
import { type Outcome, problems } from './outcome.ts'

// Without a language the schemas say no more than “Invalid input”.
z.config(z.locales.en())

export type Parsed = { readonly ok: true; readonly command: Command } | Extract<Outcome, { ok: false }>

const envelope = z.object({ id: z.string(), type: z.string() })

/** Reads what arrived as a command. Says where it is malformed; never throws. */
export function parseCommand(raw: unknown): Parsed {
  const seen = envelope.safeParse(raw)
  if (!seen.success) {
    const path = z.core.toDotPath(seen.error.issues[0]?.path ?? [])
    return { ok: false, status: 422, problem: problems.notAnObject, path }
  }
  const { type } = seen.data
  if (!Object.hasOwn(commandTable, type))
    return { ok: false, status: 422, problem: problems.unknownType, path: 'type' }
  const parsed = commandTable[type as keyof typeof commandTable].schema.safeParse(raw)
  if (parsed.success) return { ok: true, command: parsed.data as unknown as Command }
  const issue = parsed.error.issues[0]
  const detail = issue ? `: ${issue.message}` : ''
  const path = issuePath(issue)
  return {
    ok: false,
    status: 422,
    problem: {
      en: `${problems.malformed.en} (${type}${detail})`,
      // The schema speaks English alone; in French the place has to do.
      fr: `${problems.malformed.fr} (${type}${path ? `\u202f: ${path}` : ''})`,
    },
    path,
  }
}

function issuePath(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return ''
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return z.core.toDotPath([...issue.path, ...keys])
}
