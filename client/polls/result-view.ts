import type { OptionId } from '../../shared/kernel/ids.ts'
import type { Comparison, Group } from '../../shared/polls/messages.ts'
import type { Poll } from '../../shared/polls/slice.ts'

/** A place as it is said: `3`, shared or not. */
export interface Place {
  readonly place: number
  readonly shared: boolean
}

/** Ranks share the mean of the places they take; people say the best of those places. */
export function placeIn({ options }: Group, id: OptionId): Place {
  const rank = options.find(({ optionId }) => optionId === id)?.rank ?? options.length
  const better = options.filter((other) => other.rank < rank).length
  return { place: better + 1, shared: options.filter((other) => other.rank === rank).length > 1 }
}

/** `2`, and `2=` for a shared place. */
export function placeSign(group: Group, id: OptionId): string {
  const { place, shared } = placeIn(group, id)
  return shared ? `${place}=` : String(place)
}

/** Options from the first rank to the last; those that tie in the order of the ballot. */
export const inOrder = ({ options }: Group): readonly OptionId[] =>
  options.toSorted((a, b) => a.rank - b.rank).map(({ optionId }) => optionId)

/** The options on which two levels differ, the widest first. */
export function gaps({ options, widest }: Comparison): Comparison['options'] {
  return options
    .filter(({ gap }) => gap !== 0)
    .toSorted((a, b) => Number(b.optionId === widest) - Number(a.optionId === widest) || size(b) - size(a))
}

const size = ({ gap }: Comparison['options'][number]): number => Math.abs(gap)

/** What both levels gave most to: the option whose lower support is highest; `null` where there is none. */
export function commonGround({ options }: Comparison): Comparison['options'][number] | null {
  const [best] = options.toSorted((a, b) => b.commonGround - a.commonGround)
  return best && best.commonGround > 0 ? best : null
}

export const labelOf = ({ options }: Pick<Poll, 'options'>, id: OptionId): string =>
  options.find((option) => option.id === id)?.label ?? id
