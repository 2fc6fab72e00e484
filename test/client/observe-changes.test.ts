import { expect, test } from 'vitest'
import { changedStatements } from '../../client/app/observe/changes.ts'
import type { Statement } from '../../shared/conclusions/statements.ts'

const paragraph = (id: string, text: string): Statement => ({ id, kind: 'paragraph', runs: [{ text }] })
const [a, b, c] = [paragraph('a', 'Cities act.'), paragraph('b', 'States act.'), paragraph('c', 'Both act.')]

test('paragraphs that are new or read otherwise have changed, in the order of the text', () => {
  const after = [paragraph('new', 'We met.'), a, paragraph('b', 'States act too.'), c]
  expect(changedStatements([a, b, c], after)).toEqual(['new', 'b'])
})

test('a text that reads the same has not changed, however it is put together', () => {
  const inRuns: Statement = {
    id: 'a',
    kind: 'paragraph',
    runs: [{ text: 'Cities ' }, { text: 'act.', bold: true }],
  }
  expect(changedStatements([a, b], [inRuns, b])).toEqual([])
})

test('where a paragraph was taken out, its neighbour is the place to go to', () => {
  const d = paragraph('d', 'We close.')
  expect(changedStatements([a, b, c, d], [a, c, d])).toEqual(['c'])
  expect(changedStatements([a, b, c], [a, b])).toEqual(['b'])
  expect(changedStatements([a], [])).toEqual([])
})
