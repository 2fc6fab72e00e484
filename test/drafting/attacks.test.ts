import * as encoding from 'lib0/encoding'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { SharedText } from '../../server/drafting/shared-text.ts'
import { fragmentName } from '../../shared/conclusions/schema.ts'
import { instantOf } from '../../shared/kernel/time.ts'
import { person } from './support/lab.ts'
import { ana, anasClient, anyone, bruno, hasPending, hex, warmText, wordsAt } from './support/warm-text.ts'

type Write = (encoder: encoding.Encoder) => void
const varUints =
  (...values: number[]): Write =>
  (encoder) => {
    for (const value of values) encoding.writeVarUint(encoder, value)
  }
const update = (...parts: Write[]) =>
  encoding.encode((encoder) => {
    for (const part of parts) part(encoder)
  })
const name =
  (value: string): Write =>
  (encoder) =>
    encoding.writeVarString(encoder, value)
/** A text item between two places, each the nth character of a statement. */
function textBetween({ doc }: SharedText, left: [number, number], right: [number, number]): Uint8Array {
  const root = doc.getXmlFragment(fragmentName)
  return update(varUints(1, 1, 9_000, 0), (encoder) => {
    encoding.writeUint8(encoder, 0xc4)
    for (const [statement, character] of [left, right]) {
      const { client, clock } = wordsAt(root, statement)._start?.id ?? Y.createID(0, 0)
      varUints(client, clock + character)(encoder)
    }
    encoding.writeVarString(encoder, 'x')
    encoding.writeVarUint(encoder, 0)
  })
}

/** A text item right of the given one. */
const text =
  (leftClient: number, leftClock: number): Write =>
  (encoder) => {
    encoding.writeUint8(encoder, 0x84)
    encoding.writeVarUint(encoder, leftClient)
    encoding.writeVarUint(encoder, leftClock)
  }
const nothingDeleted = varUints(0)
/** A root's child: an element of the given name, without neighbours. */
const element = (client: number, clock: number, root: string, nodeName: string) =>
  update(varUints(1, 1, client, clock, 7, 1), name(root), varUints(3), name(nodeName), nothingDeleted)

const attacks: Record<string, [string, (text: SharedText) => Uint8Array]> = {
  'writes under somebody else’s client id': [
    'client id of somebody else',
    (text) => element(anasClient, Y.getState(text.doc.store, anasClient), fragmentName, 'paragraph'),
  ],
  'writes under the template’s client id': [
    'client id of somebody else',
    (text) => element(1, Y.getState(text.doc.store, 1), fragmentName, 'paragraph'),
  ],
  'burns somebody’s clock': [
    'client id of somebody else',
    (text) =>
      update(varUints(1, 1, anasClient, Y.getState(text.doc.store, anasClient), 0, 2 ** 31), nothingDeleted),
  ],
  'burns its own clock': [
    'too much in one update',
    () => update(varUints(1, 1, 9_000, 0, 0, 2 ** 40), nothingDeleted),
  ],
  'skips ahead': ['a gap before the update', () => element(9_000, 7, fragmentName, 'paragraph')],
  'leaves a hole': ['a gap in the update', () => update(varUints(1, 1, 9_000, 0, 10, 5), nothingDeleted)],
  'writes into another document': ['another document', () => element(9_000, 0, 'elsewhere', 'paragraph')],
  'adds an unknown element': ['an element out of place', () => element(9_000, 0, fragmentName, 'script')],
  'puts a list item into the root': [
    'an element out of place',
    () => element(9_000, 0, fragmentName, 'listItem'),
  ],
  'deletes what nobody wrote': [
    'deletes what does not exist',
    () => update(varUints(0, 1, anasClient, 1, 0, 100_000)),
  ],
  'deletes for a client that does not exist': [
    'deletes what does not exist',
    () => update(varUints(0, 1, 4_242, 1, 0, 1)),
  ],
  'repeats its own section, so that the first is forgotten': [
    'several sections in one update',
    () =>
      update(
        ...[0, 1].flatMap((clock) => [
          varUints(...(clock === 0 ? [2] : []), 1, 9_000, clock, 7, 1),
          name(fragmentName),
          varUints(3),
          name('paragraph'),
        ]),
        nothingDeleted,
      ),
  ],
  'follows something unknown': [
    'refers to something unknown',
    () => update(varUints(1, 1, 9_000, 0), text(8_000, 3), name('x'), nothingDeleted),
  ],
  'follows itself': [
    'refers to what comes later',
    () => update(varUints(1, 1, 9_000, 0), text(9_000, 0), name('x'), nothingDeleted),
  ],
  'stands between two places in the wrong order': [
    'neighbours in the wrong order',
    (text) => textBetween(text, [0, 5], [0, 2]),
  ],
  'stands between two statements’ words': [
    'neighbours from different places',
    (text) => textBetween(text, [0, 1], [1, 1]),
  ],
  'is empty': ['Unexpected end of array', () => new Uint8Array()],
}

it('[D6] takes in text between two places in the right order', () => {
  const { text } = warmText()
  expect(text.apply(textBetween(text, [0, 2], [0, 5]), ana, anyone)).toMatchObject({ ok: true })
})

const aboutClientIds = (what: string) => what.includes('client id')

it.each(Object.entries(attacks).filter(([what]) => aboutClientIds(what)))(
  '[D5] refuses an update that %s',
  (_, attack) => expectRefused(attack),
)

it.each(Object.entries(attacks).filter(([what]) => !aboutClientIds(what)))(
  '[D6] refuses an update that %s',
  (_, attack) => expectRefused(attack),
)

function expectRefused([reason, attack]: (typeof attacks)[string]): void {
  const { text } = warmText()
  const before = hex(text)
  expect(text.apply(attack(text), person('mallory'), anyone)).toEqual({ ok: false, reason })
  expect(hex(text)).toBe(before)
  expect(hasPending(text)).toBe(false)
}

const writes: Record<string, [string, (root: Y.XmlFragment) => void]> = {
  'a link that runs a script': [
    'not text',
    (root) => wordsAt(root, 1).format(0, 3, { link: { href: 'javascript:alert(1)' } }),
  ],
  'a mark nobody knows': ['not text', (root) => wordsAt(root, 1).format(0, 3, { onclick: {} })],
  'an attribute nobody knows': [
    'an unknown attribute',
    (root) => (root.get(1) as Y.XmlElement).setAttribute('style', 'position: fixed'),
  ],
  'an id that is not one': [
    'an unknown attribute',
    (root) => (root.get(1) as Y.XmlElement).setAttribute('id', '<b>'),
  ],
  'an embedded object': ['not text', (root) => wordsAt(root, 1).insertEmbed(0, { image: 'x' })],
  'text beside statements': ['text outside a statement', (root) => root.insert(0, [new Y.XmlText('loose')])],
  'a paragraph in a paragraph': [
    'an element out of place',
    (root) => (root.get(1) as Y.XmlElement).insert(0, [new Y.XmlElement('paragraph')]),
  ],
}

for (const [what, [reason, write]] of Object.entries(writes)) {
  it(`[D6] refuses ${what}`, () => {
    const { text } = warmText()
    const before = hex(text)
    const copy = new Y.Doc()
    Y.applyUpdate(copy, text.state())
    const results: unknown[] = []
    copy.on('update', (made: Uint8Array) => results.push(text.apply(made, ana, anyone)))
    write(copy.getXmlFragment(fragmentName))
    expect(results).toEqual([{ ok: false, reason }])
    expect(hex(text)).toBe(before)
  })
}

it('[D6] refuses lists nested without end', () => {
  const { text } = warmText()
  const copy = new Y.Doc()
  Y.applyUpdate(copy, text.state())
  const outer = new Y.XmlElement('bulletList')
  let list = outer
  for (let depth = 0; depth < 30; depth += 1) {
    const item = new Y.XmlElement('listItem')
    list.insert(0, [item])
    list = new Y.XmlElement('bulletList')
    item.insert(0, [list])
  }
  const results: unknown[] = []
  copy.on('update', (made: Uint8Array) => results.push(text.apply(made, ana, anyone)))
  copy.getXmlFragment(fragmentName).insert(0, [outer])
  expect(results).toEqual([{ ok: false, reason: 'nested too deep' }])
})

it('[D8] knows whose each client id is after the text was built again', () => {
  const { text } = warmText()
  const before = text.state()
  const made = element(9_000, 0, fragmentName, 'paragraph')
  const applied = text.apply(made, ana, anyone)
  expect(applied.ok && applied.change).toBeTruthy()
  const rows = [
    { seq: 1, at: instantOf(0), personId: null, update: before },
    { seq: 2, at: instantOf(0), personId: ana, update: made },
  ]
  const again = new SharedText(rows)
  const next = element(9_000, 1, fragmentName, 'paragraph')
  expect(again.apply(next, bruno, anyone)).toEqual({ ok: false, reason: 'client id of somebody else' })
  expect(again.apply(next, ana, () => false)).toMatchObject({ ok: true })
})
