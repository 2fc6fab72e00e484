import { describe, expect, it } from 'vitest'
import { at, block, Drive, item, min, planOf } from './drive.ts'

const threeItems = () => planOf([item('a', 10), item('b', 15), item('c', 5)])
/** Responses of 45 minutes: a speaker without a time of her own, then discussion. */
const responses = () =>
  planOf([
    item('a', 15),
    block('r', 45, ['s', 'd']),
    item('s', 20, { itemKind: 'responses' }),
    item('d', null, { minMs: min(5) }),
    item('z', 10),
  ])

describe('forecast', () => {
  it('[A1] expects the plan while nothing has started and it is not late', () => {
    const drive = new Drive(threeItems()).at(-30)
    expect(drive.expected()).toBe('a 0-10, b 10-25, c 25-30')
    expect(drive.outlook().lateMs).toBe(0)
  })

  it('[A2] slides with the clock when the start is late', () => {
    expect(new Drive(threeItems()).at(7).expected()).toBe('a 7-17, b 17-32, c 32-37')
  })

  it('[A3] counts of the item under way only what it has overrun', () => {
    const drive = new Drive(threeItems()).start().at(8)
    expect(drive.expected()).toBe('a 0-10, b 10-25, c 25-30')
    expect(drive.at(13).expected()).toBe('a 0-13, b 13-28, c 28-33')
    expect(drive.outlook()).toMatchObject({ lateMs: min(3), remainingMs: min(-3), endsAt: at(33) })
  })

  it('[A4] lets an early start and early ends move everything forward', () => {
    const drive = new Drive(threeItems()).at(-5).start().at(3).next()
    expect(drive.expected()).toBe('a -5-3, b 3-18, c 18-23')
  })

  it('[A5] waits for notBefore, which absorbs delay', () => {
    const plan = planOf([item('a', 10), item('b', 10, { notBefore: at(20) }), item('c', 10)])
    const drive = new Drive(plan).start()
    expect(drive.expected()).toBe('a 0-10, b 20-30, c 30-40')
    expect(drive.at(18).expected()).toBe('a 0-18, b 20-30, c 30-40')
    expect(drive.at(24).expected()).toBe('a 0-24, b 24-34, c 34-44')
  })

  it('[A6] lets a gap at the end of a block absorb delay', () => {
    const drive = new Drive(planOf([block('p', 30, ['a']), item('a', 20), item('z', 10)])).start()
    expect(drive.expected()).toBe('p 0-30, a 0-20, z 30-40')
    expect(drive.at(26).expected()).toBe('p 0-30, a 0-26, z 30-40')
    expect(drive.at(33).expected()).toBe('p 0-33, a 0-33, z 33-43')
  })

  it('[A7] makes the last untimed item of a block pay for overruns inside it', () => {
    const drive = new Drive(responses()).start()
    expect(drive.expected()).toBe('a 0-15, r 15-60, s 15-35, d 35-60, z 60-70')
    drive.at(15).next().at(41)
    expect(drive.expected()).toBe('a 0-15, r 15-60, s 15-41, d 41-60, z 60-70')
    expect(drive.outlook().owedToDiscussionMs).toBe(min(6))
  })

  it('[A8] never squeezes an untimed item below its minimum, and reports the delay', () => {
    const drive = new Drive(responses()).start().at(15).next().at(58)
    expect(drive.expected()).toBe('a 0-15, r 15-63, s 15-58, d 58-63, z 63-73')
    expect(drive.outlook().lateMs).toBe(min(3))
  })
})
