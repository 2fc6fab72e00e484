import { decideAgenda } from './agenda/decide.ts'
import { evolveAgenda } from './agenda/evolve.ts'
import { type AgendaCommand, type AgendaEvent, agendaCommands, agendaEvents } from './agenda/messages.ts'
import { redactAgenda, redactAgendaEvent } from './agenda/redact.ts'
import { type AgendaRefusal, agendaRefusals } from './agenda/refusals.ts'
import { noAgenda } from './agenda/slice.ts'
import { decideConclusions } from './conclusions/decide.ts'
import { evolveConclusions } from './conclusions/evolve.ts'
import { type ConclusionsCommand, conclusionsCommands, conclusionsEvents } from './conclusions/messages.ts'
import { conclusionsRefusals } from './conclusions/refusals.ts'
import { noConclusions } from './conclusions/slice.ts'
import { decideFloor } from './floor/decide.ts'
import { seatsChange } from './floor/decide-hand-over.ts'
import { speakersEnter, speakersLeave } from './floor/decide-round.ts'
import { evolveFloor } from './floor/evolve.ts'
import { type FloorCommand, floorCommands, floorEvents } from './floor/messages.ts'
import { redactFloor, redactFloorEvent } from './floor/redact.ts'
import { floorRefusals } from './floor/refusals.ts'
import { touchesSilence } from './floor/sight.ts'
import { emptyFloor } from './floor/slice.ts'
import type { Audience, Context, Decided } from './kernel/area.ts'
import type { CommandId } from './kernel/ids.ts'
import { accept } from './kernel/result.ts'
import { decidePolls } from './polls/decide.ts'
import { evolvePolls } from './polls/evolve.ts'
import { type PollsCommand, pollsCommands, pollsEvents } from './polls/messages.ts'
import { redactPolls, redactPollsEvent } from './polls/redact.ts'
import { pollsRefusals } from './polls/refusals.ts'
import { type Ballot, noPolls } from './polls/slice.ts'
import { decideSession } from './session/decide.ts'
import { evolveSession } from './session/evolve.ts'
import { type SessionCommand, type SessionEvent, sessionCommands, sessionEvents } from './session/messages.ts'
import { redactSession, redactSessionEvent } from './session/redact.ts'
import { type SessionRefusal, sessionRefusals } from './session/refusals.ts'
import { noSession } from './session/slice.ts'
import type { Command, Event, RecordedEvent, World } from './world.ts'

/** The one list of areas: what the meeting can be told, what can happen in it and why it may refuse. */
export const commandTable = {
  ...sessionCommands,
  ...agendaCommands,
  ...floorCommands,
  ...pollsCommands,
  ...conclusionsCommands,
}
export const eventTable = {
  ...sessionEvents,
  ...agendaEvents,
  ...floorEvents,
  ...pollsEvents,
  ...conclusionsEvents,
}
export const refusalTable = {
  ...sessionRefusals,
  ...agendaRefusals,
  ...floorRefusals,
  ...pollsRefusals,
  ...conclusionsRefusals,
}
export type RefusalCode = keyof typeof refusalTable

export const emptyWorld: World = {
  session: noSession,
  agenda: noAgenda,
  floor: emptyFloor,
  polls: noPolls,
  conclusions: noConclusions,
}

/** What a decision may need that is not in the log: the ballots in the box when a poll closes. */
export interface Facts {
  readonly ballots?: readonly Ballot[]
}

/** Decides a command whose sender may send it. Pure: the same world, command and context give the same answer. */
export function decide(
  world: World,
  command: Command,
  context: Context,
  facts: Facts = {},
): Decided<Event, RefusalCode> {
  if (isOf(sessionCommands, command))
    return withConsequences(world, decideSession(world, command as SessionCommand, context), context)
  if (isOf(agendaCommands, command))
    return withSpeakers(world, decideAgenda(world, command as AgendaCommand, context), command.id, context)
  if (isOf(floorCommands, command)) return decideFloor(world, command as FloorCommand, context)
  if (isOf(pollsCommands, command)) return decidePolls(world, command as PollsCommand, context, facts)
  return decideConclusions(world, command as ConclusionsCommand, context)
}

/** Who comes to hold a seat or loses it changes the floor too, by events that all audiences can follow. */
function withConsequences(
  world: World,
  decision: Decided<SessionEvent, SessionRefusal>,
  { at }: Context,
): Decided<Event, RefusalCode> {
  if (!decision.ok) return decision
  let so = world
  // Each in the light of those before it: an aide is dismissed once the person they acted for has gone.
  const follow = (event: SessionEvent): readonly Event[] => {
    const events = [event, ...seatsChange(so, event)]
    so = events.reduce<World>((was, one) => evolve(was, { ...one, ...unrecorded, at }), so)
    return events
  }
  return accept(decision.value.flatMap(follow))
}
const unrecorded = { seq: 0, command: null, actorId: null } as const

/**
 * Those who are to speak to an item enter the list as it begins, where the session wants that, and leave it when the
 * beginning is undone. What they find there is the list of that item.
 */
function withSpeakers(
  world: World,
  decision: Decided<AgendaEvent, AgendaRefusal>,
  commandId: CommandId,
  { at }: Context,
): Decided<Event, RefusalCode> {
  if (!decision.ok) return decision
  let so = world
  const follow = (event: AgendaEvent): readonly Event[] => {
    so = evolve(so, { ...event, ...unrecorded, at })
    return [event, ...speakersEnter(so, event, commandId), ...speakersLeave(so, event)]
  }
  return accept(decision.value.flatMap(follow))
}

const isOf = (table: object, { type }: Command): boolean => Object.hasOwn(table, type)

export function evolve(world: World, event: RecordedEvent): World {
  return {
    session: evolveSession(world.session, event),
    agenda: evolveAgenda(world.agenda, event),
    floor: evolveFloor(world.floor, event),
    polls: evolvePolls(world.polls, event),
    conclusions: evolveConclusions(world.conclusions, event),
  }
}

/** The world as an audience may see it. `redact(evolve(w, e)) = evolve(redact(w), redact(e))`. */
export function redact(world: World, audience: Audience): World {
  if (audience === 'moderators') return world
  return {
    session: redactSession(world.session, audience),
    agenda: redactAgenda(world.agenda, audience, world),
    floor: redactFloor(world.floor, audience, world),
    polls: redactPolls(world.polls, audience),
    conclusions: world.conclusions,
  }
}

/** The event as an audience may see it; `null` where it may not know of it. `world`: before the event. */
export function redactEvent(event: RecordedEvent, audience: Audience, world: World): RecordedEvent | null {
  if (audience === 'moderators') return event
  const anonymous = { ...event, command: null, actorId: null } as RecordedEvent
  const steps = [
    (e: RecordedEvent) => redactSessionEvent(e, audience),
    (e: RecordedEvent) => redactAgendaEvent(e, audience, world),
    (e: RecordedEvent) => redactFloorEvent(e, audience, world),
    (e: RecordedEvent) => redactPollsEvent(e, audience),
  ]
  return steps.reduce<RecordedEvent | null>((seen, step) => seen && step(seen), anonymous)
}

/** Whether an event changes what an audience may see of the past, so that only a fresh snapshot will do. */
export function needsSnapshot(event: RecordedEvent, audience: Audience): boolean {
  if (audience !== 'observers') return false
  return touchesSilence(event) || (event.type === 'session/updated' && event.observersSee !== undefined)
}
