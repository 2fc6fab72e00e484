import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { RunningServer } from '../../server/server.ts'
import { type Json, Script } from '../http/client.ts'
import { Visitor } from '../live/visitor.ts'
import { startTestServer } from '../support/server.ts'
import { FaultyStore } from './faulty-store.ts'

let store: FaultyStore
let server: RunningServer
let script: Script
const visitors: Visitor[] = []

beforeEach(async () => {
  store = new FaultyStore()
  server = await startTestServer({ store })
  script = new Script(server)
})
afterEach(async () => {
  store.mend()
  for (const visitor of visitors.splice(0)) visitor.leave()
  await server.close()
})

async function visit(token: string): Promise<Visitor> {
  const visitor = new Visitor(server.url, token)
  visitors.push(visitor)
  return visitor.arrived()
}

/** The Lisbon session with Ana let in and the poll open. */
async function underWay() {
  const created = await script.lisbon()
  const { token, personId } = (await script.join(created.code, { name: 'Ana', level: 'local' })).body
  await script.send(created.id, created.tokens.moderator, { type: 'people.admit', personId })
  await script.send(created.id, created.tokens.moderator, { type: 'poll.open', pollId: 'priorities' })
  return { id: created.id as string, code: created.code as string, tokens: created.tokens, ana: token }
}
const state = async (id: string, token: string) => {
  const { now: _now, ...rest } = await script.state(id, token)
  return rest as Json
}
const ballot = (points: object) => ({ type: 'ballot.cast', pollId: 'priorities', choice: { points } })

describe('a disk that is full for a moment', () => {
  test('[K8] a command that could not be stored has not happened, is told so, and works when sent again', async () => {
    const { id, tokens } = await underWay()
    const moderator = await visit(tokens.moderator)
    const before = await state(id, tokens.moderator)
    const start = { id: 'start', type: 'agenda.start' }
    store.full = 1
    const refused = await script.send(id, tokens.moderator, start)
    expect(refused).toMatchObject({ status: 503, body: { message: expect.stringContaining('disk is full') } })
    expect(await state(id, tokens.moderator)).toEqual(before)
    expect(moderator.batches).toEqual([])
    const again = await script.send(id, tokens.moderator, start)
    expect(again).toMatchObject({ status: 200, body: { seq: before.seq + 2 } })
    await moderator.told(before.seq + 2)
    expect(moderator.eventTypes()).toEqual(['agenda/started', 'agenda/item-started'])
  })

  test('[K8] over the socket too, in the reader’s language', async () => {
    const { tokens } = await underWay()
    const moderator = await visit(tokens.moderator)
    store.full = 1
    const refused = await moderator.send({ type: 'agenda.start' })
    expect(refused).toMatchObject({ ok: false, status: 503, message: expect.stringContaining('full') })
    expect(await moderator.send({ type: 'agenda.start' })).toMatchObject({ ok: true })
  })

  test('[K8] a ballot that could not be stored is not in the box, and may be cast again with its id', async () => {
    const { id, ana } = await underWay()
    const cast = { id: 'mine', ...ballot({ refugees: 10 }) }
    store.full = 1
    expect((await script.send(id, ana, cast)).status).toBe(503)
    expect((await state(id, ana)).mine.ballots).toEqual({})
    expect((await script.send(id, ana, cast)).status).toBe(200)
    expect((await state(id, ana)).mine.ballots).toEqual({ priorities: cast.choice })
  })

  test('[K8] whoever could not be let in is nobody, and a session that could not be founded is none', async () => {
    const { id, code, tokens } = await underWay()
    const before = await state(id, tokens.moderator)
    store.full = 1
    expect((await script.join(code, { name: 'Bo', level: 'local' })).status).toBe(503)
    expect(await state(id, tokens.moderator)).toEqual(before)
    store.full = 1
    expect((await script.organise({ example: 'lisbon' })).status).toBe(503)
    const { sessions } = (await script.call('GET', '/api/sessions', server.organiserKey)).body
    expect(sessions).toHaveLength(1)
    store.full = 1
    const replaced = await script.call('POST', `/api/sessions/${id}/links/observe/replace`, tokens.moderator)
    expect(replaced.status).toBe(503)
    expect((await script.call('GET', `/api/sessions/${id}`, tokens.observer)).status).toBe(200)
    expect((await script.join(code, { name: 'Bo', level: 'local' })).status).toBe(201)
  })
})

describe('a disk that cannot be read for a moment', () => {
  test('[K9] whoever was let in at that moment comes back to find that they are', async () => {
    const { id, code, tokens } = await underWay()
    const { token, personId } = (await script.join(code, { name: 'Bo', level: 'local' })).body
    const waiting = await visit(token)
    const moderator = await visit(tokens.moderator)
    store.diesAfterCommit = true
    expect(await moderator.send({ type: 'people.admit', personId })).toMatchObject({ ok: true })
    await waiting.until(() => !waiting.connected)
    store.mend()
    const back = await visit(token)
    expect(back.snapshots[0]?.mine).toMatchObject({ admitted: true })
    expect(back.snapshots[0]?.seq).toBe((await state(id, tokens.moderator)).seq)
  })

  test('[K9] is answered with 503 in words, and the server goes on', async () => {
    const { id, ana, tokens } = await underWay()
    const moderator = await visit(tokens.moderator)
    await visit(ana)
    store.unreadable = 1
    const unread = await script.call('GET', `/api/sessions/${id}`, tokens.moderator)
    expect(unread).toMatchObject({
      status: 503,
      body: { message: expect.stringContaining('could not read') },
    })
    store.unreadable = 1
    const close = await moderator.send({ type: 'poll.close', pollId: 'priorities' })
    expect(close).toMatchObject({
      ok: false,
      status: 503,
      message: expect.stringContaining('could not read'),
    })
    expect(await moderator.send({ type: 'poll.close', pollId: 'priorities' })).toMatchObject({ ok: true })
  })

  test('[K9] what was stored is told as done, though nothing can be read after it', async () => {
    const { id, code, ana, tokens } = await underWay()
    const moderator = await visit(tokens.moderator)
    const phone = await visit(ana)
    const { seq } = await state(id, tokens.moderator)
    store.diesAfterCommit = true
    const { people } = (await state(id, tokens.moderator)).state.session
    const [personId] = Object.keys(people)
    const corrected = await moderator.send({ type: 'people.correct', personId, level: 'local' })
    expect(corrected).toMatchObject({ ok: true, seq: seq + 1 })
    await moderator.told(seq + 1)
    expect(await phone.send(ballot({ refugees: 10 }))).toMatchObject({ ok: true })
    store.mend()
    expect((await state(id, ana)).mine.ballots).toEqual({ priorities: { points: { refugees: 10 } } })
    expect((await script.join(code, { name: 'Bo', level: 'local' })).status).toBe(201)
    const { body } = await script.call('GET', `/api/sessions/${id}/directory`, tokens.moderator)
    expect(JSON.stringify(body)).toContain('"Bo"')
  })
})
