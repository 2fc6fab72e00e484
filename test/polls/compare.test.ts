import { expect, test } from 'vitest'
import type { LevelId } from '../../shared/kernel/ids.ts'
import { compare } from '../../shared/polls/compare.ts'
import type { Choice, Group } from '../../shared/polls/messages.ts'
import { countPoints } from '../../shared/polls/methods/points.ts'
import { footrule, footruleMax, tauB } from '../../shared/polls/ranks.ts'
import { inOrder, points, priorities } from '../support/priorities.ts'

const order = ['local', 'regional', 'national', 'international'] as LevelId[]
const group = (...choices: Choice[]): Group => countPoints(priorities, choices, choices.length)
const some = points({ housing: 10 })
const between = (levels: Record<string, Group>) => compare(levels, order)?.between ?? null
const two = (local: Choice, national: Choice) =>
  compare({ local: group(local), national: group(national) } as Record<LevelId, Group>, order)

test('[P22] tau-b meets its published value, and is undefined where everything is tied', () => {
  expect(tauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).toBeCloseTo(-0.4714045, 7)
  expect(tauB([1, 2, 3], [1, 2, 3])).toBe(1)
  expect(tauB([1, 2, 3], [3, 2, 1])).toBe(-1)
  expect(tauB([2, 2, 2], [1, 2, 3])).toBeNull()
})

test('[P22] the footrule adds up the gaps in rank, at most half the square of the options', () => {
  expect(footrule([1, 2, 3, 4], [4, 3, 2, 1])).toBe(footruleMax(4))
  expect([2, 3, 5].map(footruleMax)).toEqual([2, 4, 12])
})

test('[P23] compares two rankings: tau −0.2, footrule 10 of 12, two of the top three shared, the gaps', () => {
  const comparison = two(
    inOrder('housing', 'school', 'hate', 'jobs', 'data'),
    inOrder('jobs', 'hate', 'housing', 'data', 'school'),
  )
  expect(comparison).toMatchObject({
    between: ['local', 'national'],
    top: { of: 3, shared: ['housing', 'hate'] },
    footrule: 10,
    footruleMax: 12,
  })
  expect(comparison?.tauB).toBeCloseTo(-0.2, 12)
  expect(comparison?.options.map(({ optionId, ranks, gap }) => [optionId, ranks, gap])).toEqual([
    ['housing', [1, 3], 2],
    ['school', [2, 5], 3],
    ['hate', [3, 2], -1],
    ['jobs', [4, 1], -3],
    ['data', [5, 4], -1],
  ])
})

test('[P24] common ground is the lower of the two shares; the widest gap is the largest in rank, then in share', () => {
  const comparison = two(
    points({ housing: 5, school: 3, hate: 2 }),
    points({ housing: 4, school: 1, jobs: 5 }),
  )
  expect(comparison?.options.map(({ commonGround }) => commonGround)).toEqual([0.4, 0.1, 0, 0, 0])
  expect(comparison?.widest).toBe('jobs')
  const equalGaps = two(points({ housing: 4, school: 6 }), points({ housing: 7, school: 3 }))
  expect(equalGaps?.options.map(({ gap }) => gap)).toEqual([-1, 1, 0, 0, 0])
  expect(equalGaps?.widest).toBe('housing')
  const agreeing = two(points({ housing: 6, school: 4 }), points({ housing: 9, school: 1 }))
  expect(agreeing?.widest).toBeNull()
})

test('[P24] of equal gaps in rank the one further apart in share is the widest', () => {
  const comparison = two(
    points({ housing: 5, school: 3, hate: 2 }),
    points({ school: 7, housing: 2, hate: 1 }),
  )
  expect(comparison?.options.slice(0, 2).map(({ gap }) => gap)).toEqual([1, -1])
  expect(comparison?.widest).toBe('school')
})

test('[P25] options tied across the line of the top three are in nobody’s top three', () => {
  const tied = two(
    points({ housing: 4, school: 3, hate: 1, jobs: 1, data: 1 }),
    inOrder('hate', 'housing', 'jobs', 'school', 'data'),
  )
  expect(tied?.top).toEqual({ of: 3, shared: ['housing'] })
  const three = { ...priorities, options: priorities.options.slice(0, 3) }
  const [a, b] = [points({ housing: 6, school: 4 }), points({ hate: 6, school: 4 })]
  const levels = { local: countPoints(three, [a], 1), national: countPoints(three, [b], 1) }
  expect(compare(levels as Record<LevelId, Group>, order)?.top).toEqual({ of: 2, shared: ['school'] })
})

test('[P26] compares local and national where both voted, else the two levels with most ballots, else none', () => {
  const none = group()
  const one = group(some)
  const three = group(some, some, some)
  expect(between({ local: one, regional: three, national: one })).toEqual(['local', 'national'])
  expect(between({ local: one, regional: three, national: none, international: three })).toEqual([
    'regional',
    'international',
  ])
  expect(between({ international: three, regional: one, local: none })).toEqual(['regional', 'international'])
  expect(between({ international: one, regional: one, local: one })).toEqual(['local', 'regional'])
  expect(between({ local: three, national: none })).toBeNull()
  expect(between({})).toBeNull()
})
