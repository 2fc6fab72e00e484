import { describe, expect, test } from 'vitest'
import type { PersonId } from '../../shared/kernel/ids.ts'
import { emptyWorld, redact } from '../../shared/meeting.ts'
import { entitledSeats } from '../../shared/polls/entitled.ts'
import { item, planOf } from '../agenda/drive.ts'
import { ana, bo, delegations, dita, happened, rita } from '../support/delegations.ts'
import { actor, given, Rehearsal, type Sent } from '../support/given.ts'

const appoint = (personId: string, forPersonId: string, as = 'aide'): Sent => ({
  type: 'people.appoint',
  id: `appoint-${personId}`,
  personId,
  forPersonId,
  as,
})
const dismiss = (personId: string): Sent => ({ type: 'people.dismiss', id: `dismiss-${personId}`, personId })
const person = ({ world }: Rehearsal, id: string) => world.session.people[id as PersonId]

function acting(personId: string, forPersonId: string, as = 'aide'): Rehearsal {
  const room = new Rehearsal(delegations())
  room.send(appoint(personId, forPersonId, as))
  return room
}

describe('somebody who acts for a seat', () => {
  test('[S21] has the seat and the level of the person they act for, and their own kept for them', () => {
    const room = new Rehearsal(delegations())
    expect(room.send(appoint('eva', 'ana'))).toEqual([
      happened({
        ...{ type: 'people/appointed', personId: 'eva', forPersonId: 'ana' },
        ...{ seatId: 'lisboa', level: 'local', as: 'aide' },
      }),
    ])
    expect(person(room, 'eva')).toMatchObject({
      ...{ seatId: 'lisboa', level: 'local', status: 'expected' },
      actsFor: { personId: 'ana', as: 'aide', ownSeatId: 'portugal', ownLevel: 'national' },
    })
    expect(redact(room.world, 'participants').session.people).toEqual(emptyWorld.session.people)
  })

  test('[S22] is a participant who is known, acts for nobody yet and for somebody who has a seat', () => {
    const when = (command: Sent) => given(...delegations()).when(command)
    when(appoint('ana', 'ana')).then('people/not-for-oneself')
    when(appoint('nobody', 'ana')).then('people/unknown')
    when(appoint('ana', 'nobody')).then('people/unknown')
    when(appoint('rita', 'ana')).then('people/only-participants-act')
    when(appoint('ana', 'rita')).then('people/no-seat-to-act-for')
    const gone = [...delegations(), happened({ type: 'people/removed', personId: 'bo' })]
    given(...gone)
      .when(appoint('bo', 'ana'))
      .then('people/unknown')
    given(...gone)
      .when(appoint('ana', 'bo'))
      .then('people/unknown')
  })

  test('[S22] acts for one person, and nobody acts for an aide', () => {
    expect(acting('bo', 'ana').send(appoint('bo', 'cem'))).toBe('people/appointed-already')
    expect(acting('bo', 'ana').send(appoint('cem', 'bo'))).toBe('people/acts-for-another')
    expect(acting('bo', 'ana').send(appoint('ana', 'cem'))).toBe('people/others-act-for-them')
  })

  test.each([
    ['a moderator', undefined],
    ['who acts', actor('participant', 'bo', 'lisboa')],
    ['the person acted for', ana],
  ])('[S23] goes back to their own seat when %s ends it', (_who, by) => {
    const room = acting('bo', 'ana', 'substitute')
    const before = new Rehearsal(delegations())
    expect(room.send(dismiss('bo'), by)).toEqual([happened({ type: 'people/dismissed', personId: 'bo' })])
    expect(person(room, 'bo')).toEqual(person(before, 'bo'))
    expect(room.send(dismiss('bo'))).toBe('people/not-appointed')
  })

  test('[S23] is not dismissed by anybody else, nor by who claims to be one of them and waits', () => {
    expect(acting('bo', 'ana').send(dismiss('bo'), dita)).toBe('people/not-yours-to-end')
    expect(acting('bo', 'ana').send(dismiss('bo'), rita)).toBe('people/not-yours-to-end')
    const claims = actor('participant', 'bo', 'lisboa', false)
    expect(acting('bo', 'ana').send(dismiss('bo'), claims)).toBe('people/not-yours-to-end')
  })
})

describe('the level of a seat for which others act', () => {
  const correct = (personId: string, level: string): Sent => ({ type: 'people.correct', personId, level })

  test('[S24] is corrected for all of them at once, where the seat is', () => {
    const room = acting('bo', 'dita')
    expect(room.send(correct('bo', 'local'))).toBe('people/level-of-the-seat')
    expect(room.send(correct('dita', 'regional'))).toEqual(
      ['dita', 'bo'].map((personId) => happened({ type: 'people/corrected', personId, level: 'regional' })),
    )
    expect(room.send({ ...correct('bo', 'regional'), details: { name: 'Bo Berg' } })).toHaveLength(1)
    room.send(dismiss('bo'))
    expect(person(room, 'bo')?.level).toBe('local')
  })

  test('[S24] [S3] to which somebody returns stays among the session’s', () => {
    const room = new Rehearsal(delegations())
    room.send(appoint('wim', 'ana'))
    const levels = ['local', 'national'].map((id) => ({ id, label: null }))
    expect(room.send({ type: 'session.update', levels })).toBe('session/level-in-use')
  })
})

describe('a removal', () => {
  const remove = (personId: string): Sent => ({ type: 'people.remove', id: `remove-${personId}`, personId })

  test('[S25] ends what aides do for the person, and leaves the seat to a substitute', () => {
    const room = acting('bo', 'ana', 'substitute')
    room.send(appoint('cem', 'ana'))
    expect(room.send(remove('ana'))).toEqual([
      happened({ type: 'people/removed', personId: 'ana' }),
      happened({ type: 'people/dismissed', personId: 'cem' }),
    ])
    expect([person(room, 'cem')?.seatId, person(room, 'bo')?.seatId]).toEqual(['ghent', 'lisboa'])
  })

  test('[S25] of somebody who acts for another ends that first', () => {
    const room = acting('bo', 'ana')
    expect(room.send(remove('bo'))).toEqual([
      happened({ type: 'people/dismissed', personId: 'bo' }),
      happened({ type: 'people/removed', personId: 'bo' }),
    ])
    expect(person(room, 'bo')).toMatchObject({ seatId: 'bergen', status: 'removed' })
  })
})

test('[S26] a seat for which several act has one ballot, at its own level', () => {
  const room = acting('bo', 'dita', 'substitute')
  room.send(appoint('cem', 'dita'))
  const entitled = entitledSeats(room.world.session)
  expect([...entitled]).toEqual([
    ['lisboa', 'local'],
    ['finland', 'national'],
    ['norway', 'national'],
  ])
})

test('[S27] who comes in by a code or an invitation still acts for whom they were appointed', () => {
  const room = acting('eva', 'ana')
  const join = { type: 'people.join', personId: 'eva', seatId: 'other', level: 'regional' } as const
  const as = { role: 'participant', details: null }
  room.send({ ...join, ...as, id: 'j1', source: 'code' })
  room.send({ type: 'people.free-seats', id: 'f', personIds: ['eva'] })
  room.send({ ...join, ...as, id: 'j2', source: 'invitation' })
  expect(person(room, 'eva')).toMatchObject({ seatId: 'lisboa', status: 'admitted', level: 'local' })
  room.send(dismiss('eva'), bo)
  room.send(dismiss('eva'))
  expect(person(room, 'eva')).toMatchObject({ seatId: 'portugal', level: 'national' })
})

test('[S29] an aide puts points and answers in the name of the person they act for, a substitute in their own', () => {
  const room = new Rehearsal(delegations())
  const asks = item('asks', 10, { title: 'What comes next?', speakers: [] })
  room.send({ type: 'agenda.set', id: 'set', plan: planOf([asks]) })
  room.send(appoint('dita', 'ana'))
  room.send(appoint('finn', 'ana', 'substitute'))
  const [aide, substitute] = ['dita', 'finn'].map((id) => actor('participant', id, 'lisboa'))
  const put = (id: string, by = ana) =>
    room.send({ type: 'agenda.put-point', id, pointId: id, text: 'Homes', toItemId: 'asks' }, by)
  put('p1', aide)
  put('p2', substitute)
  room.send({ type: 'agenda.answer', id: 'a', itemId: 'asks', answerId: 'a1', text: 'Schools' }, aide)
  const { points, answers } = room.world.agenda
  const said = [...Object.values(points), ...Object.values(answers)]
  expect(said.map(({ personId, seatId, level }) => [personId, seatId, level])).toEqual([
    ['ana', 'lisboa', 'local'],
    ['finn', 'lisboa', 'local'],
    ['ana', 'lisboa', 'local'],
  ])
})
