import { expect, test } from 'vitest'
import { commonGround, gaps, inOrder, labelOf, placeIn, placeSign } from '../../client/polls/result-view.ts'
import { ordinal } from '../../client/wording/ordinal.ts'
import type { LevelId, OptionId } from '../../shared/kernel/ids.ts'
import { compare } from '../../shared/polls/compare.ts'
import type { Choice, Comparison } from '../../shared/polls/messages.ts'
import { countPoints } from '../../shared/polls/methods/points.ts'
import { points, priorities, inOrder as ranked } from '../support/priorities.ts'

const group = (choice: Choice) => countPoints(priorities, [choice], 1)
function comparison(local: Choice, national: Choice): Comparison {
  const levels = { local: group(local), national: group(national) } as Parameters<typeof compare>[0]
  const made = compare(levels, ['local', 'national'] as LevelId[])
  if (!made) throw new Error('two levels voted')
  return made
}
const id = (name: string) => name as OptionId

test('options that tie share the best of their places, and are marked', () => {
  const tied = group(points({ housing: 4, school: 3, jobs: 3 }))
  expect(placeIn(tied, id('housing'))).toEqual({ place: 1, shared: false })
  expect(placeIn(tied, id('jobs'))).toEqual({ place: 2, shared: true })
  expect(placeIn(tied, id('data'))).toEqual({ place: 4, shared: true })
  expect(['housing', 'school', 'jobs', 'data'].map((name) => placeSign(tied, id(name)))).toEqual([
    '1',
    '2=',
    '2=',
    '4=',
  ])
})

test('a ranking stands in its order, what ties in the order of the ballot', () => {
  expect(inOrder(group(points({ jobs: 6, data: 2, school: 2 })))).toEqual([
    'jobs',
    'school',
    'data',
    'housing',
    'hate',
  ])
})

test('the widest gap is named first, then the others by size, and agreement is no gap', () => {
  const compared = comparison(
    ranked('housing', 'school', 'hate', 'jobs', 'data'),
    ranked('jobs', 'hate', 'housing', 'data', 'school'),
  )
  const named = gaps(compared)
  expect(named[0]?.optionId).toBe(compared.widest)
  expect(named.map(({ gap }) => Math.abs(gap))).toEqual([3, 3, 2, 1, 1])
  expect(gaps(comparison(ranked('housing', 'school'), ranked('housing', 'school')))).toEqual([])
})

test('of equal gaps the one named first is the one whose shares lie further apart', () => {
  const compared = comparison(points({ housing: 5, school: 4, jobs: 1 }), points({ housing: 3, school: 7 }))
  expect(gaps(compared).map(({ optionId }) => optionId)[0]).toBe('school')
})

test('common ground is what the less convinced of the two still gave most to', () => {
  const shared = comparison(points({ housing: 5, school: 5 }), points({ school: 3, jobs: 7 }))
  expect(commonGround(shared)).toMatchObject({ optionId: 'school', commonGround: 0.3 })
  expect(commonGround(comparison(points({ housing: 10 }), points({ jobs: 10 })))).toBeNull()
})

test('an option is called by its label', () => {
  expect(labelOf(priorities, id('hate'))).toBe('Act on hate')
})

test('places are said as each language says them', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23].map((place) => ordinal(place, 'en'))).toEqual(
    '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd'.split(' '),
  )
  expect([1, 2, 21].map((place) => ordinal(place, 'fr'))).toEqual(['1re', '2e', '21e'])
})
