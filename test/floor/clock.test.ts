import { expect, test } from 'vitest'
import { speakingTime } from '../../shared/floor/speaking-time.ts'
import { speechClock } from '../../shared/floor/speech-clock.ts'
import { MINUTE_MS } from '../../shared/kernel/time.ts'
import { evolve } from '../../shared/meeting.ts'
import { bo, happened } from '../support/delegations.ts'
import { type Rehearsal, recorded } from '../support/given.ts'
import {
  ask,
  call,
  finish,
  interrupt,
  ofSpeech,
  pause,
  queueOf,
  resume,
  started,
  undo,
  waiting,
} from './commands.ts'

const extend = (speechId: string, byMs: number, id = `more-${speechId}`) => ({
  type: 'floor.extend-speech' as const,
  id,
  speechId,
  byMs,
})

/** Spoken and left, in seconds, of the speech that has the floor. */
function clock({ world, at }: Rehearsal) {
  const { speaking } = world.floor
  if (!speaking) return null
  const { spokenMs, remainingMs } = speechClock(speaking, at)
  return [spokenMs / 1_000, remainingMs === null ? null : remainingMs / 1_000]
}

/** Lisbon speaks, Bergen and Ghent wait, and Bergen raised a point of order. */
function speaking(): Rehearsal {
  const room = waiting([ask('p', 'point-of-order'), bo])
  room.send(call('s1', 'a'))
  return room
}

test('[F31] three minutes by default: the clock tells what was spoken and what is left, negative when over', () => {
  const room = speaking()
  expect(clock(room)).toEqual([0, 180])
  expect(clock(room.wait(2 * MINUTE_MS))).toEqual([120, 60])
  expect(clock(room.wait(2 * MINUTE_MS))).toEqual([240, -60])
})

test('[F31] a clock that is behind tells no negative time', () => {
  expect(clock(speaking().wait(-5_000))).toEqual([0, 180])
})

test('[F32] a pause stops the clock until the speech is resumed, as often as it takes', () => {
  const room = speaking()
  expect(room.wait(10_000).send(pause('s1'))).toEqual([ofSpeech('paused', 's1')])
  expect(clock(room.wait(60_000))).toEqual([10, 170])
  expect(room.send(pause('s1'))).toBe('floor/already-paused')
  expect(room.send(resume('s1'))).toEqual([ofSpeech('resumed', 's1')])
  expect(clock(room.wait(5_000))).toEqual([15, 165])
  expect(room.send(resume('s1'))).toBe('floor/already-running')
  room.send(pause('s1', 'again'))
  room.wait(1_000).send(finish('s1'))
  expect(Object.fromEntries(speakingTime(room.world.floor, room.at))).toEqual({
    lisboa: { spokenMs: 15_000, turns: 1 },
  })
})

test('[F32] the clock is that of the speech named, so that a late click never stops the next one', () => {
  const room = speaking()
  room.send(call('s2', 'b'))
  for (const command of [pause('s1'), resume('s1'), extend('s1', 1_000)])
    expect(room.send(command)).toBe('floor/not-speaking')
})

test('[F33] gives time and takes it, between a second and a day', () => {
  const room = speaking()
  expect(room.send(extend('s1', MINUTE_MS))).toEqual([
    happened({ type: 'floor/speech-extended', speechId: 's1', byMs: MINUTE_MS, limitMs: 4 * MINUTE_MS }),
  ])
  expect(clock(room)).toEqual([0, 240])
  expect(room.send(extend('s1', -10 * MINUTE_MS))).toMatchObject([{ limitMs: 1_000, byMs: -239_000 }])
  expect(room.send(extend('s1', -1))).toBe('floor/limit-reached')
})

test('[F34] a point of order interrupts, and the speech comes back with the time it had left', () => {
  const room = speaking()
  room.wait(50_000)
  expect(room.send(interrupt('s2', 'p'))).toEqual([ofSpeech('interrupted', 's1'), started('s2', 'p')])
  expect(room.world.floor.interrupted.map(({ id }) => id)).toEqual(['s1'])
  expect(clock(room.wait(20_000))).toEqual([20, 160])
  expect(room.send(finish('s2'))).toEqual([ofSpeech('finished', 's2'), ofSpeech('returned', 's1')])
  expect(clock(room.wait(30_000))).toEqual([50, 130])
  expect(room.world.floor).toMatchObject({ interrupted: [], speeches: [{ id: 's2' }] })
  room.send(resume('s1'))
  expect(clock(room.wait(10_000))).toEqual([60, 120])
  expect(room.world.floor.speaking?.segments).toHaveLength(2)
})

test('[F34] whoever is called after the point of order does not take the interrupted speech from anybody', () => {
  const room = speaking()
  room.send(interrupt('s2', 'p'))
  room.send(call('s3', 'b'))
  expect(room.world.floor.interrupted.map(({ id }) => id)).toEqual(['s1'])
  expect(room.send(finish('s3'))).toEqual([ofSpeech('finished', 's3'), ofSpeech('returned', 's1')])
})

test('[F34] an interrupted speech can be ended without coming back', () => {
  const room = speaking()
  room.send(interrupt('s2', 'p'))
  expect(room.send(finish('s1'))).toEqual([ofSpeech('finished', 's1')])
  expect(room.send(finish('s2'))).toEqual([ofSpeech('finished', 's2')])
  expect(room.world.floor).toMatchObject({ speaking: null, interrupted: [] })
})

test('[F35] only a point of order interrupts, and never another one', () => {
  const room = speaking()
  expect(room.send(interrupt('s2', 'b'))).toBe('floor/only-order-interrupts')
  expect(room.send(interrupt('s2', 'gone'))).toBe('floor/not-waiting')
  room.send(interrupt('s2', 'p'))
  room.send(ask('q', 'point-of-order'), bo)
  expect(room.send(interrupt('s3', 'q'))).toBe('floor/order-under-way')
  expect(room.send(interrupt('s1', 'q'))).toBe('floor/order-under-way')
})

test('[F35] a point of order is heard at once where nobody speaks', () => {
  const room = waiting([ask('p', 'point-of-order'), bo])
  expect(room.send(interrupt('s1', 'p'))).toEqual([started('s1', 'p')])
})

test('[F36] undo takes back what was done to a clock and leaves the stretches spoken as they were', () => {
  const room = speaking()
  room.wait(10_000)
  const commands = [
    pause('s1', 'k1'),
    resume('s1', 'k2'),
    extend('s1', 5_000, 'k3'),
    interrupt('k4', 'p'),
    finish('k4', 'k5'),
    resume('s1', 'k6'),
    finish('s1', 'k7'),
  ]
  const states = commands.map((command) => {
    const before = room.world.floor
    expect(room.wait(7_000).send(command), command.id).not.toBeTypeOf('string')
    return before
  })
  for (const { id } of commands.toReversed()) {
    expect(room.wait(1_000).send(undo(`${id}`)), id).not.toBeTypeOf('string')
    expect(room.world.floor).toEqual(states.pop())
  }
})

test('[F37] when the point of order is removed, the speech it interrupted comes back, also through an undo', () => {
  const room = speaking()
  room.send(interrupt('s2', 'p'))
  room.send(extend('s2', 60_000, 'k1'))
  expect(room.send({ type: 'people.remove', personId: 'bo' }).slice(-2)).toEqual([
    ofSpeech('finished', 's2'),
    ofSpeech('returned', 's1'),
  ])
  room.send(undo('k1'))
  expect(room.world.floor).toMatchObject({
    speaking: { id: 's1' },
    interrupted: [],
    speeches: [{ id: 's2' }],
  })
})

test('[F37] a speech that a removal ended is not heard again, though its person was let in once more', () => {
  const room = speaking()
  room.send(extend('s1', 60_000, 'k1'))
  room.send(call('k2', 'b'))
  room.send({ type: 'people.remove', personId: 'bo' })
  room.world = evolve(room.world, recorded(happened({ type: 'people/admitted', personIds: ['bo'] }), 99))
  room.send(undo('k2'))
  expect(queueOf(room)).toEqual(['c'])
  expect(room.world.floor).toMatchObject({ speaking: { id: 's1' }, speeches: [{ id: 'k2' }] })
})

test('[F37] the end of the session ends the interrupted speech too', () => {
  const room = speaking()
  room.wait(10_000).send(interrupt('s2', 'p'))
  room.wait(10_000).send({ type: 'session.close' })
  expect(room.world.floor).toMatchObject({ speaking: null, interrupted: [], queue: [] })
  expect(room.world.floor.speeches.map((one) => speechClock(one, room.at).spokenMs)).toEqual([10_000, 10_000])
})

test('[F38] a speech noted before there were pauses reads as one that was never paused', () => {
  const room = speaking()
  const { segments, limitMs, ...older } = room.world.floor.speaking ?? {}
  expect([segments?.length, limitMs]).toEqual([1, 180_000])
  const restore = { speaking: older, waiting: [], notWaiting: [], unfinished: [] }
  room.world = evolve(
    room.world,
    recorded(happened({ type: 'floor/undone', undoes: 'k0', restore }), 99, room.at),
  )
  expect(clock(room.wait(4_000))).toEqual([4, null])
})
