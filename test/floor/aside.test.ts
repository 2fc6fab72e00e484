import { expect, test } from 'vitest'
import { limits } from '../../shared/kernel/limits.ts'
import { redact, redactEvent } from '../../shared/meeting.ts'
import { item, planOf } from '../agenda/drive.ts'
import { ana, bo, cem, dita } from '../support/delegations.ts'
import type { Rehearsal } from '../support/given.ts'
import { ask, call, queueOf, undo, waiting } from './commands.ts'

const plan = planOf([item('schools', 10), item('housing', 10), item('work', 10)])
const next = (leaving: string): Parameters<Rehearsal['send']>[0] => ({
  type: 'agenda.next',
  id: `next-${leaving}`,
  leaving,
})
const takeBack = (commandId: string): Parameters<Rehearsal['send']>[0] => ({
  type: 'agenda.undo',
  id: `back-${commandId}`,
  commandId,
})

/** Three cities wait in the item on schools: a, b, c. Every item has a list of its own. */
function onSchools(): Rehearsal {
  const room = waiting()
  room.send({ type: 'agenda.set', id: 'set', plan })
  room.send({ type: 'floor.set-rules', id: 'lists', listFor: 'item' })
  room.send({ type: 'agenda.start', id: 'start' })
  return room
}
/** The item on housing runs; d waits for it. */
function onHousing(): Rehearsal {
  const room = onSchools()
  room.send(next('schools'))
  room.send(ask('d'), dita)
  return room
}
const asideOf = ({ world }: Rehearsal) =>
  Object.fromEntries(Object.entries(world.floor.aside).map(([id, list]) => [id, list.map((one) => one.id)]))
const reopen = (itemId: string): Parameters<Rehearsal['send']>[0] => ({
  type: 'agenda.reopen',
  id: `again-${itemId}`,
  itemId,
})

test('[F73] whoever still waits when another item begins is set aside and there again when theirs runs again', () => {
  const room = onSchools()
  expect(queueOf(room)).toEqual(['a', 'b', 'c'])
  room.send(call('s1', 'a'))
  room.send(next('schools'))
  expect([queueOf(room), asideOf(room)]).toEqual([[], { schools: ['b', 'c'] }])
  room.send(ask('d'), dita)
  room.send(ask('b2'), bo)
  room.send(reopen('schools'))
  expect([queueOf(room), asideOf(room)]).toEqual([['b', 'c'], { housing: ['d', 'b2'] }])
})

test('[F73] where one list serves the session, nobody is set aside', () => {
  const room = onSchools()
  room.send({ type: 'floor.set-rules', id: 'one', listFor: 'session' })
  room.send(next('schools'))
  expect([queueOf(room), asideOf(room)]).toEqual([['a', 'b', 'c'], {}])
})

test('[F73] a point of order stays in the list whatever item begins', () => {
  const room = onSchools()
  room.send(ask('p', 'point-of-order'), dita)
  room.send(next('schools'))
  expect([queueOf(room), asideOf(room)]).toEqual([['p'], { schools: ['a', 'b', 'c'] }])
})

test('[F74] where items come to share one list, everybody set aside joins it; undone, they wait aside again', () => {
  const room = onHousing()
  room.send({ type: 'floor.set-rules', id: 'one', listFor: 'session' })
  expect([queueOf(room), asideOf(room)]).toEqual([['d', 'a', 'b', 'c'], {}])
  room.send({ type: 'floor.withdraw', requestId: 'b' }, bo)
  room.send(undo('one'))
  expect([queueOf(room), asideOf(room)]).toEqual([['d'], { schools: ['a', 'c'] }])
})

test('[F75] the beginning of an item undone, the list is again that of the item before', () => {
  const room = onHousing()
  room.send(takeBack('next-schools'))
  expect([queueOf(room), asideOf(room)]).toEqual([['a', 'b', 'c'], { housing: ['d'] }])
  room.send(next('schools'))
  expect([queueOf(room), asideOf(room)]).toEqual([['d'], { schools: ['a', 'b', 'c'] }])
})

test('[F75] an item that began after a gap and is undone gives the list back to the item that had it', () => {
  const room = onSchools()
  room.send({ type: 'agenda.finish', id: 'end' })
  room.send(reopen('work'))
  expect(queueOf(room)).toEqual([])
  room.send(takeBack('again-work'))
  expect([queueOf(room), asideOf(room)]).toEqual([['a', 'b', 'c'], {}])
})

test('[F76] an item taken off the agenda leaves those who wait for it to the list there is', () => {
  const room = onHousing()
  room.send(takeBack('next-schools'))
  expect(asideOf(room)).toEqual({ housing: ['d'] })
  expect(room.send({ type: 'agenda.remove', id: 'off', itemId: 'housing' })).not.toBeTypeOf('string')
  expect([queueOf(room), asideOf(room)]).toEqual([['a', 'b', 'c', 'd'], {}])
})

test('[F76] a moderator fetches one who waits for another item; undone, they wait for it in their place', () => {
  const room = onHousing()
  room.send({ type: 'floor.move', id: 'fetch', requestId: 'b', before: 'd' })
  expect([queueOf(room), asideOf(room)]).toEqual([['b', 'd'], { schools: ['a', 'c'] }])
  room.send(undo('fetch'))
  expect([queueOf(room), asideOf(room)]).toEqual([['d'], { schools: ['a', 'b', 'c'] }])
})

test('[F77] what a moderator did before the item began goes back, undone, to the list it was done in', () => {
  const room = onSchools()
  room.send({ type: 'floor.withdraw', id: 'strike', requestId: 'c' })
  room.send(call('s1', 'b'))
  room.send(next('schools'))
  room.send(undo('s1'))
  room.send(undo('strike'))
  expect([queueOf(room), asideOf(room)]).toEqual([[], { schools: ['a', 'b', 'c'] }])
  expect(room.world.floor.speaking).toBeNull()
})

test('[F77] whoever would go back to an item taken off since goes back to the list there is', () => {
  const room = onSchools()
  room.send(call('s1', 'b'))
  room.send(next('schools'))
  room.world = { ...room.world, agenda: { ...room.world.agenda, nodes: {} } }
  room.send(undo('s1'))
  expect([queueOf(room), asideOf(room)]).toEqual([['b'], { schools: ['a', 'c'] }])
})

test('[F78] a request set aside can be changed and withdrawn, and its id is taken', () => {
  const room = onHousing()
  expect(room.send(ask('a'), cem)).toBe('floor/request-exists')
  room.send({ type: 'floor.edit', id: 'e', requestId: 'a', subject: 'Teachers' }, ana)
  expect(room.world.floor.aside).toMatchObject({ schools: [{ id: 'a', subject: 'Teachers' }, {}, {}] })
  expect(room.send({ type: 'floor.withdraw', requestId: 'b' }, cem)).toBe('floor/not-yours')
  room.send({ type: 'floor.withdraw', requestId: 'b' }, bo)
  room.send({ type: 'people.remove', personId: 'cem' })
  expect(asideOf(room)).toEqual({ schools: ['a'] })
  room.send({ type: 'floor.edit', id: 'f', requestId: 'a', kind: 'point-of-order', losePlace: true }, ana)
  expect([queueOf(room), asideOf(room)]).toEqual([['d', 'a'], {}])
})

test('[F78] whoever waits for one item asks for another, and all of them count for the length of the list', () => {
  const room = onHousing()
  expect(room.send(ask('a2'), ana)).not.toBeTypeOf('string')
  expect(room.send(ask('a3'), ana)).toBe('floor/waiting-already')
  const [one] = room.world.floor.queue
  const many = Array.from({ length: limits.requestsWaiting - 3 }, () => one).flatMap(
    (request) => request ?? [],
  )
  room.world = { ...room.world, floor: { ...room.world.floor, queue: many } }
  expect(room.send(ask('b2'), bo)).toBe('floor/list-full')
})

test('[F78] a request set aside cannot be called, and nobody is left aside when the session closes', () => {
  const room = onHousing()
  expect(room.send(call('s1', 'a'))).toBe('floor/not-waiting')
  room.send({ type: 'session.close' })
  expect(asideOf(room)).toEqual({})
})

test('[F78] who waits aside is seen by those who see the list', () => {
  const room = onHousing()
  const before = room.world
  const seats = () => redact(room.world, 'participants').floor.aside
  expect(seats()).toMatchObject({ schools: [{ seatId: 'lisboa' }, {}, {}] })
  room.send({ type: 'floor.set-rules', id: 'hide', listSeenBy: 'moderators' })
  expect(seats()).toMatchObject({ schools: [{ seatId: null, subject: null }, {}, {}] })
  const set = room.log.at(-1)
  expect(set && redactEvent(set, 'participants', before)).toMatchObject({
    aside: { schools: [{ seatId: null }, {}, {}] },
  })
})
