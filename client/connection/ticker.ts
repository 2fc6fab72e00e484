import { type Instant, instantOf } from '../../shared/kernel/time.ts'
import type { Value } from '../ui/value.ts'

interface TickerPorts {
  readonly now: () => Instant
  /** Calls back once after so many milliseconds; gives the way to cancel. */
  readonly wait: (ms: number, then: () => void) => () => void
  /** Whether anyone can see the page. */
  readonly visible: () => boolean
}

export interface Ticker extends Pick<Value<Instant>, 'get' | 'subscribe'> {
  /** Looks at the clock now: when the page is shown again, or the clock was corrected. */
  wake(): void
}

const wholeSecond = (at: Instant): Instant => instantOf(Math.floor(at / 1000) * 1000)

/** One tick for all countdowns, on the server's whole seconds; still while nobody looks. */
export function createTicker({ now, wait, visible }: TickerPorts): Ticker {
  const listeners = new Set<() => void>()
  let shown = wholeSecond(now())
  let cancel: (() => void) | null = null

  const tick = () => {
    cancel?.()
    cancel = null
    const at = wholeSecond(now())
    if (at !== shown) {
      shown = at
      for (const listener of listeners) listener()
    }
    if (listeners.size > 0 && visible()) cancel = wait(1000 - (now() % 1000), tick)
  }

  return {
    get: () => shown,
    subscribe(listener) {
      listeners.add(listener)
      if (cancel === null) tick()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        cancel?.()
        cancel = null
      }
    },
    wake: tick,
  }
}
