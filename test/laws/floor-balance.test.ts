import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balance, type Share } from '../../shared/floor/balance.ts'
import { seatsOf } from '../../shared/floor/seats.ts'
import { expectedWaits } from '../../shared/floor/waits.ts'
import { Coverage } from './coverage.ts'
import { course, run, warmedUp } from './floor-discussion.ts'

const sum = (shares: readonly Share[]) => shares.reduce((total, { spokenMs }) => total + spokenMs, 0)

test('[F54] [F56] [F57] groups add up to the whole in every view, and everybody who waits has a time', () => {
  const seen = new Coverage()
  fc.assert(
    fc.property(course, fc.boolean(), (steps, beyondTheRoom) => {
      const room = warmedUp(true, true)
      run(room, steps, new Coverage())
      const people = Object.values(room.world.session.people).map((one) => ({ ...one, details: null }))
      const { floor } = room.world
      const found = balance(floor, seatsOf(people), room.at, { beyondTheRoom })
      const { all, unattributed, byLevel, bySeat, byDelegation, remote, inTheRoom } = found
      expect(sum(byLevel) + unattributed.spokenMs).toBe(all.spokenMs)
      expect(sum(bySeat)).toBe(sum(byDelegation))
      expect(sum([remote, inTheRoom])).toBe(sum(bySeat))
      expect(sum(bySeat)).toBeLessThanOrEqual(sum(byLevel))
      if (unattributed.turns > 0) seen.note('unattributed')
      if (!beyondTheRoom) expect(unattributed.turns).toBe(0)
      const waits = expectedWaits(floor, room.at)
      expect([...waits.keys()].toSorted()).toEqual(floor.queue.map(({ id }) => id).toSorted())
      for (const { waitMs } of waits.values()) expect(waitMs).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 500 },
  )
  seen.expectAtLeast(15, ['unattributed'])
})
