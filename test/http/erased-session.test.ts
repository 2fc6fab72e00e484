import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { RunningServer } from '../../server/server.ts'
import { createMemoryStore } from '../../server/store/memory/memory-store.ts'
import type { Store } from '../../server/store/store.ts'
import { Visitor } from '../live/visitor.ts'
import { startTestServer } from '../support/server.ts'
import { Script } from './client.ts'

let store: Store
let server: RunningServer
let script: Script

beforeAll(async () => {
  store = createMemoryStore()
  server = await startTestServer({ store })
  script = new Script(server)
})
afterAll(() => server.close())

const erase = (id: string, key?: string) => script.call('POST', `/api/sessions/${id}/erase`, key)

async function left(id: Parameters<Store['log']['events']>[0]) {
  const { log, registry } = store
  const kept = [log.events(id, 0), log.updates(id, 0), registry.links(id), registry.people(id)]
  return (await Promise.all(kept)).map((entries) => Object.keys(entries).length)
}

test('[W65] erases a session for the organiser alone', async () => {
  const { id, code, tokens } = await script.lisbon()
  for (const key of [undefined, tokens.moderator, 'not-the-key'])
    expect((await erase(id, key)).status).toBe(401)
  expect((await erase('nothing-here', server.organiserKey)).status).toBe(404)
  expect((await left(id)).every((count) => count > 0)).toBe(true)
  expect((await erase(id, server.organiserKey)).status).toBe(200)
  expect(await left(id)).toEqual([0, 0, 0, 0])
  expect((await erase(id, server.organiserKey)).status).toBe(404)
  expect((await script.call('GET', `/api/sessions/${id}`, tokens.moderator)).status).toBe(401)
  expect((await script.call('GET', `/api/sessions/${code}/door`)).status).toBe(404)
  const { sessions } = (await script.call('GET', '/api/sessions', server.organiserKey)).body
  expect(JSON.stringify(sessions)).not.toContain(id)
})

test('[W65] tells every device of the session why it ends, and ends the text', async () => {
  const { id, tokens } = await script.lisbon()
  const other = await script.lisbon()
  const visitors = [tokens.moderator, tokens.rapporteur, tokens.observer].map(
    (token: string) => new Visitor(server.url, token),
  )
  const elsewhere = await new Visitor(server.url, other.tokens.moderator).arrived()
  await Promise.all(visitors.map((visitor) => visitor.arrived()))
  const address = `${server.url.replace('http', 'ws')}/drafting/${id}`
  const writing = new WebSocket(address, ['policy-lab', tokens.rapporteur])
  await once(writing, 'message')
  const closed = once(writing, 'close')
  await erase(id, server.organiserKey)
  await Promise.all(visitors.map((visitor) => visitor.until(() => !visitor.connected)))
  for (const { signals } of visitors)
    expect(signals.at(-1)).toMatchObject({ kind: 'ended', code: 'session/erased' })
  expect((await closed)[0]).toBe(4404)
  expect(elsewhere.connected).toBe(true)
  elsewhere.leave()
})

test('[W65] lets nothing that is on its way come back once a session is erased', async () => {
  const { id, code, tokens } = await script.lisbon()
  const update = () => script.send(id, tokens.moderator, { type: 'session.update', title: 'Too late' })
  const answers = await Promise.all([
    erase(id, server.organiserKey),
    ...Array.from({ length: 5 }, update),
    ...Array.from({ length: 5 }, () => script.join(code, { name: 'Late', level: 'local' })),
    script.call('POST', `/api/sessions/${id}/links/observe/replace`, tokens.moderator),
    script.call('POST', `/api/sessions/${id}/read`),
  ])
  expect(answers[0]?.status).toBe(200)
  expect(await left(id)).toEqual([0, 0, 0, 0])
})
