import type { RunningServer } from '../../server/server.ts'

/** A body of any shape, as a script meets it. */
export type Json = ReturnType<typeof JSON.parse>
export interface Answer {
  readonly status: number
  readonly body: Json
}

/** A script that uses the outer interface as people's scripts do. */
export class Script {
  readonly #server: RunningServer
  #ids = 0

  constructor(server: RunningServer) {
    this.#server = server
  }

  async call(method: string, path: string, token?: string, body?: unknown, headers = {}): Promise<Answer> {
    const plain = typeof body === 'string'
    const response = await fetch(`${this.#server.url}${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': plain ? 'text/plain' : 'application/json' }),
        'accept-language': 'en',
        ...headers,
      },
      ...(body === undefined ? {} : { body: plain ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return { status: response.status, body: (isJson ? JSON.parse(text) : text) as Json }
  }

  organise(body: unknown): Promise<Answer> {
    return this.call('POST', '/api/sessions', this.#server.organiserKey, body)
  }

  async lisbon(): Promise<Json> {
    return (await this.organise({ example: 'lisbon' })).body
  }

  join(code: string, visitor: unknown): Promise<Answer> {
    return this.call('POST', `/api/sessions/${code}/join`, undefined, visitor)
  }

  send(sessionId: string, token: string, command: Record<string, unknown>): Promise<Answer> {
    this.#ids += 1
    return this.call('POST', `/api/sessions/${sessionId}/commands`, token, {
      id: `script-${this.#ids}`,
      ...command,
    })
  }

  async state(sessionId: string, token: string): Promise<Json> {
    return (await this.call('GET', `/api/sessions/${sessionId}`, token)).body
  }
}
