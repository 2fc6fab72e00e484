import { expect, test } from 'vitest'
import { costsPlace, listIsOpen } from '../../shared/floor/lanes.ts'
import { MINUTE_MS } from '../../shared/kernel/time.ts'
import { ana, bo, cem, dita, happened } from '../support/delegations.ts'
import { Rehearsal, type Sent, START } from '../support/given.ts'
import { ask, call, queueOf, undo, waiting } from './commands.ts'

const closeAt = (at: number | null, id = 'close-at'): Sent => ({ type: 'floor.close-at', id, at })
const rules = (set: object, id = 'rules'): Sent => ({ type: 'floor.set-rules', id, ...set })
const move = (requestId: string, before: string | null, id = 'move'): Sent => ({
  type: 'floor.move',
  id,
  requestId,
  before,
})
const edit = (requestId: string, change: object, id = 'edit'): Sent => ({
  type: 'floor.edit',
  id,
  requestId,
  ...change,
})
const CLOSING = START + MINUTE_MS

test('[F39] the list takes requests until its closing time and none from then on, without anybody closing it', () => {
  const room = waiting()
  expect(room.send(closeAt(CLOSING))).toEqual([happened({ type: 'floor/closing-set', closesAt: CLOSING })])
  expect(room.wait(MINUTE_MS - 1).send(ask('d'), dita)).toHaveLength(1)
  expect(listIsOpen(room.world.floor, room.at)).toBe(true)
  room.wait(1)
  expect(listIsOpen(room.world.floor, room.at)).toBe(false)
  expect(room.send(ask('a2', 'reply'), ana)).toBe('floor/list-closed')
  expect(room.send(ask('p', 'point-of-order'), ana)).toHaveLength(1)
  expect(room.send({ type: 'floor.close' })).toBe('floor/already-closed')
  expect(room.send(closeAt(room.at + 1))).toBe('floor/already-closed')
  expect(room.send({ type: 'floor.open' })).toHaveLength(1)
  expect(room.world.floor).toMatchObject({ open: true, closesAt: null })
})

test('[F39] a closing time lies ahead, can be moved, taken away and taken back', () => {
  const room = waiting()
  expect(room.send(closeAt(START))).toBe('floor/closing-past')
  expect(room.send(closeAt(null))).toBe('floor/closing-unchanged')
  room.send(closeAt(CLOSING, 'k1'))
  room.send(closeAt(null, 'k2'))
  room.send(undo('k2'))
  expect(room.world.floor.closesAt).toBe(CLOSING)
  room.send(undo('k1'))
  expect(room.world.floor.closesAt).toBeNull()
})

test('[F40] a rule that is set changes nothing else, and can be taken back', () => {
  const room = waiting()
  const before = room.world.floor.rules
  expect(room.send(rules({ limitsMs: { reply: 60_000 }, order: 'tiers' }))).toHaveLength(1)
  const set = { ...before, order: 'tiers', limitsMs: { ...before.limitsMs, reply: 60_000 } }
  expect(room.world.floor.rules).toEqual(set)
  expect(room.send(rules({ order: 'tiers' }))).toBe('floor/rules-unchanged')
  room.send(undo('rules'))
  expect(room.world.floor.rules).toEqual(before)
})

test('[F40] a speech has the limit of its seat, else of its kind, as it was when it began', () => {
  const room = waiting()
  room.send(rules({ limitsMs: { contribution: null }, seatLimitsMs: { bergen: 5_000 } }))
  room.send(call('s1', 'a'))
  expect(room.world.floor.speaking?.limitMs).toBeNull()
  expect(room.send({ type: 'floor.extend-speech', speechId: 's1', byMs: 1 })).toBe('floor/no-limit')
  expect(room.send(call('s2', 'b'))).toMatchObject([{}, { limitMs: 5_000 }])
  room.send(rules({ limitsMs: { contribution: 60_000 }, seatLimitsMs: {} }))
  expect(room.world.floor.speaking?.limitMs).toBe(5_000)
})

test('[F40] during their item, speakers of the agenda have the time it gives them, and so have substitutes', () => {
  const room = waiting()
  const speaker = (personId: string, substituteId: string | null) => ({
    personId,
    allotMs: 7 * MINUTE_MS,
    status: 'expected',
    substituteId,
  })
  const item = { id: 'cities', kind: 'item', speakers: [speaker('ana', null), speaker('eva', 'bo')] }
  const agenda = { ...room.world.agenda, activeId: 'cities', nodes: { cities: item } }
  room.world = { ...room.world, agenda: agenda as unknown as typeof room.world.agenda }
  room.send({ type: 'people.appoint', id: 'appoint', personId: 'dita', forPersonId: 'ana', as: 'substitute' })
  expect(room.world.floor.queue[0]).toMatchObject({ id: 'a', personId: 'dita' })
  const given = ['a', 'b', 'c'].map((requestId) => {
    room.send(call(`s-${requestId}`, requestId))
    return room.world.floor.speaking?.limitMs
  })
  expect(given).toEqual([7 * MINUTE_MS, 7 * MINUTE_MS, 3 * MINUTE_MS])
})

test('[F41] as many requests of a seat may wait as the session allows', () => {
  const room = waiting()
  room.send(rules({ waitingPerSeat: 2 }))
  expect(room.send(ask('a2', 'reply'), ana)).toHaveLength(1)
  expect(room.send(ask('a3'), ana)).toBe('floor/waiting-already')
  room.send(ask('p', 'point-of-order'), ana)
  expect(room.send(ask('p2', 'point-of-order'), ana)).toBe('floor/point-of-order-waiting')
})

test('[F42] a moderator moves a request before another or to the end, and takes that back', () => {
  const room = waiting()
  expect(room.send(move('c', 'a', 'k1'))).toEqual([
    happened({ type: 'floor/moved', requestId: 'c', before: 'a' }),
  ])
  expect(queueOf(room)).toEqual(['c', 'a', 'b'])
  room.send(move('c', null, 'k2'))
  expect(queueOf(room)).toEqual(['a', 'b', 'c'])
  room.send(move('a', 'c', 'k3'))
  expect(queueOf(room)).toEqual(['b', 'a', 'c'])
  room.send(ask('d'), dita)
  room.send({ type: 'floor.withdraw', id: 'w', requestId: 'b' }, bo)
  room.send(undo('k3'))
  expect(queueOf(room)).toEqual(['a', 'c', 'd'])
  room.send(undo('k2'))
  expect(queueOf(room)).toEqual(['c', 'a', 'd'])
})

test('[F42] refuses to move what does not wait, or to where it stands', () => {
  const room = waiting()
  expect(room.send(move('x', 'a'))).toBe('floor/not-waiting')
  expect(room.send(move('a', 'x'))).toBe('floor/not-waiting')
  for (const [id, before] of [
    ['a', 'a'],
    ['a', 'b'],
    ['c', null],
  ] as const)
    expect(room.send(move(id, before))).toBe('floor/there-already')
})

test('[F43] a seat changes its subject and keeps its place', () => {
  const room = waiting()
  expect(room.send(edit('a', { subject: 'On rents' }), ana)).toMatchObject([{ losesPlace: false }])
  expect(queueOf(room)).toEqual(['a', 'b', 'c'])
  expect(room.world.floor.queue[0]?.subject).toBe('On rents')
  expect(room.send(edit('a', { subject: 'On rents' }), ana)).toBe('floor/edit-unchanged')
  expect(room.send(edit('a', { subject: null }), bo)).toBe('floor/not-yours')
  expect(room.send(edit('x', { subject: null }), bo)).toBe('floor/not-waiting')
})

test('[F43] another kind costs a seat its place, and only once it agrees', () => {
  const room = waiting()
  const request = room.world.floor.queue[0] ?? { kind: 'reply' as const }
  expect([costsPlace(request, 'reply'), costsPlace(request, 'contribution')]).toEqual([true, false])
  expect(room.send(edit('a', { kind: 'reply' }), ana)).toBe('floor/place-would-be-lost')
  room.wait(9_000)
  expect(room.send(edit('a', { kind: 'reply', losePlace: true }), ana)).toMatchObject([{ losesPlace: true }])
  expect(queueOf(room)).toEqual(['b', 'c', 'a'])
  expect(room.world.floor.queue[2]).toMatchObject({ kind: 'reply', askedAt: room.at })
})

test('[F43] a request changes lanes only where the other lane takes it', () => {
  const room = waiting([ask('p', 'point-of-order'), ana])
  expect(room.send(edit('a', { kind: 'point-of-order', losePlace: true }), ana)).toBe(
    'floor/point-of-order-waiting',
  )
  expect(room.send(edit('p', { kind: 'reply', losePlace: true }), ana)).toBe('floor/waiting-already')
  room.send(call('s1', 'a'))
  room.send({ type: 'floor.close' })
  expect(room.send(edit('p', { kind: 'reply', losePlace: true }), ana)).toBe('floor/list-closed')
  expect(room.send(edit('p', { kind: 'reply' }))).toHaveLength(1)
  expect(room.send(edit('p', { kind: 'question' }))).toBe('floor/question-to-whom')
  expect(room.send(edit('p', { kind: 'joint' }))).toBe('floor/joint-with-whom')
})

test('[F43] a moderator’s change costs no place and is taken back, unless the seat has changed it since', () => {
  const room = waiting()
  room.send(edit('b', { kind: 'reply', subject: 'Short' }, 'k1'))
  expect(room.world.floor.queue[1]).toMatchObject({ id: 'b', kind: 'reply', subject: 'Short' })
  room.send(undo('k1'))
  expect(room.world.floor.queue[1]).toMatchObject({ id: 'b', kind: 'contribution', subject: null })
  room.send(edit('b', { subject: 'Short' }, 'k2'))
  room.send(edit('b', { subject: 'Longer' }, 'own'), bo)
  room.send(undo('k2'))
  expect(room.world.floor.queue[1]?.subject).toBe('Longer')
})

test('[F44] a question names whom it is put to, somebody of the session', () => {
  const room = new Rehearsal(waiting().log)
  const asks = (more: object) => room.send(ask('q', 'question', more), dita)
  expect(asks({})).toBe('floor/question-to-whom')
  expect(asks({ toPersonId: 'nobody' })).toBe('floor/person-unknown')
  expect(asks({ toPersonId: 'ana', remote: true })).toMatchObject([{ toPersonId: 'ana', remote: true }])
  expect(room.world.floor.queue.at(-1)).toMatchObject({ kind: 'question', toPersonId: 'ana', remote: true })
  expect(room.world.floor.queue[0]).toMatchObject({ toPersonId: null, jointSeatIds: [], remote: false })
})

test('[F45] a joint statement names the other seats behind it, each once', () => {
  const room = waiting()
  const asks = (kind: string, jointSeatIds?: readonly string[]) =>
    room.send(ask('j', kind, jointSeatIds ? { jointSeatIds } : {}), dita)
  expect(asks('joint')).toBe('floor/joint-with-whom')
  expect(asks('reply', ['norway'])).toBe('floor/joint-with-whom')
  expect(asks('joint', ['atlantis'])).toBe('floor/seat-unknown')
  expect(asks('joint', ['norway', 'norway'])).toBe('floor/seat-twice')
  expect(asks('joint', ['norway', 'finland'])).toBe('floor/seat-twice')
  expect(asks('joint', ['norway', 'ghent'])).toHaveLength(1)
  expect(room.send(ask('r', 'response'), cem)).toBe('floor/waiting-already')
})
