import { describe, expect, it } from 'vitest'
import type { AgendaNode } from '../../shared/agenda/messages.ts'
import { noSession } from '../../shared/session/slice.ts'
import { at, block, Drive, item, min, node, person, planOf, type Sent } from './drive.ts'

/** A block of forty minutes with its discussion in it, and two items after it. */
const lab = () =>
  planOf([
    item('a', 10),
    block('p', 40, ['x', 'y', 'd']),
    item('x', 10),
    item('y', 10),
    item('d', null),
    item('b', 10, { respondsTo: [node('y')] }),
    item('c', 10),
  ])
const running = (minute = 4) => new Drive(lab()).start().at(minute)
const place = (parentId: string | null, before: string | null = null) => ({
  parentId: parentId === null ? null : node(parentId),
  before: before === null ? null : node(before),
})
const insert = (added: AgendaNode, ...where: Parameters<typeof place>): Sent => ({
  type: 'agenda.insert',
  node: added,
  ...place(...where),
})
const move = (id: string, ...where: Parameters<typeof place>): Sent => ({
  type: 'agenda.move',
  itemId: node(id),
  ...place(...where),
})
const remove = (id: string): Sent => ({ type: 'agenda.remove', itemId: node(id) })
const edit = (id: string, changes: object): Sent =>
  ({ type: 'agenda.edit', itemId: node(id), ...changes }) as Sent
const hold = (id: string, until: number | null): Sent => ({
  type: 'agenda.hold',
  itemId: node(id),
  until: until === null ? null : at(until),
})

describe('adding', () => {
  it('[A130] puts a new item into its place, where it takes its time; the plan is what it was', () => {
    const drive = running().do(insert(item('n', 5), null, 'b'))
    expect(drive.expected()).toBe('a 0-10, p 10-50, x 10-20, y 20-30, d 30-50, n 50-55, b 55-65, c 65-75')
    expect(drive.outlook()).toMatchObject({ plannedEndAt: at(70), lateMs: min(5) })
    expect(drive.row('n')).toMatchObject({
      inserted: true,
      plannedStartAt: at(50),
      plannedMs: min(5),
      overMs: 0,
    })
    expect(drive.row('b')).toMatchObject({ inserted: false, plannedStartAt: at(50) })
  })

  it('[A130] makes a new item in a block of fixed length a matter of its discussion, which is owed that time', () => {
    const drive = running().do(insert(item('n', 5), 'p', 'y'))
    expect(drive.expected()).toBe('a 0-10, p 10-50, x 10-20, n 20-25, y 25-35, d 35-50, b 50-60, c 60-70')
    expect(drive.outlook()).toMatchObject({ lateMs: 0, owedToDiscussionMs: min(5) })
  })

  it('[A130] pays back with an added discussion what discussion is owed', () => {
    const drive = running(15).next().at(28)
    expect(drive.outlook().owedToDiscussionMs).toBe(min(3))
    drive.do(insert(item('more', 2, { itemKind: 'discussion' }), null))
    expect(drive.outlook().owedToDiscussionMs).toBe(min(1))
  })

  it('[A130] makes the end late by what is added at the end, and no later planned', () => {
    const drive = running().do(insert(item('n', 5), null))
    expect(drive.outlook()).toMatchObject({ endsAt: at(75), plannedEndAt: at(70), lateMs: min(5) })
  })

  it('[A131] is part of the plan itself before the start', () => {
    const drive = new Drive(lab()).do(insert(item('n', 5), null, 'p'))
    expect(drive.row('b')).toMatchObject({ plannedStartAt: at(55), expectedStartAt: at(55) })
    expect(drive.row('n').inserted).toBe(false)
    expect(drive.outlook()).toMatchObject({ plannedEndAt: at(75), lateMs: 0 })
  })

  it('[A130] adds a block empty, then its items; its length is given to its discussion', () => {
    const drive = running().do(insert(block('q', 30, []), null, 'b'))
    drive.do(insert(item('t', 10), 'q')).do(insert(item('u', null), 'q'))
    expect(drive.expected()).toContain('q 50-80, t 50-60, u 60-80, b 80-90')
  })

  it('[A132] refuses a place that is gone, an id that was there, a full block and what nobody knows', () => {
    const drive = running()
    expect(drive.send(insert(item('n', 5), 'nowhere'))).toBe('agenda/place-gone')
    expect(drive.send(insert(item('n', 5), 'p', 'b'))).toBe('agenda/place-gone')
    expect(drive.send(insert(item('n', 5), 'a'))).toBe('agenda/not-a-block')
    expect(drive.send(insert(item('c', 5), null))).toBe('agenda/id-repeated')
    expect(drive.do(remove('c')).send(insert(item('c', 5), null))).toBe('agenda/id-repeated')
    expect(drive.send(insert(block('q', 5, ['b']), null))).toBe('agenda/block-not-empty')
    expect(new Drive().send(insert(item('n', 5), null))).toBe('agenda/no-plan')
    const speakers = [
      { personId: person('eve'), allotMs: null, status: 'expected', substituteId: null } as const,
    ]
    expect(drive.send(insert(item('n', 5, { speakers }), null))).toBe('agenda/unknown-person')
    expect(drive.finish().send(insert(item('n', 5), null))).toBe('agenda/already-finished')
  })

  it('[A132] refuses an agenda that would become too full, too deep or too long', () => {
    const many = Array.from({ length: 1_000 }, (_, n) => item(`m${n}`, 1))
    expect(new Drive(planOf(many)).send(insert(item('n', 1), null))).toBe('agenda/full')
    const deep = Array.from({ length: 8 }, (_, n) => block(`b${n}`, null, n < 7 ? [`b${n + 1}`] : []))
    expect(new Drive(planOf(deep)).send(insert(item('n', 1), 'b7'))).toBe('agenda/too-deep')
    expect(running().send(hold('b', 32 * 24 * 60))).toBe('agenda/too-long')
  })
})

describe('moving', () => {
  it('[A133] moves an item into, out of and between blocks, with the length it has; the plan is what it was', () => {
    const drive = running().do(move('y', null, 'c'))
    expect(drive.expected()).toBe('a 0-10, p 10-50, x 10-20, d 20-50, b 50-60, y 60-70, c 70-80')
    expect(drive.row('y').plannedStartAt).toBe(at(20))
    drive.do(move('c', 'p', 'x'))
    expect(drive.expected()).toBe('a 0-10, p 10-50, c 10-20, x 20-30, d 30-50, b 50-60, y 60-70')
  })

  it('[A133] makes nothing wait for the time at which it was planned', () => {
    const drive = running()
      .do(move('c', null, 'b'))
      .do(remove('p'))
    expect(drive.expected()).toBe('a 0-10, c 10-20, b 20-30')
    expect(drive.send(move('c', null, 'b'))).toBe('agenda/nothing-changed')
  })

  it('[A134] refuses to put what is to come in front of what is under way, unless it takes its turn', () => {
    const drive = running(15).next().at(18)
    expect(drive.send(move('b', null, 'a'))).toBe('agenda/before-active')
    expect(drive.send(move('b', 'p', 'x'))).toBe('agenda/before-active')
    expect(drive.send({ ...move('b', 'p', 'x'), leaving: node('a') } as Sent)).toBe('agenda/not-active')
    drive.do({ ...move('b', 'p', 'x'), leaving: node('x') } as Sent)
    expect(drive.statuses()).toBe(
      'a done, p active, b active, x upcoming, y upcoming, d upcoming, c upcoming',
    )
    expect(drive.row('x').elapsedMs).toBe(min(3))
  })

  it('[A134] puts off the item under way, which waits with the time it had', () => {
    const drive = running(4)
    expect(drive.send(move('a', null, 'b'))).toBe('agenda/before-active')
    drive.do({ ...move('a', null, 'b'), leaving: node('a') } as Sent)
    expect(drive.agenda.activeId).toBe('x')
    expect(drive.expected()).toBe('p 4-44, x 4-14, y 14-24, d 24-44, a 44-50, b 50-60, c 60-70')
  })

  it('[A135] leaves what is over where it ran, and nothing goes inside itself', () => {
    const drive = running(10).next().at(12)
    expect(drive.send(move('a', null))).toBe('agenda/item-begun')
    expect(drive.send(move('p', null, 'a'))).toBe('agenda/item-begun')
    expect(drive.send(move('p', 'p'))).toBe('agenda/inside-itself')
    expect(drive.send(move('nobody', null))).toBe('agenda/unknown-item')
  })
})

describe('removing', () => {
  it('[A136] takes an item off, frees its time, and keeps what was planned', () => {
    const drive = running().do(remove('b'))
    expect(drive.expected()).toBe('a 0-10, p 10-50, x 10-20, y 20-30, d 30-50, c 50-60')
    expect(drive.outlook()).toMatchObject({ plannedEndAt: at(70), lateMs: min(-10) })
    drive.do(remove('c'))
    expect(drive.outlook()).toMatchObject({ plannedEndAt: at(70), lateMs: min(-20) })
    expect(Object.keys(drive.agenda.removed)).toEqual(['b', 'c'])
  })

  it('[A136] leaves a removed discussion owed, and drops the answers to what is gone', () => {
    const drive = running().do(remove('y')).do(remove('d'))
    expect(drive.outlook().owedToDiscussionMs).toBe(min(20))
    expect(drive.agenda.nodes[node('b')]).toMatchObject({ respondsTo: [] })
  })

  it('[A137] refuses to remove what has begun, also as part of a block', () => {
    const drive = running()
    expect(drive.send(remove('a'))).toBe('agenda/item-begun')
    drive.at(10).next()
    expect(drive.send(remove('a'))).toBe('agenda/item-begun')
    expect(drive.send(remove('p'))).toBe('agenda/item-begun')
    expect(drive.send(remove('nobody'))).toBe('agenda/unknown-item')
  })

  it('[A131] removes without a trace before the start', () => {
    const drive = new Drive(lab()).do(remove('p'))
    expect(drive.expected()).toBe('a 0-10, b 10-20, c 20-30')
    expect(drive.agenda).toMatchObject({ removed: {} })
    expect(drive.outlook().plannedEndAt).toBe(at(30))
  })
})

describe('editing', () => {
  it('[A138] changes only what differs, and says so', () => {
    const drive = running()
    const asked = edit('b', { title: 'Better', itemKind: 'presentation', plannedMs: min(20) })
    expect(drive.send(asked)).toEqual([
      { type: 'agenda/item-edited', itemId: 'b', changes: { title: 'Better', plannedMs: min(20) } },
    ])
    expect(drive.row('b')).toMatchObject({ title: 'Better', plannedMs: min(10), allottedMs: min(20) })
    expect(drive.send(asked)).toBe('agenda/nothing-changed')
  })

  it('[A138] takes the place of a length changed before, and is never shorter than the time used', () => {
    const drive = running(4)
      .extend('b', 5)
      .do(edit('b', { plannedMs: min(10) }))
    expect(drive.row('b').allottedMs).toBe(min(10))
    drive.do(edit('a', { plannedMs: min(1) }))
    expect(drive.row('a').allottedMs).toBe(min(4))
  })

  it('[A138] gives a block another length: its discussion takes the difference', () => {
    const drive = running().do(edit('p', { plannedMs: min(45) }))
    expect(drive.expected()).toContain('p 10-55, x 10-20, y 20-30, d 30-55')
    expect(drive.do(edit('p', { plannedMs: min(25) })).expected()).toContain(
      'p 10-35, x 10-20, y 20-30, d 30-35',
    )
  })

  it('[A139] corrects the words of what is over, not its times', () => {
    const drive = running(10).next()
    expect(drive.send(edit('a', { minMs: min(1) }))).toBe('agenda/item-closed')
    expect(drive.do(edit('a', { title: 'As it was' })).row('a').title).toBe('As it was')
  })

  it('[A139] refuses of a block what only items have, and a speaker nobody knows', () => {
    const drive = running()
    expect(drive.send(edit('p', { minMs: min(1) }))).toBe('agenda/not-an-item')
    expect(drive.send(edit('nobody', { title: 'x' }))).toBe('agenda/unknown-item')
    const eve = { personId: person('eve'), allotMs: null, status: 'expected', substituteId: null }
    expect(drive.send(edit('b', { speakers: [eve] }))).toBe('agenda/unknown-person')
    const known = {
      seatId: null,
      level: null,
      role: 'participant',
      status: 'expected',
      source: 'agenda',
    } as const
    drive.session = { ...noSession, people: { [person('eve')]: known } }
    expect(drive.send(edit('b', { speakers: [eve, eve] }))).toBe('agenda/speaker-repeated')
    expect(drive.send(edit('b', { respondsTo: ['nobody'] }))).toBe('agenda/child-missing')
    expect(drive.send(edit('b', { respondsTo: ['b'] }))).toBe('agenda/answers-itself')
    expect(drive.do(edit('b', { speakers: [eve] })).row('b').speakers).toHaveLength(1)
  })
})

describe('holding', () => {
  it('[A140] holds an item until a moment to come, and lets it go', () => {
    const drive = running().do(hold('b', 60))
    expect(drive.row('b').expectedStartAt).toBe(at(60))
    expect(drive.do(hold('b', null)).row('b').expectedStartAt).toBe(at(50))
  })

  it('[A140] refuses to hold until the past, and what has begun or is over', () => {
    const drive = running()
    expect(drive.send(hold('b', 4))).toBe('agenda/hold-past')
    expect(drive.send(hold('a', 60))).toBe('agenda/item-begun')
    expect(drive.send(hold('b', null))).toBe('agenda/nothing-changed')
    expect(drive.skip('c').send(hold('c', 60))).toBe('agenda/item-closed')
    expect(drive.send(hold('nobody', 60))).toBe('agenda/unknown-item')
  })
})

describe('undoing a change of the agenda itself', () => {
  const leaving = { leaving: node('a') }
  const cases: readonly (readonly [string, Sent])[] = [
    ['what an item responds to, be it a block or a discussion', edit('b', { respondsTo: ['p', 'd'] })],
    ['an item added', insert(item('n', 5), 'p', 'y')],
    ['an item added that took its turn', { ...insert(item('n', 5), null, 'a'), ...leaving } as Sent],
    ['an item moved', move('y', null, 'c')],
    ['the item under way put off', { ...move('a', null), ...leaving } as Sent],
    ['a block removed', remove('p')],
    ['a block edited', edit('p', { plannedMs: min(50), title: 'Longer' })],
    ['a length edited', edit('x', { plannedMs: min(15) })],
    ['a hold', hold('p', 30)],
  ]

  it.each(cases)('[A141] takes back %s, before the start and after it', (_, command) => {
    for (const drive of [new Drive(lab()).at(-5).extend('x', 1), running().extend('x', 1)]) {
      const before = drive.agenda
      const { leaving: _gone, ...plain } = command as Sent & { leaving?: unknown }
      drive.do({ ...(drive.agenda.activeId ? command : plain), id: 'slip' } as Sent)
      expect(drive.agenda).not.toEqual(before)
      drive.do({ type: 'agenda.undo', commandId: 'slip' } as unknown as Sent)
      expect(drive.agenda).toEqual(before)
    }
  })
})
