import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { RunningServer } from '../../server/server.ts'
import { type Json, Script } from '../http/client.ts'
import { startTestServer } from '../support/server.ts'

let server: RunningServer
let script: Script
let lisbon: Json

beforeAll(async () => {
  server = await startTestServer({ withPages: true })
  script = new Script(server)
  lisbon = await script.lisbon()
})
afterAll(() => server.close())

interface Raw {
  readonly method?: string
  readonly path: string
  readonly headers?: readonly string[]
  readonly body?: string | Buffer
}

/** Sends bytes as no library would, and answers the status; 0 where the server just hung up. */
async function raw({ method = 'GET', path, headers = [], body = '' }: Raw): Promise<number> {
  const { hostname, port } = new URL(server.url)
  const socket = connect(Number(port), hostname)
  const bytes = Buffer.from(body)
  const lines = [`${method} ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers]
  const length = bytes.length > 0 ? [`Content-Length: ${bytes.length}`] : []
  socket.write([...lines, ...length, '', ''].join('\r\n'))
  socket.write(bytes)
  let said = ''
  socket.on('data', (chunk) => {
    said += chunk.toString('latin1')
  })
  // Whoever is cut off while still sending is told so by the socket's error.
  socket.on('error', () => socket.destroy())
  await once(socket, 'close')
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(said)?.[1] ?? 0)
}

/** Below 500, nothing changed, and the next visitor is served. */
async function expectWithstood(status: number): Promise<void> {
  expect(status).toBeLessThan(500)
  expect((await script.call('GET', '/healthz')).status).toBe(200)
  expect((await script.state(lisbon.id, lisbon.tokens.moderator)).seq).toBe(seqBefore)
}
let seqBefore: number
beforeEach(async () => {
  seqBefore = (await script.state(lisbon.id, lisbon.tokens.moderator)).seq
})

const json = 'Content-Type: application/json'
const bearer = () => `Authorization: Bearer ${lisbon.tokens.moderator}`
const commands = () => `/api/sessions/${lisbon.id}/commands`
const deep = (open: string, close: string) => open.repeat(100_000) + close.repeat(100_000)
const poisoned = [
  '{"id":"a","type":"__proto__"}',
  '{"id":"a","type":"constructor"}',
  '{"id":"a","type":"toString"}',
  '{"id":"__proto__","type":"agenda.start"}',
  '{"__proto__":{"type":"agenda.start","id":"a"}}',
  '{"id":"a","type":"session.update","__proto__":{"title":"x"}}',
  '{"id":"a","type":"session.update","constructor":{"prototype":{"x":1}}}',
  '{"id":"a","type":"ballot.cast","pollId":"__proto__","choice":{"points":{"__proto__":10}}}',
  '{"id":"a","type":"people.admit","personId":"constructor"}',
  '{"id":"a","type":"people.remove","personId":"hasOwnProperty"}',
  '{"id":"a","type":"agenda.skip","itemId":"valueOf"}',
  '{"id":"a","type":"poll.open","pollId":"toString"}',
  '{"id":"a\\u0000b","type":"agenda.start"}',
  '{"id":"a","type":"agenda.extend","itemId":"x","byMs":1e999}',
  '{"id":"a","type":"agenda.extend","itemId":"x","byMs":-0.5}',
]

describe('what arrives over HTTP', () => {
  test.each([
    ['arrays', deep('[', ']')],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['arrays in a command', `{"id":"a","type":"agenda.set","plan":${deep('[', ']')}}`],
    ['brackets that never close', '['.repeat(1_000_000)],
  ])('[K16] is withstood when it is nested deep: %s', async (_, body) => {
    const status = await raw({ method: 'POST', path: commands(), headers: [json, bearer()], body })
    expect(status).toBe(422)
    await expectWithstood(status)
  })

  test.each(poisoned)('[K16] is refused, and changes no prototype, when it is %s', async (body) => {
    const status = await raw({ method: 'POST', path: commands(), headers: [json, bearer()], body })
    expect([409, 422]).toContain(status)
    await expectWithstood(status)
    expect(({} as Record<string, unknown>).title).toBeUndefined()
  })

  test.each([
    ['a new session', '/api/sessions', '{"title":"x","__proto__":{"admission":"open"},"constructor":1}'],
    ['a list', '/api/sessions', '[]'],
    ['nothing', '/api/sessions', 'null'],
    ['an agenda that is a number', '/api/sessions', '{"title":"x","agendaText":7}'],
    ['a reading of nonsense', '/api/sessions', `{"title":"x","reading":${deep('[', ']')}}`],
  ])('[K16] is refused as the organiser’s, too: %s', async (_, path, body) => {
    const key = `Authorization: Bearer ${server.organiserKey}`
    const status = await raw({ method: 'POST', path, headers: [json, key], body })
    expect(status).toBe(422)
    await expectWithstood(status)
  })

  test.each([
    ['no type', 'X-Nothing: 1'],
    ['a form', 'Content-Type: application/x-www-form-urlencoded'],
    ['parts', 'Content-Type: multipart/form-data; boundary=x'],
    ['another alphabet', 'Content-Type: application/json; charset=ebcdic'],
    ['a type that is none', 'Content-Type: ;;;='],
    ['a packing nobody knows', 'Content-Type: application/json\r\nContent-Encoding: brotli-ish'],
    ['a packing it does not have', 'Content-Type: application/json\r\nContent-Encoding: gzip'],
    ['XML', 'Content-Type: text/xml'],
  ])('[K16] is refused when its body says it is %s', async (_, type) => {
    const body = '{"id":"typed","type":"agenda.start"}'
    const status = await raw({ method: 'POST', path: commands(), headers: [type, bearer()], body })
    expect([400, 415, 422]).toContain(status)
    await expectWithstood(status)
  })

  test.each([
    ['half an escape', '/api/sessions/%'],
    ['an escape of nothing', '/api/sessions/%zz'],
    ['bytes that are no text', '/api/sessions/%ff%fe/door'],
    ['a NUL', '/api/sessions/%00/door'],
    ['a NUL in a page', '/%00'],
    ['half an escape in a page', '/assets/%E0%A4%A'],
    ['a way out of the folder', '/assets/..%2f..%2f..%2fpackage.json'],
    ['another way out', '/..\\..\\package.json'],
    ['a way out unescaped', '/../../../../etc/hosts'],
    ['a very long path', `/api/sessions/${'a'.repeat(12_000)}`],
    ['a very long page', `/${'a/'.repeat(6_000)}`],
    ['a question of thousands', `/healthz?${'a[]=1&'.repeat(2_000)}`],
    ['a prototype for a code', '/api/sessions/__proto__/door'],
    ['a prototype for a feed', '/api/feeds/__proto__/constructor/agenda.ics'],
    ['an export that is none', '/api/feeds/x/y/..%2f..%2fagenda.ics'],
    ['a whole address', 'http://elsewhere.example/api/sessions'],
    ['a star', '*'],
  ])('[K16] is answered when its path is %s', async (_, path) => {
    await expectWithstood(await raw({ path }))
    await expectWithstood(await raw({ method: 'POST', path, headers: [json, bearer()], body: '{}' }))
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND', 'BREW'])(
    '[K16] is answered when its method is %s',
    async (method) => {
      for (const path of ['/', commands(), '/api/sessions', '/healthz'])
        await expectWithstood(await raw({ method, path, headers: [bearer()] }))
    },
  )

  test.each([
    ['a header too large', `X-Large: ${'x'.repeat(100_000)}`, 431],
    ['thousands of headers', Array.from({ length: 3_000 }, (_, n) => `X-${n}: 1`).join('\r\n'), 431],
    ['a token that is too long', `Authorization: Bearer ${'x'.repeat(8_000)}`, 401],
    ['a token that is none', 'Authorization: Bearer \u00ff\u00fe', 401],
    ['another scheme', 'Authorization: Basic YTpi', 401],
    ['languages without end', `Accept-Language: ${'en;q=0.1,'.repeat(1_000)}`, 401],
    ['a host that is none', 'X-Forwarded-Host: "><script>', 401],
    ['two lengths', 'Content-Length: 5\r\nContent-Length: 6', 400],
    ['a length and pieces', 'Content-Length: 5\r\nTransfer-Encoding: chunked', 400],
  ])('[K16] is answered when it comes with %s', async (_, header, expected) => {
    const status = await raw({ path: `/api/sessions/${lisbon.id}`, headers: [header] })
    expect(status).toBe(expected)
    await expectWithstood(status)
  })

  test('[K16] keeps no character that some store or file could not', async () => {
    const title = 'NUL \u0000, half a pair \ud800 and\r\na line'
    const sent = await script.send(lisbon.id, lisbon.tokens.moderator, { type: 'session.update', title })
    expect(sent.status).toBe(200)
    const { state } = await script.state(lisbon.id, lisbon.tokens.moderator)
    expect(state.session.title).toBe('NUL , half a pair  and a line')
  })

  test('[K16] is refused when its packing hides something huge', async () => {
    const { gzipSync } = await import('node:zlib')
    const body = gzipSync(
      Buffer.from(`{"id":"a","type":"session.update","title":"${'x'.repeat(50_000_000)}"}`),
    )
    expect(body.length).toBeLessThan(100_000)
    const headers = [json, 'Content-Encoding: gzip', bearer()]
    const status = await raw({ method: 'POST', path: commands(), headers, body })
    expect(status).toBe(413)
    await expectWithstood(status)
  })
})
