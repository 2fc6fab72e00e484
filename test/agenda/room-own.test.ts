import { describe, expect, it } from 'vitest'
import { ana, bo, rita } from '../support/delegations.ts'
import { actor, moderator, type Rehearsal } from '../support/given.ts'
import { act, put, room, say, undo, waiting } from './room-acts.ts'

const takeBack = (r: Rehearsal, pointId: string, by = ana) => act(r, 'agenda.remove-point', { pointId }, by)
const unsay = (r: Rehearsal, answerId: string, by = ana) => act(r, 'agenda.remove-answer', { answerId }, by)
const isFree = (events: unknown) => Array.isArray(events)

describe('what somebody said', () => {
  it('[A177] is taken back by the seat that said it, whoever sits there, and by nobody else of the floor', () => {
    const r = room()
    put(r, 'one')
    put(r, 'two', undefined, rita)
    say(r, 'a', ana)
    expect([takeBack(r, 'one', bo), takeBack(r, 'one', rita), unsay(r, 'a', bo)]).toEqual(
      Array(3).fill('agenda/not-yours'),
    )
    expect(takeBack(r, 'two', actor('rapporteur', 'another'))).toBe('agenda/not-yours')
    const colleague = actor('participant', 'another', 'lisboa')
    expect(takeBack(r, 'one', colleague)).toEqual([
      { type: 'agenda/point-removed', pointId: 'one', byOwner: true },
    ])
    expect(isFree(takeBack(r, 'two', rita)) && isFree(unsay(r, 'a'))).toBe(true)
    expect(r.world.agenda).toMatchObject({ points: {}, answers: {} })
    expect([takeBack(r, 'one'), unsay(r, 'a')]).toEqual(['agenda/unknown-point', 'agenda/unknown-answer'])
  })

  it('[A177] stays once it is answered or its item is over; a moderator can remove it still', () => {
    const r = room()
    put(r, 'one')
    say(r, 'a', ana)
    act(r, 'agenda.answer-point', { pointId: 'one' })
    expect(takeBack(r, 'one')).toBe('agenda/point-answered')
    act(r, 'agenda.skip', { itemId: 'ask' })
    expect(unsay(r, 'a')).toBe('agenda/item-closed')
    expect(isFree(takeBack(r, 'one', moderator)) && isFree(unsay(r, 'a', moderator))).toBe(true)
    expect(r.world.agenda.journal?.slice(-2).map(({ type }) => type)).toEqual([
      'agenda.remove-point',
      'agenda.remove-answer',
    ])
  })

  it('[A177] is not brought back by undo and does not stand in the way of it', () => {
    const r = room()
    put(r, 'one')
    put(r, 'two', undefined, bo)
    act(r, 'agenda.pause', {})
    takeBack(r, 'one')
    act(r, 'agenda.answer-point', { pointId: 'two' })
    expect(r.world.agenda.journal?.map(({ type }) => type)).toEqual([
      'agenda.start',
      'agenda.pause',
      'agenda.answer-point',
    ])
    undo(r)
    takeBack(r, 'two', bo)
    undo(r)
    expect(r.world.agenda).toMatchObject({ status: 'running', points: {}, pointsAnswered: {} })
    expect([isFree(put(r, 'one')), waiting(r)]).toEqual([true, ['one']])
  })

  it('[A177] comes back where a moderator removed it, beside what its seat has taken back since', () => {
    const r = room()
    say(r, 'a', ana)
    put(r, 'one')
    act(r, 'agenda.remove-answer', { answerId: 'a' })
    say(r, 'a2', ana)
    unsay(r, 'a2')
    takeBack(r, 'one')
    undo(r)
    expect(r.world.agenda).toMatchObject({ points: {}, answers: { a: { text: 'From a' } } })
  })
})
