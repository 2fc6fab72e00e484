import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { SharedText } from '../../server/drafting/shared-text.ts'
import { fragmentName } from '../../shared/conclusions/schema.ts'
import { instantOf } from '../../shared/kernel/time.ts'
import { ana, anasClient, anyone, bruno, hasPending, hex, warmText, wordsAt } from './support/warm-text.ts'

/** Updates that an honest editor would send next, to be spoilt. */
function honestUpdates(): Uint8Array[] {
  const { text } = warmText()
  const updates: Uint8Array[] = []
  const copy = new Y.Doc()
  Y.applyUpdate(copy, text.state())
  copy.clientID = 3_000
  copy.on('update', (update: Uint8Array) => updates.push(update))
  const root = copy.getXmlFragment(fragmentName)
  wordsAt(root, 1).insert(3, 'written next')
  wordsAt(root, 1).format(2, 9, { italic: {} })
  wordsAt(root, 1).delete(0, 8)
  const list = new Y.XmlElement('bulletList')
  const item = new Y.XmlElement('listItem')
  list.insert(0, [item])
  item.insert(0, [new Y.XmlElement('paragraph')])
  root.insert(1, [list])
  root.delete(0, 1)
  updates.push(Y.encodeStateAsUpdate(copy, Y.encodeStateVector(text.doc)))
  return updates
}

const honest = honestUpdates()

it('[D6] takes in the honest ones', () => {
  const { text } = warmText()
  for (const update of honest) expect(text.apply(update, ana, anyone)).toMatchObject({ ok: true })
  expect(hasPending(text)).toBe(false)
})

it('[D6] leaves the text as it was, with nothing half applied or waiting, whenever it refuses', () => {
  const { text } = warmText()
  let before = hex(text)
  let [refused, accepted] = [0, 0]
  const change = fc.record({ at: fc.nat(), to: fc.nat(255), kind: fc.constantFrom('set', 'cut', 'add') })
  const mutated = fc.tuple(fc.constantFrom(...honest), fc.array(change, { minLength: 1, maxLength: 4 }))
  fc.assert(
    fc.property(mutated, ([update, changes]) => {
      const result = text.apply(spoilt(update, changes), bruno, (client) => client >= 3_000)
      expect(hasPending(text)).toBe(false)
      if (result.ok) accepted += 1
      else {
        refused += 1
        expect(hex(text)).toBe(before)
      }
      before = hex(text)
    }),
    { numRuns: 6_000, seed: 20_171_128 },
  )
  expect(refused).toBeGreaterThan(3_000)
  expect(accepted).toBeGreaterThan(50)
  expect(Y.getState(text.doc.store, anasClient)).toBe(Y.getState(warmText().text.doc.store, anasClient))
})

it('[D6] agrees with a fresh copy built from what it accepted', () => {
  const { text } = warmText()
  const rows = [{ seq: 1, at: instantOf(0), personId: null, update: text.state() }]
  for (const update of honest) {
    const applied = text.apply(update, ana, anyone)
    if (applied.ok && applied.change !== null)
      rows.push({ seq: rows.length + 1, at: instantOf(0), personId: null, update: applied.change })
  }
  expect(rows.length).toBeGreaterThan(5)
  expect(hex(new SharedText(rows))).toBe(hex(text))
})

function spoilt(
  update: Uint8Array,
  changes: readonly { at: number; to: number; kind: string }[],
): Uint8Array {
  const bytes = [...update]
  for (const { at, to, kind } of changes) {
    const place = at % Math.max(1, bytes.length)
    if (kind === 'set') bytes[place] = to
    else if (kind === 'cut') bytes.splice(place, 1)
    else bytes.splice(place, 0, to)
  }
  return Uint8Array.from(bytes)
}
