import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts'
import { fragmentName } from '../../shared/conclusions/schema.ts'
import type { PollId, SessionId } from '../../shared/kernel/ids.ts'
import { emptyWorld, evolve } from '../../shared/meeting.ts'
import { Script } from '../http/client.ts'
import { type ServerProcess, spawnServer } from '../support/server-process.ts'
import { Acknowledged, type Progress, Voter, Writer } from './busy.ts'
import { Device, Pen } from './device.ts'

let dataFolder: string
let server: ServerProcess
let voters: Voter[] = []
let writers: Writer[] = []

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'policy-lab-killed-'))
})
afterEach(async () => {
  for (const one of [...voters, ...writers]) one.leave()
  await server.kill9()
  rmSync(dataFolder, { recursive: true })
})

/** What a fresh look into the data folder finds, while no server runs. */
async function kept(id: SessionId) {
  const store = await openSqliteStore({ folder: dataFolder })
  const log = (await store.log.events(id, 0)).map(({ event }) => event)
  const ballots = await store.ballotBox.ballots(id, 'priorities' as PollId)
  const text = new Y.Doc()
  for (const { update } of await store.log.updates(id, 0)) Y.applyUpdate(text, update)
  await store.close()
  return { log, ballots, words: text.getXmlFragment(fragmentName).toString() }
}
type Kept = Awaited<ReturnType<typeof kept>>

async function begin(progress: { readonly decided: Progress; readonly written: Progress }) {
  server = await spawnServer({ dataFolder })
  const script = new Script(server as never)
  const { id, code, tokens } = await script.lisbon()
  const moderator = (fields: Record<string, unknown>) => script.send(id, tokens.moderator, fields)
  await moderator({ type: 'poll.open', pollId: 'priorities' })
  voters = await Promise.all(
    ['Ana', 'Bo', 'Cem', 'Dita', 'Finn'].map(async (name, n) => {
      const { token, personId } = (await script.join(code, { name, level: n % 2 ? 'local' : 'national' }))
        .body
      await moderator({ type: 'people.admit', personId })
      const { mine } = await script.state(id, token)
      return new Voter(name, mine.seatId, new Device(server.url, id, token), progress.decided)
    }),
  )
  writers = [tokens.moderator, tokens.rapporteur].map(
    (token, n) => new Writer('ab'[n] ?? 'c', new Pen(server.url, id, token), progress.written),
  )
  return { script, id: id as SessionId, tokens, moderator }
}

/** All that was acknowledged is in the folder; beside it at most what was on its way. */
function expectAcknowledgedKept({ log, ballots, words }: Kept): void {
  const { queue } = log.reduce(evolve, emptyWorld).floor
  for (const voter of voters) {
    const mine = ballots.find(({ seatId }) => seatId === voter.seatId)?.choice ?? null
    expect(voter.possibleBallots, `the ballot of ${voter.name}`).toContainEqual(mine)
    const waiting = queue.find(({ seatId }) => seatId === voter.seatId)?.id ?? null
    expect(voter.possibleRequests, `the request of ${voter.name}`).toContainEqual(waiting)
  }
  for (const writer of writers) for (const word of writer.saved) expect(words).toContain(word)
  expectNothingTwice({ log, words })
}

function expectNothingTwice({ log, words }: Pick<Kept, 'log' | 'words'>): void {
  const asked = log.flatMap((event) => (event.type === 'floor/requested' ? [event.requestId] : []))
  expect(asked).toHaveLength(new Set(asked).size)
  const commands = log.flatMap(({ actorId, command }) => (command ? [`${actorId} ${command.id}`] : []))
  const apart = commands.filter((one, index) => one !== commands[index - 1])
  expect(apart).toHaveLength(new Set(apart).size)
  for (const writer of writers)
    for (const word of writer.typed) expect(words.split(word).length - 1, word).toBeLessThanOrEqual(1)
}

test('[K14] killed again and again while people vote, ask and write, the server loses nothing and repeats nothing', async () => {
  const [decided, written] = [new Acknowledged(), new Acknowledged()]
  const { script, id, tokens, moderator } = await begin({ decided, written })
  await Promise.all([...voters, ...writers].map((one) => one.ready()))
  const work = [...voters, ...writers].map((one) => one.work())
  let inFlight = 0
  for (const [commands, words] of [
    [1, 0],
    [17, 3],
    [40, 9],
    [8, 1],
    [71, 14],
  ] as const) {
    await Promise.all([decided.more(commands), written.more(words)])
    await server.kill9()
    inFlight += [...voters, ...writers].filter((one) => one.isWaiting).length
    expectAcknowledgedKept(await kept(id))
    await server.restart()
  }
  await Promise.all([decided.more(20), written.more(4)])
  for (const one of [...voters, ...writers]) one.finish()
  await Promise.all(work)
  expect(inFlight).toBeGreaterThan(10)

  const { seq, state } = await script.state(id, tokens.moderator)
  for (const { device, name, ballot, request, seatId } of voters) {
    await device.settled(seq)
    expect(device.pictures, `pictures ${name} was given`).toBe(1)
    const view = device.store.view.get()
    expect(view?.state.floor.queue).toEqual(state.floor.queue)
    expect(view?.mine.ballots).toEqual({ priorities: ballot })
    const waiting = [...state.floor.queue].find((asked) => asked.seatId === seatId)?.id ?? null
    expect(waiting).toBe(request)
  }
  expect((await moderator({ type: 'poll.close', pollId: 'priorities' })).status).toBe(200)
  const { result } = (await script.state(id, tokens.moderator)).state.polls.byId.priorities
  const given = (option: string) =>
    voters.reduce((sum, { ballot }) => sum + (ballot?.points[option as never] ?? 0), 0)
  expect(result.overall.ballots).toBe(voters.length)
  for (const { optionId, points } of result.overall.options) expect(points).toBe(given(optionId))

  expect(await server.stop()).toBe(0)
  const end = await kept(id)
  expectNothingTwice(end)
  for (const { typed } of writers) for (const word of typed) expect(end.words).toContain(word)
  expect(writers.every(({ typed }) => typed.length > 5)).toBe(true)
})

test('[K15] asked to stop in the middle of it, the server finishes what it was writing and ends in good order', async () => {
  const [decided, written] = [new Acknowledged(), new Acknowledged()]
  const { script, id, tokens } = await begin({ decided, written })
  await Promise.all([...voters, ...writers].map((one) => one.ready()))
  const work = [...voters, ...writers].map((one) => one.work())
  let answers = 0
  // Somebody whose connection is never idle, so that only the server can end it.
  const reading = (async () => {
    for (;;) answers += (await script.state(id, tokens.moderator)).seq > 0 ? 1 : 0
  })().catch(() => answers)
  for (const commands of [5, 60]) {
    await Promise.all([decided.more(commands), written.more(3)])
    expect(await server.stop()).toBe(0)
    expectAcknowledgedKept(await kept(id))
    await server.restart()
  }
  expect(await reading).toBeGreaterThan(0)
  await Promise.all([decided.more(10), written.more(2)])
  for (const one of [...voters, ...writers]) one.finish()
  await Promise.all(work)
  expect(server.log()).not.toMatch(/"level":(50|60)/)
  expect(await server.stop()).toBe(0)
  expectNothingTwice(await kept(id))
})
