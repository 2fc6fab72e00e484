import type { LevelId, OptionId } from '../kernel/ids.ts'
import type { Comparison, Group } from './messages.ts'
import { footrule, footruleMax, tauB } from './ranks.ts'

type Levels = Readonly<Record<LevelId, Group>>
const USUAL = ['local', 'national'] as readonly string[]
const TOP = 3
/** Shares are compared to a millionth, so that equal ones stay equal whatever the floating point says. */
const EXACT = 1_000_000

/**
 * Two levels' rankings side by side; `null` unless two levels have ballots. `order`: the session's levels, the order
 * in which the two are named.
 */
export function compare(levels: Levels, order: readonly LevelId[]): Comparison | null {
  const pair = comparedLevels(levels, order)
  const [first, second] = pair?.map((id) => levels[id]) ?? []
  if (!pair || !first || !second) return null
  const ranksFirst = first.options.map(({ rank }) => rank)
  const ranksSecond = second.options.map(({ rank }) => rank)
  const options = first.options.map(({ optionId, rank, share }, index) => {
    const other = second.options[index] ?? { rank, share }
    return {
      optionId,
      ranks: [rank, other.rank] as [number, number],
      gap: other.rank - rank,
      commonGround: Math.min(share, other.share),
    }
  })
  return {
    between: pair,
    top: sharedTop(first, second),
    options,
    widest: widest(first, second),
    tauB: tauB(ranksFirst, ranksSecond),
    footrule: footrule(ranksFirst, ranksSecond),
    footruleMax: footruleMax(options.length),
  }
}

/** Local and national where both have voted, else the two levels with most ballots. */
function comparedLevels(levels: Levels, order: readonly LevelId[]): [LevelId, LevelId] | null {
  const ids = (Object.keys(levels) as LevelId[]).sort((a, b) => place(order, a) - place(order, b))
  const voting = ids.filter((id) => (levels[id]?.ballots ?? 0) > 0)
  const [local, national] = USUAL.map((usual) => voting.find((id) => id === usual))
  if (local && national) return [local, national]
  const most = voting.toSorted((a, b) => (levels[b]?.ballots ?? 0) - (levels[a]?.ballots ?? 0)).slice(0, 2)
  const [first, second] = voting.filter((id) => most.includes(id))
  return first && second ? [first, second] : null
}

/** Levels the session does not list come last, by id, so that the order never depends on who came first. */
const place = (order: readonly LevelId[], id: LevelId): number => {
  const found = order.indexOf(id)
  return found < 0 ? order.length : found
}

/** What both have among their first three (of three options: their first two, since all would be no news). */
function sharedTop(first: Group, second: Group): Comparison['top'] {
  const of = Math.min(TOP, first.options.length - 1)
  const theirs = topOf(second, of)
  return { of, shared: topOf(first, of).filter((id) => theirs.includes(id)) }
}

/** Options surely among the first `count`: those tied across the line are not, since which are in would be chance. */
const topOf = ({ options }: Group, count: number): OptionId[] =>
  options
    .filter(({ rank }) => options.filter((other) => other.rank <= rank).length <= count)
    .map(({ optionId }) => optionId)

/** The largest gap in rank; of equal gaps the one whose shares lie further apart, then the first on the ballot. */
function widest(first: Group, second: Group): OptionId | null {
  const gaps = first.options.map(({ optionId, rank, share }, index) => {
    const other = second.options[index] ?? { rank, share }
    return {
      optionId,
      gap: Math.abs(other.rank - rank),
      shares: Math.round(Math.abs(other.share - share) * EXACT),
    }
  })
  const [top] = gaps.toSorted((a, b) => b.gap - a.gap || b.shares - a.shares)
  return top && top.gap > 0 ? top.optionId : null
}
