import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyWorld, evolve, redact, redactEvent } from '../../shared/meeting.ts'
import { tally } from '../../shared/polls/tally.ts'
import { delegations } from '../support/delegations.ts'
import { Rehearsal } from '../support/given.ts'
import { ballot, priorities } from '../support/priorities.ts'
import { Coverage } from './coverage.ts'
import { choices, course, warmedUpPolls } from './polls-course.ts'
import { expectRedactionLaw } from './redaction.ts'

const { session } = new Rehearsal(delegations()).world
const seats = ['lisboa', 'bergen', 'ghent', 'finland', 'norway']

const ballots = fc
  .tuple(
    ...seats.map((seat) =>
      fc.option(
        choices.map((choice) => ballot(seat, choice)),
        { freq: 2 },
      ),
    ),
  )
  .map((all) => all.filter((one) => one !== null))

test('[P27] every point is counted once, shares add up to one, and the order of ballots does not matter', () => {
  const seen = new Coverage()
  fc.assert(
    fc.property(ballots, fc.nat(), (cast, turn) => {
      const result = tally(priorities, cast, session)
      const groups = [result.overall, ...Object.values(result.levels)]
      for (const group of groups) {
        const given = group.options.reduce((sum, { points }) => sum + points, 0)
        const shares = group.options.reduce((sum, { share }) => sum + share, 0)
        const ranks = group.options.reduce((sum, { rank }) => sum + rank, 0)
        expect(given).toBe(group.ballots * 10)
        expect(shares).toBeCloseTo(group.ballots > 0 ? 1 : 0, 12)
        expect(ranks).toBe(15)
        expect(group.ballots).toBeLessThanOrEqual(group.entitled)
      }
      const byLevel = Object.values(result.levels).reduce((sum, group) => sum + group.ballots, 0)
      expect(byLevel).toBe(result.overall.ballots)
      const cut = cast.length === 0 ? 0 : turn % cast.length
      const turned = [...cast.slice(cut), ...cast.slice(0, cut)].toReversed()
      expect(tally(priorities, turned, session)).toEqual(result)
      seen.note(result.comparison ? 'compared' : 'not compared', cut > 0 ? 'turned' : 'as cast')
      if (result.comparison && result.comparison.footrule > 0) seen.note('differing')
    }),
    { numRuns: 300 },
  )
  seen.expectAtLeast(10, ['not compared'])
  seen.expectAtLeast(50, ['compared', 'differing', 'turned'])
})

const shown = ['opened', 'closed', 'reopened', 'published'].map((verb) => `poll/${verb}`)
const hidden = ['created', 'revised', 'discarded'].map((verb) => `poll/${verb}`)

test('[P29] every audience follows the polls it may see, and the log replayed gives the same polls', () => {
  const seen = new Coverage()
  const met = new Coverage()
  fc.assert(
    fc.property(course, (steps) => {
      const room = warmedUpPolls()
      for (const [n, step] of steps.entries()) room.take(step, n, met)
      expectRedactionLaw(room.log, 'polls', seen)
      const { polls } = room.world
      expect(room.log.reduce(evolve, emptyWorld).polls).toEqual(polls)
      const statuses = polls.order.map((id) => polls.byId[id]?.status === 'draft')
      expect(statuses).toEqual(statuses.toSorted((a, b) => Number(a) - Number(b)))
      expect(polls.order.toSorted()).toEqual(Object.keys(polls.byId).toSorted())
    }),
    { numRuns: 250 },
  )
  seen.expectAtLeast(
    10,
    [...shown, ...hidden].map((type) => `moderators ${type}`),
  )
  for (const audience of ['participants', 'observers']) {
    seen.expectAtLeast(
      10,
      shown.map((type) => `${audience} ${type}`),
    )
    seen.expectAtLeast(
      10,
      hidden.map((type) => `${audience} hides ${type}`),
    )
  }
  met.expectAtLeast(10, ['ballot', 'poll/another-open', 'poll/is-open', 'people/corrected'])
})

test.each(['participants', 'observers'] as const)(
  '[P28] no draft and no unpublished result reaches %s',
  (audience) => {
    const room = warmedUpPolls()
    let before = emptyWorld
    const told: string[] = []
    for (const event of room.log) {
      const seen = redactEvent(event, audience, before)
      if (seen) told.push(`${seen.type} ${JSON.stringify(seen)}`)
      before = evolve(before, event)
    }
    expect(told.filter((text) => text.includes('w-draft'))).toEqual([])
    expect(told.filter((text) => text.includes('"overall"')).map((text) => text.split(' ')[0])).toEqual([
      'poll/published',
    ])
    const { polls } = redact(room.world, audience)
    expect(polls.order).toEqual(['w-published', 'w-closed'])
    expect(Object.values(polls.byId).map(({ id, result }) => [id, result !== null])).toEqual([
      ['w-published', true],
      ['w-closed', false],
    ])
    expect(room.world.polls.order).toEqual(['w-published', 'w-closed', 'w-draft'])
    expect(JSON.stringify(room.world.polls.byId)).toMatch(/w-closed.*overall/)
  },
)
