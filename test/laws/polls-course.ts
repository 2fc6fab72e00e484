import fc from 'fast-check'
import type { Actor } from '../../shared/kernel/area.ts'
import type { PollId } from '../../shared/kernel/ids.ts'
import type { Ballot } from '../../shared/polls/slice.ts'
import { ana, bo, cem, delegations, dita, finn } from '../support/delegations.ts'
import { moderator, Rehearsal, type Sent } from '../support/given.ts'
import { ballot, points, priorities, themes } from '../support/priorities.ts'
import type { Coverage } from './coverage.ts'

const BUDGET = 10
const voters: readonly Actor[] = [ana, bo, cem, dita, finn]
const moves = [
  'create',
  'revise',
  'discard',
  'open',
  'close',
  'reopen',
  'publish',
  'cast',
  'correct',
] as const
const needs = {
  discard: 'draft',
  open: 'draft',
  close: 'open',
  cast: 'open',
  reopen: 'closed',
  publish: 'closed',
} as const

/** A choice that gives all ten points: each of them to one of the themes. */
export const choices = fc
  .array(fc.constantFrom(...themes), { minLength: BUDGET, maxLength: BUDGET })
  .map((given) => points(Object.fromEntries(themes.map((id) => [id, given.filter((x) => x === id).length]))))

/** Three polls at most, so that what is done to them meets. */
export const course = fc.array(
  fc.record({
    does: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...moves) },
      { weight: 2, arbitrary: fc.constantFrom<(typeof moves)[number][]>('create', 'open', 'close', 'cast') },
    ),
    poll: fc.constantFrom('p1', 'p2', 'p3'),
    voter: fc.nat(voters.length - 1),
    choice: choices,
  }),
  { minLength: 10, maxLength: 50 },
)
type Step = typeof course extends fc.Arbitrary<(infer Item)[]> ? Item : never

/** A meeting with its ballot box, as the server keeps it beside the log. */
export class PollsRehearsal extends Rehearsal {
  readonly boxes = new Map<string, Map<string, Ballot>>()

  take({ does, poll, voter, choice }: Step, n: number, seen: Coverage): void {
    const id = `k${n}`
    if (does === 'create' || does === 'revise') {
      const definition = { ...priorities, id: poll, question: `Question ${n} of ${poll}` }
      seen.outcome(this.send({ type: `poll.${does}`, id, poll: definition }))
    } else if (does === 'correct') {
      const personId = voters[voter]?.personId
      seen.outcome(this.send({ type: 'people.correct', id, personId, level: 'regional' }))
    } else {
      const pollId = voter === 0 ? (poll as PollId) : this.#fitting(does, poll as PollId)
      if (does === 'cast') this.#cast(pollId, voter, choice, seen)
      else this.#lead(does, id, pollId, seen)
    }
  }

  #lead(does: keyof typeof needs, id: string, pollId: PollId, seen: Coverage): void {
    const ballots = [...(this.boxes.get(pollId)?.values() ?? [])]
    seen.outcome(
      this.wait(1_000).send({ type: `poll.${does}` as const, id, pollId } as Sent, moderator, { ballots }),
    )
  }

  /** A poll to which this can be done, where there is one. */
  #fitting(does: keyof typeof needs, otherwise: PollId): PollId {
    const { byId, order } = this.world.polls
    return order.find((id) => byId[id]?.status === needs[does]) ?? otherwise
  }

  #cast(pollId: PollId, voter: number, choice: Ballot['choice'], seen: Coverage): void {
    const actor = voters[voter] ?? ana
    const outcome = this.send({ type: 'ballot.cast', id: 'vote', pollId, choice }, actor)
    if (typeof outcome === 'string' || actor.seatId === null) {
      seen.outcome(outcome)
      return
    }
    const box = this.boxes.get(pollId) ?? new Map<string, Ballot>()
    this.boxes.set(pollId, box.set(actor.seatId, ballot(actor.seatId, choice)))
    seen.note('ballot')
  }
}

/** One poll is published, one closed with a result not published yet, one a draft that stood before both. */
export function warmedUpPolls(): PollsRehearsal {
  const room = new PollsRehearsal(delegations())
  const polls = ['w-draft', 'w-published', 'w-closed']
  for (const id of polls) room.send({ type: 'poll.create', id: `c-${id}`, poll: { ...priorities, id } })
  const vote = points({ housing: BUDGET })
  const ballots = [ballot('lisboa', vote), ballot('finland', vote)]
  room.send({ type: 'poll.open', id: 'w1', pollId: 'w-published' })
  room.send({ type: 'poll.close', id: 'w2', pollId: 'w-published' }, moderator, { ballots })
  room.send({ type: 'poll.publish', id: 'w3', pollId: 'w-published' })
  room.send({ type: 'poll.open', id: 'w4', pollId: 'w-closed' })
  room.send({ type: 'poll.close', id: 'w5', pollId: 'w-closed' }, moderator, { ballots })
  return room
}
