import { expect, test } from 'vitest'
import type { Actor } from '../../shared/kernel/area.ts'
import type { CommandId, PollId } from '../../shared/kernel/ids.ts'
import { decideBallot } from '../../shared/polls/decide-ballot.ts'
import type { Choice } from '../../shared/polls/messages.ts'
import { ana, delegations, happened, rita, wim } from '../support/delegations.ts'
import { given, moderator, Rehearsal, START } from '../support/given.ts'
import { points, pollEvents, priorities } from '../support/priorities.ts'

const { created, opened, closed } = pollEvents
const people = delegations()
const whole = points({ housing: 6, hate: 4 })
const pollId = priorities.id

function cast(choice: Choice, actor: Actor = ana, pollId: PollId = priorities.id) {
  const { world } = new Rehearsal([...people, created(), opened()])
  const command = { id: 'c1' as CommandId, type: 'ballot.cast' as const, pollId, choice }
  return decideBallot(world, command, { at: START, actor })
}
const refusal = (outcome: ReturnType<typeof cast>) => (outcome.ok ? null : outcome.refusal)

test('[P10] a ballot goes to the box with its seat and level, and makes no event', () => {
  const value = { pollId, seatId: 'lisboa', personId: 'ana', level: 'local', choice: whole }
  expect(cast(whole)).toEqual({ ok: true, value })
  given(...people, created(), opened())
    .when({ type: 'ballot.cast', pollId, choice: whole }, ana)
    .then([])
})

test('[P11] says why somebody without admission or without a seat cannot vote', () => {
  expect(refusal(cast(whole, wim))).toEqual({ code: 'poll/not-admitted' })
  expect(refusal(cast(whole, rita))).toEqual({ code: 'poll/no-seat' })
  expect(refusal(cast(whole, moderator))).toEqual({ code: 'poll/no-seat' })
})

test('[P12] no ballot before the poll opens, nor after it closes; a draft does not even exist', () => {
  const vote = { type: 'ballot.cast' as const, pollId, choice: whole }
  given(...people)
    .when(vote, ana)
    .then('poll/unknown')
  given(...people, created())
    .when(vote, ana)
    .then('poll/unknown')
  given(...people, created(), opened(), closed(null))
    .when(vote, ana)
    .then('poll/not-open')
  given(...people, created(), opened(), closed(null), happened({ type: 'poll/reopened', pollId }))
    .when(vote, ana)
    .then([])
  expect(refusal(cast(whole, ana, 'constructor' as PollId))).toEqual({ code: 'poll/unknown' })
})

test('[P13] a ballot gives its whole budget, and is told how much is left or over', () => {
  expect(refusal(cast(points({ housing: 6 })))).toEqual({
    code: 'poll/points-left',
    params: { left: 4, budget: 10 },
  })
  expect(refusal(cast(points({ housing: 6, jobs: 7 })))).toEqual({
    code: 'poll/points-over',
    params: { over: 3, budget: 10 },
  })
  expect(refusal(cast(points({})))).toMatchObject({ code: 'poll/points-left', params: { left: 10 } })
  expect(cast(points({ housing: 10, data: 0 })).ok).toBe(true)
})

test('[P14] a ballot names only options of the poll, in whole points', () => {
  const stray = points({ housing: 6, parking: 4 })
  expect(refusal(cast(stray))).toEqual({ code: 'poll/unknown-option', params: { id: 'parking' } })
  expect(refusal(cast(points({ constructor: 10 })))).toMatchObject({ code: 'poll/unknown-option' })
  for (const odd of [{ housing: 9.5, jobs: 0.5 }, { housing: 12, jobs: -2 }, { housing: Number.NaN }])
    expect(refusal(cast(points(odd)))).toEqual({ code: 'poll/points-not-whole', params: { budget: 10 } })
})
