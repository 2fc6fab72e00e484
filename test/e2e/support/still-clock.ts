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

  /** Puts the clock on somebody's device, before it opens any page. */
  async wear(visitor: Visitor, wrongByMs = 0): Promise<void> {
    this.#wrongByMs.set(visitor, wrongByMs)
    await visitor.context.clock.setFixedTime(this.#at + wrongByMs)
  }

  /**
   * Goes to a time of the day, `15:35` or `15:35:20`; a device whose clock stops meanwhile stays behind from then on.
   * Throws when the time is past.
   */
  async setTo(time: string, stopped: readonly Visitor[] = []): Promise<void> {
    const at = dayTime(time)
    const byMs = at - this.#at
    if (byMs < 0) throw new RangeError(`It is past ${time} already.`)
    for (const visitor of stopped) this.#wrongByMs.set(visitor, (this.#wrongByMs.get(visitor) ?? 0) - byMs)
    this.#at = at
    await Promise.all(
      [...this.#wrongByMs].map(([visitor, wrongByMs]) => visitor.context.clock.setFixedTime(at + wrongByMs)),
    )
  }
}
