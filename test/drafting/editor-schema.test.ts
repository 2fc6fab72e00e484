import { getSchema } from '@tiptap/core'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { conclusionsExtensions } from '../../client/conclusions/editor/extensions.ts'
import { childrenOf, isAttribute, isMark, isStatementName } from '../../shared/conclusions/schema.ts'

const schema = getSchema(conclusionsExtensions({ doc: new Y.Doc(), awareness: null, newId: () => 'id' }))
const elements = Object.keys(childrenOf).filter((name) => name !== 'root')

it('[D6] the editor knows exactly the elements the gateway takes in', () => {
  const names = Object.keys(schema.nodes).filter((name) => name !== 'doc' && name !== 'text')
  expect(names.sort()).toEqual(elements.sort())
})

it('[D6] lets an element stand in the editor only where the gateway takes it in', () => {
  const fits = (parent: string, child: string) => {
    const [holder, type] = [schema.nodes[parent], schema.nodes[child]]
    if (!holder || !type) return false
    const first = holder.contentMatch
    // A list item begins with its paragraph: what else it holds comes after.
    const after = schema.nodes.paragraph && first.matchType(schema.nodes.paragraph)
    return Boolean(first.matchType(type) ?? after?.matchType(type))
  }
  const allowed = Object.entries(childrenOf).flatMap(([parent, children]) =>
    children.map((child) => `${child} in ${parent === 'root' ? 'doc' : parent}`),
  )
  const found = ['doc', ...elements].flatMap((parent) =>
    elements.filter((child) => fits(parent, child)).map((child) => `${child} in ${parent}`),
  )
  expect(found.sort()).toEqual(allowed.sort())
})

it('[D6] every attribute and mark of the editor is one the gateway takes in', () => {
  const attributes = elements.map((name) => [name, Object.keys(schema.nodes[name]?.spec.attrs ?? {}).sort()])
  expect(Object.fromEntries(attributes)).toEqual({
    heading: ['id', 'level'],
    paragraph: ['id'],
    listItem: [],
    orderedList: [],
    bulletList: [],
  })
  expect(elements.filter(isStatementName).every((name) => isAttribute(name, 'id', 'a-1'))).toBe(true)
  expect(isAttribute('heading', 'level', 2) && !isAttribute('heading', 'level', 3)).toBe(true)
  expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'italic', 'link'])
  const link = schema.marks.link?.create({ href: 'https://example.org' })
  expect(isMark('link', link?.attrs) && isMark('bold', schema.marks.bold?.create().attrs)).toBe(true)
})
