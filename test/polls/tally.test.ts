import { expect, test } from 'vitest'
import type { LevelId, SeatId } from '../../shared/kernel/ids.ts'
import { word } from '../../shared/kernel/wording.ts'
import { entitledSeats, loneLevels } from '../../shared/polls/entitled.ts'
import { pointsExplained } from '../../shared/polls/methods/points.ts'
import { ranksOf } from '../../shared/polls/ranks.ts'
import { tally } from '../../shared/polls/tally.ts'
import { delegations, happened } from '../support/delegations.ts'
import { Rehearsal } from '../support/given.ts'
import { ballot, points, priorities } from '../support/priorities.ts'

const sessionOf = (...more: Parameters<typeof happened>[0][]) =>
  new Rehearsal([...delegations(), ...more.map(happened)]).world.session
const joined = (personId: string, seatId: string, level: string | null) => ({
  type: 'people/joined' as const,
  personId,
  seatId,
  level,
  role: 'participant',
  source: 'code',
  admitted: true,
})
const local = 'local' as LevelId
const national = 'national' as LevelId

test('[P15] every seat of somebody admitted is entitled, once, at its level', () => {
  const seats = entitledSeats(sessionOf(joined('aide', 'lisboa', 'local'), joined('guest', 'mirror', null)))
  expect(Object.fromEntries(seats)).toEqual({
    lisboa: 'local',
    bergen: 'local',
    ghent: 'local',
    finland: 'national',
    norway: 'national',
    mirror: null,
  })
})

test('[P16] adds up points, shares and ranks, overall and per level', () => {
  const { overall, levels } = tally(
    priorities,
    [
      ballot('lisboa', points({ housing: 6, school: 4 })),
      ballot('bergen', points({ housing: 4, school: 4, data: 2 })),
      ballot('finland', points({ jobs: 10 })),
    ],
    sessionOf(),
  )
  expect(overall).toMatchObject({ ballots: 3, entitled: 5 })
  expect(overall.options.map(({ optionId, points, rank }) => [optionId, points, rank])).toEqual([
    ['housing', 10, 1.5],
    ['school', 8, 3],
    ['hate', 0, 5],
    ['jobs', 10, 1.5],
    ['data', 2, 4],
  ])
  expect(Object.keys(levels)).toEqual(['local', 'national'])
  expect(levels[local]).toMatchObject({ ballots: 2, entitled: 3 })
  expect(levels[local]?.options.map(({ share }) => share)).toEqual([0.5, 0.4, 0, 0, 0.1])
  expect(levels[national]).toMatchObject({ ballots: 1, entitled: 2 })
  expect(levels[national]?.options.map(({ share }) => share)).toEqual([0, 0, 0, 1, 0])
})

test('[P17] a seat without a level counts overall only', () => {
  const session = sessionOf(joined('guest', 'mirror', null))
  const { overall, levels } = tally(priorities, [ballot('mirror', points({ data: 10 }))], session)
  expect(overall).toMatchObject({ ballots: 1, entitled: 6 })
  expect(Object.values(levels).map(({ ballots }) => ballots)).toEqual([0, 0])
})

test('[P18] a ballot counts for the level its seat has at the close, and not once its holder was removed', () => {
  const cast = [
    ballot('lisboa', points({ data: 10 }), 'local'),
    ballot('bergen', points({ jobs: 10 }), 'local'),
  ]
  const session = sessionOf(
    { type: 'people/corrected', personId: 'ana', level: 'regional' },
    { type: 'people/removed', personId: 'bo' },
  )
  const { overall, levels } = tally(priorities, cast, session)
  expect(overall).toMatchObject({ ballots: 1, entitled: 4 })
  expect(levels['regional' as LevelId]).toMatchObject({ ballots: 1, entitled: 1 })
  expect(levels[local]).toMatchObject({ ballots: 0, entitled: 1 })
  expect(entitledSeats(session).has('bergen' as SeatId)).toBe(false)
})

test('[P19] options with equal points share the mean of their places', () => {
  expect(ranksOf([3, 7, 3, 0, 7, 3])).toEqual([4, 1.5, 4, 6, 1.5, 4])
  expect(ranksOf([0, 0, 0, 0, 0])).toEqual([3, 3, 3, 3, 3])
  expect(ranksOf([])).toEqual([])
})

test('[P20] a poll without a ballot has a result without shares and without a comparison', () => {
  const { overall, comparison } = tally(priorities, [], sessionOf())
  expect(overall.options.map(({ share, rank }) => [share, rank])).toEqual(Array(5).fill([0, 3]))
  expect(comparison).toBeNull()
})

test('[P21] the method says in a sentence how it counts', () => {
  expect(word(pointsExplained, 'en', { budget: 10 })).toMatch(/^Every seat gives away 10 points; .+\.$/)
  expect(word(pointsExplained, 'fr', { budget: 10 })).toMatch(/^Chaque siège répartit 10 points\u202f; .+\.$/)
})

test('names the levels where one seat alone can vote, however many people hold it', () => {
  const alone = joined('mayor', 'tenerife', 'regional')
  expect(loneLevels(sessionOf()).has('regional' as LevelId)).toBe(false)
  const lone = loneLevels(sessionOf(alone, joined('aide', 'tenerife', 'regional')))
  expect(lone).toContain('regional')
  expect(lone).not.toContain('local')
})
