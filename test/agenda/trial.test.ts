import { describe, expect, it } from 'vitest'
import { Trial } from '../../shared/agenda/trial.ts'
import { at, block, Drive, item, min, node, planOf } from './drive.ts'

const begun = () =>
  new Drive(
    planOf([
      item('a', 10),
      block('r', 30, ['s', 'd'], { hardEnd: at(40) }),
      item('s', 10),
      item('d', null),
      item('z', 10),
    ]),
  ).start()

const discussion = (trial: Trial) => trial.expected(node('d'))

describe('trying lengths', () => {
  it('gives an untimed item back what a hard end took, once what is before it is shorter again', () => {
    const { agenda, now } = begun()
    const trial = new Trial(agenda, now)
    expect(discussion(trial)).toEqual({ endsAt: at(40), allottedMs: min(20) })
    trial.hold(node('a'), min(20))
    expect(discussion(trial)).toEqual({ endsAt: at(40), allottedMs: min(10) })
    trial.hold(node('a'), null)
    expect(discussion(trial)).toEqual({ endsAt: at(40), allottedMs: min(20) })
    expect(trial.lag()).toBe(0)
  })

  it('forgets what it held when it is told to hold only something else, but not what it skips', () => {
    const { agenda, now } = begun()
    const trial = new Trial(agenda, now)
    trial.hold(node('z'), min(30))
    expect(trial.lag()).toBe(min(20))
    trial.skip(node('s'))
    expect(trial.lagWith(new Map([[node('z'), min(15)]]))).toBe(min(5))
    expect(discussion(trial)).toEqual({ endsAt: at(40), allottedMs: min(30) })
    trial.skip(null)
    expect(discussion(trial)).toEqual({ endsAt: at(40), allottedMs: min(20) })
  })
})
