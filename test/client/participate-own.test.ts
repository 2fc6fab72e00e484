import { expect, test } from 'vitest'
import {
  comesLast,
  isNext,
  nextInList,
  openPoll,
  ownRequests,
  pollsToShow,
  turnOf,
} from '../../client/app/participate/own.ts'
import { turnedOver } from '../../client/app/participate/use-turned-over.ts'
import type { Actor } from '../../shared/kernel/area.ts'
import type { Mine } from '../../shared/protocol/wire.ts'
import { item, planOf } from '../agenda/drive.ts'
import { ana, bo, cem, delegations, rita, wim } from '../support/delegations.ts'
import { Rehearsal } from '../support/given.ts'
import { pollEvents, priorities } from '../support/priorities.ts'

const mine = ({ personId, seatId, admitted }: Actor, ballots: Mine['ballots'] = {}): Mine => ({
  role: 'participant',
  personId,
  seatId,
  level: null,
  admitted,
  ballots,
  requests: [],
  actsFor: null,
})

const asks = (room: Rehearsal, who: Actor, kind = 'contribution') =>
  room.send(
    { type: 'floor.request', requestId: `${who.seatId}-${kind}`, kind, id: `${who.seatId}-${kind}` },
    who,
  )

function discussion(): Rehearsal {
  const room = new Rehearsal(delegations())
  asks(room, ana)
  asks(room, bo)
  asks(room, bo, 'point-of-order')
  return room
}

test('a place is counted in its own lane, and points of order stand first', () => {
  const { world } = discussion()
  const places = ownRequests(world.floor, mine(bo)).map(({ request, place }) => [request.kind, place])
  expect(places).toEqual([
    ['point-of-order', 1],
    ['contribution', 2],
  ])
  expect(ownRequests(world.floor, mine(cem))).toEqual([])
})

test('nobody without a seat has a place, even where the list hides whose requests they are', () => {
  const { world } = discussion()
  const hidden = { ...world.floor, queue: world.floor.queue.map((one) => ({ ...one, seatId: null })) }
  expect(ownRequests(hidden, mine(rita))).toEqual([])
})

test('a point of order is next before any contribution', () => {
  const room = discussion()
  expect(nextInList(room.world.floor)?.id).toBe('bergen-point-of-order')
  room.send({ type: 'floor.withdraw', requestId: 'bergen-point-of-order' }, bo)
  expect(nextInList(room.world.floor)?.id).toBe('lisboa-contribution')
  expect(nextInList(new Rehearsal(delegations()).world.floor)).toBeNull()
})

test('[F80] a reply is next once no other contribution waits, unless the session says otherwise', () => {
  const room = new Rehearsal(delegations())
  asks(room, ana, 'reply')
  asks(room, bo)
  expect(nextInList(room.world.floor)?.id).toBe('bergen-contribution')
  expect(turnOf(room.world, mine(ana))).toBe('none')
  const told = () => room.world.floor.queue.map((request) => comesLast(room.world.floor, request))
  expect(told()).toEqual([true, false])
  room.send({ type: 'floor.set-rules', repliesLast: false })
  expect(told()).toEqual([false, false])
  expect(nextInList(room.world.floor)?.id).toBe('lisboa-reply')
})

test('having the floor is told before an open poll, the poll before being next', () => {
  const room = new Rehearsal([...delegations(), pollEvents.created()])
  asks(room, ana)
  expect(turnOf(room.world, mine(ana))).toBe('next')
  expect(turnOf(room.world, mine(bo))).toBe('none')
  room.send({ type: 'poll.open', pollId: priorities.id })
  expect(turnOf(room.world, mine(ana))).toBe('vote')
  expect([ana, bo].map((who) => isNext(room.world, mine(who)))).toEqual([true, false])
  room.send({ type: 'floor.call', requestId: 'lisboa-contribution' })
  expect(turnOf(room.world, mine(ana))).toBe('have-floor')
  expect(turnOf(room.world, mine(bo))).toBe('vote')
})

test('a recorded ballot ends the offer to vote', () => {
  const room = new Rehearsal([...delegations(), pollEvents.created(), pollEvents.opened()])
  expect(openPoll(room.world)?.id).toBe(priorities.id)
  const voted = mine(bo, { [priorities.id]: { points: {} } } as Mine['ballots'])
  expect(turnOf(room.world, voted)).toBe('none')
})

test('whoever waits to be let in is told so, and nobody without a seat is asked to vote', () => {
  const room = new Rehearsal([...delegations(), pollEvents.created(), pollEvents.opened()])
  expect(turnOf(room.world, mine(wim))).toBe('waiting')
  expect(turnOf(room.world, mine(rita))).toBe('none')
  room.send({ type: 'poll.close', pollId: priorities.id }, undefined, { ballots: [] })
  room.send({ type: 'session.close' })
  expect(turnOf(room.world, mine(wim))).toBe('closed')
})

test('the open poll stands first, then the others, the latest first; drafts are not shown', () => {
  const named = (id: string) => ({ ...priorities, id: id as typeof priorities.id })
  const room = new Rehearsal([
    ...delegations(),
    ...['first', 'second', 'third', 'draft'].map((id) => pollEvents.created(named(id))),
    pollEvents.opened(named('first')),
    pollEvents.closed(null, named('first')),
    pollEvents.opened(named('second')),
    pollEvents.closed(null, named('second')),
    pollEvents.opened(named('third')),
  ])
  expect(pollsToShow(room.world).map(({ id }) => id)).toEqual(['third', 'second', 'first'])
})

test('[F73] whose request is set aside as another item begins is told, and told again when it is back', () => {
  const room = new Rehearsal(delegations())
  room.send({ type: 'agenda.set', id: 'set', plan: planOf([item('first', 10), item('second', 10)]) })
  room.send({ type: 'floor.set-rules', id: 'lists', listFor: 'item' })
  room.send({ type: 'agenda.start', id: 'start' })
  asks(room, ana)
  const own = () => ownRequests(room.world.floor, mine(ana))
  const asked = own()
  room.send({ type: 'agenda.next', id: 'next', leaving: 'first' })
  const aside = own()
  expect(turnedOver([], asked)).toEqual([])
  expect(turnedOver(asked, asked)).toEqual([])
  expect(turnedOver(asked, aside)).toMatchObject([{ place: 1, waitsFor: 'first' }])
  expect(turnedOver(aside, asked)).toMatchObject([{ place: 1, waitsFor: null }])
})
