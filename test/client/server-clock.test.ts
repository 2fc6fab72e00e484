import { describe, expect, it } from 'vitest'
import { ServerClock } from '../../client/connection/server-clock.ts'
import { instantOf } from '../../shared/kernel/time.ts'

/** A device whose clock is off by `offMs` from the server's, and a network the test times. */
function device(offMs: number) {
  let server = 1_000_000
  const clock = new ServerClock(() => server - offMs)
  return {
    clock,
    pass: (ms: number) => {
      server += ms
    },
    setBack: (ms: number) => {
      offMs += ms
    },
    /** One round trip: so long there, so long back. */
    ask(thereMs: number, backMs: number) {
      const leaving = clock.leaving()
      server += thereMs
      const said = instantOf(server)
      server += backMs
      clock.sample(leaving, said)
    },
    error: () => clock.now() - server,
    server: () => instantOf(server),
  }
}

describe('the server’s clock', () => {
  it('[B14] is found exactly where the way there and back take as long', () => {
    const { clock, ask, error } = device(90_000)
    expect(Math.abs(error())).toBe(90_000)
    ask(40, 40)
    expect(error()).toBe(0)
    expect(clock.now()).toBe(1_000_080)
  })

  it('[B14] errs by half the round trip at most, and a quicker sample corrects a slower one', () => {
    const { ask, error } = device(-5_000)
    ask(0, 800)
    expect(Math.abs(error())).toBe(400)
    ask(10, 30)
    expect(Math.abs(error())).toBe(10)
    ask(0, 600)
    expect(Math.abs(error())).toBe(10)
  })

  it('[B15] jumps forward when something of the server’s proves it behind, and never back for it', () => {
    const { clock, ask, error, server } = device(0)
    ask(0, 300)
    expect(error()).toBe(-150)
    clock.atLeast(server())
    expect(error()).toBe(0)
    clock.atLeast(instantOf(server() - 10_000))
    expect(error()).toBe(0)
  })

  it('[B16] takes the next sample after a sleep or a new connection, even a slower one', () => {
    const { clock, ask, error, setBack } = device(0)
    ask(5, 5)
    setBack(60_000)
    expect(Math.abs(error())).toBe(60_000)
    clock.doubt()
    ask(100, 140)
    expect(Math.abs(error())).toBe(20)
  })

  it('[B16] does not trust a sample for longer than ten minutes', () => {
    const { ask, error, pass, setBack } = device(0)
    ask(5, 5)
    setBack(2_000)
    pass(9 * 60_000)
    ask(50, 50)
    expect(Math.abs(error())).toBe(2_000)
    pass(2 * 60_000)
    ask(50, 50)
    expect(error()).toBe(0)
  })

  it('[B16] learns nothing from a sample during which the device’s clock was set back', () => {
    const clockNow = [5_000, 1_000, 1_000]
    const clock = new ServerClock(() => clockNow.shift() ?? 1_000)
    const leaving = clock.leaving()
    clock.sample(leaving, instantOf(99_000))
    expect(clock.now()).toBe(1_000)
  })
})
