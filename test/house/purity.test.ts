import ts from 'typescript'
import { expect, test } from 'vitest'
import { sourcesIn, visit } from './source.ts'

/** Members that hide a clock or chance behind a name that is otherwise pure. Globals are denied by the linter. */
const impureMembers = new Set(['Date.now', 'Math.random', 'Temporal.Now'])

function impurity(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const member = `${node.expression.getText()}.${node.name.text}`
    return impureMembers.has(member) ? member : undefined
  }
  const bare = ts.isNewExpression(node) && !node.arguments?.length
  if ((bare || ts.isCallExpression(node)) && node.expression.getText() === 'Date') return 'Date()'
  return undefined
}

function impuritiesOf(paths: readonly string[]): string[] {
  const found: string[] = []
  for (const path of paths)
    visit(path, (node, where) => {
      const what = impurity(node)
      if (what) found.push(`${where} ${what}`)
    })
  return found
}

test('the core asks neither clock nor chance', () => {
  const core = sourcesIn('shared')
  expect(core.length).toBeGreaterThan(50)
  expect(impuritiesOf(core)).toEqual([])
})

test('a clock is seen where one is read', () => {
  expect(impuritiesOf(sourcesIn('server', 'client')).join('\n')).toMatch(/Date\.now/)
})
