import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orders } from '../../shared/floor/rules.ts'
import { seatsOf } from '../../shared/floor/seats.ts'
import { suggestNext } from '../../shared/floor/suggestion.ts'
import { Coverage } from './coverage.ts'
import { course, run, warmedUp } from './floor-discussion.ts'

test('[F46] a suggestion is total, repeatable and stays while others leave the list', () => {
  const seen = new Coverage()
  fc.assert(
    fc.property(course, fc.constantFrom(...orders), (steps, order) => {
      const room = warmedUp()
      run(room, steps, new Coverage())
      const people = Object.values(room.world.session.people).map((one) => ({ ...one, details: null }))
      const { floor } = room.world
      const suggestion = suggestNext(floor, seatsOf(people), order)
      expect(suggestion === null).toBe(floor.queue.length === 0)
      expect(suggestNext(structuredClone(floor), seatsOf(people.toReversed()), order)).toEqual(suggestion)
      if (!suggestion) return
      expect(floor.queue.map(({ id }) => id)).toContain(suggestion.requestId)
      seen.note(suggestion.reason.code)
      for (const other of floor.queue) {
        if (other.id === suggestion.requestId) continue
        const queue = floor.queue.filter((one) => one !== other)
        expect(suggestNext({ ...floor, queue }, seatsOf(people), order)).toEqual(suggestion)
        seen.note('others leave')
      }
    }),
    { numRuns: 400 },
  )
  seen.expectAtLeast(100, ['others leave'])
  seen.expectAtLeast(5, ['point-of-order', 'next-in-list', 'has-not-spoken', 'level-not-heard', 'remote'])
})
