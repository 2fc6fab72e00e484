import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import type { AgendaSlice } from '../../../shared/agenda/slice.ts'
import { itemOf } from '../../../shared/agenda/tree.ts'
import type { NodeId } from '../../../shared/kernel/ids.ts'

/** Whether nobody outside the room is told who speaks there. */
export const isSilentItem = (agenda: AgendaSlice, id: NodeId | null): boolean =>
  itemOf(agenda, id)?.attribution === 'chatham-house'

/** The agenda as those outside the room read it: under the Chatham House rule an item names nobody. */
export const withoutSilentNames = (agenda: AgendaSlice, rows: readonly AgendaRow[]): readonly AgendaRow[] =>
  rows.map((row) => (isSilentItem(agenda, row.id) ? { ...row, speakers: [] } : row))
