import ts from 'typescript'
import { expect, test } from 'vitest'
import { rootOf, sourcesIn, textOf, visit } from './source.ts'

const page = 'docs/rules.md'
// The form of a rule is shown on the page as code.
const text = textOf(page).replace(/`[^`]*`/g, '')
const stated = [...text.matchAll(/^- \*\*\[([A-Z]\d+)\]\*\* /gm)].map(([, id]) => id ?? '')
const cited = new Map<string, string>()

/** The id or ids at the head of a title: `[F2] refuses …`, `[F23] [F26] undo …`. */
function citedBy(title: string): string[] {
  const head = /^(\[[A-Z]\d+\][\s,]*)+/.exec(title)?.[0] ?? ''
  return [...head.matchAll(/[A-Z]\d+/g)].map(([id]) => id)
}

for (const path of sourcesIn('test'))
  visit(path, (node, where) => {
    if (!ts.isCallExpression(node) || !/^(test|it|describe)$/.test(rootOf(node.expression))) return
    const [title] = node.arguments
    if (!title) return
    const words = ts.isTemplateExpression(title)
      ? title.head.text
      : ts.isStringLiteralLike(title)
        ? title.text
        : ''
    for (const id of citedBy(words)) cited.set(id, where)
  })

test('the page states rules and the tests cite them', () => {
  expect(stated.length).toBeGreaterThan(20)
  expect(cited.size).toBeGreaterThan(20)
})

test('every id in bold opens a rule of its own', () => {
  expect(stated.filter((id, index) => stated.indexOf(id) !== index)).toEqual([])
  expect([...text.matchAll(/\*\*\[/g)]).toHaveLength(stated.length)
})

test('every rule is shown by a test', () => {
  expect(stated.filter((id) => !cited.has(id))).toEqual([])
})

test('every rule a test cites is stated', () => {
  const unstated = [...cited].filter(([id]) => !stated.includes(id))
  expect(unstated.map(([id, where]) => `${id} in ${where}`)).toEqual([])
})
