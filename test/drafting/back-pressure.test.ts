import { expect, it } from 'vitest'
import type { WebSocket } from 'ws'
import { Connection } from '../../server/drafting/connection.ts'
import { FanOut } from '../../server/drafting/fan-out.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { person } from './support/lab.ts'

/** A socket whose reader takes nothing until it is told to. */
class StuckSocket {
  bufferedAmount = 0
  sent: Uint8Array[] = []
  terminated = false
  send(frame: Uint8Array) {
    this.sent.push(frame)
    this.bufferedAmount += frame.byteLength
  }
  ping() {}
  terminate() {
    this.terminated = true
  }
}

function stuck() {
  const socket = new StuckSocket()
  const admitted = {
    ok: true,
    personId: person('ana'),
    name: 'Ana',
    mayRead: () => true,
    mayWrite: () => true,
    seesCursors: true,
  } as const
  return { socket, connection: new Connection(socket as unknown as WebSocket, admitted, () => 0) }
}

it('[D15] lets at most two megabytes wait for a slow reader, who then skips until it has read', () => {
  const { socket, connection } = stuck()
  const frame = new Uint8Array(300_000)
  for (let sent = 0; sent < 50; sent += 1) connection.offer(frame)
  expect(connection.behind).toBe(true)
  expect(socket.bufferedAmount).toBeLessThanOrEqual(limits.draftSocketBytes)
  connection.offer(new Uint8Array(1))
  expect(socket.sent).toHaveLength(6)
})

it('[D15] cuts off one who does not even read what must not be skipped', () => {
  const { socket, connection } = stuck()
  for (let sent = 0; sent < 50; sent += 1) connection.tell(new Uint8Array(300_000))
  expect(socket.terminated).toBe(true)
})

it('[D15] asks for the whole text once for one who fell behind', async () => {
  const { socket, connection } = stuck()
  connection.assign(true)
  const caughtUp = new Promise<void>((resolve) => {
    const fanOut = new FanOut([connection], {
      everyMs: 1,
      onTick: () => {
        if (!connection.isDrained) {
          socket.bufferedAmount = 0
          return
        }
        connection.behind = false
        resolve()
      },
    })
    connection.behind = true
    socket.bufferedAmount = 1
    fanOut.wake()
  })
  await caughtUp
  expect(connection.behind).toBe(false)
})

it('[D15] ends a connection that no longer answers', () => {
  const { socket, connection } = stuck()
  connection.ping()
  expect(socket.terminated).toBe(false)
  connection.ping()
  expect(socket.terminated).toBe(true)
})
