import { type Instant, instantOf } from '../../../shared/kernel/time.ts'
import type { Visitor } from './visitor.ts'

/** A working day in winter, so that the session's wall is universal time. */
export const DAY = '2026-11-24'
const dayTime = (time: string): number => Date.parse(`${DAY}T${time.padEnd(8, ':00')}Z`)

/**
 * One time of the day for the server and for every device, which stands until it is set: what pages show of it is
 * exact to the second. Timers and everything else that waits go on as they do.
 */
export class StillClock {
  #at: number
  /** By how many milliseconds each device's own clock is fast, or slow below 0. */
  readonly #wrongByMs = new Map<Visitor, number>()

  constructor(startsAt: string) {
    this.#at = dayTime(startsAt)
  }

  readonly now = (): Instant => instantOf(this.#at)

  /** Puts the clock on somebody's device, `wrongByMs` fast (or slow, below 0); first before it opens any page. */
  async wear(visitor: Visitor, wrongByMs = 0): Promise<void> {
    this.#wrongByMs.set(visitor, wrongByMs)
    await visitor.context.clock.setFixedTime(this.#at + wrongByMs)
  }

  /** Somebody's device sets its own clock by so many milliseconds, and keeps that. */
  async jump(visitor: Visitor, byMs: number): Promise<void> {
    await this.wear(visitor, (this.#wrongByMs.get(visitor) ?? 0) + byMs)
  }

  /** Goes to a time of the day, `15:35` or `15:35:20`, everywhere. Throws when it is past already. */
  async setTo(time: string): Promise<void> {
    const at = dayTime(time)
    if (at < this.#at) throw new RangeError(`It is past ${time} already.`)
    this.#at = at
    await Promise.all(
      [...this.#wrongByMs].map(([visitor, wrongByMs]) => visitor.context.clock.setFixedTime(at + wrongByMs)),
    )
  }
}
