import { after, type Instant } from '../../shared/kernel/time.ts'
import { createValue } from '../ui/value.ts'

/** How many seconds of the session pass in one of the room. */
export const speeds = [1, 10, 60] as const
export type Speed = (typeof speeds)[number]

export interface Pace {
  readonly running: boolean
  readonly speed: Speed
}

/** Session time that is driven by hand: it stands, runs as fast as wanted, and jumps ahead. Never goes back. */
export class RehearsalClock {
  /** A new object with every change, also with a jump: whoever counts on the clock looks again. */
  readonly pace = createValue<Pace>({ running: false, speed: 1 })
  readonly #local: () => number
  #at: Instant
  #since: number

  /** @param local a clock of this device in milliseconds, that is never set back */
  constructor(local: () => number, at: Instant) {
    this.#local = local
    this.#at = at
    this.#since = local()
  }

  now(): Instant {
    const { running, speed } = this.pace.get()
    return running ? after(this.#at, (this.#local() - this.#since) * speed) : this.#at
  }

  /** Changes the pace from now on. */
  set(change: Partial<Pace>): void {
    this.#settle(0)
    this.pace.set({ ...this.pace.get(), ...change })
  }

  /** Goes ahead by so many milliseconds of the session; less than none is taken as none. */
  jump(ms: number): void {
    this.#settle(Math.max(0, ms))
    this.pace.set({ ...this.pace.get() })
  }

  #settle(aheadMs: number): void {
    this.#at = after(this.now(), aheadMs)
    this.#since = this.#local()
  }
}
