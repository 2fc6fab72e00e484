import type { LevelId, OptionId } from '../../shared/kernel/ids.ts'
import type { Comparison, Group, PollResult } from '../../shared/polls/messages.ts'
import type { Poll } from '../../shared/polls/slice.ts'
import type { Making } from './making.ts'
import type { Block, Column, Part, Row } from './model.ts'
import { levelName, levelPhrase, optionLabel, rankText } from './poll-words.ts'

/** Two levels' rankings side by side and what lies between them, in words first. */
export function comparisonBlocks(making: Making, poll: Poll, result: PollResult): Block[] {
  const { comparison, levels } = result
  const ties = tieRemark(making, result)
  if (!comparison) return [paragraph('note', making.word('nothingToCompare')), ...ties]
  const [first, second] = comparison.between
  const names = { first: levelName(making, first), second: levelName(making, second) }
  const sentences = `${topSentence(making, poll, comparison)} ${widestSentence(making, poll, comparison)}`
  return [
    { kind: 'heading', level: 3, marker: false, parts: [making.word('sideBySide', names)] },
    paragraph('body', making.words(sentences)),
    {
      kind: 'table',
      caption: [making.word('sideBySide', names)],
      columns: columnsOf(making, [first, second]),
      rows: rowsOf(making, poll, comparison, [levels[first], levels[second]]),
    },
    ...ties,
  ]
}

const paragraph = (style: 'body' | 'note', part: Part): Block => ({ kind: 'paragraph', style, parts: [part] })

function tieRemark({ word }: Making, { overall, levels, comparison }: PollResult): Block[] {
  const shown = [overall, ...(comparison?.between ?? []).map((id) => levels[id])]
  const tied = shown.some((group) => {
    const ranks = group?.options.map(({ rank }) => rank) ?? []
    return new Set(ranks).size < ranks.length
  })
  return tied ? [paragraph('note', word('ties'))] : []
}

function topSentence(making: Making, poll: Poll, { top }: Comparison): string {
  const { of, shared } = top
  const options = making.local.list(shared.map((id) => quoted(making, poll, id)))
  if (of === 1) return making.say(shared.length === 0 ? 'topDiffers' : 'topSame', { options })
  if (shared.length === 0) return making.say('topNone', { of })
  return making.say(shared.length === 1 ? 'topOneShared' : 'topShared', {
    shared: shared.length,
    of,
    options,
  })
}

function widestSentence(making: Making, poll: Poll, { widest, options, between }: Comparison): string {
  const found = options.find(({ optionId }) => optionId === widest)
  if (!found) return making.say('noGap')
  return making.say('widest', {
    option: quoted(making, poll, found.optionId),
    firstRank: rankText(making, found.ranks[0]),
    secondRank: rankText(making, found.ranks[1]),
    first: levelPhrase(making, between[0]),
    second: levelPhrase(making, between[1]),
  })
}

const quoted = (making: Making, poll: Poll, id: OptionId): string =>
  making.say('quoted', { text: optionLabel(poll, id) })

function columnsOf(making: Making, between: readonly LevelId[]): Column[] {
  const levels = between.flatMap((id): Column[] => {
    const figure = { width: 0.12, align: 'end', names: false } as const
    const level = levelName(making, id)
    return [
      { ...figure, heading: [making.word('levelRank', { level })] },
      { ...figure, heading: [making.word('levelShare', { level })] },
    ]
  })
  return [
    { heading: [making.word('option')], width: 0.3, align: 'start', names: true },
    ...levels,
    { heading: [making.word('gap')], width: 0.22, align: 'start', names: false },
  ]
}

function rowsOf(
  making: Making,
  poll: Poll,
  { options, between }: Comparison,
  groups: readonly (Group | undefined)[],
): Row[] {
  const shareOf = (group: Group | undefined, id: OptionId) =>
    making.local.percent(group?.options.find(({ optionId }) => optionId === id)?.share ?? 0)
  const cell = (text: string) => [[making.words(text)]]
  return options
    .toSorted((a, b) => a.ranks[0] - b.ranks[0] || a.ranks[1] - b.ranks[1])
    .map(({ optionId, ranks, gap }) => ({
      kind: 'row',
      depth: 0,
      cells: [
        [[making.text(optionLabel(poll, optionId))]],
        cell(rankText(making, ranks[0])),
        cell(shareOf(groups[0], optionId)),
        cell(rankText(making, ranks[1])),
        cell(shareOf(groups[1], optionId)),
        cell(gapText(making, gap, between)),
      ],
    }))
}

/** `gap`: the second level's rank less the first's. */
function gapText(making: Making, gap: number, [first, second]: readonly [LevelId, LevelId]): string {
  if (gap === 0) return making.say('sameRank')
  const size = Math.abs(gap)
  // French counts as one what is under two, English only one itself.
  const one = making.source.language === 'fr' ? size < 2 : size === 1
  return making.say(one ? 'higherOne' : 'higherMany', {
    gap: making.local.number(size),
    level: levelPhrase(making, gap > 0 ? first : second),
  })
}
