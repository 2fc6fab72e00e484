import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everybodyWaiting } from '../../shared/floor/aside.ts'
import type { World } from '../../shared/world.ts'
import { Coverage } from './coverage.ts'
import { changingHands, take, warmedUp } from './floor-discussion.ts'

/** Those who wait or have the floor in the name of a seat that is not theirs, or no more. */
function strangers({ floor, session: { people } }: World) {
  const begun = floor.speaking ? [...floor.interrupted, floor.speaking] : floor.interrupted
  return [...everybodyWaiting(floor), ...begun].filter(({ personId, seatId }) => {
    const person = personId === null ? undefined : people[personId]
    return person?.status === 'removed' || person?.seatId !== seatId
  })
}

test('[F63] [F65] [F67] whoever waits or has the floor has the seat for which they do', () => {
  const seen = new Coverage()
  fc.assert(
    fc.property(changingHands, (steps) => {
      const room = warmedUp(true, true)
      for (const [n, step] of steps.entries()) {
        const outcome = take(room, step, n)
        seen.outcome(outcome)
        const handed = typeof outcome !== 'string' && outcome.some(({ type }) => type === 'floor/handed-over')
        if (handed) seen.note(`handed over when ${step.does}`)
        expect(strangers(room.world), `after ${step.does}`).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
  seen.expectAtLeast(25, ['people/appointed', 'people/dismissed', 'people/removed', 'floor/undone'])
  seen.expectAtLeast(25, ['floor/handed-over', 'floor/speech-handed-over', 'handed over when handOver'])
})
