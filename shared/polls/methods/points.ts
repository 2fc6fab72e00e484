import type { Refusal } from '../../kernel/area.ts'
import type { OptionId } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import type { Wording } from '../../kernel/wording.ts'
import type { Choice, Group, PollDefinition } from '../messages.ts'
import { ranksOf } from '../ranks.ts'
import type { PollsRefusal } from '../refusals.ts'

/** Points a ballot gives away where the poll does not say. */
export const DEFAULT_BUDGET = 10

export const budgetOf = ({ budget }: Pick<PollDefinition, 'budget'>): number => budget ?? DEFAULT_BUDGET

/** How this method counts, in a sentence one can repeat in the room. */
export const pointsExplained: Wording = {
  en: 'Every seat gives away {budget} points; an option’s share is the part of all the points given that it received.',
  fr: 'Chaque siège répartit {budget} points\u202f; la part d’une option est la fraction de tous les points attribués qu’elle a reçue.',
}

/** A ballot gives its whole budget, in whole points, to options of the poll. An option left out has none. */
export function checkPoints(poll: PollDefinition, choice: Choice): Result<Choice, Refusal<PollsRefusal>> {
  const budget = budgetOf(poll)
  const known = new Set<string>(poll.options.map(({ id }) => id))
  let given = 0
  for (const [id, points] of Object.entries(choice.points)) {
    if (!known.has(id)) return refuse({ code: 'poll/unknown-option', params: { id } })
    if (!Number.isSafeInteger(points) || points < 0)
      return refuse({ code: 'poll/points-not-whole', params: { budget } })
    given += points
  }
  if (given < budget) return refuse({ code: 'poll/points-left', params: { left: budget - given, budget } })
  if (given > budget) return refuse({ code: 'poll/points-over', params: { over: given - budget, budget } })
  return accept({ points: { ...choice.points } })
}

/** Adds up ballots that were checked. Every ballot weighs the same, since each gives the same budget. */
export function countPoints(poll: PollDefinition, choices: readonly Choice[], entitled: number): Group {
  const totals = poll.options.map(({ id }) =>
    choices.reduce((sum, choice) => sum + pointsGiven(choice, id), 0),
  )
  const all = choices.length * budgetOf(poll)
  const ranks = ranksOf(totals)
  const options = poll.options.map(({ id }, index) => {
    const points = totals[index] ?? 0
    return { optionId: id, points, share: all === 0 ? 0 : points / all, rank: ranks[index] ?? 0 }
  })
  return { ballots: choices.length, entitled, options }
}

const pointsGiven = ({ points }: Choice, id: OptionId): number =>
  Object.hasOwn(points, id) ? (points[id] ?? 0) : 0
