import { describe, expect, test } from 'vitest'
import { agendaAt, byParent, comingItems, movedMinutes, warningOf } from '../../client/agenda/agenda-view.ts'
import { definitionOf, flawsOf } from '../../client/polls/prepare-draft.ts'
import { peopleByLevel, waitingIn } from '../../client/session/people-groups.ts'
import { bodyOf, namedPerson } from '../../client/session/people-names.ts'
import type { LevelId, OptionId, PersonId, PollId } from '../../shared/kernel/ids.ts'
import { MINUTE_MS } from '../../shared/kernel/time.ts'
import { noSession, type Person, type SessionSlice } from '../../shared/session/slice.ts'
import { at, block, Drive, item, planOf } from '../agenda/drive.ts'

describe('the words beside the remaining time', () => {
  const warning = (leftMs: number, minutes = 10) => warningOf(leftMs, minutes * MINUTE_MS)

  test('there are none while there is time', () => {
    expect(warning(121_000)).toBeNull()
    expect(warningOf(null, 0)).toBeNull()
  })

  test('they say the last two minutes, the last half minute and by how much it is over', () => {
    expect(warning(120_000)).toEqual({ kind: 'minutes', count: 2 })
    expect(warning(60_000)).toEqual({ kind: 'minutes', count: 1 })
    expect(warning(30_000)).toEqual({ kind: 'seconds', ofMs: 30_000 })
    expect(warning(-192_400)).toEqual({ kind: 'over', byMs: 192_000 })
  })

  test('they follow the marks the session has set', () => {
    const of = (leftMs: number, ...marks: number[]) => warningOf(leftMs, 30 * MINUTE_MS, marks)
    expect(of(290_000, 300_000, 60_000, 0)).toEqual({ kind: 'minutes', count: 5 })
    expect(of(60_000, 300_000, 60_000, 0)).toEqual({ kind: 'seconds', ofMs: 60_000 })
    expect(of(60_000, 60_000, 0)).toEqual({ kind: 'minutes', count: 1 })
    expect([of(20_000, 20_000, 0), of(1_000, 0)]).toEqual([{ kind: 'seconds', ofMs: 20_000 }, null])
  })

  test('an item of two minutes is not warned of from its beginning', () => {
    expect(warning(119_000, 2)).toBeNull()
    expect(warning(59_000, 2)).toEqual({ kind: 'minutes', count: 1 })
  })
})

describe('the agenda as it is shown', () => {
  const plan = planOf([block('b', 20, ['x', 'y']), item('x', 10), item('y', 10), item('z', 5)])

  test('the next items are those still to come, in order, blocks left out', () => {
    const room = new Drive(plan).start().skip('y')
    expect(comingItems(room.rows(), 3).map(({ id }) => id)).toEqual(['z'])
  })

  test('rows stand under their block', () => {
    const groups = byParent(new Drive(plan).rows())
    expect([...groups.values()].map((rows) => rows.map(({ id }) => id))).toEqual([
      ['b', 'z'],
      ['x', 'y'],
    ])
  })

  test('the forecast of one second is worked out once, and anew for the next', () => {
    const { agenda } = new Drive(plan)
    expect(agendaAt(agenda, at(1))).toBe(agendaAt(agenda, at(1)))
    expect(agendaAt(agenda, at(2)).now).toBe(at(2))
  })

  test('less than half a minute has not moved anything', () => {
    expect(movedMinutes(at(0), at(0.4))).toBe(0)
    expect(movedMinutes(at(5), at(3))).toBe(-2)
  })
})

describe('a poll while it is written', () => {
  const option = (label: string, id = label || 'empty') => ({ id: id as OptionId, label })
  const draft = { question: ' Which first? ', options: [option('Housing'), option('Work')], budget: '10' }

  test('is sent trimmed, without the lines left empty', () => {
    const options = [...draft.options, option('  ', 'gap')]
    expect(flawsOf({ ...draft, options })).toBeNull()
    expect(definitionOf('p' as PollId, { ...draft, options })).toMatchObject({
      question: 'Which first?',
      options: draft.options,
      secrecy: 'recorded',
      budget: 10,
    })
  })

  test('needs a question, two options that differ and a whole number of points', () => {
    expect(flawsOf({ ...draft, question: ' ' })?.question).toBe(true)
    expect(flawsOf({ ...draft, options: [option('Housing')] })?.options).toBe('too-few')
    expect(flawsOf({ ...draft, options: [option('Work', 'a'), option('WORK', 'b')] })?.options).toBe('same')
    expect(['0', '2.5', 'ten', '', '1001'].map((budget) => flawsOf({ ...draft, budget })?.budget)).toEqual(
      Array(5).fill(true),
    )
  })
})

describe('who is here', () => {
  const someone = (status: Person['status'], level: string | null, role: Person['role'] = 'participant') => ({
    seatId: null,
    level: level as LevelId | null,
    role,
    status,
    source: 'code' as const,
  })
  const session: SessionSlice = {
    ...noSession,
    levels: [
      { id: 'local' as LevelId, label: null },
      { id: 'national' as LevelId, label: null },
    ],
    people: {
      ben: someone('admitted', 'national'),
      ana: someone('admitted', 'local'),
      zoe: someone('admitted', 'local'),
      eva: someone('waiting', null),
      out: someone('removed', 'local'),
      mod: someone('admitted', null, 'moderator'),
    } as SessionSlice['people'],
  }

  test('is listed by level in the session’s order, the present first, without those removed or running it', () => {
    const groups = peopleByLevel(session, new Set(['zoe' as PersonId]), (id) => id)
    expect(groups.map(({ level, people }) => [level, people.map(({ personId }) => personId)])).toEqual([
      ['local', ['zoe', 'ana']],
      ['national', ['ben']],
      [null, ['eva']],
    ])
  })

  test('whoever waits is told apart', () => {
    expect(waitingIn(session)).toEqual(['eva'])
  })

  test('a body is named with its country once, and whom the reader may not know is a participant', () => {
    const details = { name: 'Ana', honorific: null, role: null, delegation: 'Oslo', country: 'Norway' }
    expect(bodyOf(details)).toBe('Oslo (Norway)')
    expect(bodyOf({ ...details, delegation: 'Ministry, Norway' })).toBe('Ministry, Norway')
    expect(bodyOf({ ...details, delegation: null })).toBe('Norway')
    expect(namedPerson(undefined, [], 'A participant')).toMatchObject({ name: 'A participant', body: null })
  })
})
