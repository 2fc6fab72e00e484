import { describe, expect, test } from 'vitest'
import { redact } from '../../shared/meeting.ts'
import { entitledSeats } from '../../shared/polls/entitled.ts'
import { happened } from '../support/delegations.ts'
import { given, Rehearsal } from '../support/given.ts'
import { created, detailsOf, expectedMayor, joined } from './founded.ts'

describe('the session’s life', () => {
  test('[S1] is created once', () => {
    given(created()).when({ type: 'session.create', sessionId: 'lab-2' }).then('session/exists')
  })

  test('[S2] changes only what differs, and refuses a change that changes nothing', () => {
    const change = { type: 'session.update', title: 'A better title', place: '' } as const
    given(created())
      .when(change)
      .then([{ type: 'session/updated', title: 'A better title' }])
    given(created()).when({ type: 'session.update', place: '' }).then('session/nothing-changed')
  })

  test('[S3] keeps a level that people are registered under', () => {
    const levels = [{ id: 'national', label: null }]
    given(created(), expectedMayor()).when({ type: 'session.update', levels }).then('session/level-in-use')
    given(created())
      .when({ type: 'session.update', levels: [...levels, ...levels] })
      .then('session/levels-repeated')
  })

  test('[S4] closes once, and not while a poll is open', () => {
    given(created())
      .when({ type: 'session.close' })
      .then([{ type: 'session/closed' }])
    given(created(), { type: 'session/closed' }).when({ type: 'session.close' }).then('session/closed')
    const rehearsal = new Rehearsal([created(), expectedMayor()])
    const options = [
      { id: 'a', label: 'Housing' },
      { id: 'b', label: 'Schools' },
    ]
    const poll = { id: 'p1', question: 'What comes first?', method: 'points', secrecy: 'recorded', options }
    rehearsal.send({ type: 'poll.create', id: '1', poll })
    rehearsal.send({ type: 'poll.open', id: '2', pollId: 'p1' })
    expect(rehearsal.send({ type: 'session.close' })).toBe('session/poll-open')
  })

  test('[S5] publishes only what is closed, and once', () => {
    given(created()).when({ type: 'session.publish' }).then('session/not-closed')
    given(created(), { type: 'session/closed' })
      .when({ type: 'session.publish' })
      .then([{ type: 'session/published' }])
    const published = [created(), { type: 'session/closed' }, { type: 'session/published' }] as const
    given(...published)
      .when({ type: 'session.publish' })
      .then('session/published')
    given(...published)
      .when({ type: 'session.update', title: 'Late' })
      .then('session/published')
  })

  test('[S6] shows on the stage what the moderator chose', () => {
    const show = { type: 'session.show-on-stage', view: 'floor' } as const
    given(created())
      .when(show)
      .then([{ type: 'session/shown-on-stage', view: 'floor' }])
    given(created(), { type: 'session/shown-on-stage', view: 'floor' })
      .when(show)
      .then('session/nothing-changed')
  })
})

describe('people', () => {
  test('[S10] expects each person once, at a level of this session, and keeps names out of events', () => {
    const people = [{ personId: 'ana', seatId: 's-ana', level: 'local', details: detailsOf('Ana Prats') }]
    const outcome = new Rehearsal([created()]).send({ type: 'people.expect', people })
    expect(outcome).toEqual([
      { type: 'people/expected', people: [{ personId: 'ana', seatId: 's-ana', level: 'local' }] },
    ])
    given(created(), expectedMayor())
      .when({ type: 'people.expect', people: [{ ...people[0], personId: 'mayor' }] })
      .then('people/known')
    given(created())
      .when({ type: 'people.expect', people: [{ ...people[0], level: 'lunar' }] })
      .then('people/unknown-level')
    given(created())
      .when({ type: 'people.expect', people: [...people, ...people] })
      .then('people/known')
  })

  test('[S11] lets whoever joins by code wait until admitted, unless the session is open to all', () => {
    const join = {
      type: 'people.join',
      personId: 'ana',
      seatId: 's-ana',
      level: 'local',
      role: 'participant',
      source: 'code',
      details: null,
    } as const
    const { details: _none, type: _type, ...joining } = join
    given(created())
      .when(join)
      .then([happened({ ...joining, type: 'people/joined', admitted: false })])
    given(created({ admission: 'open' }))
      .when(join)
      .then([happened({ ...joining, type: 'people/joined', admitted: true })])
    given(created())
      .when({ ...join, level: 'lunar' })
      .then('people/unknown-level')
  })

  test('[S12] gives a claimed seat to the first who claims it, at the level it was expected at', () => {
    const claim = {
      type: 'people.join',
      personId: 'mayor',
      seatId: 's-new',
      level: 'national',
      role: 'participant',
      source: 'code',
      details: null,
    } as const
    const rehearsal = new Rehearsal([created(), expectedMayor()])
    expect(rehearsal.send({ ...claim, id: '1' })).toMatchObject([
      { seatId: 's-mayor', level: 'local', admitted: false },
    ])
    expect(rehearsal.send({ ...claim, id: '2' })).toBe('people/seat-taken')
  })

  test('[S12] lets nobody into an expected seat unasked by saying that they only observe', () => {
    given(created(), expectedMayor())
      .when({
        type: 'people.join',
        personId: 'mayor',
        seatId: null,
        level: null,
        role: 'observer',
        source: 'code',
        details: null,
      })
      .then('people/observers-hold-no-seat')
  })

  test('[S19] keeps the seats of those whose code was replaced, until they claim them by the new one', () => {
    const claim = {
      type: 'people.join',
      personId: 'ana',
      seatId: 's-new',
      level: null,
      role: 'participant',
      source: 'code',
      details: null,
    } as const
    const rehearsal = new Rehearsal([created({ admission: 'open' }), joined('ana')])
    expect(
      rehearsal.send({ type: 'people.free-seats', id: '1', personIds: ['ana', 'ana', 'nobody'] }),
    ).toMatchObject([{ type: 'people/seats-freed', personIds: ['ana'] }])
    expect(entitledSeats(rehearsal.world.session).size).toBe(0)
    expect(rehearsal.send({ type: 'people.free-seats', id: '2', personIds: ['ana'] })).toBe('people/unknown')
    expect(rehearsal.send({ ...claim, id: '3' })).toMatchObject([{ seatId: 's-ana', admitted: true }])
    expect(entitledSeats(rehearsal.world.session).size).toBe(1)
  })

  test('[S13] admits by invitation at once, except somebody who was removed', () => {
    const invited = {
      type: 'people.join',
      personId: 'mayor',
      seatId: null,
      level: null,
      role: 'participant',
      source: 'invitation',
      details: null,
    } as const
    const rehearsal = new Rehearsal([created(), expectedMayor()])
    expect(rehearsal.send({ ...invited, id: '1' })).toMatchObject([{ seatId: 's-mayor', admitted: true }])
    expect(rehearsal.send({ ...invited, id: '2' })).toBe('people/known')
    rehearsal.send({ type: 'people.remove', id: '3', personId: 'mayor' })
    expect(rehearsal.send({ ...invited, id: '4' })).toMatchObject([{ admitted: false }])
    expect(rehearsal.send({ ...invited, id: '5' })).toMatchObject([{ admitted: false }])
    rehearsal.send({ type: 'people.remove', id: '6', personId: 'mayor' })
    expect(rehearsal.send({ ...invited, id: '7', source: 'code' })).toBe('people/removed')
  })

  test('[S14] admits those who wait, one by one or all at once', () => {
    const rehearsal = new Rehearsal([
      created(),
      joined('ana', { admitted: false }),
      joined('ben', { admitted: false }),
    ])
    expect(rehearsal.send({ type: 'people.admit', id: '1', personId: 'ana' })).toEqual([
      { type: 'people/admitted', personIds: ['ana'] },
    ])
    expect(rehearsal.send({ type: 'people.admit', id: '2', personId: 'ana' })).toBe('people/not-waiting')
    expect(rehearsal.send({ type: 'people.admit', id: '3', personId: 'zoe' })).toBe('people/unknown')
    expect(rehearsal.send({ type: 'people.admit-all', id: '4' })).toEqual([
      { type: 'people/admitted', personIds: ['ben'] },
    ])
    expect(rehearsal.send({ type: 'people.admit-all', id: '5' })).toBe('people/nobody-waiting')
  })

  test('[S15] corrects a level, and keeps a corrected name out of the event', () => {
    const rehearsal = new Rehearsal([created(), joined('ana')])
    const details = { name: 'Ana P.' }
    expect(
      rehearsal.send({ type: 'people.correct', id: '1', personId: 'ana', level: 'national', details }),
    ).toEqual([{ type: 'people/corrected', personId: 'ana', level: 'national' }])
    expect(rehearsal.world.session.people).toMatchObject({ ana: { level: 'national', status: 'admitted' } })
    expect(rehearsal.send({ type: 'people.correct', id: '2', personId: 'ana', details })).toEqual([
      { type: 'people/corrected', personId: 'ana' },
    ])
    expect(rehearsal.send({ type: 'people.correct', id: '3', personId: 'ana', level: 'lunar' })).toBe(
      'people/unknown-level',
    )
    expect(rehearsal.send({ type: 'people.correct', id: '4', personId: 'ana' })).toBe(
      'session/nothing-changed',
    )
  })

  test('[S16] removes a person once, and never the moderator', () => {
    const rehearsal = new Rehearsal([
      created(),
      joined('ana'),
      joined('chair', { role: 'moderator', seatId: null }),
    ])
    expect(rehearsal.send({ type: 'people.remove', id: '1', personId: 'ana' })).toEqual([
      { type: 'people/removed', personId: 'ana' },
    ])
    expect(rehearsal.send({ type: 'people.remove', id: '2', personId: 'ana' })).toBe('people/unknown')
    expect(rehearsal.send({ type: 'people.remove', id: '3', personId: 'chair' })).toBe(
      'people/keep-a-moderator',
    )
  })

  test('[S17] changes nobody after the close', () => {
    const closed = [created(), joined('ana', { admitted: false }), { type: 'session/closed' }] as const
    given(...closed)
      .when({ type: 'people.admit', personId: 'ana' })
      .then('session/closed')
    given(...closed)
      .when({ type: 'people.remove', personId: 'ana' })
      .then('session/closed')
  })

  test('[S18] shows who is registered to moderators alone', () => {
    const { world } = new Rehearsal([created(), joined('ana')])
    expect(Object.keys(redact(world, 'moderators').session.people)).toEqual(['ana'])
    expect(redact(world, 'participants').session.people).toEqual({})
    expect(redact(world, 'observers').session.people).toEqual({})
  })
})
