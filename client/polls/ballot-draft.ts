import type { OptionId } from '../../shared/kernel/ids.ts'
import type { Choice, PollDefinition } from '../../shared/polls/messages.ts'

/** Points given so far; an option that is not named has none. May be over or under the budget while it is filled in. */
export type BallotDraft = Readonly<Record<OptionId, number>>

type Options = Pick<PollDefinition, 'options'>

export const pointsOn = (draft: BallotDraft, id: OptionId): number =>
  Object.hasOwn(draft, id) ? (draft[id] ?? 0) : 0

export const pointsGiven = (draft: BallotDraft): number =>
  Object.values(draft).reduce((sum, points) => sum + points, 0)

/** Whole points from 0 to the budget. */
export function withPoints(draft: BallotDraft, id: OptionId, points: number, budget: number): BallotDraft {
  const whole = Number.isFinite(points) ? Math.trunc(points) : 0
  return { ...draft, [id]: Math.min(Math.max(whole, 0), budget) }
}

/** As it is cast: every option of the poll with its points. */
export const choiceOf = (draft: BallotDraft, { options }: Options): Choice => ({
  points: Object.fromEntries(options.map(({ id }) => [id, pointsOn(draft, id)])),
})

/** Whether the draft says the same as a ballot that was cast; an option left out and one with 0 are the same. */
export const saysTheSame = (draft: BallotDraft, { points }: Choice, { options }: Options): boolean =>
  options.every(({ id }) => pointsOn(draft, id) === pointsOn(points, id))

/** A kept draft, read back: only options the poll still has; `null` where it is not one. */
export function readDraft(text: string | null, { options }: Options, budget: number): BallotDraft | null {
  const found = parsed(text)
  if (typeof found !== 'object' || found === null) return null
  const entries = Object.entries(found)
  const draft: Record<OptionId, number> = {}
  for (const { id } of options) {
    const points: unknown = entries.find(([key]) => key === id)?.[1] ?? 0
    if (typeof points !== 'number' || !Number.isInteger(points) || points < 0 || points > budget) return null
    draft[id] = points
  }
  return draft
}

function parsed(text: string | null): unknown {
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch {
    // Written by hand or by another version: as if nothing had been kept.
    return null
  }
}
