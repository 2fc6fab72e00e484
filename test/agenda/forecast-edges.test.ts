import { describe, expect, it } from 'vitest'
import { evolveAgenda } from '../../shared/agenda/evolve.ts'
import { forecast } from '../../shared/agenda/forecast.ts'
import { noAgenda } from '../../shared/agenda/slice.ts'
import { instantOf } from '../../shared/kernel/time.ts'
import type { RecordedEvent } from '../../shared/world.ts'
import { at, block, Drive, item, min, node, planOf, three } from './drive.ts'

describe('hard ends', () => {
  it('[A10] makes an untimed item fit in front of the hard end of its block, and reports what it loses', () => {
    const nodes = [
      item('a', 20),
      block('p', 40, ['x', 'd'], { hardEnd: at(60) }),
      item('x', 20),
      item('d', null, { minMs: min(5) }),
    ]
    const drive = new Drive(planOf(nodes)).start().at(30)
    expect(drive.expected()).toBe('a 0-30, p 30-60, x 30-50, d 50-60')
    expect(drive.outlook()).toMatchObject({ hardEndMissedMs: null, owedToDiscussionMs: min(10) })
    drive.at(38)
    expect(drive.expected()).toBe('a 0-38, p 38-63, x 38-58, d 58-63')
    expect(drive.row('p').hardEndMissedMs).toBe(min(3))
    expect(drive.outlook().hardEndMissedMs).toBe(min(3))
  })

  it('[A10] obeys the nearer of nested hard ends', () => {
    const nodes = [
      block('o', 60, ['p', 'z'], { hardEnd: at(50) }),
      block('p', 50, ['x', 'd'], { hardEnd: at(70) }),
      item('x', 20),
      item('d', null),
      item('z', 10),
    ]
    const drive = new Drive(planOf(nodes))
    expect(drive.expected()).toBe('o 0-60, p 0-50, x 0-20, d 20-50, z 50-60')
    expect(drive.row('o').hardEndMissedMs).toBe(min(10))
    drive.start().at(28)
    expect(drive.expected()).toBe('o 0-60, p 0-50, x 0-28, d 28-50, z 50-60')
  })

  it('[A10] obeys the hard end of a block inside that of the agenda, whichever is nearer', () => {
    const inside = (ofBlock: number, ofAgenda: number) => {
      const nodes = [block('p', 50, ['x', 'd'], { hardEnd: at(ofBlock) }), item('x', 20), item('d', null)]
      return new Drive(planOf(nodes, { hardEnd: at(ofAgenda) })).at(8).start()
    }
    expect(inside(55, 53).expected()).toBe('p 8-53, x 8-28, d 28-53')
    expect(inside(53, 55).expected()).toBe('p 8-53, x 8-28, d 28-53')
    const drive = inside(55, 53).at(60)
    expect(drive.expected()).toBe('p 8-60, x 8-60, d 60-60')
    expect(drive.row('p').hardEndMissedMs).toBe(min(5))
    expect(drive.outlook().hardEndMissedMs).toBe(min(7))
  })

  it('[A11] reports a timed item that misses its hard end and never cuts it', () => {
    const drive = new Drive(planOf([item('a', 10), item('b', 20, { hardEnd: at(30) })])).start().at(15)
    expect(drive.row('b')).toMatchObject({
      allottedMs: min(20),
      expectedEndAt: at(35),
      hardEndMissedMs: min(5),
    })
    expect(drive.outlook().hardEndMissedMs).toBe(min(5))
  })

  it('[A11] reports a hard end that is past already, also that of the whole agenda', () => {
    const plan = planOf([item('a', 10, { hardEnd: at(-5) }), item('d', null)], { hardEnd: at(-1) })
    const drive = new Drive(plan)
    expect(drive.expected()).toBe('a 0-10, d 10-10')
    expect(drive.outlook().hardEndMissedMs).toBe(min(15))
  })
})

describe('lengths', () => {
  it('[A12] passes through items without any length and blocks without any item', () => {
    const plan = planOf([
      item('a', 0),
      block('e', null, []),
      block('g', 15, []),
      item('b', 10),
      block('l', 5, []),
    ])
    const drive = new Drive(plan)
    expect(drive.expected()).toBe('a 0-0, e 0-0, g 0-15, b 15-25, l 25-30')
    drive.start().at(4)
    expect(drive.expected()).toBe('a 0-4, e 4-4, g 4-15, b 15-25, l 25-30')
    drive.at(20).next().next()
    expect(drive.statuses()).toBe('a done, e done, g done, b done, l done')
  })

  it('[A13] does not let a pause inside a block cut its discussion', () => {
    const plan = planOf([block('p', 40, ['x', 'd']), item('x', 20), item('d', null)])
    const drive = new Drive(plan).start().at(5).pause().at(15)
    expect(drive.expected()).toBe('p 0-50, x 0-30, d 30-50')
    expect(drive.outlook()).toMatchObject({ lateMs: min(10), owedToDiscussionMs: 0 })
  })

  it('[A14] leaves untimed items before the last their share', () => {
    const plan = planOf([block('p', 40, ['u', 'x', 'd']), item('u', null), item('x', 20), item('d', null)])
    const drive = new Drive(plan).start()
    expect(drive.expected()).toBe('p 0-40, u 0-10, x 10-30, d 30-40')
    expect(drive.at(13).expected()).toBe('p 0-40, u 0-13, x 13-33, d 33-40')
    expect(drive.skip('d').expected()).toBe('p 0-40, u 0-20, x 20-40, d 40-40')
  })

  it('[A15] says over and under against the plan', () => {
    const drive = new Drive(planOf([item('a', 10), item('b', 10), item('c', 10)])).start().at(7).next().at(20)
    expect(drive.rows().map(({ overMs }) => overMs)).toEqual([min(-3), min(3), 0])
    expect(drive.skip('c').row('c').overMs).toBe(min(-10))
  })

  it('[A16] keeps the time of an item whose speakers all apologised until the moderator gives it away', () => {
    const speakers = ['p', 'q'].map((id) => ({
      personId: id as never,
      allotMs: null,
      status: 'apologised' as const,
      substituteId: null,
    }))
    const drive = new Drive(planOf([item('a', 10, { speakers }), item('b', 10)]))
    expect(drive.expected()).toBe('a 0-10, b 10-20')
    expect(drive.skip('a').expected()).toBe('a 0-0, b 0-10')
  })
})

describe('what is owed to discussion', () => {
  it('[A24] is what was promised, less what it had and is to have, and never less than nothing', () => {
    const plan = planOf([block('p', 40, ['x', 'd']), item('x', 20), item('d', null)])
    const drive = new Drive(plan).start().at(26)
    expect(drive.outlook()).toMatchObject({
      owedToDiscussionMs: min(6),
      discussion: { promisedMs: min(20), heldMs: 0, toComeMs: min(14) },
    })
    drive.next().at(30)
    expect(drive.outlook().discussion).toEqual({ promisedMs: min(20), heldMs: min(4), toComeMs: min(10) })
    drive.extend('d', 30)
    expect(drive.outlook().owedToDiscussionMs).toBe(0)
    drive.next()
    expect(drive.outlook().owedToDiscussionMs).toBe(min(16))
  })
})

describe('clocks', () => {
  it('[A17] carries on across midnight', () => {
    const night = Date.UTC(2017, 10, 28, 23, 50)
    const plan = planOf([item('a', 20), item('b', 20)], { start: instantOf(night) })
    const drive = new Drive(plan)
    drive.now = instantOf(night)
    drive.start()
    drive.now = instantOf(night + 25 * 60_000)
    expect(drive.row('b').expectedStartAt).toBe(Date.UTC(2017, 10, 29, 0, 15))
    expect(drive.row('a')).toMatchObject({ elapsedMs: min(25), remainingMs: min(-5) })
  })

  it('[A18] stands a clock that is ten minutes behind or ahead of what has happened', () => {
    const drive = new Drive(planOf([item('a', 10), item('b', 10)])).start().at(10).next()
    expect(forecast(drive.agenda, at(0))).toEqual(forecast(drive.agenda, at(10)))
    expect(forecast(drive.agenda, at(20))[1]).toMatchObject({ elapsedMs: min(10), remainingMs: 0 })
  })

  it('[A19] is paused still after the server was away: nothing was counted meanwhile', () => {
    const drive = new Drive(planOf([item('a', 10), item('b', 10)])).start().at(4).pause()
    const reborn = new Drive(
      undefined,
      (JSON.parse(JSON.stringify(drive.log)) as RecordedEvent[]).reduce(evolveAgenda, noAgenda),
    )
    reborn.at(64)
    expect(reborn.row('a')).toMatchObject({ status: 'paused', elapsedMs: min(4) })
    expect(reborn.resume().expected()).toBe('a 0-70, b 70-80')
  })

  it('[A20] lets one of two moderators go on when both press next', () => {
    const drive = new Drive(planOf([item('a', 10), item('b', 10), item('c', 10)])).start()
    const press = () => drive.send({ type: 'agenda.next', leaving: node('a') })
    expect([typeof press(), press()]).toEqual(['object', 'agenda/not-active'])
    expect(drive.agenda.activeId).toBe('b')
  })

  it('[A21] keeps the plan while a start is far away, and slides with the clock within twelve hours', () => {
    const drive = new Drive(planOf([item('a', 10)]))
    expect(drive.at(13 * 60).expected()).toBe('a 0-10')
    expect(drive.at(12 * 60).expected()).toBe('a 720-730')
    expect(drive.outlook().lateMs).toBe(min(720))
  })

  it('[A22] has no outlook without a plan', () => {
    expect(new Drive().rows()).toEqual([])
    expect(new Drive().outlook()).toMatchObject({
      endsAt: null,
      lateMs: 0,
      activeRow: null,
      remainingMs: null,
    })
  })
})

describe('the work a forecast takes', () => {
  const reads = (count: number): number => {
    const nodes = Array.from({ length: count / 10 }, (_, b) => [
      block(
        `b${b}`,
        90,
        Array.from({ length: 9 }, (_, n) => `i${b}-${n}`),
      ),
      ...Array.from({ length: 9 }, (_, n) => item(`i${b}-${n}`, n === 8 ? null : 10)),
    ]).flat()
    const { agenda } = new Drive(planOf(nodes))
    let seen = 0
    const counting = new Proxy(agenda.nodes, {
      get: (all, id) => {
        seen += 1
        return all[id as never]
      },
    })
    forecast({ ...agenda, nodes: counting }, three)
    return seen
  }

  it('[A23] grows with the number of rows and no faster', () => {
    expect(reads(500)).toBeGreaterThan(500)
    expect(reads(1000) / reads(500)).toBeCloseTo(2, 1)
  })
})
