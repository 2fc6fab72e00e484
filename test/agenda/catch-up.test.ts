import { describe, expect, it } from 'vitest'
import { catchUp, type Proposal } from '../../shared/agenda/catch-up.ts'
import { at, block, Drive, item, min, node, person, planOf } from './drive.ts'

const floor = { minMs: min(4) }
/** A presentation, its responses with discussion, another presentation and the closing. */
const lab = () =>
  planOf([
    item('a', 10, floor),
    block('r', 30, ['s', 'd']),
    item('s', 15, { ...floor, itemKind: 'responses' }),
    item('d', null, floor),
    item('b', 10, floor),
    item('z', 10, { minMs: min(5), itemKind: 'closing' }),
  ])
const late = (minutes: number) => new Drive(lab()).start().at(10 + minutes)
const readings = (drive: Drive) => catchUp(drive.agenda, drive.now)

function reading(drive: Drive, name: Proposal['reading']): Proposal {
  const found = readings(drive).find((proposal) => proposal.reading === name)
  if (!found) throw new Error(`no proposal to ${name}`)
  return found
}

const lengths = ({ changes }: Proposal) =>
  Object.fromEntries(changes.map(({ itemId, allottedMs }) => [itemId, allottedMs / 60_000]))

describe('catching up', () => {
  it('[A115] proposes nothing while there is nothing to win', () => {
    expect(readings(late(0))).toEqual([])
    expect(readings(new Drive())).toEqual([])
    expect(readings(late(0).finish())).toEqual([])
  })

  it('[A116] shares the delay in proportion among all that is open', () => {
    const proposal = reading(late(8), 'share-delay')
    const after = lengths(proposal)
    expect(Object.keys(after).sort()).toEqual(['b', 'd', 's', 'z'])
    expect(proposal).toMatchObject({ wonMs: min(8), leftMs: 0, skip: [] })
    const given = [15 - (after.s ?? 0), 15 - (after.d ?? 0)]
    expect(Math.abs((given[0] ?? 0) - (given[1] ?? 0))).toBeLessThan(0.1)
    expect(10 - (after.z ?? 0)).toBeLessThan(given[0] ?? 0)
  })

  it('[A117] protects discussion: the others give, and it gets back what it lost', () => {
    const delayed = late(0).next().at(28)
    expect(delayed.outlook()).toMatchObject({ lateMs: 0, owedToDiscussionMs: min(3) })
    const proposal = reading(delayed, 'protect-discussion')
    expect(lengths(proposal)).toMatchObject({ d: 15 })
    expect(proposal).toMatchObject({ wonMs: 0, leftMs: 0, owedToDiscussionMs: 0 })
    expect(reading(late(8), 'protect-discussion').owedToDiscussionMs).toBe(0)
  })

  it('[A118] drops one item, first one whose speakers all apologised, and leaves discussion as it is', () => {
    const ana = { personId: person('ana'), allotMs: null, status: 'apologised' as const, substituteId: null }
    const plan = planOf([item('a', 10), item('b', 5), item('c', 10, { speakers: [ana] }), item('d', 10)])
    const drive = new Drive(plan).start().at(14)
    expect(reading(drive, 'drop-item')).toMatchObject({ skip: ['c'], changes: [], wonMs: min(10), leftMs: 0 })
    expect(reading(late(8), 'drop-item')).toMatchObject({ skip: ['b'], changes: [], owedToDiscussionMs: 0 })
  })

  it('[A119] reports what cannot be won back', () => {
    const proposal = reading(late(40), 'share-delay')
    expect(lengths(proposal)).toEqual({ s: 4, d: 4, b: 4, z: 5 })
    expect(proposal).toMatchObject({ wonMs: min(33), leftMs: min(7) })
  })

  it('[A120] gives back cuts in front of a wall that buy nothing', () => {
    const wall = { notBefore: at(60) }
    const plan = planOf([item('a', 10), item('b', 30), item('x', 20, wall), item('y', 20)])
    const drive = new Drive(plan).start().at(5).extend('y', 5)
    expect(drive.outlook().lateMs).toBe(min(5))
    expect(Object.keys(lengths(reading(drive, 'share-delay')))).toEqual(['x', 'y'])
  })

  it('[A121] wins back a hard end that is missed though the end is not late', () => {
    const plan = planOf([
      item('a', 10),
      item('b', 20, { hardEnd: at(30) }),
      item('c', 10, { notBefore: at(45) }),
    ])
    const drive = new Drive(plan).start().at(14)
    expect(drive.outlook()).toMatchObject({ lateMs: 0, hardEndMissedMs: min(4) })
    const proposal = reading(drive, 'share-delay')
    expect(lengths(proposal)).toEqual({ b: 16 })
    expect(proposal.hardEndMissedMs).toBeNull()
  })
})

describe('applying a proposal', () => {
  const applying = (proposal: Proposal) => ({
    type: 'agenda.apply' as const,
    changes: proposal.changes.map(({ itemId, allottedMs }) => ({ itemId, allottedMs })),
    skip: [...proposal.skip],
  })

  it('[A122] gives just the forecast it showed, and is undone as one', () => {
    for (const name of ['share-delay', 'protect-discussion', 'drop-item'] as const) {
      const drive = late(8)
      const before = drive.agenda
      const proposal = reading(drive, name)
      drive.do({ ...applying(proposal), id: 'applied' })
      expect(drive.rows()).toEqual(proposal.rows)
      drive.do({ type: 'agenda.undo', commandId: 'applied' as never })
      expect(drive.agenda).toEqual(before)
    }
  })

  it('[A123] refuses as a whole what names something closed, a block or nothing', () => {
    const drive = late(8)
    const proposal = applying(reading(drive, 'share-delay'))
    drive.next().skip('b')
    const before = drive.agenda
    expect(drive.send(proposal)).toBe('agenda/item-closed')
    expect(drive.send({ type: 'agenda.apply', changes: [], skip: [node('r')] })).toBe('agenda/not-an-item')
    expect(drive.send({ type: 'agenda.apply', changes: [], skip: [node('no')] })).toBe('agenda/unknown-item')
    expect(drive.send({ type: 'agenda.apply', changes: [], skip: [] })).toBe('agenda/nothing-changed')
    const same = [{ itemId: node('z'), allottedMs: min(10) }]
    expect(drive.send({ type: 'agenda.apply', changes: same, skip: [] })).toBe('agenda/nothing-changed')
    expect(drive.agenda).toBe(before)
  })

  it('[A124] never cuts what was used since the proposal was made, and moves on from what it skips', () => {
    const drive = late(0).next().at(20)
    const changes = [{ itemId: node('s'), allottedMs: min(6) }]
    drive.do({ type: 'agenda.apply', changes, skip: [] })
    expect(drive.row('s').allottedMs).toBe(min(10))
    drive.do({ type: 'agenda.apply', changes: [], skip: [node('s'), node('d')] })
    expect(drive.agenda.activeId).toBe('b')
  })
})
