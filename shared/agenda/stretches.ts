import type { NodeId } from '../kernel/ids.ts'
import type { AgendaRow } from './rows.ts'
import type { AgendaSlice } from './slice.ts'
import { isOpen } from './tree.ts'

/**
 * Runs of open items between which nothing waits, ends hard or has a reserve: a minute more in one of a stretch moves
 * what follows just as a minute more in another does, so one of them answers for all.
 */
export function stretchesOf(agenda: AgendaSlice, rows: readonly AgendaRow[]): AgendaRow[][] {
  const asked = new Map(rows.map((row) => [row.id, row]))
  const stretches: AgendaRow[][] = [[]]
  // The last stretch only grows while it is empty or nothing has come between.
  const part = () => {
    if (stretches.at(-1)?.length) stretches.push([])
  }
  const walk = (ids: readonly NodeId[]): void => {
    for (const id of ids) {
      const node = agenda.nodes[id]
      if (!node) continue
      if (node.notBefore !== null) part()
      if (node.kind === 'block') walk(node.children)
      const row = isOpen(agenda, id) ? asked.get(id) : undefined
      if (row) stretches.at(-1)?.push(row)
      if (node.hardEnd !== null || agenda.spare[id]?.reserveMs) part()
    }
  }
  walk(agenda.root)
  return stretches.filter((stretch) => stretch.length > 0)
}
