import { expect, test } from 'vitest'
import { balance } from '../../shared/floor/balance.ts'
import { scarceBudget } from '../../shared/floor/budget-left.ts'
import { seatsOf } from '../../shared/floor/seats.ts'
import { item, planOf } from '../agenda/drive.ts'
import { ana, bo, cem, dita, finn } from '../support/delegations.ts'
import type { Rehearsal } from '../support/given.ts'
import { ask, call, finish, waiting } from './commands.ts'

const card = (seatId: string, level: string, delegation: string | null = null) =>
  ({ seatId, level, details: delegation && { delegation } }) as unknown as Parameters<
    typeof seatsOf
  >[0][number]
const seats = seatsOf([
  card('lisboa', 'local', 'Portugal'),
  card('bergen', 'local', 'Norway'),
  card('ghent', 'local'),
  card('finland', 'national'),
  card('norway', 'national', 'Norway'),
])

const turn = (room: Rehearsal, requestId: string, ms: number) => {
  room.send(call(`s-${requestId}`, requestId))
  room.wait(ms).send(finish(`s-${requestId}`))
}

/** Lisbon speaks a minute, Bergen half of one, Finland (from elsewhere) two; Norway raises a point of order. */
function discussion(): Rehearsal {
  const room = waiting([ask('d', 'contribution', { remote: true }), dita], [ask('p', 'point-of-order'), finn])
  for (const [id, ms] of [
    ['a', 60_000],
    ['b', 30_000],
    ['p', 20_000],
    ['d', 120_000],
  ] as const)
    turn(room, id, ms)
  return room
}
const weigh = ({ world, at }: Rehearsal, beyondTheRoom = false, among = seats) =>
  balance(world.floor, among, at, { beyondTheRoom })

test('[F54] time and turns by level, delegation, seat and place, and who has not been heard', () => {
  const found = weigh(discussion())
  expect(found.all).toEqual({ spokenMs: 210_000, turns: 3 })
  expect(found.byLevel).toMatchObject([
    { level: 'local', spokenMs: 90_000, turns: 2, seats: 3, heard: 2, budgetMs: null, leftMs: null },
    { level: 'national', spokenMs: 120_000, turns: 1, seats: 2, heard: 1 },
  ])
  expect(found.byDelegation).toMatchObject([
    { delegation: 'Portugal', spokenMs: 60_000 },
    { delegation: 'Norway', spokenMs: 30_000, seats: 2, heard: 1 },
    { delegation: null, spokenMs: 120_000 },
  ])
  expect(found.remote).toEqual({ spokenMs: 120_000, turns: 1 })
  expect(found.inTheRoom).toEqual({ spokenMs: 90_000, turns: 2 })
  expect(found.firstTurns).toBe(3)
  expect(found.notHeard).toEqual(['ghent', 'norway'])
})

test('[F54] the speech under way counts up to now, a second turn is no first one', () => {
  const room = discussion()
  room.send(ask('a2'), ana)
  room.send(call('s2', 'a2'))
  room.wait(5_000)
  expect(weigh(room).bySeat[0]).toMatchObject({ seatId: 'lisboa', spokenMs: 65_000, turns: 2, heard: 1 })
  expect(weigh(room).firstTurns).toBe(3)
})

test('[F54] a joint statement is a turn of every seat behind it, and its time is shared to the millisecond', () => {
  const room = waiting()
  room.send(ask('j', 'joint', { jointSeatIds: ['lisboa', 'norway'] }), dita)
  turn(room, 'j', 10_000)
  const { bySeat, all } = weigh(room)
  expect(all).toEqual({ spokenMs: 10_000, turns: 1 })
  const shares = Object.fromEntries(bySeat.map(({ seatId, spokenMs, turns }) => [seatId, [spokenMs, turns]]))
  expect(shares).toMatchObject({ finland: [3_333, 1], lisboa: [3_333, 1], norway: [3_334, 1], ghent: [0, 0] })
})

test('[F55] a budget says what is left of it, also when it is used up', () => {
  const room = discussion()
  room.send({
    type: 'floor.set-rules',
    levelBudgetsMs: { local: 100_000, national: 60_000 },
    seatBudgetsMs: { ghent: 45_000 },
  })
  const { byLevel, bySeat } = weigh(room)
  expect(byLevel.map(({ leftMs }) => leftMs)).toEqual([10_000, -60_000])
  expect(bySeat.find(({ seatId }) => seatId === 'ghent')).toMatchObject({ budgetMs: 45_000, leftMs: 45_000 })
})

test('[F81] seats that share speaking time know what is left of it, and a delegation of its own', () => {
  const room = discussion()
  const delegationBudgets = [
    { seatIds: ['bergen', 'norway'], ms: 100_000 },
    { seatIds: ['lisboa', 'ghent'], ms: 50_000 },
  ]
  room.send({ type: 'floor.set-rules', delegationBudgets })
  const { shared, byDelegation } = weigh(room)
  expect(shared).toMatchObject([
    { spokenMs: 30_000, budgetMs: 100_000, leftMs: 70_000 },
    { spokenMs: 60_000, leftMs: -10_000 },
  ])
  expect(byDelegation.map(({ leftMs }) => leftMs)).toEqual([null, 70_000, null])
})

test('[F82] the shortest budget that would not do for a speech is known, and none where there is time enough', () => {
  const room = discussion()
  const scarce = (seatId: string, more: object = {}) => {
    const request = { seatId, jointSeatIds: [], kind: 'contribution', ...more } as never
    return scarceBudget(room.world.floor, seats, room.at, request)
  }
  expect(scarce('lisboa')).toBeNull()
  room.send({
    type: 'floor.set-rules',
    levelBudgetsMs: { local: 200_000, national: 900_000 },
    delegationBudgets: [{ seatIds: ['lisboa'], ms: 50_000 }],
    seatBudgetsMs: { ghent: 240_000 },
  })
  expect(scarce('bergen')).toEqual({ of: 'level', leftMs: 110_000 })
  expect(scarce('lisboa')).toEqual({ of: 'delegation', leftMs: -10_000 })
  expect(scarce('norway')).toBeNull()
  expect(scarce('norway', { kind: 'joint', jointSeatIds: ['lisboa'] })).toMatchObject({ leftMs: -10_000 })
  expect(scarce('lisboa', { kind: 'point-of-order' })).toBeNull()
  expect(room.send(ask('a2'), ana)).not.toBeTypeOf('string')
  expect(room.send(call('s9', 'a2'))).not.toBeTypeOf('string')
})

/** Lisbon speaks with attribution; then, without, those who are given. */
function frankly(...silent: readonly string[]): Rehearsal {
  const room = waiting([ask('d'), dita])
  const plan = planOf([item('open', 10), item('frank', 10, { attribution: 'chatham-house' })])
  room.send({ type: 'agenda.set', id: 'set', plan })
  room.send({ type: 'agenda.start', id: 'start' })
  turn(room, 'a', 10_000)
  room.send({ type: 'agenda.next', id: 'next', leaving: 'open' })
  room.send(ask('a2'), ana)
  for (const id of silent) turn(room, id, 20_000)
  return room
}

test('[F56] outside the room nothing tells who spoke under the Chatham House rule, in it everything does', () => {
  const room = frankly('b', 'd')
  expect(weigh(room).notHeard).toEqual(['ghent', 'norway'])
  const outside = weigh(room, true)
  expect(outside.all).toEqual({ spokenMs: 50_000, turns: 3 })
  expect(outside.unattributed).toEqual({ spokenMs: 40_000, turns: 2 })
  expect(outside.byLevel.map(({ spokenMs }) => spokenMs)).toEqual([10_000, 0])
  expect(outside.notHeard).toEqual(['bergen', 'ghent', 'finland', 'norway'])
  expect(outside.firstTurns).toBe(1)
})

test('[F56] a level is told only where three of its seats so spoke, and no other level is left standing out', () => {
  const more = new Map([...seats, ...seatsOf([card('porto', 'local')])])
  const three = weigh(frankly('b', 'c', 'a2'), true, more)
  expect(three.unattributed.turns).toBe(0)
  expect(three.byLevel[0]).toMatchObject({ spokenMs: 70_000, turns: 4 })
  expect(three.bySeat.map(({ turns }) => turns)).toEqual([1, 0, 0, 0, 0, 0])
  const leftOver = weigh(frankly('b', 'c', 'a2', 'd'), true, more)
  expect(leftOver.unattributed.turns).toBe(4)
  expect(leftOver.byLevel[0]).toMatchObject({ spokenMs: 10_000 })
})

test('[F56] a level is not told where all who could have so spoken did', () => {
  const whole = weigh(frankly('b', 'c', 'a2'), true)
  expect(whole.unattributed.turns).toBe(3)
  expect(whole.byLevel[0]).toMatchObject({ spokenMs: 10_000, heard: 1 })
})

test('[F56] who is not known to a view is in the whole and in no group', () => {
  const room = discussion()
  const speeches = room.world.floor.speeches.map((speech) => ({ ...speech, seatId: null }))
  const found = balance({ ...room.world.floor, speeches }, seats, room.at)
  expect(found.all).toEqual({ spokenMs: 210_000, turns: 3 })
  expect(found.unattributed).toEqual(found.all)
  expect(found.byLevel.map(({ turns }) => turns)).toEqual([0, 0])
  expect([bo.seatId, cem.seatId].every((id) => id && found.notHeard.includes(id))).toBe(true)
})
