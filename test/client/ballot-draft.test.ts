import { expect, test } from 'vitest'
import {
  type BallotDraft,
  choiceOf,
  pointsGiven,
  pointsOn,
  readDraft,
  saysTheSame,
  withPoints,
} from '../../client/polls/ballot-draft.ts'
import { stateOf } from '../../client/polls/ballot-state.ts'
import type { OptionId } from '../../shared/kernel/ids.ts'
import { checkPoints } from '../../shared/polls/methods/points.ts'
import { points, priorities, themes } from '../support/priorities.ts'

const id = (name: string) => name as OptionId
const draft = (given: Record<string, number>): BallotDraft => given

test('points stay whole and between nothing and the budget, whatever is typed', () => {
  const typed = (value: number) => pointsOn(withPoints({}, id('housing'), value, 10), id('housing'))
  expect([-1, 0, 3, 3.9, 11, Number.NaN, Number.POSITIVE_INFINITY].map(typed)).toEqual([0, 0, 3, 3, 10, 0, 0])
})

test('one option’s points leave the others’ as they are, and may pass the budget while it is filled in', () => {
  const filled = withPoints(draft({ housing: 7, school: 2 }), id('jobs'), 5, 10)
  expect(filled).toEqual({ housing: 7, school: 2, jobs: 5 })
  expect(pointsGiven(filled)).toBe(14)
})

test('a whole ballot is one the core accepts, and names every option', () => {
  const choice = choiceOf(draft({ housing: 6, jobs: 4 }), priorities)
  expect(Object.keys(choice.points)).toEqual([...themes])
  expect(checkPoints(priorities, choice).ok).toBe(true)
})

test('an option left out and one with no points say the same', () => {
  expect(saysTheSame(draft({ housing: 10, jobs: 0 }), points({ housing: 10 }), priorities)).toBe(true)
  expect(saysTheSame(draft({ housing: 9, jobs: 1 }), points({ housing: 10 }), priorities)).toBe(false)
})

test('a half-filled ballot is read back as it was left', () => {
  const left = draft({ housing: 3, school: 0, hate: 0, jobs: 2, data: 0 })
  expect(readDraft(JSON.stringify(left), priorities, 10)).toEqual(left)
})

test('what is not a ballot of this poll is as if nothing had been kept', () => {
  const bad = [
    null,
    '',
    '{',
    'null',
    '7',
    '{"housing":1.5}',
    '{"housing":-1}',
    '{"housing":11}',
    '{"housing":"1"}',
  ]
  expect(bad.map((text) => readDraft(text, priorities, 10))).toEqual(bad.map(() => null))
  expect(readDraft('{"gone":4,"housing":1}', priorities, 10)).toEqual({
    housing: 1,
    school: 0,
    hate: 0,
    jobs: 0,
    data: 0,
  })
})

test('recorded is said only of what the server has answered for', () => {
  const facts = { onItsWay: false, live: true, refused: false, same: false, cast: false }
  expect(stateOf(facts)).toBe('empty')
  expect(stateOf({ ...facts, onItsWay: true })).toBe('sending')
  expect(stateOf({ ...facts, onItsWay: true, same: true, cast: true })).toBe('sending')
  expect(stateOf({ ...facts, onItsWay: true, live: false })).toBe('unsent')
  expect(stateOf({ ...facts, refused: true })).toBe('refused')
  expect(stateOf({ ...facts, same: true, cast: true })).toBe('recorded')
  expect(stateOf({ ...facts, cast: true })).toBe('changed')
})
