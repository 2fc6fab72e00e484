import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../../server/server.ts'
import { instantOf } from '../../shared/kernel/time.ts'
import { RawClient } from '../drafting/support/clients.ts'
import { Script } from '../http/client.ts'
import { Visitor } from '../live/visitor.ts'
import { FaultyStore } from './faulty-store.ts'

let server: RunningServer
afterEach(() => server.close())

/** Everything the server writes, down to the least important line. */
function listeningLog() {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString())
      done()
    },
  })
  return { lines, log: pino({ level: 'trace' }, stream) }
}

test('[K17] no secret, no name and no ballot is in the log of a session with mishaps', async () => {
  const { lines, log } = listeningLog()
  const store = new FaultyStore()
  const organiserKey = 'the-key-of-the-organiser'
  server = await startServer({
    ...{ port: 0, host: '127.0.0.1', publicUrl: null, trustProxy: false, pages: null },
    ...{ organiserKey, now: () => instantOf(Date.now()), store, log },
  })
  const script = new Script(server)
  const { id, code, links, tokens } = await script.lisbon()
  const person = { name: 'Ana Unmistakable', delegation: 'Somewhere Unmistakable', level: 'local' }
  const ana = (await script.join(code, person)).body
  await script.send(id, tokens.moderator, { type: 'people.admit', personId: ana.personId })
  await script.send(id, tokens.moderator, { type: 'poll.open', pollId: 'priorities' })
  const choice = { points: { refugees: 7, 'family-reunion': 3 } }
  const ballot = { type: 'ballot.cast', pollId: 'priorities', choice }
  const ask = { type: 'floor.request', requestId: 'r', kind: 'contribution', subject: 'Subject Unmistakable' }

  store.full = 3
  for (const command of [ballot, ask]) expect((await script.send(id, ana.token, command)).status).toBe(503)
  expect((await script.join(code, { ...person, name: 'Bo Unmistakable' })).status).toBe(503)
  for (const command of [ballot, ask, { type: 'x', secret: ana.token }])
    await script.send(id, ana.token, command)
  const feed = new URL(links.feed).pathname
  const paths = [feed, `/api/sessions/${code}/door`, `/api/sessions/${id}`, `/api/sessions/${id}/links`]
  for (const path of paths) {
    store.unreadable = 1
    expect((await script.call('GET', path, tokens.moderator)).status, path).toBe(503)
  }
  const secret = links.observe.split('#')[1]
  store.unreadable = 1
  await script.call('POST', `/api/sessions/${id}/enter`, undefined, { secret })

  const phone = await new Visitor(server.url, ana.token).arrived()
  store.full = 1
  await phone.send(ballot)
  store.unreadable = 5
  await phone.send(ballot)
  store.mend()
  const pen = await RawClient.open({ port: Number(new URL(server.url).port) } as never, ana.token)
  pen.send(0, 2, new TextEncoder().encode('Text Unmistakable'))
  await pen.until(() => pen.closed !== null)
  phone.leave()

  const all = lines.join('')
  expect(lines.length).toBeGreaterThan(8)
  expect(all).toMatch(/disk is full/)
  expect(all).toMatch(/could not read/)
  const fragments = Object.values<string>(links).map((link) =>
    link.split(/[#/]/).findLast((part) => part.length > 20),
  )
  const feedSecret = feed.split('/').at(-2)
  const secrets = [organiserKey, ana.token, ...Object.values<string>(tokens), ...fragments, feedSecret, code]
  for (const one of [...secrets, 'Unmistakable', 'Lippestad', 'refugees', 'family-reunion']) {
    expect(String(one).length, 'something to look for').toBeGreaterThan(5)
    expect(all.includes(String(one)), `“${one}” is in the log`).toBe(false)
  }
})
