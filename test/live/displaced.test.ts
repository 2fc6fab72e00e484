import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RunningServer } from '../../server/server.ts'
import { type Json, Script } from '../http/client.ts'
import { startTestServer } from '../support/server.ts'
import { Visitor } from './visitor.ts'

let server: RunningServer
let script: Script

beforeAll(async () => {
  server = await startTestServer()
  script = new Script(server)
})
afterAll(() => server.close())

const secretIn = (links: Json, kind: string, personId: string): string =>
  [...links].find((link) => link.kind === kind && link.personId === personId)?.url.split('#')[1] ?? ''

test('[S13] ends the connections of whoever had claimed the seat of somebody who comes with the invitation', async () => {
  const { id, code, tokens } = await script.lisbon()
  const { expected } = (await script.call('GET', `/api/sessions/${code}/door`)).body
  const personId: string = expected[0].personId
  const claimed = await script.join(code, { name: 'Somebody', personId })
  const claimant = await new Visitor(server.url, claimed.body.token, null).arrived()
  const { links } = (await script.call('POST', `/api/sessions/${id}/invitations`, tokens.moderator)).body
  const secret = secretIn(links, 'invitation', personId)
  await script.call('POST', `/api/sessions/${id}/enter`, undefined, { secret })
  await claimant.until(() => !claimant.connected)
  expect(claimant.signals.at(-1)).toMatchObject({ kind: 'ended' })
  expect(claimant.snapshots.map(({ mine }) => mine?.admitted)).toEqual([false])
})

test('[S13] lets a rapporteur who was removed knock with the same link, and in when the moderator says so', async () => {
  const { id, links, tokens } = await script.lisbon()
  const { people } = (await script.state(id, tokens.moderator)).state.session
  const personId = Object.keys(people).find((each) => people[each].role === 'rapporteur') ?? ''
  await script.send(id, tokens.moderator, { type: 'people.remove', personId })
  const secret = links.rapporteur.split('#')[1]
  for (const _ of ['knocks', 'knocks again']) {
    const knock = await script.call('POST', `/api/sessions/${id}/enter`, undefined, { secret })
    expect(knock).toMatchObject({ status: 201, body: { role: 'rapporteur', admitted: false } })
    expect((await script.state(id, knock.body.token)).mine).toMatchObject({ admitted: false })
    expect((await script.call('GET', `/api/sessions/${id}/statements`, knock.body.token)).status).toBe(403)
  }
  expect((await script.send(id, tokens.moderator, { type: 'people.admit', personId })).status).toBe(200)
  const entered = await script.call('POST', `/api/sessions/${id}/enter`, undefined, { secret })
  expect(entered.body).toMatchObject({ role: 'rapporteur', admitted: true })
  expect((await script.call('GET', `/api/sessions/${id}/statements`, entered.body.token)).status).toBe(200)
})
