import { type Instant, instantOf } from '../../shared/kernel/time.ts'

/** A clock that stands still until it is driven. Hand its `now` to a server: hours pass in one call. */
export interface DrivenClock {
  readonly now: () => Instant
  /** Goes forward by `ms` milliseconds. Throws on a negative length: time never runs backwards by accident. */
  advance(ms: number): void
  /** Jumps to an instant, also an earlier one, as a corrected system clock does. Epoch milliseconds. */
  set(at: number): void
}

export function drivenClock(startAt: number): DrivenClock {
  let at = startAt
  return {
    now: () => instantOf(at),
    advance: (ms) => {
      if (!(ms >= 0)) throw new RangeError(`A clock advances by 0 ms or more, not ${ms}.`)
      at += ms
    },
    set: (to) => {
      at = to
    },
  }
}
