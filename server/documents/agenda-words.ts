import type { AgendaRow } from '../../shared/agenda/rows.ts'
import type { World } from '../../shared/world.ts'
import type { Making } from './making.ts'
import { plain } from './model.ts'
import { speakerLine } from './people.ts'

/** What became of an item. In a session that is closed, nothing is to come any more. */
export function rowOutcome({ session }: World, { status }: AgendaRow) {
  if (status === 'upcoming') return session.status === 'open' ? 'isUpcoming' : 'notHeld'
  return ({ active: 'isActive', paused: 'isPaused', done: 'isDone', skipped: 'skipped' } as const)[status]
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
