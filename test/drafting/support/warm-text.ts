import { expect } from 'vitest'
import * as Y from 'yjs'
import { SharedText } from '../../../server/drafting/shared-text.ts'
import { fragmentName } from '../../../shared/conclusions/schema.ts'
import { templateUpdate } from '../../../shared/conclusions/template.ts'
import { instantOf } from '../../../shared/kernel/time.ts'
import { person } from './lab.ts'

export const [ana, bruno] = [person('ana'), person('bruno')]
export const anyone = () => true
export const anasClient = 1_000
const brunosClient = 2_000

/** A text that two people have been writing for a while: lists, marks, deletions, changed attributes. */
export function warmText() {
  const template = templateUpdate([
    { kind: 'heading', level: 1, text: 'Conclusions' },
    { kind: 'paragraph', text: 'Cities and ministries agree on this much.' },
    { kind: 'list', items: ['first measure', 'second measure'] },
  ])
  const text = new SharedText([{ seq: 1, at: instantOf(0), personId: null, update: template }])
  const copies = [anasClient, brunosClient].map((client, index) =>
    writerOf(text, client, index === 0 ? ana : bruno),
  )
  for (const [index, copy] of copies.entries()) {
    Y.applyUpdate(copy, text.state(), 'server')
    const root = copy.getXmlFragment(fragmentName)
    const words = wordsAt(root, 1)
    words.insert(5, ` number ${index}`)
    words.format(0, 6, { bold: {} })
    words.format(8, 4, { link: { href: 'https://example.org/' } })
    words.delete(10, 3)
    const added = new Y.XmlElement('paragraph')
    added.setAttribute('id', `made-${index}`)
    added.insert(0, [new Y.XmlText('A new line')])
    root.insert(2, [added])
    added.setAttribute('id', `made-again-${index}`)
  }
  return { text, copies }
}

function writerOf(text: SharedText, client: number, personId: ReturnType<typeof person>): Y.Doc {
  const copy = new Y.Doc()
  copy.clientID = client
  copy.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'server') expect(text.apply(update, personId, anyone)).toMatchObject({ ok: true })
  })
  return copy
}

export function wordsAt(root: Y.XmlFragment, index: number): Y.XmlText {
  const element = root.get(index)
  const words = element instanceof Y.XmlElement ? element.get(0) : null
  if (!(words instanceof Y.XmlText)) throw new Error('no words there')
  return words
}

export const hex = (text: SharedText) => Buffer.from(Y.encodeStateAsUpdate(text.doc)).toString('hex')
export const hasPending = ({ doc }: SharedText) =>
  doc.store.pendingStructs !== null || doc.store.pendingDs !== null
