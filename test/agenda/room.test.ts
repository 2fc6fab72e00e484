import { describe, expect, it } from 'vitest'
import { answersByLevel, asksRoom, pointsPutTo, unansweredPoints } from '../../shared/agenda/room.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { redact } from '../../shared/meeting.ts'
import type { Event } from '../../shared/world.ts'
import { Coverage } from '../laws/coverage.ts'
import { expectRedactionLaw } from '../laws/redaction.ts'
import { ana, bo, cem, delegations, dita, happened, rita, wim } from '../support/delegations.ts'
import { Rehearsal } from '../support/given.ts'
import { item, node, person, planOf } from './drive.ts'
import { act, plan, put, room, say, undo, waiting } from './room-acts.ts'

describe('points put to those who respond', () => {
  it('[A170] wait at the item and with its speakers, unanswered first, until they are answered', () => {
    const r = room()
    put(r, 'one')
    put(r.wait(1), 'two', { toPersonId: 'dita' }, bo)
    put(r.wait(1), 'three', { toItemId: 'replies', toPersonId: 'dita' }, rita)
    expect(waiting(r)).toEqual(['one', 'two', 'three'])
    act(r, 'agenda.answer-point', { pointId: 'one' })
    expect(waiting(r)).toEqual(['two', 'three', '(one)'])
    expect(act(r, 'agenda.answer-point', { pointId: 'one' })).toBe('agenda/unknown-point')
    undo(r)
    act(r, 'agenda.remove-point', { pointId: 'two' })
    expect(waiting(r)).toEqual(['one', 'three'])
    expect(put(r, 'two')).toBe('agenda/point-exists')
    undo(r)
    expect(waiting(r)).toEqual(['one', 'two', 'three'])
    expect(r.world.agenda.points).toMatchObject({ one: { seatId: 'lisboa', level: 'local', text: 'On one' } })
  })

  it('[A170] never stand in the way of undoing what a moderator did before', () => {
    const r = room()
    act(r, 'agenda.pause', {})
    put(r, 'one')
    say(r, 'a', ana)
    undo(r)
    expect(r.world.agenda).toMatchObject({ status: 'running', points: { one: {} }, answers: { a: {} } })
  })

  it('[A171] are refused to nobody, to what is over, to who does not speak, and from who has no voice', () => {
    const r = room()
    expect(put(r, 'x', {})).toBe('agenda/name-addressee')
    expect(put(r, 'x', { toPersonId: 'bo' })).toBe('agenda/not-a-speaker')
    expect(put(r, 'x', { toItemId: 'talk', toPersonId: 'dita' })).toBe('agenda/not-a-speaker')
    expect(put(r, 'x', { toItemId: 'nowhere' })).toBe('agenda/unknown-item')
    expect(put(r, 'x', undefined, wim)).toBe('agenda/not-admitted')
    expect(put(r, 'x', undefined, { ...ana, seatId: null })).toBe('agenda/no-seat')
    for (let n = 0; n < limits.pointsPerSeat; n++) put(r, `p${n}`)
    expect(put(r, 'x')).toBe('agenda/too-many-points')
    expect(typeof put(r, 'x', undefined, bo)).not.toBe('string')
    act(r, 'agenda.skip', { itemId: 'replies' })
    expect(put(r, 'y', undefined, bo)).toBe('agenda/item-closed')
  })
})

describe('the points of a person', () => {
  const talk = (id: string, ...speakers: readonly (readonly [string, string?])[]) =>
    item(id, 10, {
      speakers: speakers.map(([personId, substitute]) => ({
        personId: person(personId),
        allotMs: null,
        status: substitute ? 'apologised' : 'expected',
        substituteId: substitute ? person(substitute) : null,
      })),
    })
  const several = planOf([
    talk('one', ['dita'], ['bo']),
    talk('two', ['eva', 'dita']),
    talk('three', ['cem']),
    talk('four', ['dita'], ['hana', 'finn']),
  ])
  const putThem = () => {
    const r = room(true, several)
    put(r, 'her-item', { toItemId: 'one' })
    put(r.wait(1), 'her', { toPersonId: 'dita' })
    put(r.wait(1), 'other-there', { toItemId: 'one', toPersonId: 'bo' })
    put(r.wait(1), 'as-substitute', { toItemId: 'two' })
    put(r.wait(1), 'principal', { toPersonId: 'eva' })
    put(r.wait(1), 'principal-there', { toItemId: 'two', toPersonId: 'eva' })
    put(r.wait(1), 'elsewhere', { toItemId: 'three' })
    return r
  }
  const of = (r: Rehearsal, ...people: readonly string[]) =>
    pointsPutTo(r.world.agenda, ...people.map(person)).map(({ id, isAnswered }) =>
      isAnswered ? `(${id})` : id,
    )

  it('[A182] are those put to her and to her items, also as a substitute, and not to others there', () => {
    const r = putThem()
    expect(of(r, 'dita')).toEqual(['her-item', 'her', 'as-substitute', 'principal', 'principal-there'])
    expect(of(r, 'bo')).toEqual(['her-item', 'other-there'])
    expect(of(r, 'eva')).toEqual(['as-substitute', 'principal', 'principal-there'])
    put(r.wait(1), 'substitute', { toPersonId: 'finn' })
    expect(of(r, 'finn')).toEqual(['substitute'])
    expect(of(r, 'ana')).toEqual([])
    expect(of(r, 'ana', 'bo')).toEqual(of(r, 'bo'))
  })

  it('[A182] stay in sight until they are answered, in whatever item, also one that is over', () => {
    const r = putThem()
    act(r, 'agenda.answer-point', { pointId: 'her-item' })
    act(r, 'agenda.skip', { itemId: 'two' })
    expect(of(r, 'dita')).toEqual(['her', 'as-substitute', 'principal', 'principal-there', '(her-item)'])
    const open = unansweredPoints(r.world.agenda).map(({ id }) => id)
    expect(open).toEqual(['her', 'other-there', 'as-substitute', 'principal', 'principal-there', 'elsewhere'])
  })
})

describe('an item that asks the room', () => {
  it('[A172] is one whose title is a question, unless the item says otherwise', () => {
    const asks = (title: string, more = {}) => asksRoom(item('q', 5, { title, ...more }))
    expect(['What first?', 'Que faire\u202f?', '“Why?”'].map((title) => asks(title))).toEqual([
      true,
      true,
      true,
    ])
    expect([asks('Why not: a talk'), asks('Why?', { asks: false }), asks('Why', { asks: true })]).toEqual([
      false,
      false,
      true,
    ])
  })

  it('[A172] takes one answer a seat, changed by another, until it is over', () => {
    const r = room()
    say(r, 'a1', ana)
    say(r, 'a1', ana, 'Better')
    say(r, 'a2', ana, 'Best')
    expect(Object.values(r.world.agenda.answers)).toMatchObject([
      { id: 'a2', seatId: 'lisboa', text: 'Best' },
    ])
    expect(say(r, 'a2', ana, 'Best')).toBe('agenda/nothing-changed')
    expect(say(r, 'a2', bo)).toBe('agenda/answer-exists')
    expect(say(r, 'b', rita)).toBe('agenda/no-seat')
    expect(say(r, 'b', wim)).toBe('agenda/not-admitted')
    expect(say(r, 'b', bo, 'x', 'talk')).toBe('agenda/asks-nothing')
    expect(say(r, 'b', bo, 'x', 'nowhere')).toBe('agenda/unknown-item')
    act(r, 'agenda.skip', { itemId: 'ask' })
    expect(say(r, 'b', bo)).toBe('agenda/item-closed')
    expect(Object.keys(r.world.agenda.answers)).toEqual(['a2'])
  })

  it('[A173] shows its answers by level', () => {
    const r = room()
    say(r, 'd', dita)
    say(r.wait(1), 'a', ana)
    say(r.wait(1), 'c', cem)
    const groups = answersByLevel(r.world.agenda, node('ask'), ['local', 'regional'] as never)
    expect(groups.map(({ level, answers }) => [level, answers.map(({ id }) => id)])).toEqual([
      ['local', ['a', 'c']],
      [null, ['d']],
    ])
  })

  it('[A174] is not removed with what the room said, and a new plan keeps that', () => {
    const r = new Rehearsal([...delegations(), happened({ type: 'agenda/set', plan } as Event)])
    say(r, 'a', ana)
    put(r, 'one')
    expect(act(r, 'agenda.remove', { itemId: 'ask' })).toBe('agenda/heard')
    const without = { ...plan, root: plan.root.slice(2), nodes: plan.nodes.slice(2) }
    act(r, 'agenda.set', { plan: without })
    expect(r.world.agenda).toMatchObject({ answers: { a: { text: 'From a' } }, points: {} })
  })

  it('[A174] stays, once it was added, with what the room said to it, though a moderator would undo it', () => {
    const r = room()
    const added = item('added', 5, { title: 'And what then?' })
    act(r, 'agenda.insert', { node: added, parentId: null, before: null })
    say(r, 'a', ana, 'Act', 'added')
    expect(undo(r)).toBe('agenda/heard')
    expect(r.world.agenda.nodes[node('added')]).toBeDefined()
    act(r, 'agenda.remove-answer', { answerId: 'a' }, ana)
    expect(undo(r)).not.toBeTypeOf('string')
    expect(r.world.agenda.nodes[node('added')]).toBeUndefined()
  })

  it('[A175] never has two answers of one seat after an undo', () => {
    const r = room()
    say(r, 'a', ana)
    say(r, 'b', bo)
    act(r, 'agenda.remove-answer', { answerId: 'b' })
    undo(r)
    act(r, 'agenda.remove-answer', { answerId: 'a' })
    expect(act(r, 'agenda.remove-answer', { answerId: 'a' })).toBe('agenda/unknown-answer')
    say(r, 'a2', ana)
    undo(r)
    expect(Object.keys(r.world.agenda.answers).sort()).toEqual(['a2', 'b'])
  })
})

describe('what observers see of it', () => {
  const course = (names: boolean) => {
    const r = room(names)
    put(r, 'one')
    say(r, 'a', ana)
    say(r, 'a2', ana)
    act(r, 'agenda.answer-point', { pointId: 'one' })
    act(r, 'agenda.remove-point', { pointId: 'one' })
    undo(r)
    act(r, 'agenda.remove-answer', { answerId: 'a2' })
    undo(r)
    return r
  }

  it('[A176] is neither whose nor the words, where they do not see names', () => {
    const { world } = course(false)
    const seen = redact(world, 'observers').agenda
    expect(JSON.stringify(seen)).not.toMatch(/lisboa|On one|From a/)
    expect(Object.values(seen.answers)).toMatchObject([{ itemId: 'ask', level: 'local', text: null }])
    expect(JSON.stringify(redact(world, 'participants').agenda)).toMatch(/On one/)
    expect(JSON.stringify(redact(course(true).world, 'observers').agenda)).toMatch(/On one/)
  })

  it('[A176] is the same event by event, also through undo', () => {
    const seen = new Coverage()
    for (const names of [true, false]) expectRedactionLaw(course(names).log, 'agenda', seen)
    seen.expectAtLeast(2, [
      'observers agenda/undone',
      'observers agenda/answered',
      'observers agenda/point-put',
    ])
  })
})
