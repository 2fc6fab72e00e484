import type { AgendaRow } from '../../shared/agenda/rows.ts'
import type { AgendaSlice } from '../../shared/agenda/slice.ts'
import type { Making } from './making.ts'
import { plain } from './model.ts'
import { speakerLine } from './people.ts'

/** What became of an item: what was never reached is not `upcoming` once the agenda is over. */
export function rowOutcome({ status }: AgendaSlice, row: AgendaRow) {
  if (row.status === 'upcoming') return status === 'finished' ? 'notHeld' : 'isUpcoming'
  return ({ active: 'isActive', paused: 'isPaused', done: 'isDone', skipped: 'skipped' } as const)[row.status]
}

/** Under the Chatham House Rule an item names nobody. */
export function isUnattributed({ source }: Making, row: AgendaRow): boolean {
  const node = source.world.agenda.nodes[row.id]
  return node?.kind === 'item' && node.attribution === 'chatham-house' && row.speakers.length > 0
}

/** The speakers of an item as plain lines, or why there are none. */
export const agendaNotes = (making: Making, row: AgendaRow): string[] =>
  isUnattributed(making, row)
    ? [making.say('chathamHouse')]
    : row.speakers.map((speaker) => plain(speakerLine(making, speaker)))
