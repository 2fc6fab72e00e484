import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fragmentName } from '../../shared/conclusions/schema.ts'
import { Editor, RawClient } from './support/clients.ts'
import { type Lab, openLab, person, session } from './support/lab.ts'

let lab: Lab
const editors: Editor[] = []
const join = (token: string) => {
  const editor = new Editor(lab, token)
  editors.push(editor)
  return editor.join()
}

beforeEach(async () => {
  lab = await openLab()
})
afterEach(async () => {
  for (const editor of editors.splice(0)) editor.leave()
  await lab.stop()
})

it('[D1] shows two people the same text, whatever they type at once', async () => {
  const [ana, bruno] = await Promise.all([join('ana'), join('bruno')])
  for (const letter of 'and ministries') {
    ana.type(letter)
    bruno.type(letter.toUpperCase())
  }
  const length = 'Cities '.length + 2 * 'and ministries'.length
  const whole = (editor: Editor) =>
    editor.words.replace(/<[^>]+>/g, '').length === 'Conclusions'.length + length
  await Promise.all([ana.changes(() => whole(ana)), bruno.changes(() => whole(bruno))])
  expect(ana.words).toBe(bruno.words)
  expect(ana.words).toContain('Cities ')
})

it('[D2] calls nothing saved, and shows nobody, what the store has not kept', async () => {
  const [ana, bruno] = await Promise.all([join('ana'), join('bruno')])
  await ana.storedUpTo(1)
  const held = lab.store.hold()
  ana.type('agree')
  await held
  const watching = await RawClient.open(lab, 'reader')
  watching.send(0, 0, new Uint8Array([0]))
  // A round trip on every connection: whatever was sent before would have arrived.
  await Promise.all([ana, bruno].map((editor) => roundTrip(editor)))
  expect(ana.stored).toBe(1)
  expect(bruno.words).not.toContain('agree')
  expect(watching.kindsOfFrames()).not.toContain('sync 1')
  lab.store.letGo()
  await ana.storedUpTo(2)
  await bruno.sees('agree')
  await watching.until(() => watching.kindsOfFrames().includes('sync 1'))
  watching.socket.close()
})

it('[D7] sends again, once, what was typed without a connection', async () => {
  const [ana, bruno] = await Promise.all([join('ana'), join('bruno')])
  ana.provider.disconnect()
  ana.type('while offline')
  ana.type(' too')
  await ana.join()
  await bruno.sees('while offline too')
  await ana.storedUpTo(1)
  const text = await lab.gateway.statements(session)
  expect(text[1]?.runs[0]?.text).toBe('Cities while offline too')
})

it('[D8] builds the text again from the store after a restart, and editors carry on', async () => {
  const ana = await join('ana')
  ana.type('before')
  await ana.storedUpTo(2)
  const before = ana.words
  await lab.stop()
  lab = await openLab(lab.store)
  const bruno = await join('bruno')
  expect(bruno.words).toBe(before)
  bruno.type(' and after')
  await bruno.storedUpTo(2)
})

it('[D11] shows the template exactly once when many join at the same time', async () => {
  const updates = vi.spyOn(lab.store.log, 'updates')
  const clients = await Promise.all(Array.from({ length: 20 }, () => RawClient.open(lab, 'ana')))
  for (const doc of await Promise.all(clients.map((client) => client.join())))
    expect(
      doc
        .getXmlFragment(fragmentName)
        .toString()
        .match(/Conclusions/g),
    ).toHaveLength(1)
  expect(updates).toHaveBeenCalledTimes(1)
  expect(await lab.store.log.updates(session, 0)).toHaveLength(1)
})

it('[D12] says nothing is saved when the store fails, and loses nothing', async () => {
  const [ana, bruno] = await Promise.all([join('ana'), join('bruno')])
  await ana.storedUpTo(1)
  lab.store.failing = true
  const dropped = new Promise((resolve) => ana.provider.once('connection-close', resolve))
  ana.type('despite the disk')
  await dropped
  expect(ana.stored).toBe(1)
  expect(ana.closedWith).toBeNull()
  expect(bruno.words).not.toContain('despite')
  lab.store.failing = false
  await bruno.sees('despite the disk')
  expect(lab.troubles.map((trouble) => trouble.what)).toContain('failed')
})

it('[D16] keeps with every change who made it, deletions too', async () => {
  const [ana, bruno] = await Promise.all([join('ana'), join('bruno')])
  ana.type('x')
  await bruno.sees('x')
  bruno.fragment.delete(0, 1)
  await bruno.storedUpTo(2)
  const rows = await lab.store.log.updates(session, 0)
  expect(rows.map((row) => row.personId)).toEqual([null, person('ana'), person('bruno')])
})

it('[D8] lets go of a text nobody uses, and reads it again for the next who asks', async () => {
  const updates = vi.spyOn(lab.store.log, 'updates')
  await lab.gateway.statements(session)
  await vi.waitUntil(async () => {
    await lab.gateway.encodedState(session)
    return updates.mock.calls.length > 1
  })
  expect(lab.gateway.connectionCount).toBe(0)
})

it('[D17] tells the rest of the server that a text changed, and what it says now', async () => {
  const changed = new Promise((resolve) => lab.gateway.onChange(resolve))
  const ana = await join('ana')
  ana.type('and regions')
  expect(await changed).toBe(session)
  const statements = await lab.gateway.statements(session)
  expect(statements.map(({ kind, runs }) => [kind, runs[0]?.text])).toEqual([
    ['heading', 'Conclusions'],
    ['paragraph', 'Cities and regions'],
  ])
})
/** A query for presence is answered at once, after everything sent before it. */
async function roundTrip(editor: Editor): Promise<void> {
  const socket = editor.provider.ws
  if (socket === null) throw new Error('not connected')
  const answered = new Promise((resolve) => {
    const { messageHandlers } = editor.provider
    const before = messageHandlers[1]
    messageHandlers[1] = (...message) => {
      before?.(...message)
      resolve(null)
    }
  })
  socket.send(new Uint8Array([3]))
  await answered
}
