import { describe, expect, test } from 'vitest'
import { clockFigures, speechFigures, speechNews } from '../../client/floor/speech-figures.ts'
import { waitMinutes } from '../../client/floor/waits.ts'
import type { Speech } from '../../shared/floor/slice.ts'
import { minutes, spanOf } from '../../shared/kernel/time.ts'
import { ana, bo, delegations } from '../support/delegations.ts'
import { Rehearsal } from '../support/given.ts'

/** Ana speaks; Bo waits with a point of order. */
function speaking(): Rehearsal {
  const room = new Rehearsal(delegations())
  room.send({ type: 'floor.request', requestId: 'ana', kind: 'contribution', id: 'one' }, ana)
  room.send({ type: 'floor.request', requestId: 'bo', kind: 'point-of-order', id: 'two' }, bo)
  room.send({ type: 'floor.call', requestId: 'ana', id: 'speech' })
  return room
}
const underWay = ({ world }: Rehearsal): Speech => {
  if (!world.floor.speaking) throw new Error('nobody speaks')
  return world.floor.speaking
}
const figures = (room: Rehearsal) => speechFigures(underWay(room), room.at)

describe('the clock of a speech', () => {
  test('[F31] says what was spoken of the limit, and by how much it is over', () => {
    const room = speaking().wait(80_000)
    expect(figures(room)).toEqual({
      spoken: '1:20',
      limit: '3:00',
      overBy: null,
      share: 4 / 9,
      running: true,
    })
    expect(figures(room.wait(112_000))).toMatchObject({ spoken: '3:12', overBy: '0:12', share: 1 })
  })

  test('[F32] stands still in a pause', () => {
    const room = speaking().wait(60_000)
    room.send({ type: 'floor.pause-speech', speechId: 'speech' })
    expect(figures(room.wait(60_000))).toMatchObject({ spoken: '1:00', running: false })
    room.send({ type: 'floor.resume-speech', speechId: 'speech' })
    expect(figures(room.wait(5_000))).toMatchObject({ spoken: '1:05', running: true })
  })

  test('[F31] has no limit to be over where there is none', () => {
    const room = speaking().wait(600_000)
    expect(speechFigures({ ...underWay(room), limitMs: null }, room.at)).toMatchObject({
      spoken: '10:00',
      limit: null,
      overBy: null,
      share: null,
    })
  })

  test('writes hours where there are some', () => {
    expect(clockFigures(0)).toBe('0:00')
    expect(clockFigures(-61_900)).toBe('1:01')
    expect(clockFigures(3_725_000)).toBe('1:02:05')
  })
})

describe('what is said of the floor to those who do not look', () => {
  test('who gets it, who has it again after a point of order, and that nobody has it', () => {
    const room = speaking()
    const seen = [room.world.floor]
    const then = (command: Parameters<Rehearsal['send']>[0]) => {
      room.send(command)
      seen.push(room.world.floor)
      const [before, after] = seen.slice(-2)
      return before && after && speechNews(before, after)
    }
    expect(then({ type: 'floor.interrupt', requestId: 'bo', id: 'order' })).toBe('began')
    expect(then({ type: 'floor.finish', speechId: 'order', id: 'three' })).toBe('returned')
    expect(then({ type: 'floor.finish', speechId: 'speech', id: 'four' })).toBe('ended')
  })

  test('nothing when a clock is stopped, prolonged or started', () => {
    const room = speaking()
    const before = room.world.floor
    room.send({ type: 'floor.pause-speech', speechId: 'speech' })
    room.send({ type: 'floor.extend-speech', speechId: 'speech', byMs: minutes(1) })
    expect(room.world.floor).not.toBe(before)
    expect(speechNews(before, room.world.floor)).toBeNull()
  })
})

test('[F57] a wait is told in whole minutes, less than half a minute as any moment', () => {
  expect([0, 29_000, 31_000, 372_000].map((ms) => waitMinutes({ waitMs: spanOf(ms) }))).toEqual([0, 0, 1, 6])
})
