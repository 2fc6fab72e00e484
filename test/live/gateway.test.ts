import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { RunningServer } from '../../server/server.ts'
import { type Json, Script } from '../http/client.ts'
import { startTestServer } from '../support/server.ts'
import { Visitor } from './visitor.ts'

let server: RunningServer
let script: Script
const visitors: Visitor[] = []

beforeAll(async () => {
  server = await startTestServer()
  script = new Script(server)
})
afterEach(() => {
  for (const visitor of visitors.splice(0)) visitor.leave()
})
afterAll(() => server.close())

function visit(token: string, after: number | null = null, version?: number): Visitor {
  const visitor = new Visitor(server.url, token, after, version)
  visitors.push(visitor)
  return visitor
}

const poll = {
  id: 'themes',
  question: 'Which?',
  method: 'points',
  secrecy: 'recorded',
  options: [
    { id: 'a', label: 'Housing' },
    { id: 'b', label: 'Schools' },
  ],
}

describe('the live gateway', () => {
  test('[W20] gives whoever arrives one picture, as their audience may see it', async () => {
    const { id, tokens } = await script.lisbon()
    const moderator = await visit(tokens.moderator).arrived()
    const observer = await visit(tokens.observer).arrived()
    const { seq } = await script.state(id, tokens.moderator)
    expect([moderator.snapshots[0]?.seq, observer.snapshots[0]?.seq]).toEqual([seq, seq])
    expect(Object.keys(moderator.snapshots[0]?.state.polls.byId ?? {})).toEqual(['priorities'])
    expect(observer.snapshots[0]?.state.polls.byId).toEqual({})
    expect(observer.snapshots[0]?.state.session.people).toEqual({})
    expect(observer.snapshots[0]?.mine).toMatchObject({ role: 'observer', seatId: null })
  })

  test('[W21] tells an audience how far it is even where an event is not for it', async () => {
    const { tokens } = await script.lisbon()
    const moderator = await visit(tokens.moderator).arrived()
    const observer = await visit(tokens.observer).arrived()
    const created = await moderator.send({ type: 'poll.create', poll })
    const started = await moderator.send({ type: 'agenda.start' })
    if (!created.ok || !started.ok) throw new Error('refused')
    await observer.told(started.seq)
    expect(observer.batches[0]).toMatchObject({ to: created.seq, events: [] })
    expect(observer.eventTypes()).toEqual(['agenda/started', 'agenda/item-started'])
    expect(
      observer.batches.flatMap(({ events }) => events).every(({ command, actorId }) => !command && !actorId),
    ).toBe(true)
  })

  test('[W22] gives back what was missed to a device that says how far it had come', async () => {
    const { tokens } = await script.lisbon()
    const first = await visit(tokens.observer).arrived()
    const had = first.snapshots[0]?.seq ?? 0
    first.leave()
    const moderator = await visit(tokens.moderator).arrived()
    await moderator.send({ type: 'agenda.start' })
    const paused = await moderator.send({ type: 'agenda.pause' })
    if (!paused.ok) throw new Error('refused')
    const again = await visit(tokens.observer, had).arrived()
    expect(again.snapshots).toEqual([])
    expect(again.batches[0]).toMatchObject({ from: had, to: paused.seq })
    expect(again.eventTypes()).toEqual(['agenda/started', 'agenda/item-started', 'agenda/paused'])
    const fromTheFuture = await visit(tokens.observer, 9_999).arrived()
    expect(fromTheFuture.snapshots).toHaveLength(1)
  })

  test('[W23] answers a sync with the time and fills the gap', async () => {
    const { tokens } = await script.lisbon()
    const moderator = await visit(tokens.moderator).arrived()
    const had = moderator.snapshots[0]?.seq ?? 0
    await moderator.send({ type: 'agenda.start' })
    const answer = await moderator.send({ type: 'session.sync', after: had })
    expect(answer).toMatchObject({ ok: true, events: [], now: expect.any(Number) })
    await moderator.until(() => moderator.batches.length === 2)
    expect(moderator.batches[1]).toMatchObject({ from: had })
    expect(moderator.batches[1]?.events).toHaveLength(2)
  })

  test('[W24] refuses a stranger, an old page and a removed person, in words', async () => {
    const { id, code, tokens } = await script.lisbon()
    const forged = visit('forged')
    await forged.until(() => forged.refusedWith !== null)
    expect(forged.refusedWith).toMatch(/unknown/)
    const old = visit(tokens.observer, null, 0)
    await old.until(() => old.refusedWith !== null)
    expect(old.refusedWith).toMatch(/Reload/)
    const { token, personId } = (await script.join(code, { name: 'Ana', level: 'local' })).body
    const ana = await visit(token).arrived()
    await script.send(id, tokens.moderator, { type: 'people.remove', personId })
    await ana.until(() => !ana.connected)
    expect(ana.signals.at(-1)).toMatchObject({ kind: 'ended', code: 'people/removed' })
    const back = visit(token)
    await back.until(() => back.refusedWith !== null)
  })

  test('[W25] ends the connections made with a link that was replaced', async () => {
    const { id, tokens } = await script.lisbon()
    const observer = await visit(tokens.observer).arrived()
    const moderator = await visit(tokens.moderator).arrived()
    await script.call('POST', `/api/sessions/${id}/links/observe/replace`, tokens.moderator)
    await observer.until(() => !observer.connected)
    expect(moderator.connected).toBe(true)
  })

  test('[W26] tells a person what became theirs: being admitted, and the ballot from another device', async () => {
    const { id, code, tokens } = await script.lisbon()
    const { token, personId } = (await script.join(code, { name: 'Ana', level: 'local' })).body
    const [phone, tablet] = [await visit(token).arrived(), await visit(token).arrived()]
    expect(phone.snapshots[0]?.mine).toMatchObject({ admitted: false })
    await script.send(id, tokens.moderator, { type: 'people.admit', personId })
    await phone.until(() => phone.snapshots.at(-1)?.mine?.admitted === true)
    await script.send(id, tokens.moderator, { type: 'poll.open', pollId: 'priorities' })
    const choice = { points: { refugees: 10 } }
    expect(await phone.send({ type: 'ballot.cast', pollId: 'priorities', choice })).toMatchObject({
      ok: true,
      events: [],
    })
    await tablet.until(() =>
      tablet.signals.some((signal) => signal.kind === 'mine' && 'priorities' in signal.mine.ballots),
    )
  })

  test('[W27] signals turnout by level and who is here, and a ballot’s content to nobody else', async () => {
    const { id, code, tokens } = await script.lisbon()
    const observer = await visit(tokens.observer).arrived()
    const { token, personId } = (await script.join(code, { name: 'Ana', level: 'local' })).body
    await script.send(id, tokens.moderator, { type: 'people.admit', personId })
    await script.send(id, tokens.moderator, { type: 'poll.open', pollId: 'priorities' })
    const ana = await visit(token).arrived()
    await ana.send({ type: 'ballot.cast', pollId: 'priorities', choice: { points: { refugees: 10 } } })
    const local = { ballots: 1, entitled: 1 }
    await observer.until(() =>
      observer.signals.some(
        (signal) =>
          signal.kind === 'tally' &&
          signal.byLevel['local' as never] !== undefined &&
          signal.overall.ballots === 1,
      ),
    )
    expect(observer.signals.filter(({ kind }) => kind === 'tally').at(-1)).toMatchObject({
      overall: local,
      byLevel: { local },
    })
    await observer.until(() =>
      observer.signals.some((signal) => signal.kind === 'presence' && signal.present === 1),
    )
    expect(JSON.stringify([observer.signals, observer.batches])).not.toMatch(/"refugees":10|"people":/)
  })

  test('[W28] gives observers a picture anew when names are hidden or shown to them', async () => {
    const { id, tokens } = await script.lisbon()
    const observer = await visit(tokens.observer).arrived()
    const named = () => observer.snapshots.at(-1)?.directory.people.some(({ details }) => details !== null)
    expect(named()).toBe(true)
    const hidden = { type: 'session.update', observersSee: { draft: false, names: false } }
    await script.send(id, tokens.moderator, hidden)
    await observer.until(() => observer.snapshots.length === 2)
    expect(named()).toBe(false)
  })

  test('[W29] goes on after a message that is no command', async () => {
    const { tokens } = await script.lisbon()
    const moderator = await visit(tokens.moderator).arrived()
    for (const type of [undefined, 7, '__proto__', 'constructor', 'agenda.nonsense'])
      expect(await moderator.send({ type })).toMatchObject({ ok: false, status: 422 })
    expect(await moderator.send({ type: 'agenda.start' })).toMatchObject({ ok: true })
  })

  test('[W30] keeps sessions closed to each other', async () => {
    const [one, two]: Json[] = [await script.lisbon(), await script.lisbon()]
    const here = await visit(one?.tokens.moderator as Json).arrived()
    const there = await visit(two?.tokens.moderator as Json).arrived()
    await here.send({ type: 'agenda.start' })
    await there.send({ type: 'floor.close' })
    expect(there.eventTypes()).toEqual(['floor/closed'])
    expect(here.eventTypes()).toEqual(['agenda/started', 'agenda/item-started'])
  })

  test('[W31] shows whoever waits no more than an observer sees, and a picture anew once let in', async () => {
    const { id, code, tokens } = await script.lisbon()
    const { token, personId } = (await script.join(code, { name: 'Ana', level: 'local' })).body
    await script.send(id, tokens.moderator, {
      type: 'session.update',
      observersSee: { draft: false, names: false },
    })
    const ana = await visit(token).arrived()
    const names = () => ana.snapshots.at(-1)?.directory.people.some(({ details }) => details !== null)
    expect(names()).toBe(false)
    const seen = ana.snapshots[0]?.seq ?? 0
    await script.send(id, tokens.moderator, { type: 'people.admit', personId })
    await ana.until(() => ana.snapshots.at(-1)?.mine?.admitted === true)
    expect(names()).toBe(true)
    const back = await visit(token, seen).arrived()
    expect(back.snapshots).toHaveLength(1)
    const started = await script.send(id, tokens.moderator, { type: 'agenda.start' })
    await ana.told(started.body.seq)
    expect(ana.eventTypes()).toContain('agenda/started')
  })
})
