import { expect, test } from 'vitest'
import { roundOf } from '../../shared/floor/decide-round.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { item, planOf } from '../agenda/drive.ts'
import { happened } from '../support/delegations.ts'
import { Rehearsal, type Sent } from '../support/given.ts'
import { ask, queueOf, undo, waiting } from './commands.ts'

const round = (...people: readonly string[]): Sent => ({
  type: 'floor.start-round',
  id: 'round',
  entries: people.map((personId) => ({ requestId: `t-${personId}`, personId })),
})
const speaker = (personId: string, more: object = {}) => ({
  personId: personId as never,
  allotMs: null,
  status: 'expected' as const,
  substituteId: null,
  ...more,
})

test('[F58] a tour de table puts everyone in the list once; who waits already keeps that place', () => {
  const room = waiting()
  expect(roundOf(room.world)).toEqual(['dita', 'finn'])
  expect(room.send(round('ana', 'dita', 'finn'))).toEqual([
    happened({
      type: 'floor/round-started',
      requests: [
        { requestId: 't-dita', seatId: 'finland', personId: 'dita' },
        { requestId: 't-finn', seatId: 'norway', personId: 'finn' },
      ],
    }),
  ])
  expect(queueOf(room)).toEqual(['a', 'b', 'c', 't-dita', 't-finn'])
  expect(room.send(round('ana', 'dita'))).toBe('floor/request-exists')
  room.send(undo('round'))
  expect(queueOf(room)).toEqual(['a', 'b', 'c'])
})

test('[F58] refuses a round of strangers, of nobody new, of one seat twice or beyond the limit', () => {
  const room = waiting()
  expect(room.send(round('nobody'))).toBe('floor/person-unknown')
  expect(room.send(round('rita'))).toBe('floor/person-without-seat')
  expect(room.send(round('ana', 'bo'))).toBe('floor/round-empty')
  const entries = ['x', 'y'].map((requestId) => ({ requestId, personId: 'dita' }))
  expect(room.send({ type: 'floor.start-round', entries })).toBe('floor/seat-twice')
  const { queue } = room.world.floor
  const [first] = queue
  const many = Array.from({ length: limits.requestsWaiting }, () => first).flatMap((one) =>
    one ? [one] : [],
  )
  room.world = { ...room.world, floor: { ...room.world.floor, queue: many } }
  expect(room.send(round('dita'))).toBe('floor/list-full')
})

/** An item of Lisbon, an apologising Bergen, Ghent whom Finland stands in for, one without a seat and a stranger. */
function begun(speakersEnter: boolean, before: readonly Sent[] = []): Rehearsal {
  const room = new Rehearsal(waiting().log.slice(0, 9))
  const speakers = [
    speaker('ana'),
    speaker('bo', { status: 'apologised' }),
    speaker('cem', { status: 'apologised', substituteId: 'dita' }),
    speaker('rita'),
    speaker('stranger'),
  ]
  room.send({ type: 'agenda.set', plan: planOf([item('welcome', 5), item('cities', 20, { speakers })]) })
  room.send({ type: 'floor.set-rules', speakersEnter })
  room.send({ type: 'agenda.start' })
  for (const command of before) room.send(command)
  room.send({ type: 'agenda.next', id: 'n', leaving: 'welcome' })
  return room
}
const seatsOf = ({ world }: Rehearsal) => world.floor.queue.map(({ seatId }) => seatId)

test('[F59] the speakers of an item enter by themselves as it begins, substitutes for those who apologised', () => {
  const room = begun(true)
  expect(seatsOf(room)).toEqual(['lisboa', 'finland'])
  expect(queueOf(room)).toEqual(['n-1', 'n-2'])
  expect(room.world.floor.queue[1]?.personId).toBe('dita')
})

test('[F59] a seat that waits enters no second time, and nobody enters where the session does not want it', () => {
  const nameplate = { ...ask('n-1'), forPersonId: 'ana' }
  const room = begun(true, [nameplate])
  expect(seatsOf(room)).toEqual(['lisboa', 'finland'])
  expect(queueOf(room)).toEqual(['n-1', 'n-1x'])
  expect(begun(false).world.floor.queue).toEqual([])
})

test('[F59] whoever has spoken to an item does not enter again when it is opened again', () => {
  const room = begun(true)
  const itemId = room.world.agenda.activeId
  room.send({ type: 'floor.call', id: 's', requestId: 'n-1' })
  room.send({ type: 'floor.finish', id: 'f', speechId: 's' })
  room.send({ type: 'floor.withdraw', id: 'w', requestId: 'n-2' })
  room.send({ type: 'agenda.finish', id: 'end' })
  room.send({ type: 'agenda.reopen', id: 'again', itemId })
  expect(room.world.agenda.activeId).toBe(itemId)
  expect(seatsOf(room)).toEqual(['finland'])
})

test('[F83] the beginning of the item undone, those who entered by it leave the list, and only they', () => {
  const room = begun(true)
  room.send({ ...ask('w'), forPersonId: 'bo' })
  room.send({ type: 'floor.call', id: 's', requestId: 'n-1' })
  const undone = room.send({ type: 'agenda.undo', id: 'u', commandId: 'n' })
  expect(undone).toMatchObject([{ type: 'agenda/undone' }, { type: 'floor/withdrawn', requestId: 'n-2' }])
  expect(queueOf(room)).toEqual(['w'])
  expect(room.world.floor.speaking?.requestId).toBe('n-1')
})

test('[F83] they leave it also where they were set aside with the list of the item', () => {
  const room = begun(true, [{ type: 'floor.set-rules', id: 'lists', listFor: 'item' }])
  room.send({ type: 'agenda.undo', id: 'u', commandId: 'n' })
  expect([queueOf(room), room.world.floor.aside]).toEqual([[], {}])
})
