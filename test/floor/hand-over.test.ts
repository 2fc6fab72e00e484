import { describe, expect, test } from 'vitest'
import { roundOf } from '../../shared/floor/decide-round.ts'
import { seatsOf } from '../../shared/floor/seats.ts'
import type { Audience } from '../../shared/kernel/area.ts'
import { redactEvent } from '../../shared/meeting.ts'
import { item, planOf } from '../agenda/drive.ts'
import { ana, bo, delegations, dita, happened } from '../support/delegations.ts'
import { actor, moderator, Rehearsal, type Sent } from '../support/given.ts'
import { ask, call, queueOf, undo, waiting } from './commands.ts'

const appoint = (personId: string, forPersonId: string, as = 'substitute'): Sent => ({
  type: 'people.appoint',
  id: `appoint-${personId}`,
  personId,
  forPersonId,
  as,
})
const dismiss = (personId: string): Sent => ({ type: 'people.dismiss', id: `dismiss-${personId}`, personId })
const remove = (personId: string): Sent => ({ type: 'people.remove', id: `remove-${personId}`, personId })
const handOver = (requestId: string, toPersonId: string): Sent => ({
  type: 'floor.hand-over',
  id: `hand-${requestId}-${toPersonId}`,
  requestId,
  toPersonId,
})
const aide = actor('participant', 'dita', 'lisboa')
const names = ({ world }: Rehearsal) => world.floor.queue.map(({ id, personId }) => [id, personId])

describe('somebody who comes to act for another seat', () => {
  test('[F63] takes nothing of their own along', () => {
    const room = waiting()
    room.send(call('s-b', 'b'))
    room.send(ask('b2'), bo)
    expect(room.send(appoint('bo', 'dita', 'aide'))).toEqual([
      expect.objectContaining({ type: 'people/appointed' }),
      happened({ type: 'floor/withdrawn', requestId: 'b2', byModerator: true }),
      happened({ type: 'floor/speech-finished', speechId: 's-b' }),
    ])
    expect(queueOf(room)).toEqual(['a', 'c'])
  })

  test('[F64] asks and writes in the name of the person they act for, as an aide', () => {
    const room = new Rehearsal(delegations())
    room.send(appoint('dita', 'ana', 'aide'))
    room.send(ask('a'), aide)
    room.send({ type: 'floor.hand-in', textId: 't', kind: 'written', text: 'Homes first.' }, aide)
    expect(room.world.floor).toMatchObject({
      queue: [{ id: 'a', seatId: 'lisboa', personId: 'ana' }],
      texts: [{ id: 't', seatId: 'lisboa', personId: 'ana' }],
    })
    expect(room.send(ask('a2'), ana)).toBe('floor/waiting-already')
  })

  test('[F64] asks for the substitute of that person, where there is one', () => {
    const room = new Rehearsal(delegations())
    room.send(appoint('dita', 'ana', 'aide'))
    room.send(appoint('cem', 'ana'))
    room.send(ask('a'), aide)
    expect(names(room)).toEqual([['a', 'cem']])
    room.send(handOver('a', 'dita'))
    room.send(dismiss('dita'))
    expect(names(room)).toEqual([['a', 'cem']])
  })

  test('[F64] may name anybody of the seat and nobody else', () => {
    const room = new Rehearsal(delegations())
    room.send(appoint('dita', 'ana', 'aide'))
    expect(room.send(ask('a', 'contribution', { forPersonId: 'bo' }), aide)).toBe('floor/only-for-yourself')
    expect(room.send(ask('a', 'contribution', { forPersonId: 'x' }), aide)).toBe('floor/only-for-yourself')
    room.send(ask('a', 'contribution', { forPersonId: 'dita' }), ana)
    room.send(ask('p', 'point-of-order', { forPersonId: 'ana' }), aide)
    expect(names(room)).toEqual([
      ['a', 'dita'],
      ['p', 'ana'],
    ])
  })

  test('[F65] has, as a substitute, all that the person waits for and says, in its place', () => {
    const room = waiting()
    room.send(call('s-a', 'a'))
    room.send(ask('a2'), ana)
    room.send({ type: 'floor.move', requestId: 'a2', before: 'b' })
    expect(room.send(appoint('dita', 'ana'))).toEqual([
      expect.objectContaining({ type: 'people/appointed', as: 'substitute' }),
      happened({ type: 'floor/handed-over', requestId: 'a2', personId: 'dita', byModerator: true }),
      happened({ type: 'floor/speech-handed-over', speechId: 's-a', personId: 'dita' }),
    ])
    expect(names(room)).toEqual([
      ['a2', 'dita'],
      ['b', 'bo'],
      ['c', 'cem'],
    ])
    room.send(dismiss('dita'))
    expect([names(room)[0], room.world.floor.speaking?.personId]).toEqual([['a2', 'ana'], 'ana'])
  })

  test('[F65] leaves the floor when nobody of the seat is there to go on', () => {
    const room = waiting()
    room.send(appoint('dita', 'ana'))
    room.send(remove('ana'))
    expect(names(room)[0]).toEqual(['a', 'dita'])
    room.send(call('s-a', 'a'))
    expect(room.send(remove('dita'))).toEqual([
      happened({ type: 'people/dismissed', personId: 'dita' }),
      happened({ type: 'floor/speech-finished', speechId: 's-a' }),
      happened({ type: 'people/removed', personId: 'dita' }),
    ])
    expect(room.world.floor.speaking).toBeNull()
  })

  test('[F65] leaves with what was theirs to say when, as an aide, the person is removed', () => {
    const room = waiting()
    room.send(appoint('dita', 'ana', 'aide'))
    room.send(handOver('a', 'dita'))
    room.send(remove('ana'))
    expect(queueOf(room)).toEqual(['b', 'c'])
  })
})

describe('a handover', () => {
  test.each([
    ['its seat', aide, false],
    ['a moderator', moderator, true],
  ])('[F66] by %s keeps the place', (_who, by, byModerator) => {
    const room = waiting()
    room.send(appoint('dita', 'ana', 'aide'))
    const event = { type: 'floor/handed-over', requestId: 'a', personId: 'dita', byModerator } as const
    expect(room.send(handOver('a', 'dita'), by)).toEqual([happened(event)])
    expect(queueOf(room)).toEqual(['a', 'b', 'c'])
    expect(room.world.floor.journal).toEqual([])
  })

  test('[F66] of a speech under way, or one that waits behind a point of order, keeps its clock', () => {
    const room = waiting()
    room.send(appoint('dita', 'ana', 'aide'))
    room.send(call('s-a', 'a'))
    const before = room.world.floor.speaking
    room.wait(10_000).send(handOver('a', 'dita'), ana)
    expect(room.world.floor.speaking).toEqual({ ...before, personId: 'dita' })
    room.send(ask('p', 'point-of-order'), bo)
    room.send({ type: 'floor.interrupt', id: 's-p', requestId: 'p' })
    room.send(handOver('a', 'ana'))
    expect(room.world.floor.interrupted).toMatchObject([{ id: 's-a', personId: 'ana' }])
  })

  test('[F66] goes to another person of the same seat, by that seat or a moderator', () => {
    const room = waiting()
    room.send(appoint('dita', 'ana', 'aide'))
    expect(room.send(handOver('a', 'ana'))).toBe('floor/theirs-already')
    expect(room.send(handOver('a', 'bo'))).toBe('floor/other-seat')
    expect(room.send(handOver('a', 'rita'))).toBe('floor/person-without-seat')
    expect(room.send(handOver('a', 'dita'), bo)).toBe('floor/not-yours')
    expect(room.send(handOver('a', 'dita'), { ...aide, admitted: false })).toBe('floor/not-yours')
    expect(room.send(handOver('x', 'dita'))).toBe('floor/not-waiting')
  })

  test('[F67] stands when something earlier is undone', () => {
    const room = waiting()
    room.send(appoint('dita', 'ana', 'aide'))
    const edit = { type: 'floor.edit', id: 'edit', requestId: 'a', subject: 'On homes' } as const
    room.send(edit)
    room.send(handOver('a', 'dita'))
    room.send(undo('edit'))
    expect(room.world.floor.queue[0]).toMatchObject({ id: 'a', personId: 'dita', subject: null })
    room.send(call('s-a', 'a'))
    room.send({ type: 'floor.pause-speech', id: 'pause', speechId: 's-a' })
    room.send(handOver('a', 'ana'))
    room.send(undo('pause'))
    expect(room.world.floor.speaking).toMatchObject({ id: 's-a', personId: 'ana' })
    room.send(handOver('a', 'dita'))
    room.send(undo('s-a'))
    expect(names(room)[0]).toEqual(['a', 'dita'])
  })

  test('[F67] of the seat itself lets nothing of the former seat return', () => {
    const room = waiting()
    room.send({ type: 'floor.withdraw', id: 'out', requestId: 'b' })
    room.send(appoint('bo', 'dita'))
    room.send(undo('out'))
    expect(queueOf(room)).toEqual(['a', 'c'])
  })
})

test.each<[Audience, object, string | null]>([
  ['participants', { listSeenBy: 'everyone' }, 'dita'],
  ['participants', { listSeenBy: 'moderators' }, null],
  ['observers', { listSeenBy: 'participants' }, null],
])('[F68] %s, where the list has %o, learn %s of a handover', (audience, rules, learned) => {
  const room = waiting()
  room.send(appoint('dita', 'ana', 'aide'))
  room.send({ type: 'floor.set-rules', ...rules })
  room.send(handOver('a', 'dita'))
  const event = room.log.at(-1)
  if (!event) throw new Error('Nothing was handed over.')
  const seen = redactEvent(event, audience, room.world)
  if (learned === null) expect(seen).toBeNull()
  else expect(seen).toMatchObject({ requestId: 'a', personId: learned })
})

test('[F68] observers learn of no handover of a speech that is not attributed', () => {
  const room = waiting()
  const quiet = item('quiet', 10, { attribution: 'chatham-house' })
  room.send({ type: 'agenda.set', plan: planOf([quiet]) })
  room.send({ type: 'agenda.start', id: 'start' })
  room.send(appoint('dita', 'ana', 'aide'))
  room.send(call('s-a', 'a'))
  room.send(handOver('a', 'dita'))
  const event = room.log.at(-1)
  if (!event) throw new Error('Nothing was handed over.')
  expect(redactEvent(event, 'observers', room.world)).toBeNull()
  expect(redactEvent(event, 'participants', room.world)).toMatchObject({ personId: 'dita' })
})

test('[F69] a tour de table asks the substitute of a seat and never its aide', () => {
  const room = new Rehearsal(delegations())
  room.send(appoint('bo', 'dita'))
  room.send(appoint('ana', 'cem', 'aide'))
  expect(roundOf(room.world)).toEqual(['cem', 'bo', 'finn'])
})

test('[F69] the speakers of an item enter as whoever speaks for their seat', () => {
  const room = new Rehearsal(delegations())
  room.send(appoint('bo', 'dita'))
  room.send(appoint('ana', 'cem', 'aide'))
  room.send({ type: 'floor.set-rules', speakersEnter: true })
  const speakers = ['dita', 'ana'].map((personId) => ({
    personId: personId as never,
    allotMs: null,
    status: 'expected' as const,
    substituteId: null,
  }))
  room.send({ type: 'agenda.set', plan: planOf([item('first', 10, { speakers })]) })
  room.send({ type: 'agenda.start', id: 'start' })
  expect(room.world.floor.queue).toMatchObject([
    { seatId: 'finland', personId: 'bo' },
    { seatId: 'ghent', personId: 'cem' },
  ])
})

test('[S26] a seat stands for the body of its own person, also where an aide is named before them', () => {
  const details = (delegation: string) => ({
    ...{ name: 'A', honorific: null, role: null, country: null },
    delegation,
  })
  const card = (delegation: string, actsFor: object | null) => ({
    ...{ seatId: dita.seatId, level: null, details: details(delegation) },
    actsFor: actsFor as null,
  })
  const seats = seatsOf([card('An office', { personId: 'dita', as: 'aide' }), card('Finland', null)])
  expect([...seats.values()].map(({ delegation }) => delegation)).toEqual(['Finland'])
})
