import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { Script } from '../http/client.ts'
import { startTestServer } from '../support/server.ts'

/** Somebody on a line that has gone dead: sends this, and never again anything. */
async function deadLine(url: string, lines: readonly string[], awaited: string | null): Promise<Socket> {
  const { hostname, port } = new URL(url)
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true })
  socket.on('error', () => socket.destroy())
  await once(socket, 'connect')
  socket.write(lines.join('\r\n'))
  if (awaited !== null) {
    const [said] = await once(socket, 'data')
    expect(String(said)).toContain(awaited)
  }
  socket.pause()
  return socket
}

const upgrade = (path: string, protocol: string) => [
  `GET ${path} HTTP/1.1`,
  ...['Host: localhost', 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'],
  ...[
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    ...(protocol ? [`Sec-WebSocket-Protocol: ${protocol}`] : []),
  ],
  ...['', ''],
]

test('[K15] nobody on a dead line keeps the server from stopping', { timeout: 15_000 }, async () => {
  const server = await startTestServer()
  const { id, tokens } = await new Script(server).lisbon()
  const lines = await Promise.all([
    deadLine(
      server.url,
      ['POST /api/sessions HTTP/1.1', 'Host: localhost', 'Content-Length: 99', '', '{'],
      null,
    ),
    deadLine(server.url, upgrade('/socket.io/?EIO=4&transport=websocket', ''), '101'),
    deadLine(server.url, upgrade(`/drafting/${id}`, `policy-lab, ${tokens.rapporteur}`), '101'),
  ])
  await server.close()
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow()
  for (const line of lines) line.destroy()
})
