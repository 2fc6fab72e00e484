import * as z from 'zod/mini'
import { roles } from '../../shared/kernel/area.ts'
import { levelId, personId, type SessionId, seatId, sessionId } from '../../shared/kernel/ids.ts'
import { instant } from '../../shared/kernel/time.ts'
import { type Language, languages } from '../../shared/kernel/wording.ts'
import { actsAs, level, personDetails } from '../../shared/session/messages.ts'
import type { Directory } from '../../shared/session/registry.ts'
import { type Answer, call, send } from './http.ts'

const at = (id: SessionId): string => `/api/sessions/${encodeURIComponent(id)}`

const directory = z.object({
  version: z.int(),
  people: z.array(
    z.object({
      personId,
      seatId: z.nullable(seatId),
      level: z.nullable(levelId),
      role: z.enum(roles),
      details: z.nullable(personDetails),
      actsFor: z.nullable(z.object({ personId, as: actsAs })),
    }),
  ),
})

/** Who is who, as the bearer may see it. */
export const fetchDirectory = (id: SessionId, token: string): Promise<Answer<Directory>> =>
  call(`${at(id)}/directory`, directory, { bearer: token })

const entered = z.object({
  token: z.string(),
  sessionId,
  personId: z.nullable(personId),
  role: z.enum(roles),
  admitted: z.boolean(),
})
export type Entered = z.infer<typeof entered>

/** Exchanges a link's secret for a token. */
export const enter = (id: SessionId, secret: string): Promise<Answer<Entered>> =>
  call(`${at(id)}/enter`, entered, { body: { secret } })

/** A reader's access to a published record. 403 while it is not published. */
export const readPublished = (id: SessionId): Promise<Answer<Entered>> =>
  call(`${at(id)}/read`, entered, { body: {} })

const door = z.object({
  sessionId,
  title: z.string(),
  question: z.string(),
  place: z.string(),
  timeZone: z.string(),
  startsAt: z.nullable(instant),
  language: z.enum(languages),
  levels: z.array(level),
  admission: z.enum(['approve', 'open']),
  /** Whose seats are still free. */
  expected: z.array(z.object({ personId, level: z.nullable(levelId), details: z.nullable(personDetails) })),
})
export type Door = z.infer<typeof door>

/** What whoever has the code may know before joining. 404 for an unknown or replaced code. */
export const fetchDoor = (code: string): Promise<Answer<Door>> =>
  call(`/api/sessions/${encodeURIComponent(code)}/door`, door)

export interface Joining {
  readonly name: string
  readonly delegation?: string | null
  readonly level?: string | null
  readonly role?: 'participant' | 'observer'
  /** The expected person whose seat it is. */
  readonly personId?: string
}

export const join = (code: string, body: Joining): Promise<Answer<Entered>> =>
  call(`/api/sessions/${encodeURIComponent(code)}/join`, entered, { body })

/**
 * Fetches an export and hands it to the browser as a download, under the name the server gives it. `language` is that
 * of its headings; the text keeps its own.
 */
export async function download(
  id: SessionId,
  name: string,
  bearer: string,
  language: Language,
): Promise<Answer<null>> {
  const answer = await send(`${at(id)}/exports/${encodeURIComponent(name)}?language=${language}`, { bearer })
  if (!answer.ok) return answer
  const given = /filename="([^"]+)"/.exec(answer.value.headers.get('Content-Disposition') ?? '')
  const url = URL.createObjectURL(await answer.value.blob())
  const link = document.createElement('a')
  link.href = url
  link.download = given?.[1] ?? name
  link.click()
  URL.revokeObjectURL(url)
  return { ok: true, value: null }
}
