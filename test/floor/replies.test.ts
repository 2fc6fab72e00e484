import { expect, test } from 'vitest'
import { suggestNext } from '../../shared/floor/suggestion.ts'
import { expectedWaits } from '../../shared/floor/waits.ts'
import { item, planOf } from '../agenda/drive.ts'
import { ana, bo } from '../support/delegations.ts'
import { Rehearsal, type Sent } from '../support/given.ts'
import { ask, call, finish, queueOf, undo, waiting } from './commands.ts'

const reply = (id: string): Sent => ask(id, 'reply')

/** Lisbon has replied once and waits to reply again, as the session allows it twice. */
function replying(): Rehearsal {
  const room = new Rehearsal(waiting().log.slice(0, 9))
  const plan = planOf([item('schools', 10), item('housing', 10)])
  room.send({ type: 'agenda.set', id: 'set', plan })
  room.send({ type: 'agenda.start', id: 'start' })
  room.send({ type: 'floor.set-rules', id: 'more', waitingPerSeat: 5 })
  room.send(reply('a'), ana)
  room.send(call('s1', 'a'))
  room.send(finish('s1'))
  room.send(reply('a2'), ana)
  return room
}

test('[F79] a seat replies twice during an item, in the list or heard; a third time is refused', () => {
  const room = replying()
  expect(room.send(reply('a3'), ana)).toBe('floor/replies-used')
  expect(room.send(reply('b'), bo)).not.toBeTypeOf('string')
  room.send(ask('x'), ana)
  const change: Sent = { type: 'floor.edit', id: 'e', requestId: 'x', kind: 'reply', losePlace: true }
  expect(room.send(change, ana)).toBe('floor/replies-used')
  room.send({ type: 'floor.withdraw', requestId: 'a2' }, ana)
  expect(room.send(change, ana)).not.toBeTypeOf('string')
})

test('[F79] during another item the seat has its right of reply anew', () => {
  const room = replying()
  room.send(call('s2', 'a2'))
  expect(room.send(reply('a3'), ana)).toBe('floor/replies-used')
  room.send({ type: 'agenda.next', id: 'n', leaving: 'schools' })
  expect(room.send(reply('a3'), ana)).not.toBeTypeOf('string')
})

test('[F79] the session says how often, or never; a moderator may let somebody reply all the same', () => {
  const room = replying()
  expect(room.send({ ...reply('a3'), forPersonId: 'ana' })).not.toBeTypeOf('string')
  room.send({ type: 'floor.set-rules', id: 'none', repliesPerItem: 0 })
  expect(room.send(reply('b'), bo)).toBe('floor/no-replies')
  room.send(undo('none'))
  expect(room.send(reply('b'), bo)).not.toBeTypeOf('string')
})

test('[F80] a reply is suggested once no other contribution waits, and expected after them', () => {
  const room = waiting()
  room.send({ type: 'floor.edit', id: 'e', requestId: 'a', kind: 'reply' })
  const { floor } = room.world
  expect(suggestNext(floor, new Map())?.requestId).toBe('b')
  expect([...expectedWaits(floor, room.at).keys()]).toEqual(['b', 'c', 'a'])
  for (const id of ['b', 'c']) room.send(call(`s-${id}`, id))
  expect(suggestNext(room.world.floor, new Map())).toEqual({
    requestId: 'a',
    reason: { code: 'reply-at-the-end', params: {} },
  })
})

test('[F80] where the session does not keep replies for the end, the list decides', () => {
  const room = waiting()
  room.send({ type: 'floor.edit', id: 'e', requestId: 'a', kind: 'reply' })
  room.send({ type: 'floor.set-rules', id: 'r', repliesLast: false })
  expect(suggestNext(room.world.floor, new Map())?.requestId).toBe('a')
  expect([...expectedWaits(room.world.floor, room.at).keys()]).toEqual(queueOf(room))
})
