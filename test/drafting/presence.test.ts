import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Editor, RawClient } from './support/clients.ts'
import { type Lab, openLab } from './support/lab.ts'

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

const claims = (client: number, clock: number, state: unknown) =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, JSON.stringify(state))
  })
const stateOf = (editor: Editor, client: number) => editor.provider.awareness.getStates().get(client)

it('[D13] shows a cursor under the name the session knows, whatever the client calls itself', async () => {
  const [ana, bruno] = await Promise.all([join('ana'), join('bruno')])
  const position = { type: null, item: { client: 1, clock: 3 }, tname: null, assoc: 0, extra: 'x' }
  ana.provider.awareness.setLocalState({
    user: { name: 'The Minister', color: '#000000' },
    cursor: { anchor: position, head: position },
    note: 'unasked',
  })
  await bruno.awarenessUntil(() => stateOf(bruno, ana.doc.clientID)?.cursor?.anchor !== undefined)
  const shown = stateOf(bruno, ana.doc.clientID)
  expect(shown?.user.name).toBe('ana')
  expect(shown?.user.color).toMatch(/^#[0-9a-f]{6}$/)
  expect(shown).not.toHaveProperty('note')
  expect(shown?.cursor.anchor).toEqual({ type: null, item: { client: 1, clock: 3 }, tname: null, assoc: 0 })
})

it('[D13] drops what somebody says of another’s cursor', async () => {
  const ana = await join('ana')
  const bruno = await join('bruno')
  await bruno.awarenessUntil(() => stateOf(bruno, ana.doc.clientID) !== undefined)
  const before = stateOf(bruno, ana.doc.clientID)
  const chloe = await RawClient.open(lab, 'chloe')
  await chloe.join()
  chloe.send(1, claims(ana.doc.clientID, 2 ** 50, { user: { name: 'forged' } }))
  chloe.send(1, claims(77, 1, {}))
  chloe.send(1, claims(ana.doc.clientID, 2 ** 50, null))
  await bruno.awarenessUntil(() => stateOf(bruno, 77)?.user.name === 'chloe')
  expect(stateOf(bruno, ana.doc.clientID)).toEqual(before)
  expect(ana.provider.wsconnected).toBe(true)
  chloe.socket.close()
})

it('[D13] shows a ghost to nobody: who leaves or drops is gone, who comes back is there again', async () => {
  const [ana, bruno] = await Promise.all([join('ana'), join('bruno')])
  const sees = () => stateOf(bruno, ana.doc.clientID) !== undefined
  await bruno.awarenessUntil(sees)
  ana.provider.ws?.close()
  await bruno.awarenessUntil(() => !sees())
  await bruno.awarenessUntil(sees)
  expect(stateOf(bruno, ana.doc.clientID)?.user.name).toBe('ana')
})

it('[D13] ends the old connection of an editor who came back on a new one', async () => {
  const before = await RawClient.open(lab, 'ana')
  await before.join()
  before.send(1, claims(5, 1, {}))
  const bruno = await join('bruno')
  await bruno.awarenessUntil(() => stateOf(bruno, 5) !== undefined)
  const after = await RawClient.open(lab, 'ana')
  await after.join()
  after.send(1, claims(5, 2, {}))
  expect(await before.closedWith()).toBe(4408)
  expect(stateOf(bruno, 5)?.user.name).toBe('ana')
  after.socket.close()
})

it('[D13] never sends a client its own cursor back', async () => {
  const [ana, bruno] = await Promise.all([join('ana'), join('bruno')])
  const origins: unknown[] = []
  ana.provider.awareness.on('update', (change: { updated: number[]; added: number[] }, origin: unknown) => {
    if ([...change.added, ...change.updated].includes(ana.doc.clientID)) origins.push(origin)
  })
  ana.provider.awareness.setLocalStateField('cursor', null)
  bruno.provider.awareness.setLocalStateField('cursor', null)
  await ana.awarenessUntil(() => stateOf(ana, bruno.doc.clientID) !== undefined)
  expect(origins).toEqual(['local'])
})

it('gives colours by order of arrival, so that those who write together can be told apart', async () => {
  const [ana, bruno] = [await join('ana'), await join('bruno')]
  const third = await join('ana')
  for (const editor of [ana, bruno, third]) editor.provider.awareness.setLocalState({ cursor: null })
  const others = [ana, bruno].map(({ doc }) => doc.clientID)
  await third.awarenessUntil(() => others.every((client) => stateOf(third, client)?.user !== undefined))
  const colours = others.map((client) => stateOf(third, client)?.user.color)
  expect(new Set(colours).size).toBe(2)
  await bruno.awarenessUntil(() => stateOf(bruno, third.doc.clientID)?.user !== undefined)
  expect(stateOf(bruno, third.doc.clientID)?.user.color).toBe(colours[0])
})
