import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { readStatements } from '../../shared/conclusions/document.ts'
import { fragmentName, isLinkAddress } from '../../shared/conclusions/schema.ts'
import { plainText } from '../../shared/conclusions/statements.ts'
import { conclusionsTemplate, templateUpdate } from '../../shared/conclusions/template.ts'
import { languages } from '../../shared/kernel/wording.ts'

function docOf(update: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  return doc
}

function withParagraphs(...ids: (string | null)[]): Y.Doc {
  const doc = new Y.Doc()
  for (const id of ids) {
    const paragraph = new Y.XmlElement('paragraph')
    if (id !== null) paragraph.setAttribute('id', id)
    doc.getXmlFragment(fragmentName).push([paragraph])
  }
  return doc
}

it('makes the same bytes from the same template, so that it can be kept once', () => {
  const lines = conclusionsTemplate({ title: 'Lisbon', question: null }, 'en')
  expect(templateUpdate(lines)).toEqual(templateUpdate(lines))
  const twice = docOf(templateUpdate(lines))
  Y.applyUpdate(twice, templateUpdate(lines))
  expect(readStatements(twice)).toEqual(readStatements(docOf(templateUpdate(lines))))
})

it.each(languages)('reads the template back as statements with ids of their own (%s)', (language) => {
  const lines = conclusionsTemplate({ title: 'Lisbon', question: 'What first?' }, language)
  const statements = readStatements(docOf(templateUpdate(lines)))
  expect(statements[0]).toMatchObject({ kind: 'heading', level: 1 })
  expect(statements.map(plainText)).toContain('What first?')
  expect(new Set(statements.map((statement) => statement.id)).size).toBe(statements.length)
  expect(statements.flatMap((one) => (one.kind === 'item' ? [one.number] : []))).toEqual([1, 2, 3])
})

it('reads marks, links and nested lists', () => {
  const doc = docOf(templateUpdate([{ kind: 'list', items: ['Cities plan ahead'] }]))
  const list = doc.getXmlFragment(fragmentName).get(0) as Y.XmlElement
  const item = list.get(0) as Y.XmlElement
  const words = (item.get(0) as Y.XmlElement).get(0) as Y.XmlText
  words.format(0, 6, { bold: {} })
  words.format(7, 4, { link: { href: 'https://example.org/plan' }, italic: {} })
  const inner = new Y.XmlElement('bulletList')
  const innerItem = new Y.XmlElement('listItem')
  inner.insert(0, [innerItem])
  innerItem.insert(0, [new Y.XmlElement('paragraph')])
  item.insert(1, [inner])
  const [first, second] = readStatements(doc)
  expect(first?.runs).toEqual([
    { text: 'Cities', bold: true },
    { text: ' ' },
    { text: 'plan', italic: true, href: 'https://example.org/plan' },
    { text: ' ahead' },
  ])
  expect(second).toMatchObject({ kind: 'item', number: null, depth: 1, runs: [] })
})

it('gives a statement whose id is missing or taken one of its own, the same in every copy', () => {
  const doc = withParagraphs('a', 'a', null, '<b>')
  const ids = readStatements(doc).map((statement) => statement.id)
  expect(ids[0]).toBe('a')
  expect(new Set(ids).size).toBe(4)
  expect(readStatements(docOf(Y.encodeStateAsUpdate(doc))).map((statement) => statement.id)).toEqual(ids)
})

it('lets links lead to web addresses only', () => {
  expect(['https://example.org', 'http://a.b/c?d=é'].every(isLinkAddress)).toBe(true)
  const others = ['javascript:alert(1)', ' https://a.b', 'https://a b', '//a.b', 'data:text/html,x', '', null]
  expect(others.some(isLinkAddress)).toBe(false)
})
