import * as z from 'zod/mini'
import { accept, type Result, refuse } from '../../shared/kernel/result.ts'
import { currentLanguage } from '../wording/i18n.ts'
import { translator } from '../wording/words.ts'
import { apiWords } from './api-words.ts'

/** Why a call failed. `status` 0: the server was not reached; `message` is fit to be shown. */
export interface Problem {
  readonly status: number
  readonly message: string
  /** The core's refusal, with status 409. */
  readonly refusal?: string
  /** Where the mistake is, with status 422. */
  readonly path?: string
}
export type Answer<T> = Result<T, Problem>

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly bearer?: string | null
  /** An object goes as JSON, a string as plain text. */
  readonly body?: object | string
}

const worded = z.object({
  message: z.string(),
  refusal: z.optional(z.string()),
  path: z.optional(z.string()),
})

/** Calls the HTTP interface and reads the answer with `shape`; never throws. */
export async function call<T>(path: string, shape: z.ZodMiniType<T>, what: Call = {}): Promise<Answer<T>> {
  const response = await send(path, what)
  if (!response.ok) return response
  const parsed = shape.safeParse(await response.value.json().catch(() => undefined))
  return parsed.success
    ? accept(parsed.data)
    : refuse({ status: response.value.status, message: translator(apiWords)('unreadable') })
}

/** A call whose answer is a file or does not matter. */
export async function send(path: string, { method, bearer, body }: Call = {}): Promise<Answer<Response>> {
  const text = typeof body === 'string'
  const headers = {
    'Accept-Language': currentLanguage(),
    ...(bearer && { Authorization: `Bearer ${bearer}` }),
    ...(body !== undefined && { 'Content-Type': text ? 'text/plain' : 'application/json' }),
  }
  const request: RequestInit = {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers,
    cache: 'no-store',
  }
  if (body !== undefined) request.body = text ? body : JSON.stringify(body)
  const response = await fetch(path, request).catch(() => null)
  if (!response) return refuse({ status: 0, message: translator(apiWords)('unreachable') })
  return response.ok ? accept(response) : refuse(await problemIn(response))
}

async function problemIn(response: Response): Promise<Problem> {
  const said = worded.safeParse(await response.json().catch(() => undefined))
  const { status } = response
  if (!said.success) return { status, message: translator(apiWords)('failed', { status }) }
  const { message, refusal, path } = said.data
  return { status, message, ...(refusal && { refusal }), ...(path && { path }) }
}
