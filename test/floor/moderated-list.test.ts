import { expect, test } from 'vitest'
import { withBudget } from '../../client/floor/budgets.ts'
import { listNews } from '../../client/floor/list-news.ts'
import { missingFrom, plainNameplate } from '../../client/floor/nameplate-draft.ts'
import { stepKeyOf } from '../../client/floor/order.ts'
import { seatsOf } from '../../shared/floor/seats.ts'
import type { LevelId, SeatId } from '../../shared/kernel/ids.ts'
import { minutes } from '../../shared/kernel/time.ts'
import { item, planOf } from '../agenda/drive.ts'
import { ana, bo, dita, finn } from '../support/delegations.ts'
import type { Rehearsal } from '../support/given.ts'
import { ask, call, undo, waiting } from './commands.ts'

/** What is told of everything that happens meanwhile. */
function told(room: Rehearsal, happens: () => void, open: readonly [boolean, boolean] = [true, true]) {
  const before = { floor: room.world.floor, open: open[0] }
  happens()
  return listNews(before, { floor: room.world.floor, open: open[1] }).map((news) =>
    'request' in news ? `${news.what} ${news.request.id}` : 'count' in news ? `${news.count}` : news.what,
  )
}

test('[F85] whoever asks is told by name, several at once by their number, each point of order', () => {
  const room = waiting()
  expect(told(room, () => room.send(ask('d'), dita))).toEqual(['asks d'])
  const several = () => {
    room.send(ask('f'), finn)
    room.send(ask('p', 'point-of-order'), ana)
    room.send(ask('e'), { ...bo, seatId: 'portugal' as SeatId })
    room.send(ask('q', 'point-of-order'), bo)
  }
  expect(told(room, several)).toEqual(['order p', 'order q', '2'])
})

test('[F85] what the moderator did themselves, or took back, is no news, nor is a list turned over', () => {
  const room = waiting()
  expect(told(room, () => room.send({ ...ask('n'), forPersonId: 'eva' }))).toEqual([])
  room.send(call('s1', 'a'))
  expect(told(room, () => room.send(undo('s1')))).toEqual([])
  room.send({ type: 'agenda.set', id: 'set', plan: planOf([item('x', 5), item('y', 5)]) })
  room.send({ type: 'floor.set-rules', id: 'lists', listFor: 'item' })
  room.send({ type: 'agenda.start', id: 'start' })
  room.send({ type: 'agenda.next', id: 'n', leaving: 'x' })
  expect(told(room, () => room.send({ type: 'agenda.undo', id: 'u', commandId: 'n' }))).toEqual([])
})

test('[F85] a list that its time has closed is told, one that a moderator closed is not', () => {
  const room = waiting()
  expect(told(room, () => room.send({ type: 'floor.close' }), [true, false])).toEqual([])
  room.send({ type: 'floor.open' })
  room.send({ type: 'floor.close-at', at: room.at + 60_000 })
  expect(told(room, () => room.wait(90_000), [true, false])).toEqual(['closed'])
})

test('[F86] a question names to whom and a joint statement with whom before anybody can be chosen', () => {
  expect(missingFrom(plainNameplate)).toBeNull()
  expect(missingFrom({ ...plainNameplate, kind: 'question' })).toBe('to-whom')
  expect(missingFrom({ ...plainNameplate, kind: 'joint' })).toBe('with-whom')
  expect(missingFrom({ ...plainNameplate, kind: 'joint', jointSeatIds: ['ghent' as SeatId] })).toBeNull()
})

test('[F42] Alt, Shift and an arrow move a request by a step; with another key beside them they do not', () => {
  const key = { key: 'ArrowUp', altKey: true, shiftKey: true, ctrlKey: false, metaKey: false }
  expect([stepKeyOf(key), stepKeyOf({ ...key, key: 'ArrowDown' })]).toEqual([-1, 1])
  for (const other of [{ altKey: false }, { shiftKey: false }, { ctrlKey: true }, { key: 'Enter' }])
    expect(stepKeyOf({ ...key, ...other })).toBeNull()
})

test('[F87] a budget set anew takes the place of the former, and one removed leaves the others', () => {
  const card = (seatId: string, delegation: string) =>
    ({ seatId, level: 'local', details: { delegation } }) as unknown as Parameters<typeof seatsOf>[0][number]
  const seats = seatsOf([card('oslo', 'Norway'), card('bergen', 'Norway'), card('ghent', 'Belgium')])
  const none = { levelBudgetsMs: {}, seatBudgetsMs: {}, delegationBudgets: [] }
  const norway = { of: 'delegation', delegation: 'Norway' } as const
  const belgium = { of: 'delegation', delegation: 'Belgium' } as const
  const first = { ...none, ...withBudget(none, seats, norway, minutes(10)) }
  const both = { ...first, ...withBudget(first, seats, belgium, minutes(5)) }
  expect(withBudget(both, seats, norway, minutes(20)).delegationBudgets).toEqual([
    { seatIds: ['ghent'], ms: 300_000 },
    { seatIds: ['oslo', 'bergen'], ms: 1_200_000 },
  ])
  expect(withBudget(both, seats, norway, null).delegationBudgets).toEqual([
    { seatIds: ['ghent'], ms: 300_000 },
  ])
  const local = { of: 'level', level: 'local' as LevelId } as const
  const set = withBudget(none, seats, local, minutes(30))
  expect(set).toEqual({ levelBudgetsMs: { local: 1_800_000 } })
  expect(withBudget({ ...none, ...set }, seats, local, null)).toEqual({ levelBudgetsMs: {} })
})
