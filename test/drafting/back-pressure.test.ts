import { expect, it } from 'vitest'
import type { WebSocket } from 'ws'
import * as Y from 'yjs'
import { Connection } from '../../server/drafting/connection.ts'
import { step1Frame, updateFrame } from '../../server/drafting/protocol.ts'
import { Room } from '../../server/drafting/room.ts'
import { createMemoryStore } from '../../server/store/memory/memory-store.ts'
import { fragmentName } from '../../shared/conclusions/schema.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { instantOf } from '../../shared/kernel/time.ts'
import { person, session } from './support/lab.ts'

/** A socket whose reader takes nothing until it is told to. */
class StuckSocket {
  bufferedAmount = 0
  sent: Uint8Array[] = []
  terminated = false
  #onSent: () => void = () => {}
  send(frame: Uint8Array) {
    this.sent.push(frame)
    this.bufferedAmount += frame.byteLength
    this.#onSent()
  }
  ping() {}
  close() {}
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#onSent = resolve
    })
  }
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

it('[D15] makes up for everything at once when the slow reader has read', async () => {
  const store = createMemoryStore()
  const pace = { commitMs: 1, readersMs: 1, presenceMs: 1, idleMs: 1 }
  const ignore = () => {}
  const now = () => instantOf(0)
  const room = await Room.open(session, { store, now, pace, onChange: ignore, onEnd: ignore, report: ignore })
  const [slow, quick] = [stuck(), stuck()]
  const doc = new Y.Doc()
  for (const { connection } of [slow, quick]) {
    room.enter(connection)
    room.receive(connection, step1Frame(Y.encodeStateVector(doc)))
  }
  await room.drain()
  slow.socket.bufferedAmount = limits.draftSocketBytes
  doc.on('update', (update: Uint8Array) => room.receive(quick.connection, updateFrame(update)))
  const root = doc.getXmlFragment(fragmentName)
  for (let line = 0; line < 3; line += 1) root.insert(line, [new Y.XmlElement('paragraph')])
  await room.drain()
  expect(slow.connection.behind).toBe(true)
  slow.socket.sent = []
  slow.socket.bufferedAmount = 0
  await slow.socket.next()
  expect(slow.socket.sent[0]).toEqual(updateFrame(Y.encodeStateAsUpdate(doc)))
  room.closeAll({ code: 1001, reason: 'done' })
})

it('[D15] ends a connection that no longer answers', () => {
  const { socket, connection } = stuck()
  connection.ping()
  expect(socket.terminated).toBe(false)
  connection.ping()
  expect(socket.terminated).toBe(true)
})
