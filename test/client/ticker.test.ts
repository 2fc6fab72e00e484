import { describe, expect, it } from 'vitest'
import { createTicker } from '../../client/connection/ticker.ts'
import { instantOf } from '../../shared/kernel/time.ts'

/** A clock and a timer the test turns by hand. */
function turned(start: number) {
  let now = start
  let shown = true
  let due: { readonly at: number; readonly then: () => void } | null = null
  const ticker = createTicker({
    now: () => instantOf(now),
    wait: (ms, then) => {
      due = { at: now + ms, then }
      return () => {
        due = null
      }
    },
    visible: () => shown,
  })
  return {
    ticker,
    /** Lets the time pass until the timer rings; says how long that was, or `null` where none is set. */
    ring(): number | null {
      if (!due) return null
      const { at, then } = due
      const passed = at - now
      now = at
      due = null
      then()
      return passed
    },
    jump: (ms: number) => {
      now += ms
    },
    hide: (hidden: boolean) => {
      shown = !hidden
    },
  }
}

describe('the ticker', () => {
  it('[B17] ticks on the server’s whole seconds, once for everybody', () => {
    const { ticker, ring } = turned(10_400)
    const seen: number[] = []
    const stop = ticker.subscribe(() => seen.push(ticker.get()))
    ticker.subscribe(() => seen.push(-ticker.get()))
    expect(ring()).toBe(600)
    expect(ring()).toBe(1_000)
    expect(seen).toEqual([11_000, -11_000, 12_000, -12_000])
    stop()
    ring()
    expect(seen.at(-1)).toBe(-13_000)
  })

  it('[B17] stands still while nobody looks, and is right at once when the page is shown again', () => {
    const { ticker, ring, jump, hide } = turned(10_000)
    let ticks = 0
    ticker.subscribe(() => {
      ticks += 1
    })
    hide(true)
    ring()
    expect(ring()).toBe(null)
    jump(60_000)
    hide(false)
    ticker.wake()
    expect(ticker.get()).toBe(71_000)
    expect(ticks).toBe(2)
    expect(ring()).toBe(1_000)
  })

  it('[B17] sets no timer when nobody follows it', () => {
    const { ticker, ring } = turned(0)
    const stop = ticker.subscribe(() => undefined)
    stop()
    expect(ring()).toBe(null)
  })
})
