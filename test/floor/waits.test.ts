import { expect, test } from 'vitest'
import { expectedWaits } from '../../shared/floor/waits.ts'
import { dita, finn } from '../support/delegations.ts'
import type { Rehearsal } from '../support/given.ts'
import { ask, call, finish, interrupt, waiting } from './commands.ts'

/** Seconds to wait and to speak, by request. */
const waits = ({ world, at }: Rehearsal) =>
  Object.fromEntries(
    [...expectedWaits(world.floor, at)].map(([id, { waitMs, lengthMs, startsAt }]) => {
      expect(startsAt).toBe(at + waitMs)
      return [id, [waitMs / 1_000, lengthMs / 1_000]]
    }),
  )

test('[F57] everybody waits for what the speech under way has left and for those before them, points of order first', () => {
  const room = waiting([ask('p', 'point-of-order'), dita])
  room.send({ type: 'floor.set-rules', limitsMs: { 'point-of-order': 60_000 } })
  room.send(call('s1', 'a'))
  room.wait(80_000)
  expect(waits(room)).toEqual({ p: [100, 60], b: [160, 180], c: [340, 180] })
  room.wait(200_000)
  expect(waits(room).p).toEqual([0, 60])
})

test('[F57] an interrupted speech comes first again with what it has left', () => {
  const room = waiting([ask('p', 'point-of-order'), dita])
  room.send(call('s1', 'a'))
  room.wait(120_000).send(interrupt('s2', 'p'))
  room.wait(30_000)
  expect(waits(room)).toEqual({ b: [150 + 60, 180], c: [210 + 180, 180] })
})

test('[F57] from three speeches on their average counts, but never more than the limit', () => {
  const room = waiting([ask('d'), dita], [ask('e'), finn])
  for (const [id, ms] of [
    ['a', 30_000],
    ['b', 60_000],
    ['c', 90_000],
  ] as const) {
    expect(waits(room).e?.[1]).toBe(180)
    room.send(call(`s-${id}`, id))
    room.wait(ms).send(finish(`s-${id}`))
  }
  expect(waits(room)).toEqual({ d: [0, 60], e: [60, 60] })
  room.send({ type: 'floor.set-rules', limitsMs: { contribution: 45_000 } })
  expect(waits(room)).toEqual({ d: [0, 45], e: [45, 45] })
})

test('[F57] whoever has a limit of their own is expected to take no longer', () => {
  const room = waiting([ask('d'), dita])
  room.send({ type: 'floor.set-rules', seatLimitsMs: { lisboa: 60_000, ghent: 300_000 } })
  expect(waits(room)).toMatchObject({ a: [0, 60], b: [60, 180], c: [240, 300], d: [540, 180] })
})

test('[F57] without a limit three minutes are expected, also of the speech under way', () => {
  const room = waiting()
  room.send({ type: 'floor.set-rules', limitsMs: { contribution: null } })
  room.send(call('s1', 'a'))
  room.wait(60_000)
  expect(waits(room)).toEqual({ b: [120, 180], c: [300, 180] })
})
