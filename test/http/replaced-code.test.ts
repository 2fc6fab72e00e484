import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RunningServer } from '../../server/server.ts'
import { startTestServer } from '../support/server.ts'
import { Script } from './client.ts'

let server: RunningServer
let script: Script

beforeAll(async () => {
  server = await startTestServer()
  script = new Script(server)
})
afterAll(() => server.close())

test('[S19] gives nobody a second ballot whose code was replaced: they come back to their seat', async () => {
  const { id, code, tokens } = await script.lisbon()
  await script.send(id, tokens.moderator, { type: 'session.update', admission: 'open' })
  const ana = (await script.join(code, { name: 'Ana', level: 'local' })).body
  const pollId = (await script.state(id, tokens.moderator)).state.polls.order[0]
  await script.send(id, tokens.moderator, { type: 'poll.open', pollId })
  const { options, budget } = (await script.state(id, ana.token)).state.polls.byId[pollId]
  const cast = { type: 'ballot.cast', pollId, choice: { points: { [options[0].id]: budget } } }
  expect((await script.send(id, ana.token, cast)).status).toBe(200)

  const replace = `/api/sessions/${id}/links/participate/replace`
  const replaced = await script.call('POST', replace, tokens.moderator)
  expect((await script.call('GET', `/api/sessions/${id}`, ana.token)).status).toBe(401)
  const door = await script.call('GET', `/api/sessions/${replaced.body.code}/door`)
  expect([...door.body.expected].map(({ details }) => details.name)).toContain('Ana')
  const again = await script.join(replaced.body.code, { name: 'Ana', personId: ana.personId })
  expect(again).toMatchObject({ status: 201, body: { personId: ana.personId, admitted: true } })
  expect((await script.send(id, again.body.token, cast)).status).toBe(200)

  const closed = await script.send(id, tokens.moderator, { type: 'poll.close', pollId })
  expect(closed.body.events[0].result.overall).toMatchObject({ ballots: 1, entitled: 1 })
})
