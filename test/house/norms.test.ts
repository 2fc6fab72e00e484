import ts from 'typescript'
import { expect, test } from 'vitest'
import { filesIn, rootOf, sourcesIn, textOf, visit } from './source.ts'

const lines = (path: string) => textOf(path).split('\n').length - 1
const source = sourcesIn('shared', 'server', 'client')

test('no file is longer than 300 lines, and half of them are far shorter', () => {
  const lengths = source.map(lines).sort((a, b) => a - b)
  expect(lengths.length).toBeGreaterThan(100)
  expect(source.filter((path) => lines(path) > 300)).toEqual([])
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80)
})

test('no test is skipped, left to do or run alone', () => {
  let tests = 0
  const held: string[] = []
  for (const path of sourcesIn('test'))
    visit(path, (node, where) => {
      if (ts.isCallExpression(node) && /^(test|it|describe)$/.test(rootOf(node.expression))) tests += 1
      if (!ts.isPropertyAccessExpression(node)) return
      const rooted = /^(test|it|describe|suite|context|ctx|task)$/.test(rootOf(node.expression))
      if (rooted && /^(skip|skipIf|runIf|only|todo|fails)$/.test(node.name.text)) held.push(where)
    })
  expect(tests).toBeGreaterThan(100)
  expect(held).toEqual([])
})

test('nothing silences a checker', () => {
  const silencers = new RegExp(
    ['biome', 'eslint', 'ts', 'knip', 'v8'].map((tool) => `@?${tool}-ignore`).join('|'),
  )
  const silenced = [...source, ...sourcesIn('test')].filter((path) => silencers.test(textOf(path)))
  expect(silenced).toEqual([])
})

test('no folder of one machine and no address of one registry is written down', () => {
  const text = /\.(tsx?|mjs|cjs|json|md|html|css|svg|ya?ml|sh|toml)$|(^|\/)(LICENSE|run|\.npmrc|\.gitignore)$/
  // Absolute folders people and machines work in; a path of a web address is preceded by a host.
  const folders = ['work', 'home', 'root', 'Users', 'tmp', 'mnt'].join('|')
  const placed = new RegExp(`(^|[\\s"'\`(=])/(${folders})/`, 'm')
  const registry = /"resolved": ?"|https?:\/\/[\w.-]*(registry|artifact|nexus|mirror)[\w-]*\./
  const paths = filesIn('.').filter((path) => text.test(path))
  expect(paths.length).toBeGreaterThan(200)
  expect(paths.filter((path) => placed.test(textOf(path)) || registry.test(textOf(path)))).toEqual([])
})
