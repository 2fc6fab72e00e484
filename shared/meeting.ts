import type { AgendaCommand, AgendaEvent } from './agenda/messages.ts'
import type { ConclusionsCommand, ConclusionsEvent } from './conclusions/messages.ts'
import type { FloorCommand, FloorEvent } from './floor/messages.ts'
import type { Recorded } from './kernel/area.ts'
import type { PollsCommand, PollsEvent } from './polls/messages.ts'
import type { SessionCommand, SessionEvent } from './session/messages.ts'

export type Command = SessionCommand | AgendaCommand | FloorCommand | PollsCommand | ConclusionsCommand
export type Event = SessionEvent | AgendaEvent | FloorEvent | PollsEvent | ConclusionsEvent
export type RecordedEvent = Event & Recorded
