import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { fragmentName } from '../../shared/conclusions/schema.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { Editor, RawClient } from './support/clients.ts'
import { type Lab, openLab, session } from './support/lab.ts'

let lab: Lab
const editors: Editor[] = []
const join = (token: string) => {
  const editor = new Editor(lab, token)
  editors.push(editor)
  return editor.join()
}
const member = (name: string) => {
  const found = lab.members[name]
  if (found === undefined) throw new Error(`no member ${name}`)
  return found
}
const storedText = async () => Buffer.from(await lab.gateway.encodedState(session)).toString('hex')

beforeEach(async () => {
  lab = await openLab()
})
afterEach(async () => {
  for (const editor of editors.splice(0)) editor.leave()
  await lab.stop()
})

it('[D3] gives an observer the text, and shows out one who writes', async () => {
  const before = await storedText()
  const observer = await RawClient.open(lab, 'observer')
  const doc = await observer.join()
  expect(doc.getXmlFragment(fragmentName).toString()).toContain('Conclusions')
  expect(observer.kindsOfFrames()).not.toContain('sync 0')
  doc.getXmlFragment(fragmentName).delete(0, 2)
  observer.sendUpdate(Y.encodeStateAsUpdate(doc))
  expect(await observer.closedWith()).toBe(4403)
  expect(await storedText()).toBe(before)
})

it('[D3] tells an observer what changed, but never who is writing', async () => {
  const observer = await RawClient.open(lab, 'observer')
  const doc = await observer.join()
  const ana = await join('ana')
  ana.provider.awareness.setLocalStateField('cursor', null)
  observer.send(3)
  ana.type('for observers too')
  await observer.until(() => {
    observer.read(doc)
    return doc.getXmlFragment(fragmentName).toString().includes('for observers too')
  })
  expect(observer.kindsOfFrames()).not.toContain('1')
  observer.socket.close()
})

it('[D4] refuses an unknown token, and a token not given, with a code that ends the retries', async () => {
  const forged = new RawClient(lab, ['policy-lab', 'forged'])
  expect(await forged.closedWith()).toBe(4401)
  expect(forged.frames).toEqual([])
  const bare = new RawClient(lab, ['policy-lab'])
  expect(await bare.closedWith()).toBe(4401)
})

it('[D4] refuses a session id that cannot be one', async () => {
  const client = new RawClient(lab, ['policy-lab', 'ana'], 'no%20such')
  expect(await client.closedWith()).toBe(4404)
})

it('[D9] cuts the connections of someone removed, at once, and their cursor with them', async () => {
  const [ana, bruno] = await Promise.all([join('ana'), join('bruno')])
  const sees = () => bruno.provider.awareness.getStates().has(ana.doc.clientID)
  await bruno.awarenessUntil(sees)
  member('ana').mayRead = false
  lab.gateway.accessChanged(session)
  await ana.closed()
  expect(ana.closedWith).toBe(4403)
  await bruno.awarenessUntil(() => !sees())
})

it('[D9] cuts what a replaced link had opened, and nothing else', async () => {
  const [ana, bruno] = await Promise.all([join('ana'), join('bruno')])
  lab.gateway.cutLink('link of ana')
  await ana.closed()
  expect(ana.closedWith).toBe(4403)
  bruno.type('still here')
  await bruno.storedUpTo(2)
})

it('[D10] makes everyone a reader at once when nobody may edit, and asks for what is unsent when they may again', async () => {
  const ana = await RawClient.open(lab, 'ana')
  const doc = await ana.join()
  member('ana').mayWrite = false
  lab.gateway.accessChanged(session)
  const modes = () => ana.frames.filter((frame) => frame[0] === 101).map((frame) => frame[1])
  await ana.until(() => modes().length === 2)
  expect(modes()).toEqual([1, 0])
  member('ana').mayWrite = true
  const asked = ana.kindsOfFrames().filter((kind) => kind === 'sync 0').length
  lab.gateway.accessChanged(session)
  await ana.until(() => ana.kindsOfFrames().filter((kind) => kind === 'sync 0').length > asked)
  expect(modes()).toEqual([1, 0, 1])
  doc.on('update', (update: Uint8Array) => ana.sendUpdate(update))
  doc.getXmlFragment(fragmentName).delete(1, 1)
  await ana.until(() => ana.frames.some((frame) => frame[0] === 100))
  ana.socket.close()
})

it('[D10] sends an editor whose update comes too late back to the server’s copy, unchanged', async () => {
  const ana = await join('ana')
  await ana.storedUpTo(1)
  const before = await storedText()
  member('ana').mayWrite = false
  ana.type('too late')
  await ana.closed()
  expect(ana.closedWith).toBe(4409)
  expect(await storedText()).toBe(before)
})

it('[D6] takes in nothing more from a connection whose update was refused', async () => {
  const mallory = await RawClient.open(lab, 'ana')
  const doc = await mallory.join()
  const before = await storedText()
  mallory.sendUpdate(new Uint8Array([1]))
  doc.on('update', (update: Uint8Array) => mallory.sendUpdate(update))
  doc.getXmlFragment(fragmentName).delete(0, 2)
  expect(await mallory.closedWith()).toBe(4409)
  expect(await storedText()).toBe(before)
})

it('[D14] ends a connection that sends what is no message, or too much of it', async () => {
  const broken = await RawClient.open(lab, 'ana')
  broken.socket.send(new Uint8Array([9, 9, 9]))
  const text = await RawClient.open(lab, 'ana')
  text.socket.send('hello')
  const two = await RawClient.open(lab, 'ana')
  two.socket.send(new Uint8Array([3, 3]))
  const large = await RawClient.open(lab, 'ana')
  large.sendUpdate(new Uint8Array(limits.draftFrameBytes))
  const codes = await Promise.all([broken, text, two, large].map((client) => client.closedWith()))
  expect(codes).toEqual([4400, 4400, 4400, 4413])
})

it('[D14] lets a fast typist be, and sends a flood away to come back later', async () => {
  const client = await RawClient.open(lab, 'ana')
  await client.join()
  for (let second = 0; second < 20; second += 1) {
    for (let frame = 0; frame < limits.draftFramesPerSecond; frame += 1) client.send(3)
    await answersTo(client, limits.draftFramesPerSecond)
    lab.wait(1_000)
  }
  expect(client.closed).toBeNull()
  for (let frame = 0; frame <= limits.draftFramesBurst; frame += 1) client.send(3)
  expect(await client.closedWith()).toBe(4008)
})

async function answersTo(client: RawClient, count: number): Promise<void> {
  const target = client.frames.length + count
  await client.until(() => client.frames.length >= target || client.closed !== null)
}

it('[D14] does not let an editor with another schema in', async () => {
  const old = new RawClient(lab, ['policy-lab', 'ana', 'schema-0'])
  expect(await old.closedWith()).toBe(4426)
  const current = new RawClient(lab, ['policy-lab', 'schema-1', 'ana'])
  await current.until(() => current.frames.length > 0)
  current.socket.close()
})

it('[D4] leaves other paths of the server to others', async () => {
  const socket = new RawClient({ port: lab.port }, ['policy-lab', 'ana'], '../elsewhere')
  socket.socket.on('error', () => {})
  await socket.until(() => socket.closed !== null)
  expect(socket.frames).toEqual([])
})
