import fc from 'fast-check'
import type { Actor, Role } from '../../shared/kernel/area.ts'
import type { PersonId } from '../../shared/kernel/ids.ts'
import { commandTable, decide, type Facts } from '../../shared/meeting.ts'
import type { Ballot } from '../../shared/polls/slice.ts'
import type { Command } from '../../shared/world.ts'
import { ana, delegations } from '../support/delegations.ts'
import { actor, moderator, Rehearsal, type Sent, sent } from '../support/given.ts'
import type { Coverage } from './coverage.ts'
import { moves } from './meeting-moves.ts'

/** One thing somebody tries; `pick` chooses among what there is to choose at that moment, `who` tries it. */
export interface Step {
  readonly does: Command['type']
  readonly pick: number
  readonly who: 'fitting' | 'anybody'
}

const often: readonly Command['type'][] = [
  'agenda.next',
  'agenda.undo',
  'agenda.put-point',
  'agenda.answer',
  'agenda.answer',
  'poll.open',
  'floor.request',
  'floor.request',
  'floor.call',
  'floor.undo',
  'floor.interrupt',
  'floor.finish',
  'floor.hand-over',
  'floor.hand-over',
  'people.appoint',
  'poll.open',
  'poll.close',
  'ballot.cast',
  'ballot.cast',
  'people.join',
]
/** Nothing goes on after these: they come at the end. */
const endings: readonly Command['type'][] = ['session.close', 'session.publish']
const all = Object.keys(commandTable) as Command['type'][]

const step = (types: readonly Command['type'][] = all): fc.Arbitrary<Step> =>
  fc.record({
    does: fc.constantFrom(...types),
    pick: fc.nat(5_000),
    who: fc.oneof({ weight: 6, arbitrary: fc.constant('fitting') }, fc.constant('anybody')) as fc.Arbitrary<
      Step['who']
    >,
  })
/** Whatever may happen before the end. */
export const during = step([...all.filter((type) => !endings.includes(type)), ...often])
const ending: fc.Arbitrary<Step[]> = fc
  .tuple(step(['poll.close']), step(['session.close']), step(), step(['session.publish']), step())
  .map((steps) => steps.map((one) => ({ ...one, pick: 1, who: 'fitting' })))

/** A meeting's course: much of everything, and mostly its end. */
export const course: fc.Arbitrary<readonly Step[]> = fc
  .tuple(fc.array(during, { minLength: 10, maxLength: 100, size: 'large' }), fc.option(ending, { freq: 3 }))
  .map(([steps, end]) => [...steps, ...(end ?? [])])

export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFrozen(inner)
  }
  return value
}

const people = ['ana', 'bo', 'cem', 'dita', 'finn', 'rita', 'wim', 'eva']
const roles: readonly Role[] = ['moderator', 'co-moderator', 'rapporteur', 'participant', 'observer', 'stage']

/** A meeting with its ballot box, driven as the live session drives it: role first, then the decision. */
export class Meeting extends Rehearsal {
  readonly #boxes = new Map<string, Map<string, Ballot>>()
  /** Told of every decision, with the world it was made on. */
  decided: (command: Command, by: Actor, facts: Facts) => void = () => undefined

  /** Tries one step; answers with what came of it. */
  try({ does, pick, who }: Step, n: number): readonly { readonly type: string }[] | string {
    const by = this.#sender(does, pick, who)
    const allowed: readonly string[] = commandTable[does].by
    if (by.role !== 'system' && !allowed.includes(by.role)) return 'not-your-role'
    const command = sent({ type: does, id: `k${n}`, ...moves[does](this.world, pick, `${n}`) } as Sent)
    const facts = 'pollId' in command ? { ballots: this.#ballots(command.pollId) } : {}
    this.wait((pick % 4) * 20_000)
    this.decided(command, by, facts)
    const outcome = this.send(command as unknown as Sent, by, facts)
    if (command.type === 'ballot.cast' && typeof outcome !== 'string') this.#keep(command, by)
    return outcome
  }

  #ballots(pollId: string): Ballot[] {
    return [...(this.#boxes.get(pollId)?.values() ?? [])]
  }

  #keep({ pollId, choice }: Extract<Command, { type: 'ballot.cast' }>, { seatId, personId }: Actor): void {
    const level = (personId && this.world.session.people[personId]?.level) || null
    const box = this.#boxes.get(pollId) ?? new Map<string, Ballot>()
    if (seatId) this.#boxes.set(pollId, box.set(seatId, { seatId, level, choice }))
  }

  #sender(does: Command['type'], pick: number, who: Step['who']): Actor {
    const allowed: readonly Role[] = commandTable[does].by
    if (who === 'anybody') return this.#person(roles[pick % roles.length] ?? 'observer', pick)
    if (allowed.length === 0) return actor('system' as Role)
    const speaks =
      does === 'ballot.cast' || (/^(floor|agenda)\./.test(does) && allowed.includes('participant'))
    return speaks && pick % 4 ? this.#person('participant', pick) : moderator
  }

  /** A person as the live session would have them at this moment. */
  #person(role: Role, pick: number): Actor {
    const personId = people[pick % people.length] ?? 'ana'
    const person = this.world.session.people[personId as PersonId]
    return actor(role, personId, person?.seatId ?? undefined, person?.status === 'admitted')
  }
}

/** The agenda runs, one has the floor and two wait, a poll is open with a ballot in it, one has been published. */
export function warmedUp(names: boolean): Meeting {
  const room = new Meeting(delegations(names))
  const begin: readonly (readonly [Command['type'], number])[] = [
    ['agenda.set', 1],
    ['floor.set-rules', 0],
    ['agenda.start', 0],
    ['poll.create', 1],
    ['poll.open', 1],
    ['poll.close', 1],
    ['poll.publish', 1],
    ['poll.create', 1],
    ['poll.open', 1],
    ['ballot.cast', 1],
    ['floor.request', 1],
    ['floor.request', 2],
    ['floor.request', 3],
    ['floor.call', 0],
    ['floor.hand-in', 1],
    ['floor.take-back', 0],
  ]
  for (const [n, [does, pick]] of begin.entries()) room.try({ does, pick, who: 'fitting' }, 9_000 + n)
  const { floor, polls, agenda } = room.world
  const warm = floor.speaking && floor.queue.length > 1 && polls.order.length === 2 && agenda.activeId
  if (!warm) throw new Error('The meeting did not warm up.')
  return room
}

/** The same question put twice, to frozen and to copied facts. */
export function askTwice(room: Meeting, command: Command, by: Actor = ana, facts: Facts = {}) {
  const context = { at: room.at, actor: by }
  return [
    decide(deepFrozen(room.world), deepFrozen(command), deepFrozen(context), deepFrozen(facts)),
    decide(structuredClone(room.world), structuredClone(command), structuredClone(context), facts),
  ] as const
}

export function run(room: Meeting, steps: readonly Step[], seen: Coverage): void {
  for (const [n, next] of steps.entries()) seen.outcome(room.try(next, n))
}
