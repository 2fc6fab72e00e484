import { expect } from 'vitest'
import type { Actor, Role } from '../../shared/kernel/area.ts'
import type { CommandId, PersonId, SeatId } from '../../shared/kernel/ids.ts'
import { type Instant, instantOf } from '../../shared/kernel/time.ts'
import { decide, emptyWorld, evolve, type Facts } from '../../shared/meeting.ts'
import type { Command, Event, RecordedEvent, World } from '../../shared/world.ts'

/** 28 November 2017, 15:00 in Lisbon. */
export const START: Instant = instantOf(Date.UTC(2017, 10, 28, 15))

export const moderator: Actor = actor('moderator')

export function actor(role: Role, person?: string, seat?: string, admitted = true): Actor {
  return {
    role,
    personId: (person ?? null) as PersonId | null,
    seatId: (seat ?? null) as SeatId | null,
    admitted,
  }
}

/** An event as the log would have it. `command` names what it answers, where undo matters. */
export function recorded(
  event: Event,
  seq: number,
  at: Instant = START,
  command: RecordedEvent['command'] = null,
): RecordedEvent {
  return { ...event, seq, at, command, actorId: null } as RecordedEvent
}

/** A command a test writes by hand: an id is made from its type when none matters. */
export type Sent = { type: Command['type']; id?: string } & Record<string, unknown>

export const sent = (command: Sent): Command =>
  ({ id: `c-${command.type.replace('.', '-')}`, ...command }) as unknown as Command

/** A meeting that can be driven step by step, as the live session does it. */
export class Rehearsal {
  world: World
  at: Instant
  readonly log: RecordedEvent[] = []

  constructor(events: readonly Event[] = [], at: Instant = START) {
    this.at = at
    this.world = emptyWorld
    this.#take(events, null)
  }

  /** Decides and, when accepted, evolves. Returns the events or the refusal's code. */
  send(command: Sent, by: Actor = moderator, facts: Facts = {}): readonly Event[] | string {
    const full = sent(command)
    const decision = decide(this.world, full, { at: this.at, actor: by }, facts)
    if (!decision.ok) return decision.refusal.code
    this.#take(decision.value, { id: full.id as CommandId, type: full.type })
    return decision.value
  }

  wait(ms: number): this {
    this.at = instantOf(this.at + ms)
    return this
  }

  #take(events: readonly Event[], command: RecordedEvent['command']): void {
    for (const event of events) {
      const entry = recorded(event, this.log.length + 1, this.at, command)
      this.log.push(entry)
      this.world = evolve(this.world, entry)
    }
  }
}

/** `given(events).when(command, actor).then(events | refusal code)`. */
export function given(...events: Event[]) {
  return {
    when: (command: Sent, by: Actor = moderator, facts: Facts = {}) => {
      const rehearsal = new Rehearsal(events)
      const before = rehearsal.world
      const outcome = rehearsal.send(command, by, facts)
      return {
        rehearsal,
        then: (expected: readonly Event[] | string) => {
          expect(outcome).toEqual(expected)
          if (typeof outcome === 'string') expect(rehearsal.world).toBe(before)
        },
      }
    },
  }
}
