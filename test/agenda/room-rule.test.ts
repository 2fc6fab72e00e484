import { describe, expect, it } from 'vitest'
import { agendaEvents, type Item } from '../../shared/agenda/messages.ts'
import { answersByLevel } from '../../shared/agenda/room.ts'
import { roomForExport } from '../../shared/agenda/room-export.ts'
import type { Actor } from '../../shared/kernel/area.ts'
import { redact } from '../../shared/meeting.ts'
import { Coverage } from '../laws/coverage.ts'
import { expectRedactionLaw } from '../laws/redaction.ts'
import { ana, bo, cem, dita, finn, rita } from '../support/delegations.ts'
import type { Rehearsal } from '../support/given.ts'
import { item, node, person, planOf } from './drive.ts'
import { act, put, room, say, undo } from './room-acts.ts'

const speaks = (name: string, substitute: string | null = null): Pick<Item, 'speakers'> => ({
  speakers: [
    {
      personId: person(name),
      allotMs: null,
      status: substitute ? 'apologised' : 'expected',
      substituteId: substitute === null ? null : person(substitute),
    },
  ],
})
const kept = { attribution: 'chatham-house' } as const
/** An open talk, one under the rule, and questions to the room of either kind. */
const plan = planOf([
  item('open', 10, speaks('dita')),
  item('quiet', 10, { ...speaks('eva', 'finn'), ...kept }),
  item('ask', 10, { title: 'What first?' }),
  item('ask-quietly', 10, { title: 'What really?', ...kept }),
])
const quietRoom = (names = true) => room(names, plan)
const ruleOf = (r: Rehearsal, pointId: string) => r.world.agenda.points[pointId as never]?.attribution
const named = [ana, bo, cem] as const

describe('what is said under the Chatham House rule', () => {
  it('[A178] is what is put to such an item, or to somebody who speaks there, also for another', () => {
    const r = quietRoom()
    put(r, 'item', { toItemId: 'quiet' })
    put(r, 'speaker', { toPersonId: 'eva' })
    put(r, 'substitute', { toPersonId: 'finn' })
    put(r, 'there', { toItemId: 'quiet', toPersonId: 'finn' })
    put(r, 'other', { toItemId: 'open' })
    put(r, 'other speaker', { toPersonId: 'dita' })
    const rules = ['item', 'speaker', 'substitute', 'there', 'other', 'other speaker'].map((id) =>
      ruleOf(r, id),
    )
    expect(rules).toEqual([...Array(4).fill('chatham-house'), 'named', 'named'])
    act(r, 'agenda.skip', { itemId: 'quiet' })
    put(r, 'late', { toPersonId: 'eva' })
    expect(ruleOf(r, 'late')).toBe('named')
  })

  it('[A178] is all that is said while such an item is under way, and what is answered to one', () => {
    const r = quietRoom()
    say(r, 'a', ana)
    say(r, 'b', ana, 'Really', 'ask-quietly')
    act(r, 'agenda.next', { leaving: 'open' })
    put(r, 'meanwhile', { toItemId: 'ask' })
    say(r, 'c', bo)
    const rules = Object.fromEntries(
      Object.values(r.world.agenda.answers).map(({ id, attribution }) => [id, attribution]),
    )
    expect(rules).toEqual({ a: 'named', b: 'chatham-house', c: 'chatham-house' })
    expect(ruleOf(r, 'meanwhile')).toBe('chatham-house')
    act(r, 'agenda.edit', { itemId: 'quiet', attribution: 'named' })
    expect(ruleOf(r, 'meanwhile')).toBe('chatham-house')
  })

  it('[A178] is nothing in what was written before the rule was noted', () => {
    const old = { pointId: 'p', toItemId: 'open', toPersonId: null, ...nobody, text: 'x' }
    expect(agendaEvents['agenda/point-put'].parse(old)).not.toHaveProperty('attribution')
    const r = quietRoom()
    put(r, 'p', { toItemId: 'open' })
    const [event] = r.log.slice(-1)
    expect(event).toMatchObject({ type: 'agenda/point-put', attribution: 'named' })
  })
})

const nobody = { seatId: null, personId: null, level: null }
const answersOf = (r: Rehearsal) => {
  const answers = Object.values(redact(r.world, 'observers').agenda.answers)
  return answers.map(({ seatId, personId, level, text }) => ({ seatId, personId, level, text }))
}

describe('what leaves the room of it', () => {
  it('[A179] is for observers the words alone, where they see any', () => {
    const r = quietRoom()
    say(r, 'b', ana, 'Really', 'ask-quietly')
    put(r, 'one', { toItemId: 'quiet' })
    expect(answersOf(r)).toEqual([{ ...nobody, text: 'Really' }])
    const { points } = redact(r.world, 'observers').agenda
    expect(Object.values(points)).toMatchObject([{ ...nobody, text: 'On one', toItemId: 'quiet' }])
    expect(redact(r.world, 'participants').agenda.points).toMatchObject({ one: { seatId: 'lisboa' } })
    const unnamed = quietRoom(false)
    say(unnamed, 'b', ana, 'Really', 'ask-quietly')
    expect(answersOf(unnamed)).toEqual([{ ...nobody, text: null }])
  })

  it('[A179] is the same event by event, also through undo', () => {
    const seen = new Coverage()
    for (const names of [true, false]) {
      const r = quietRoom(names)
      for (const by of named) say(r, `q${by.personId}`, by, 'Really', 'ask-quietly')
      say(r, 'a', ana)
      put(r, 'one', { toItemId: 'quiet' })
      for (const answerId of ['qana', 'a']) {
        act(r, 'agenda.remove-answer', { answerId })
        undo(r)
      }
      act(r, 'agenda.remove-point', { pointId: 'one' })
      undo(r)
      act(r, 'agenda.remove-point', { pointId: 'one' }, ana)
      expectRedactionLaw(r.log, 'agenda', seen)
    }
    seen.expectAtLeast(4, ['observers agenda/undone', 'observers agenda/answered'])
  })

  it('[A179] is told without whom it was put to, who may have spoken there', () => {
    const r = quietRoom()
    put(r, 'there', { toItemId: 'quiet', toPersonId: 'eva' })
    put(r, 'other', { toItemId: 'open', toPersonId: 'dita' })
    const addressees = [{ toItemId: 'quiet', toPersonId: null }, { toPersonId: 'dita' }]
    expect(Object.values(redact(r.world, 'observers').agenda.points)).toMatchObject(addressees)
    expect(Object.values(roomForExport(r.world.agenda).points)).toMatchObject(addressees)
    expectRedactionLaw(r.log, 'agenda', new Coverage())
  })

  const fileOf = (...who: readonly Actor[]) => {
    const r = quietRoom()
    for (const by of who) say(r, `q${by.personId}`, by, 'Really', 'ask-quietly')
    return { ...r.world.agenda, ...roomForExport(r.world.agenda) }
  }
  const levelsIn = (agenda: ReturnType<typeof fileOf>) =>
    answersByLevel(agenda, node('ask-quietly'), ['local', 'national'] as never).map(
      ({ level, answers }) => `${level} ${answers.length}`,
    )

  it('[A179] is in a file without person and seat, and by level where three seats of each level so spoke', () => {
    const file = fileOf(...named)
    expect(Object.values(file.answers)).toMatchObject(
      named.map(() => ({ seatId: null, personId: null, level: 'local', text: 'Really' })),
    )
    expect(levelsIn(file)).toEqual(['local 3'])
    expect(levelsIn(fileOf(ana, bo))).toEqual(['null 2'])
    expect(levelsIn(fileOf(...named, dita, finn))).toEqual(['null 5'])
  })

  it('[A179] counts seats, not words, and leaves what was said by name as it was', () => {
    const r = quietRoom()
    put(r, 'one', { toItemId: 'quiet' })
    put(r, 'two', { toItemId: 'quiet' })
    put(r, 'three', { toItemId: 'quiet' }, bo)
    put(r, 'four', { toItemId: 'quiet' }, rita)
    put(r, 'other', { toItemId: 'open' })
    const levels = Object.values(roomForExport(r.world.agenda).points).map(
      ({ id, level }) => `${id} ${level}`,
    )
    expect(levels).toEqual(['one null', 'two null', 'three null', 'four null', 'other local'])
    expect(roomForExport(r.world.agenda).points).toMatchObject({
      other: { personId: 'ana', seatId: 'lisboa' },
    })
  })
})
