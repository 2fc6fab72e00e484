import { type Balance, balance } from '../../shared/floor/balance.ts'
import { seatsOf } from '../../shared/floor/seats.ts'
import type { Making } from './making.ts'
import type { Block, Column, Row, Section, Table } from './model.ts'
import { levelName } from './poll-words.ts'

type Group = Balance['byLevel'][number]

/** Appendix: how the discussion was shared, by level and with what was left of set times; `null` where nobody had the floor. */
export function balanceSection(making: Making, number: string): Section | null {
  const { world, directory, at } = making.source
  const seats = seatsOf(directory.people)
  const figures = balance(world.floor, seats, at, { beyondTheRoom: true })
  if (figures.all.turns === 0) return null
  return {
    id: 'balance',
    title: [making.word('appendix', { number, title: making.say('speakingTime') })],
    appendix: true,
    blocks: [sums(making, figures), byLevel(making, figures), ...sharedLeft(making, figures)],
  }
}

function sums({ say, words, local }: Making, { all, firstTurns, unattributed }: Balance): Block {
  const parts = [
    say('turnsInAll', { turns: local.number(all.turns), time: clock(all.spokenMs) }),
    say('firstHeard', { count: local.number(firstTurns) }),
    ...(unattributed.turns > 0
      ? [say('turnsUnattributed', { turns: local.number(unattributed.turns) })]
      : []),
  ]
  return { kind: 'paragraph', style: 'body', parts: [words(parts.join(' '))] }
}

function byLevel(making: Making, { byLevel: groups }: Balance): Table {
  const { word, words, local } = making
  const order = making.source.world.session.levels.map(({ id }) => id as string)
  const place = ({ level }: Group) => (level === null ? order.length : order.indexOf(level))
  const shown = groups.filter(({ seats }) => seats > 0).toSorted((a, b) => place(a) - place(b))
  const budgets = shown.some(({ leftMs }) => leftMs !== null)
  const figure = (heading: Column['heading']): Column => ({ heading, width: 0.2, align: 'end', names: false })
  const columns = [
    figure([word('time')]),
    figure([word('contributions')]),
    figure([word('seatsHeard')]),
    ...(budgets ? [figure([word('timeLeft')])] : []),
  ]
  const row = (group: Group): Row => ({
    kind: 'row',
    depth: 0,
    cells: [
      [[group.level === null ? word('noLevel') : words(levelName(making, group.level))]],
      [[words(clock(group.spokenMs))]],
      [[words(local.number(group.turns))]],
      [[word('heardOf', { heard: local.number(group.heard), seats: local.number(group.seats) })]],
      ...(budgets ? [[[words(left(making, group.leftMs))]]] : []),
    ],
  })
  return {
    kind: 'table',
    caption: [word('speakingTime')],
    columns: [
      { heading: [word('level')], width: 1 - 0.2 * columns.length, align: 'start', names: true },
      ...columns,
    ],
    rows: shown.map(row),
  }
}

/** What was set for several seats together, each named by its bodies as the directory has them. */
function sharedLeft(making: Making, { shared }: Balance): Block[] {
  const { directory } = making.source
  const body = (seatId: string) => {
    const details = directory.people.find((card) => card.seatId === seatId && card.details)?.details
    return details?.delegation ?? details?.name ?? making.say('nameNotShown')
  }
  return shared.map(({ seatIds, spokenMs, leftMs }) => {
    const who = making.local.list([...new Set(seatIds.map(body))])
    const params = { who, time: clock(spokenMs), left: left(making, leftMs) }
    return { kind: 'paragraph', style: 'body', parts: [making.word('sharedTime', params)] }
  })
}

/** Minutes and seconds: `12:05`. */
function clock(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

function left({ say }: Making, leftMs: number | null): string {
  if (leftMs === null) return '–'
  return leftMs < 0 ? say('leftOver', { time: clock(leftMs) }) : clock(leftMs)
}
