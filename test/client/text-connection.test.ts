import { afterEach, beforeEach, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { savingStatus } from '../../client/conclusions/saving.ts'
import { connectText, type TextConnection } from '../../client/conclusions/text-connection.ts'
import type { Value } from '../../client/ui/value.ts'
import { fragmentName } from '../../shared/conclusions/schema.ts'
import { until } from '../drafting/support/clients.ts'
import { type Lab, openLab, session } from '../drafting/support/lab.ts'

let lab: Lab
const connections: TextConnection[] = []

beforeEach(async () => {
  lab = await openLab()
})
afterEach(async () => {
  for (const connection of connections.splice(0)) connection.close()
  await lab.stop()
})

function connect(token: string): TextConnection {
  const connection = connectText({
    url: `ws://127.0.0.1:${lab.port}/drafting`,
    sessionId: session,
    token,
    WebSocket: WebSocket as unknown as typeof globalThis.WebSocket,
  })
  connections.push(connection)
  return connection
}

const becomes = <T>(value: Value<T>, condition: (value: T) => boolean) =>
  until(
    () => condition(value.get()),
    (look) => value.subscribe(look),
  )
const status = (connection: TextConnection) => savingStatus(connection.saving.get())
const settles = (connection: TextConnection, wanted: string) =>
  becomes(connection.saving, (saving) => savingStatus(saving) === wanted)
const type = ({ doc }: TextConnection) =>
  doc.getXmlFragment(fragmentName).push([new Y.XmlElement('paragraph')])

it('[D2] says saved only when the store has kept what was typed', async () => {
  const ana = connect('ana')
  expect(status(ana)).toBe('offline')
  await becomes(ana.saving, (saving) => saving.stored === 1)
  expect(status(ana)).toBe('saved')
  const held = lab.store.hold()
  type(ana)
  expect(status(ana)).toBe('saving')
  await held
  expect(status(ana)).toBe('saving')
  lab.store.letGo()
  await settles(ana, 'saved')
})

it('[D7] says that what was typed offline is not saved, until it is', async () => {
  const ana = connect('ana')
  await becomes(ana.saving, (saving) => saving.stored === 1)
  ana.provider.disconnect()
  expect(status(ana)).toBe('offline')
  type(ana)
  expect(status(ana)).toBe('not-saved')
  ana.provider.connect()
  await settles(ana, 'saved')
  expect(await lab.gateway.statements(session)).toHaveLength(3)
})

it('[D12] does not forget, while the store fails, that something is not saved', async () => {
  const ana = connect('ana')
  await becomes(ana.saving, (saving) => saving.stored === 1)
  lab.store.failing = true
  type(ana)
  await settles(ana, 'not-saved')
  lab.store.failing = false
  await settles(ana, 'saved')
})

it('[D3] keeps a reader’s own changes to itself, so that it is not shown out', async () => {
  const reader = connect('reader')
  await settles(reader, 'read-only')
  await becomes(reader.arrived, (arrived) => arrived)
  type(reader)
  const ana = connect('ana')
  await settles(ana, 'saved')
  type(ana)
  await until(
    () => reader.doc.getXmlFragment(fragmentName).length === 4,
    (look) => {
      reader.doc.on('update', look)
      return () => reader.doc.off('update', look)
    },
  )
  expect(reader.ended.get()).toBeNull()
  expect(await lab.gateway.statements(session)).toHaveLength(3)
})

it('[D4] tells why it ended', async () => {
  const forged = connect('forged')
  await becomes(forged.ended, (ended) => ended !== null)
  expect(forged.ended.get()).toEqual({ code: 4401 })
})
