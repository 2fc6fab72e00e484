import { expect, test } from 'vitest'
import { isSilentItem, withoutSilentNames } from '../../client/app/observe/silent-names.ts'
import type { AgendaRow } from '../../shared/agenda/rows.ts'
import { type AgendaSlice, noAgenda } from '../../shared/agenda/slice.ts'
import type { NodeId } from '../../shared/kernel/ids.ts'

const node = (id: string, more: object = {}) => ({
  id,
  kind: 'item',
  title: id,
  respondsTo: [],
  speakers: [{ personId: `${id}-speaker`, substituteId: null }],
  attribution: 'named',
  ...more,
})
const nodes = { open: node('open'), frank: node('frank', { attribution: 'chatham-house' }) }
const agenda = { ...noAgenda, root: ['open', 'frank'], nodes } as unknown as AgendaSlice

test('an item under the Chatham House rule names nobody to observers, the others name their speakers', () => {
  const rows = Object.values(nodes) as unknown as AgendaRow[]
  expect(withoutSilentNames(agenda, rows).map(({ speakers }) => speakers.length)).toEqual([1, 0])
  expect(isSilentItem(agenda, 'frank' as NodeId)).toBe(true)
  expect(isSilentItem(agenda, null)).toBe(false)
})
