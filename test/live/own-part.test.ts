import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RunningServer } from '../../server/server.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { HOUR_MS, type Instant, instantOf } from '../../shared/kernel/time.ts'
import type { Mine } from '../../shared/protocol/wire.ts'
import { type Json, Script } from '../http/client.ts'
import { startTestServer } from '../support/server.ts'
import { Visitor } from './visitor.ts'

let now: Instant = instantOf(Date.now())
let server: RunningServer
let script: Script

beforeAll(async () => {
  server = await startTestServer({ now: () => now })
  script = new Script(server)
})
afterAll(() => server.close())

/** Somebody in the session by the room's code, on one device. */
async function inTheRoom({ id, code, tokens }: Json, name: string) {
  const { token, personId } = (await script.join(code, { name, level: 'local' })).body
  await script.send(id, tokens.moderator, { type: 'people.admit', personId })
  const device = await new Visitor(server.url, token).arrived()
  return { device, personId, mine: () => lastMine(device) }
}

function lastMine({ signals, snapshots }: Visitor): Mine | undefined {
  const told = signals.flatMap((signal) => (signal.kind === 'mine' ? [signal.mine] : []))
  return told.at(-1) ?? snapshots.at(-1)?.mine
}

test('[S28] tells somebody who is appointed the seat’s ballots and requests, and their own once it ends', async () => {
  const session = await script.lisbon()
  const [ana, bo] = [await inTheRoom(session, 'Ana'), await inTheRoom(session, 'Bo')]
  const lead = (command: Record<string, unknown>) =>
    script.send(session.id, session.tokens.moderator, command)
  await lead({ type: 'poll.open', pollId: 'priorities' })
  const { options } = (await script.state(session.id, session.tokens.moderator)).state.polls.byId.priorities
  const choice = { points: { [options[0].id]: 10 } }
  const cast = await ana.device.send({ type: 'ballot.cast', pollId: 'priorities', choice })
  expect(cast).toMatchObject({ ok: true })
  await ana.device.send({ type: 'floor.request', requestId: 'a', kind: 'contribution' })
  const own = bo.mine()?.seatId
  await lead({ type: 'people.appoint', personId: bo.personId, forPersonId: ana.personId, as: 'aide' })
  await bo.device.until(() => bo.mine()?.actsFor !== null)
  expect(bo.mine()).toMatchObject({
    ...{ seatId: ana.mine()?.seatId, requests: [{ id: 'a' }], ballots: { priorities: choice } },
    actsFor: { personId: ana.personId, as: 'aide' },
  })
  const { people } = await script
    .call('GET', `/api/sessions/${session.id}/directory`, session.tokens.observer)
    .then(({ body }) => body)
  expect(people.find((one: Json) => one.personId === bo.personId).actsFor).toEqual(bo.mine()?.actsFor)
  await bo.device.send({ type: 'people.dismiss', personId: bo.personId })
  await bo.device.until(() => bo.mine()?.actsFor === null)
  expect(bo.mine()).toMatchObject({ seatId: own, requests: [], ballots: {} })
})

test('[S26] counts one ballot for a seat and its aide, and none for the seat that the aide gave up', async () => {
  const session = await script.lisbon()
  const [ana, bo] = [await inTheRoom(session, 'Ana'), await inTheRoom(session, 'Bo')]
  const lead = (command: Record<string, unknown>) =>
    script.send(session.id, session.tokens.moderator, command)
  await lead({ type: 'poll.open', pollId: 'priorities' })
  const { options } = (await script.state(session.id, session.tokens.moderator)).state.polls.byId.priorities
  const turnout = () => ana.device.signals.findLast(({ kind }) => kind === 'tally')
  const until = (ballots: number, entitled: number) => {
    const overall = JSON.stringify({ ballots, entitled })
    return ana.device.until(() => JSON.stringify(turnout() ?? {}).includes(`"overall":${overall}`))
  }
  const vote = { type: 'ballot.cast', pollId: 'priorities', choice: { points: { [options[0].id]: 10 } } }
  await bo.device.send(vote)
  await until(1, 2)
  await lead({ type: 'people.appoint', personId: bo.personId, forPersonId: ana.personId, as: 'aide' })
  await until(0, 1)
  await bo.device.send(vote)
  await ana.device.until(() => Object.keys(ana.mine()?.ballots ?? {}).length === 1)
  await ana.device.send(vote)
  await until(1, 1)
  const closed = await lead({ type: 'poll.close', pollId: 'priorities' })
  expect(JSON.stringify(closed.body.events)).toContain('"ballots":1,"entitled":1')
})

test('[F70] tells a seat which requests are its own where the list does not', async () => {
  const session = await script.lisbon()
  const ana = await inTheRoom(session, 'Ana')
  const bo = await inTheRoom(session, 'Bo')
  const lead = (command: Record<string, unknown>) =>
    script.send(session.id, session.tokens.moderator, command)
  await ana.device.send({ type: 'floor.request', requestId: 'a', kind: 'contribution', subject: 'Homes' })
  await lead({ type: 'floor.set-rules', listSeenBy: 'moderators' })
  await ana.device.until(() => ana.mine()?.requests.length === 1)
  await ana.device.send({ type: 'floor.request', requestId: 'o', kind: 'point-of-order' })
  await ana.device.until(() => ana.mine()?.requests.length === 2)
  expect(ana.mine()?.requests).toMatchObject([
    { id: 'a', subject: 'Homes' },
    { id: 'o', kind: 'point-of-order' },
  ])
  await lead({ type: 'floor.set-rules', listFor: 'item' })
  await lead({ type: 'agenda.start' })
  const { activeId } = (await script.state(session.id, session.tokens.moderator)).state.agenda
  await lead({ type: 'agenda.next', leaving: activeId })
  await lead({ type: 'floor.call', requestId: 'o' })
  await ana.device.until(() => ana.mine()?.requests.length === 1)
  const { aside } = (await script.state(session.id, session.tokens.moderator)).state.floor
  expect(Object.values<Json>(aside).flat()).toMatchObject([{ id: 'a' }])
  expect(ana.mine()?.requests).toMatchObject([{ id: 'a' }])
  await lead({ type: 'floor.withdraw', requestId: 'a' })
  await ana.device.until(() => ana.mine()?.requests.length === 0)
  expect(bo.device.signals.filter(({ kind }) => kind === 'mine')).toEqual([])
})

test('[W63] ends what somebody has open who is erased after the close', async () => {
  const session = await script.lisbon()
  const ana = await inTheRoom(session, 'Ana')
  await script.send(session.id, session.tokens.moderator, { type: 'session.close' })
  const path = `/api/sessions/${session.id}/people/${ana.personId}/erase`
  expect((await script.call('POST', path, session.tokens.moderator)).status).toBe(200)
  await ana.device.until(() => !ana.device.connected)
  expect(ana.device.signals.at(-1)).toMatchObject({ kind: 'ended', code: 'people/erased' })
})

test('[W4] ends what a token opened once it is older than its term', async () => {
  const session = await script.lisbon()
  const observer = await new Visitor(server.url, session.tokens.observer).arrived()
  now = instantOf(now + limits.tokenDays * 24 * HOUR_MS + 1)
  void observer.send({ type: 'session.sync', after: null })
  await observer.until(() => !observer.connected)
  expect(observer.signals.at(-1)).toMatchObject({ kind: 'ended', code: 'session/access-expired' })
})
