import { describe, expect, it } from 'vitest'
import { agendaCommands } from '../../shared/agenda/messages.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { at, block, Drive, item, min, node, person, planOf } from './drive.ts'

const setting = (plan: ReturnType<typeof planOf>) => new Drive().send({ type: 'agenda.set', plan })
const speaker = { personId: person('p'), allotMs: null, status: 'expected' as const, substituteId: null }
const replacedBy = (status: 'expected' | 'apologised', other: string) => ({
  ...speaker,
  status,
  substituteId: person(other),
})

describe('agenda.set', () => {
  it('[A30] takes a sound tree and freezes its planned times', () => {
    const plan = planOf([block('b', 30, ['x', 'y']), item('x', 10), item('y', null), item('z', 5)])
    expect(setting(plan)).toEqual([{ type: 'agenda/set', plan }])
    const { baseline } = new Drive(plan).agenda
    expect(baseline[node('y')]).toEqual({ start: at(10), end: at(30) })
  })

  it.each([
    ['agenda/id-repeated', planOf([item('a', 5), item('a', 5)])],
    ['agenda/child-missing', planOf([block('b', null, ['nowhere'])])],
    ['agenda/child-missing', planOf([item('a', 5, { respondsTo: [node('nowhere')] })])],
    ['agenda/two-parents', planOf([block('b', null, ['a']), block('c', null, ['a']), item('a', 5)])],
    ['agenda/two-parents', planOf([item('a', 5)], { root: [node('a'), node('a')] })],
    ['agenda/no-parent', planOf([block('b', null, ['c']), block('c', null, ['b'])])],
    ['agenda/no-parent', planOf([block('b', null, ['b'])])],
    ['agenda/speaker-repeated', planOf([item('a', 5, { speakers: [speaker, speaker] })])],
    ['agenda/substitute-not-needed', planOf([item('a', 5, { speakers: [replacedBy('expected', 'q')] })])],
    ['agenda/substitute-not-needed', planOf([item('a', 5, { speakers: [replacedBy('apologised', 'p')] })])],
    ['agenda/too-long', planOf([item('a', 5, { notBefore: at(limits.agendaDays * 24 * 60) })])],
  ])('[A31] refuses a plan that is not a tree that can be run: %s', (code, plan) => {
    expect(setting(plan)).toBe(code)
  })

  it('[A31] refuses blocks nested deeper than anyone could read', () => {
    const nested = (depth: number) =>
      planOf(
        Array.from({ length: depth }, (_, n) => block(`b${n}`, null, n + 1 < depth ? [`b${n + 1}`] : [])),
      )
    expect(typeof setting(nested(limits.agendaDepth))).not.toBe('string')
    expect(setting(nested(limits.agendaDepth + 1))).toBe('agenda/too-deep')
  })

  it('[A32] refuses to replace the plan once it has started, be it to reorder or to delete', () => {
    const drive = new Drive(planOf([item('a', 10), item('b', 10)])).start()
    const reordered = planOf([item('b', 10), item('a', 10)])
    const before = drive.agenda
    expect(drive.send({ type: 'agenda.set', plan: reordered })).toBe('agenda/already-started')
    expect(drive.send({ type: 'agenda.set', plan: planOf([item('b', 10)]) })).toBe('agenda/already-started')
    expect(drive.agenda).toBe(before)
  })

  it('[A33] begins with a clean sheet: what was skipped or noted before belonged to the former plan', () => {
    const drive = new Drive(planOf([item('a', 10), item('b', 10)])).skip('a')
    drive.do({ type: 'agenda.set', plan: planOf([item('a', 20)]) })
    expect(drive.agenda).toMatchObject({ closed: {}, journal: [], allotted: {} })
    expect(drive.expected()).toBe('a 0-20')
  })

  it('[A34] refuses ids that every record of the language has', () => {
    const { schema } = agendaCommands['agenda.skip']
    const skip = (itemId: string) => schema.safeParse({ id: 'c', type: 'agenda.skip', itemId }).success
    expect(skip('item-1')).toBe(true)
    for (const id of ['constructor', '__proto__', 'toString']) expect(skip(id)).toBe(false)
  })
})

describe('planned times', () => {
  it('[A35] shares out equally what a block leaves its untimed items, to the millisecond', () => {
    const untimed = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7']
    const plan = planOf([
      block('b', 20, ['s', ...untimed]),
      item('s', 10),
      ...untimed.map((id) => item(id, null)),
    ])
    const rows = new Drive(plan).rows().filter(({ id }) => id.startsWith('u'))
    const shares = rows.map(({ plannedMs }) => plannedMs)
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
    expect(rows.at(-1)?.plannedEndAt).toBe(at(20))
  })

  it('[A36] gives an untimed item at least its minimum in a plan that leaves it none', () => {
    const plan = planOf([block('b', 10, ['s', 'd']), item('s', 10), item('d', null, { minMs: min(3) })])
    expect(new Drive(plan).expected()).toBe('b 0-13, s 0-10, d 10-13')
  })

  it('[A36] gives untimed items outside any block what is left before the hard end', () => {
    const plan = planOf([item('s', 10), item('d', null), item('z', 10)], { hardEnd: at(45) })
    expect(new Drive(plan).expected()).toBe('s 0-10, d 10-35, z 35-45')
  })
})
