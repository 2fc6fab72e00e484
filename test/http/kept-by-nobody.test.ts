import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RunningServer } from '../../server/server.ts'
import { startTestServer } from '../support/server.ts'
import { Script } from './client.ts'

let server: RunningServer

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

test('[W60] lets no browser keep the names and links it answers with', async () => {
  const { id, tokens } = await new Script(server).lisbon()
  const headers = { authorization: `Bearer ${tokens.moderator}` }
  for (const path of ['', '/links', '/directory', '/statements', '/exports/agenda.csv', '/nothing-here']) {
    const answer = await fetch(`${server.url}/api/sessions/${id}${path}`, { headers })
    expect(answer.headers.get('cache-control'), path).toBe('no-store')
  }
})
