import { describe, expect, it } from 'vitest'
import type { CommandId } from '../../shared/kernel/ids.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { HOUR_MS, instantOf } from '../../shared/kernel/time.ts'
import { noSession } from '../../shared/session/slice.ts'
import type { RecordedEvent } from '../../shared/world.ts'
import { at, block, Drive, item, min, node, planOf, three } from './drive.ts'

const abc = () => planOf([item('a', 10), item('b', 10), item('c', 10)])
const withBlock = () =>
  planOf([
    item('a', 10),
    block('p', 30, ['x', 'y', 'd']),
    item('x', 10),
    item('y', 10),
    item('d', null),
    item('z', 5),
  ])
const next = (leaving: string) => ({ type: 'agenda.next' as const, leaving: node(leaving) })

describe('starting', () => {
  it('[A40] begins at the first open item', () => {
    const drive = new Drive(abc()).skip('a')
    expect(drive.send({ type: 'agenda.start' })).toEqual([
      { type: 'agenda/started', shiftMs: 0 },
      { type: 'agenda/item-started', itemId: 'b' },
    ])
    expect(drive.statuses()).toBe('a skipped, b active, c upcoming')
  })

  it('[A40] refuses a second start, and one with nothing to begin', () => {
    expect(new Drive(abc()).start().send({ type: 'agenda.start' })).toBe('agenda/already-started')
    expect(new Drive().send({ type: 'agenda.start' })).toBe('agenda/empty')
    expect(new Drive(planOf([block('p', 30, [])])).send({ type: 'agenda.start' })).toBe('agenda/empty')
    const drive = new Drive(abc()).skip('a').skip('b').skip('c')
    expect(drive.send({ type: 'agenda.start' })).toBe('agenda/empty')
  })

  it('[A41] moves the whole plan, with its walls, when it begins more than twelve hours away from it', () => {
    const plan = planOf([item('a', 10), item('b', 10, { notBefore: at(20), hardEnd: at(35) })], {
      hardEnd: at(40),
    })
    const drive = new Drive(plan)
    const shift = 24 * 60 + 17
    drive.at(shift)
    expect(drive.send({ type: 'agenda.start' })).toContainEqual({
      type: 'agenda/started',
      shiftMs: min(shift),
    })
    expect(drive.agenda).toMatchObject({ start: at(shift), hardEnd: at(shift + 40) })
    expect(drive.agenda.nodes[node('b')]).toMatchObject({
      notBefore: at(shift + 20),
      hardEnd: at(shift + 35),
    })
    expect(drive.outlook()).toMatchObject({ lateMs: 0, plannedEndAt: at(shift + 30), endsAt: at(shift + 30) })
  })

  it('[A41] keeps the plan when the start is twelve hours early or late, and moves it beyond', () => {
    const shiftAt = (ms: number) => {
      const drive = new Drive(abc())
      drive.now = instantOf(three + ms)
      drive.start()
      return drive.agenda.baseline[node('a')]?.start
    }
    expect(shiftAt(12 * HOUR_MS)).toBe(three)
    expect(shiftAt(-12 * HOUR_MS)).toBe(three)
    expect(shiftAt(12 * HOUR_MS + 1)).toBe(three + 12 * HOUR_MS + 1)
    expect(shiftAt(-12 * HOUR_MS - 1)).toBe(three - 12 * HOUR_MS - 1)
  })
})

describe('a start from now', () => {
  const starting = (minute: number, fromNow?: boolean) => {
    const drive = new Drive(abc()).at(minute)
    drive.do({ type: 'agenda.start', ...(fromNow !== undefined && { fromNow }) })
    return drive
  }

  it('[A180] moves the whole plan however near it is, early or late, so that nothing is late', () => {
    expect(starting(40, true).expected()).toBe('a 40-50, b 50-60, c 60-70')
    for (const minute of [40, -25]) {
      const drive = starting(minute, true)
      expect(drive.outlook()).toMatchObject({ lateMs: 0, plannedEndAt: at(minute + 30) })
      expect(drive.log.at(-2)).toMatchObject({ type: 'agenda/started', shiftMs: min(minute) })
    }
    expect(starting(0, true).log.at(-2)).toMatchObject({ shiftMs: 0 })
  })

  it('[A180] takes walls and hard ends along, of the agenda, of a block and of an item', () => {
    const nodes = [
      block('p', 20, ['x', 'd'], { hardEnd: at(25) }),
      item('x', 10),
      item('d', null),
      item('z', 10, { notBefore: at(30), hardEnd: at(40) }),
    ]
    const drive = new Drive(planOf(nodes, { hardEnd: at(45) })).at(17)
    const before = drive.agenda
    drive.do({ type: 'agenda.start', fromNow: true, id: 'now' })
    expect(drive.expected()).toBe('p 17-37, x 17-27, d 27-37, z 47-57')
    expect(drive.agenda.hardEnd).toBe(at(62))
    expect(drive.rows().map(({ hardEnd }) => hardEnd)).toEqual([at(42), null, null, at(57)])
    expect(drive.outlook()).toMatchObject({ lateMs: 0, hardEndMissedMs: null })
    drive.do({ type: 'agenda.undo', commandId: 'now' as CommandId })
    expect(drive.agenda).toEqual(before)
  })

  it('[A180] is asked for: else a plan that is near stays, and undo gives it back', () => {
    for (const asked of [false, undefined])
      expect(starting(40, asked).outlook()).toMatchObject({ lateMs: min(40), plannedEndAt: at(30) })
    const drive = starting(40, true)
    const commandId = drive.agenda.journal?.at(-1)?.commandId
    drive.do({ type: 'agenda.undo', commandId } as never)
    expect(drive.agenda).toMatchObject({ status: 'prepared', start: three })
    expect(drive.rows().map(({ plannedStartAt }) => plannedStartAt)).toEqual([0, 10, 20].map(at))
  })
})

describe('a plan without an appointment', () => {
  it('[A41] moves to the moment it begins, however near that is, and is never late before', () => {
    const drive = new Drive({ ...abc(), floating: true }).at(40)
    expect(drive.expected()).toBe('a 0-10, b 10-20, c 20-30')
    expect(drive.start().expected()).toBe('a 40-50, b 50-60, c 60-70')
    expect(drive.outlook()).toMatchObject({ lateMs: 0, plannedEndAt: at(70) })
  })
})

describe('going on', () => {
  it('[A42] leaves the item under way and starts the next open one, into and out of blocks', () => {
    const drive = new Drive(withBlock()).start().skip('y')
    const visited = ['a', 'x', 'd', 'z'].map((id) => {
      expect(drive.agenda.activeId).toBe(id)
      return drive.next().agenda.activeId
    })
    expect(visited.at(-1)).toBeNull()
  })

  it('[A43] refuses to leave an item that is not under way and names the one that is', () => {
    const drive = new Drive(abc()).start()
    drive.do(next('a'))
    expect(drive.send(next('a'))).toBe('agenda/not-active')
    expect(drive.agenda.activeId).toBe('b')
  })

  it('[A44] finishes the agenda on leaving the last item and never wraps', () => {
    const drive = new Drive(abc()).start().next().next()
    expect(drive.send(next('c'))).toEqual([
      { type: 'agenda/item-finished', itemId: 'c' },
      { type: 'agenda/finished' },
    ])
    expect(drive.agenda).toMatchObject({ status: 'finished', activeId: null })
    expect(drive.send(next('c'))).toBe('agenda/already-finished')
    expect(drive.send({ type: 'agenda.start' })).toBe('agenda/already-finished')
  })

  it('[A45] counts what never began as skipped when the agenda is finished early', () => {
    const drive = new Drive(abc()).start().at(4).finish()
    expect(drive.statuses()).toBe('a done, b skipped, c skipped')
    expect(drive.expected()).toBe('a 0-4, b 4-4, c 4-4')
  })

  it('[A46] refuses to drive what has not started', () => {
    for (const type of ['agenda.pause', 'agenda.resume', 'agenda.finish'] as const)
      expect(new Drive(abc()).send({ type })).toBe('agenda/not-started')
    expect(new Drive(abc()).send(next('a'))).toBe('agenda/not-started')
  })
})

describe('pausing', () => {
  it('[A47] does not count a pause as time of the item, and delays what follows', () => {
    const drive = new Drive(abc()).start().at(4).pause().at(9)
    expect(drive.row('a')).toMatchObject({ status: 'paused', elapsedMs: min(4), remainingMs: min(6) })
    expect(drive.expected()).toBe('a 0-15, b 15-25, c 25-35')
    drive.resume().at(11)
    expect(drive.row('a')).toMatchObject({ status: 'active', elapsedMs: min(6), remainingMs: min(4) })
    expect(drive.agenda.segments).toEqual([
      { itemId: 'a', from: at(0), to: at(4) },
      { itemId: 'a', from: at(9), to: null },
    ])
  })

  it('[A47] refuses to pause twice or to resume what runs', () => {
    const drive = new Drive(abc()).start()
    expect(drive.send({ type: 'agenda.resume' })).toBe('agenda/not-paused')
    expect(drive.pause().send({ type: 'agenda.pause' })).toBe('agenda/already-paused')
  })

  it('[A48] goes on from a pause: the next item runs', () => {
    const drive = new Drive(abc()).start().at(4).pause().at(6).next()
    expect(drive.agenda.status).toBe('running')
    expect(drive.expected()).toBe('a 0-4, b 6-16, c 16-26')
    drive.pause().skip('b')
    expect(drive.statuses()).toBe('a done, b skipped, c active')
  })

  it('[A49] keeps a pause across the end of an item and of the session out of the time used', () => {
    const drive = new Drive(abc()).start().next().next().at(8).pause().at(50)
    expect(drive.row('c')).toMatchObject({ elapsedMs: min(8), remainingMs: min(2), expectedEndAt: at(52) })
    expect(drive.outlook().lateMs).toBe(min(22))
    drive.finish()
    expect(drive.row('c')).toMatchObject({ status: 'done', actualEndAt: at(8), elapsedMs: min(8) })
  })

  it('[A49] treats an item paused with nothing left as over: the wait is not its own', () => {
    const plan = planOf([item('a', 10), item('b', 10, { notBefore: at(20) })])
    const drive = new Drive(plan).start().at(10).pause().at(15)
    expect(drive.expected()).toBe('a 0-10, b 20-30')
  })
})

describe('changing lengths', () => {
  it('[A50] extends and shortens, and says the real change', () => {
    const drive = new Drive(abc()).start()
    expect(drive.send({ type: 'agenda.extend', itemId: node('b'), byMs: min(5) })).toEqual([
      { type: 'agenda/item-extended', itemId: 'b', byMs: min(5), allottedMs: min(15) },
    ])
    expect(drive.extend('b', -7).expected()).toBe('a 0-10, b 10-18, c 18-28')
  })

  it('[A51] never shortens below the time used, nor below zero', () => {
    const drive = new Drive(abc()).start().at(6)
    expect(drive.send({ type: 'agenda.extend', itemId: node('a'), byMs: min(-9) })).toEqual([
      { type: 'agenda/item-extended', itemId: 'a', byMs: min(-4), allottedMs: min(6) },
    ])
    expect(drive.send({ type: 'agenda.extend', itemId: node('a'), byMs: min(-1) })).toBe(
      'agenda/nothing-to-cut',
    )
    expect(drive.extend('b', -60).row('b').allottedMs).toBe(0)
    expect(drive.send({ type: 'agenda.extend', itemId: node('b'), byMs: min(-1) })).toBe(
      'agenda/nothing-to-cut',
    )
  })

  it('[A51] refuses to shorten an item that overruns: a cut would make it longer', () => {
    const drive = new Drive(abc()).start().at(14)
    expect(drive.send({ type: 'agenda.extend', itemId: node('a'), byMs: min(-1) })).toBe(
      'agenda/nothing-to-cut',
    )
    expect(drive.extend('a', 5).row('a').remainingMs).toBe(min(1))
  })

  it('[A52] fixes the length of an untimed item at what it had plus the change', () => {
    const drive = new Drive(withBlock()).start().extend('d', 5)
    expect(drive.row('d').allottedMs).toBe(min(15))
    expect(drive.expected()).toBe('a 0-10, p 10-45, x 10-20, y 20-30, d 30-45, z 45-50')
  })

  it('[A53] refuses to change what is closed, a block, nothing, or to go past the limit', () => {
    const drive = new Drive(withBlock()).start().skip('x')
    const extend = (id: string, byMs: number) =>
      drive.send({ type: 'agenda.extend', itemId: node(id), byMs: min(byMs) })
    expect(extend('x', 1)).toBe('agenda/item-closed')
    expect(extend('p', 1)).toBe('agenda/not-an-item')
    expect(extend('nobody', 1)).toBe('agenda/unknown-item')
    expect(extend('y', 0)).toBe('agenda/nothing-changed')
    expect(extend('y', limits.plannedMs / 60_000)).toHaveLength(1)
    expect(extend('y', 1)).toBe('agenda/too-long')
  })
})

describe('skipping and re-opening', () => {
  it('[A54] moves on when the item under way is skipped, and finishes on the last', () => {
    const drive = new Drive(abc()).start().at(3).skip('a')
    expect(drive.expected()).toBe('a 0-3, b 3-13, c 13-23')
    expect(drive.statuses()).toBe('a skipped, b active, c upcoming')
    drive.skip('c')
    expect(drive.send({ type: 'agenda.skip', itemId: node('b') })).toEqual([
      { type: 'agenda/item-skipped', itemId: 'b' },
      { type: 'agenda/finished' },
    ])
  })

  it('[A55] skips every open item of a block, and moves past it when one of them was under way', () => {
    const drive = new Drive(withBlock()).start().next().next()
    expect(drive.send({ type: 'agenda.skip', itemId: node('p') })).toEqual([
      { type: 'agenda/item-skipped', itemId: 'y' },
      { type: 'agenda/item-skipped', itemId: 'd' },
      { type: 'agenda/item-started', itemId: 'z' },
    ])
    expect(drive.statuses()).toBe('a done, p done, x done, y skipped, d skipped, z active')
    expect(drive.send({ type: 'agenda.skip', itemId: node('p') })).toBe('agenda/item-closed')
  })

  it('[A55] gives a skipped speaker’s time to the discussion of the block', () => {
    const drive = new Drive(withBlock()).start().skip('y')
    expect(drive.expected()).toBe('a 0-10, p 10-40, x 10-20, y 20-20, d 20-40, z 40-45')
  })

  it('[A56] refuses to skip what is closed or unknown, and to re-open what is open or a block', () => {
    const drive = new Drive(withBlock()).start().next()
    const on = (type: 'agenda.skip' | 'agenda.reopen', id: string) => drive.send({ type, itemId: node(id) })
    expect(on('agenda.skip', 'a')).toBe('agenda/item-closed')
    expect(on('agenda.skip', 'nobody')).toBe('agenda/unknown-item')
    expect(on('agenda.reopen', 'y')).toBe('agenda/item-open')
    expect(on('agenda.reopen', 'p')).toBe('agenda/not-an-item')
    expect(on('agenda.reopen', 'nobody')).toBe('agenda/unknown-item')
  })

  it('[A57] re-opens an item behind the one under way at once; the other runs again after it', () => {
    const drive = new Drive(abc()).start().at(10).next().at(14).reopen('a')
    expect(drive.statuses()).toBe('a active, b upcoming, c upcoming')
    expect(drive.at(16).row('a')).toMatchObject({
      elapsedMs: min(12),
      actualStartAt: at(0),
      actualEndAt: null,
    })
    expect(drive.expected()).toBe('a 0-16, b 16-22, c 22-32')
    drive.next().at(20).next()
    expect(drive.row('b')).toMatchObject({ status: 'done', elapsedMs: min(8), actualEndAt: at(20) })
  })

  it('[A57] re-opens an item after later ones ran: they stay done', () => {
    const drive = new Drive(abc()).start().at(10).next().at(20).next().at(22).reopen('a')
    expect(drive.statuses()).toBe('a active, b done, c upcoming')
    drive.at(25).next()
    expect(drive.agenda.activeId).toBe('c')
  })

  it('[A58] re-opens an item ahead of the one under way for its turn', () => {
    const drive = new Drive(abc()).start().skip('c').reopen('c')
    expect(drive.statuses()).toBe('a active, b upcoming, c upcoming')
  })

  it('[A59] resumes a finished agenda by re-opening an item', () => {
    const drive = new Drive(abc()).start().next().next().at(20).next().at(30).reopen('b')
    expect(drive.statuses()).toBe('a done, b active, c done')
    expect(drive.at(33).next().agenda.status).toBe('finished')
    expect(drive.row('b').elapsedMs).toBe(min(3))
  })

  it('[A60] opens a skipped item again before the start', () => {
    expect(new Drive(abc()).skip('a').reopen('a').start().agenda.activeId).toBe('a')
  })
})

describe('the end of the session', () => {
  it('[A61] ends the item under way when the session closes, and changes nothing afterwards', () => {
    const drive = new Drive(abc()).start().at(7)
    drive.happens({ type: 'session/closed' } as RecordedEvent)
    drive.session = { ...noSession, status: 'closed' }
    expect(drive.agenda.segments).toEqual([{ itemId: 'a', from: at(0), to: at(7) }])
    expect(drive.at(30).expected()).toBe('a 0-7, b 7-7, c 7-7')
    for (const type of ['agenda.start', 'agenda.resume', 'agenda.finish'] as const)
      expect(drive.send({ type })).toBe('agenda/session-closed')
  })

  it('[A61] leaves an agenda that never began as it was planned', () => {
    const drive = new Drive(abc())
    const before = drive.agenda
    drive.happens({ type: 'session/closed' } as RecordedEvent)
    expect(drive.agenda).toBe(before)
  })
})
