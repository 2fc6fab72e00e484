import { word } from '../../shared/kernel/wording.ts'
import type { PollResult } from '../../shared/polls/messages.ts'
import { budgetOf, pointsExplained } from '../../shared/polls/methods/points.ts'
import type { Poll } from '../../shared/polls/slice.ts'
import type { Making } from './making.ts'
import type { Block, Section } from './model.ts'
import { comparisonBlocks } from './poll-comparison.ts'
import { levelName, optionLabel, rankText } from './poll-words.ts'

/** Appendix: every poll that was opened, with its result as far as the reader may see it. */
export function pollsSection(making: Making, number: string): Section {
  const { polls } = making.source.world
  const held = polls.order
    .map((id) => polls.byId[id])
    .filter((poll): poll is Poll => poll !== undefined && poll.status !== 'draft')
  return {
    id: 'polls',
    title: [making.word('appendix', { number, title: making.say('pollResults') })],
    appendix: true,
    blocks:
      held.length === 0
        ? [{ kind: 'paragraph', style: 'note', parts: [making.word('noPolls')] }]
        : held.flatMap((poll) => pollBlocks(making, poll)),
  }
}

function pollBlocks(making: Making, poll: Poll): Block[] {
  const counts = word(pointsExplained, making.source.language, { budget: budgetOf(poll) })
  const about = `${counts} ${making.say('byLevel')}`
  return [
    { kind: 'heading', level: 2, marker: false, parts: [making.text(poll.question)] },
    { kind: 'paragraph', style: 'body', parts: [making.words(about)] },
    ...outcomeBlocks(making, poll),
  ]
}

function outcomeBlocks(making: Making, poll: Poll): Block[] {
  const remark = (key: 'stillOpen' | 'notPublished' | 'notYetPublic'): Block => ({
    kind: 'paragraph',
    style: 'note',
    parts: [making.word(key)],
  })
  if (poll.result === null) return [remark(poll.status === 'open' ? 'stillOpen' : 'notPublished')]
  return [
    ...(poll.status === 'published' ? [] : [remark('notYetPublic')]),
    turnout(making, poll.result),
    { kind: 'heading', level: 3, marker: false, parts: [making.word('overallTable')] },
    overallTable(making, poll, poll.result),
    ...comparisonBlocks(making, poll, poll.result),
  ]
}

function turnout(making: Making, { overall, levels }: PollResult): Block {
  const { number, percent } = making.local
  const figures = ({ ballots, entitled }: { ballots: number; entitled: number }) => ({
    ballots: number(ballots),
    entitled: number(entitled),
  })
  const share = percent(overall.entitled === 0 ? 0 : overall.ballots / overall.entitled)
  const all = making.say('allSeats', { ...figures(overall), share })
  const each = making.source.world.session.levels.flatMap(({ id }) => {
    const group = levels[id]
    return group ? [making.say('seatsOf', { level: levelName(making, id), ...figures(group) })] : []
  })
  return {
    kind: 'paragraph',
    style: 'body',
    parts: [making.word('turnout', { groups: [all, ...each].join(semicolon(making)) })],
  }
}

const semicolon = ({ source }: Making): string => (source.language === 'fr' ? '\u202f; ' : '; ')

function overallTable(making: Making, poll: Poll, { overall }: PollResult): Block {
  const { word, words, text, local } = making
  const rows = overall.options.toSorted((a, b) => a.rank - b.rank)
  const figure = { align: 'end', names: false } as const
  return {
    kind: 'table',
    caption: [word('overallTable')],
    columns: [
      { heading: [word('rank')], width: 0.1, align: 'start', names: false },
      { heading: [word('option')], width: 0.6, align: 'start', names: true },
      { heading: [word('points')], width: 0.15, ...figure },
      { heading: [word('share')], width: 0.15, ...figure },
    ],
    rows: rows.map(({ optionId, points, share, rank }) => ({
      kind: 'row',
      depth: 0,
      cells: [
        [[words(rankText(making, rank))]],
        [[text(optionLabel(poll, optionId))]],
        [[words(local.number(points))]],
        [[words(local.percent(share))]],
      ],
    })),
  }
}
