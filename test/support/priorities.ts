import type { LevelId, OptionId, PollId, SeatId } from '../../shared/kernel/ids.ts'
import type { Choice, PollDefinition } from '../../shared/polls/messages.ts'
import type { Ballot } from '../../shared/polls/slice.ts'
import type { Event } from '../../shared/world.ts'
import { happened } from './delegations.ts'

export const themes = ['housing', 'school', 'hate', 'jobs', 'data'] as const

/** A poll on priorities, with a budget of 10 as everywhere where a test does not say. */
export const priorities: PollDefinition = {
  id: 'priorities' as PollId,
  question: 'Where should cities and states act together first?',
  method: 'points',
  options: themes.map((id) => ({ id: id as OptionId, label: `Act on ${id}` })),
  secrecy: 'recorded',
  budget: 10,
}

export const points = (given: Readonly<Record<string, number>>): Choice => ({ points: { ...given } })

/** 4, 3, 2, 1, 0 points in the order given. */
export const inOrder = (...order: readonly string[]): Choice =>
  points(Object.fromEntries(order.map((id, index) => [id, order.length - 1 - index])))

export const ballot = (seatId: string, choice: Choice, level: string | null = null): Ballot => ({
  seatId: seatId as SeatId,
  level: level as LevelId | null,
  choice,
})

export const pollEvents = {
  created: (poll: PollDefinition = priorities): Event => happened({ type: 'poll/created', poll }),
  opened: (poll: PollDefinition = priorities): Event =>
    happened({ type: 'poll/opened', pollId: poll.id, poll }),
  closed: (result: unknown, poll: PollDefinition = priorities): Event =>
    happened({ type: 'poll/closed', pollId: poll.id, result }),
  published: (result: unknown, poll: PollDefinition = priorities): Event =>
    happened({ type: 'poll/published', pollId: poll.id, result }),
}
