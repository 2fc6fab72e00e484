import { expect, test } from 'vitest'
import { limits } from '../../shared/kernel/limits.ts'
import { emptyWorld } from '../../shared/meeting.ts'
import { ana, bo, delegations, happened, rita, wim } from '../support/delegations.ts'
import { given, moderator, START } from '../support/given.ts'

const people = delegations()
const ask = (requestId: string, kind = 'contribution', more: object = {}) => ({
  type: 'floor.request' as const,
  requestId,
  kind,
  ...more,
})
const asked = (requestId: string, seatId: string, personId: string, more: object = {}) =>
  happened({
    type: 'floor/requested',
    requestId,
    seatId,
    personId,
    kind: 'contribution',
    subject: null,
    byModerator: false,
    ...more,
  })
const closed = happened({ type: 'floor/closed' })

test('[F1] the list is open from the start and empty', () => {
  expect(emptyWorld.floor).toMatchObject({ open: true, queue: [], speaking: null, speeches: [] })
})

test('[F2] a seat gets its place with its subject, in the order of asking', () => {
  const { rehearsal, then } = given(...people, asked('r1', 'bergen', 'bo')).when(
    ask('r2', 'reply', { subject: 'Who pays for it' }),
    ana,
  )
  then([asked('r2', 'lisboa', 'ana', { kind: 'reply', subject: 'Who pays for it' })])
  expect(rehearsal.world.floor.queue.map(({ id }) => id)).toEqual(['r1', 'r2'])
  expect(rehearsal.world.floor.queue[1]).toMatchObject({ subject: 'Who pays for it', askedAt: START })
})

test('[F3] refuses a second contribution or reply of a seat while one is waiting', () => {
  const waiting = given(...people, asked('r1', 'lisboa', 'ana'))
  waiting.when(ask('r2'), ana).then('floor/waiting-already')
  waiting.when(ask('r2', 'reply'), ana).then('floor/waiting-already')
  waiting.when(ask('r2'), { ...bo, seatId: ana.seatId }).then('floor/waiting-already')
})

test('[F4] a seat that waits may still raise one point of order', () => {
  const waiting = given(...people, asked('r1', 'lisboa', 'ana'))
  const { rehearsal, then } = waiting.when(ask('p1', 'point-of-order'), ana)
  then([asked('p1', 'lisboa', 'ana', { kind: 'point-of-order' })])
  expect(rehearsal.send(ask('p2', 'point-of-order'), ana)).toBe('floor/point-of-order-waiting')
})

test('[F5] says why somebody without admission or without a seat cannot ask', () => {
  given(...people)
    .when(ask('r1'), wim)
    .then('floor/not-admitted')
  given(...people)
    .when(ask('r1'), rita)
    .then('floor/no-seat')
})

test('[F6] a closed list takes points of order, but no contribution and no reply', () => {
  const list = given(...people, closed)
  list.when(ask('r1'), ana).then('floor/list-closed')
  list.when(ask('r1', 'reply'), ana).then('floor/list-closed')
  list.when(ask('p1', 'point-of-order'), ana).then([asked('p1', 'lisboa', 'ana', { kind: 'point-of-order' })])
})

test('[F7] a moderator puts in whoever raised a nameplate, joined or not, even in a closed list', () => {
  const expected = asked('r1', 'portugal', 'eva', { byModerator: true })
  given(...people)
    .when(ask('r1', 'contribution', { forPersonId: 'eva' }))
    .then([expected])
  given(...people, closed)
    .when(ask('r1', 'contribution', { forPersonId: 'eva' }))
    .then([expected])
})

test('[F8] a moderator names a person of the session who holds a seat', () => {
  const removed = happened({ type: 'people/removed', personId: 'ana' })
  given(...people)
    .when(ask('r1'))
    .then('floor/name-the-speaker')
  given(...people)
    .when(ask('r1', 'reply', { forPersonId: 'nobody' }))
    .then('floor/person-unknown')
  given(...people)
    .when(ask('r1', 'reply', { forPersonId: 'constructor' }))
    .then('floor/person-unknown')
  given(...people)
    .when(ask('r1', 'reply', { forPersonId: 'rita' }))
    .then('floor/person-without-seat')
  given(...people, removed)
    .when(ask('r1', 'reply', { forPersonId: 'ana' }))
    .then('floor/person-removed')
})

test('[F9] nobody but a moderator asks for somebody else', () => {
  given(...people)
    .when(ask('r1', 'reply', { forPersonId: 'bo' }), ana)
    .then('floor/only-for-yourself')
  given(...people)
    .when(ask('r1', 'contribution', { forPersonId: 'ana' }), ana)
    .then([asked('r1', 'lisboa', 'ana')])
})

test('[F10] refuses an id in use, waiting, speaking, spoken or within reach of an undo', () => {
  const { rehearsal } = given(...people).when(ask('r1'), ana)
  expect(rehearsal.send(ask('r1'), bo)).toBe('floor/request-exists')
  rehearsal.send({ type: 'floor.call', id: 's1', requestId: 'r1' })
  expect(rehearsal.send(ask('r1'), bo)).toBe('floor/request-exists')
  rehearsal.send({ type: 'floor.finish', speechId: 's1' })
  expect(rehearsal.send(ask('r1'), bo)).toBe('floor/request-exists')
  rehearsal.send(ask('r2'), ana)
  rehearsal.send({ type: 'floor.withdraw', requestId: 'r2' })
  expect(rehearsal.send(ask('r2'), bo)).toBe('floor/request-exists')
})

test('[F11] a list that is full takes no more', () => {
  const many = Array.from({ length: limits.requestsWaiting }, (_, n) => asked(`r${n}`, `s${n}`, `p${n}`))
  given(...people, ...many)
    .when(ask('more'), ana)
    .then('floor/list-full')
  given(...people, ...many.slice(1))
    .when(ask('more'), ana)
    .then([asked('more', 'lisboa', 'ana')])
})

test('[F12] the seat that asked, or a moderator, withdraws a waiting request; nobody else does', () => {
  const waiting = given(...people, asked('r1', 'lisboa', 'ana'))
  const withdraw = { type: 'floor.withdraw' as const, requestId: 'r1' }
  const withdrawn = (byModerator: boolean) =>
    happened({ type: 'floor/withdrawn', requestId: 'r1', byModerator })
  waiting.when(withdraw, bo).then('floor/not-yours')
  waiting.when(withdraw, rita).then('floor/not-yours')
  waiting.when(withdraw, ana).then([withdrawn(false)])
  waiting.when(withdraw, moderator).then([withdrawn(true)])
  given(...people)
    .when(withdraw, ana)
    .then('floor/not-waiting')
})
