import { expect, test } from 'vitest'
import type { FloorRules } from '../../shared/floor/rules.ts'
import { seatsOf } from '../../shared/floor/seats.ts'
import { suggestNext } from '../../shared/floor/suggestion.ts'
import { suggestionReasons } from '../../shared/floor/suggestion-words.ts'
import { word } from '../../shared/kernel/wording.ts'
import { ana, bo, dita, finn } from '../support/delegations.ts'
import type { Rehearsal } from '../support/given.ts'
import { ask, call, finish, queueOf, waiting } from './commands.ts'

const card = (seatId: string, level: string | null) => ({ seatId, level, details: null })
const seats = seatsOf(
  [
    card('lisboa', 'local'),
    card('bergen', 'local'),
    card('ghent', 'local'),
    card('finland', 'national'),
    card('norway', 'national'),
    card('portugal', null),
  ].map((one) => one as Parameters<typeof seatsOf>[0][number]),
)

const suggested = ({ world }: Rehearsal, order?: FloorRules['order']) => {
  const suggestion = suggestNext(world.floor, seats, order)
  const { level } = suggestion?.reason.params ?? {}
  return suggestion && [suggestion.requestId, suggestion.reason.code, ...(level ? [level] : [])]
}

/** Three cities and a ministry wait; Lisbon has spoken and asks again, last. */
function discussion(): Rehearsal {
  const room = waiting([ask('d', 'contribution', { remote: true }), dita])
  room.send(call('s1', 'a'))
  room.wait(60_000).send(finish('s1'))
  room.send(ask('a2'), ana)
  return room
}

test('[F46] nobody is suggested where nobody waits, and a point of order before everybody', () => {
  const room = waiting()
  for (const id of ['a', 'b', 'c']) room.send(call(`s-${id}`, id))
  expect(suggested(room)).toBeNull()
  room.send(ask('x'), finn)
  room.send(ask('p', 'point-of-order'), finn)
  expect(suggested(room, 'tiers')).toEqual(['p', 'point-of-order'])
})

test('[F47] in the order of requests, the first of the list', () => {
  expect(suggested(discussion())).toEqual(['b', 'next-in-list'])
})

test('[F48] first-timers first: whoever has not contributed, in their own name or a joint one', () => {
  const room = discussion()
  room.send({ type: 'floor.move', requestId: 'a2', before: 'b' })
  expect(suggested(room, 'first-timers')).toEqual(['b', 'has-not-spoken'])
  room.send(ask('j', 'joint', { jointSeatIds: ['bergen', 'ghent', 'finland'] }), finn)
  room.send(call('s2', 'j'))
  expect(suggested(room, 'first-timers')).toEqual(['a2', 'all-have-spoken'])
})

test('[F48] a point of order is no contribution', () => {
  const room = waiting([ask('p', 'point-of-order'), bo])
  room.send(call('s1', 'p'))
  room.send({ type: 'floor.move', requestId: 'b', before: 'a' })
  expect(suggested(room, 'first-timers')).toEqual(['b', 'has-not-spoken'])
})

test('[F49] alternating levels: the level that has waited longest for a turn', () => {
  const room = discussion()
  expect(suggested(room, 'alternating-levels')).toEqual(['d', 'level-not-heard', 'national'])
  room.wait(1_000).send(call('s2', 'd'))
  room.send(ask('f'), finn)
  room.send({ type: 'floor.move', requestId: 'f', before: 'b' })
  expect(suggested(room, 'alternating-levels')).toEqual(['b', 'level-waits-longest', 'local'])
  for (const id of ['b', 'c', 'a2']) room.wait(1_000).send(call(`s-${id}`, id))
  room.wait(1_000).send(call('s3', 'f'))
  room.send(ask('d2'), dita)
  expect(suggested(room, 'alternating-levels')).toEqual(['d2', 'no-other-level', 'national'])
})

test('[F50] tiers: the foremost tier that waits, and who belongs to none last', () => {
  const room = discussion()
  room.send({ type: 'floor.set-rules', tiers: ['international', 'national', 'local'] })
  expect(suggested(room, 'tiers')).toEqual(['d', 'tier', 'national'])
  room.send(call('s2', 'd'))
  expect(suggested(room, 'tiers')).toEqual(['b', 'tier', 'local'])
  room.send({ type: 'floor.set-rules', tiers: [] })
  expect(suggested(room, 'tiers')).toEqual(['b', 'next-in-list'])
})

test('[F51] remote first: whoever takes part from elsewhere, else the first of the list', () => {
  const room = discussion()
  expect(suggested(room, 'remote-first')).toEqual(['d', 'remote'])
  room.send(call('s2', 'd'))
  expect(suggested(room, 'remote-first')).toEqual(['b', 'next-in-list'])
})

test('[F46] the order set for the session counts, the list stays as it is, and the reason is said in words', () => {
  const room = discussion()
  room.send({ type: 'floor.set-rules', order: 'alternating-levels' })
  const before = queueOf(room)
  const suggestion = suggestNext(room.world.floor, seats)
  expect(suggestion?.requestId).toBe('d')
  expect(queueOf(room)).toEqual(before)
  const reason = suggestionReasons[suggestion?.reason.code ?? 'tier']
  expect(word(reason, 'en', { level: 'national' })).toBe('Nobody of this level has spoken yet: national.')
})

test('[F46] where no names are seen, the first of the list is suggested by every order', () => {
  const room = discussion()
  const queue = room.world.floor.queue.map((one) => ({ ...one, seatId: null, remote: false }))
  for (const order of ['first-timers', 'alternating-levels', 'tiers', 'remote-first'] as const)
    expect(suggestNext({ ...room.world.floor, queue }, seats, order)?.requestId).toBe('b')
})
