import type { AgendaCommand, AgendaEvent } from './agenda/messages.ts'
import type { AgendaSlice } from './agenda/slice.ts'
import type { ConclusionsCommand, ConclusionsEvent } from './conclusions/messages.ts'
import type { ConclusionsSlice } from './conclusions/slice.ts'
import type { FloorCommand, FloorEvent } from './floor/messages.ts'
import type { FloorSlice } from './floor/slice.ts'
import type { Recorded } from './kernel/area.ts'
import type { PollsCommand, PollsEvent } from './polls/messages.ts'
import type { PollsSlice } from './polls/slice.ts'
import type { SessionCommand, SessionEvent } from './session/messages.ts'
import type { SessionSlice } from './session/slice.ts'

/** The state of a session. Every area may read all of it and evolves only its own slice. */
export interface World {
  readonly session: SessionSlice
  readonly agenda: AgendaSlice
  readonly floor: FloorSlice
  readonly polls: PollsSlice
  readonly conclusions: ConclusionsSlice
}

export type Command = SessionCommand | AgendaCommand | FloorCommand | PollsCommand | ConclusionsCommand
export type Event = SessionEvent | AgendaEvent | FloorEvent | PollsEvent | ConclusionsEvent
/** An event as the log has it, with its number, its time and what it answers. */
export type RecordedEvent = Event & Recorded
