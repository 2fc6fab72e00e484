import { type Instant, instantOf, MINUTE_MS } from '../../shared/kernel/time.ts'

/** After this long a sample's clocks may have drifted apart by more than a poorer, newer sample errs. */
const STALE_MS = 10 * MINUTE_MS

interface Estimate {
  /** The server's clock less this device's. */
  readonly offsetMs: number
  readonly roundTripMs: number
  readonly takenAt: number
}

/**
 * What the server's clock shows, estimated from acknowledged round trips: of all samples the one with the smallest
 * round trip errs least, by at most half of it.
 */
export class ServerClock {
  readonly #local: () => number
  #best: Estimate | null = null

  /** @param local this device's clock in epoch milliseconds */
  constructor(local: () => number) {
    this.#local = local
  }

  /** The server's time by the best estimate at hand; the device's own before the first sample. */
  now(): Instant {
    return instantOf(this.#local() + (this.#best?.offsetMs ?? 0))
  }

  /** When a message leaves, for `sample`. */
  leaving(): number {
    return this.#local()
  }

  /** Takes in an answer: the question left at `sentAt` (this device's clock), the server's clock said `serverNow`. */
  sample(sentAt: number, serverNow: Instant): void {
    const receivedAt = this.#local()
    const roundTripMs = receivedAt - sentAt
    // The device's clock was set back meanwhile: the sample says nothing.
    if (roundTripMs < 0) return
    const best = this.#best
    if (best && roundTripMs >= best.roundTripMs && receivedAt - best.takenAt < STALE_MS) return
    this.#best = { offsetMs: serverNow - (sentAt + receivedAt) / 2, roundTripMs, takenAt: receivedAt }
  }

  /** Something of the server's that bears this time has arrived: if our estimate is earlier, it is wrong. */
  atLeast(serverNow: Instant): void {
    const behindMs = serverNow - this.now()
    if (behindMs <= 0) return
    const takenAt = this.#local()
    this.#best = {
      offsetMs: (this.#best?.offsetMs ?? 0) + behindMs,
      // Without a sample nothing is known of the way here: the first real one replaces this.
      roundTripMs: this.#best?.roundTripMs ?? Number.POSITIVE_INFINITY,
      takenAt: this.#best?.takenAt ?? takenAt,
    }
  }

  /** After a sleep or a new connection: keeps the estimate to show, yet lets the next sample replace it. */
  doubt(): void {
    if (this.#best) this.#best = { ...this.#best, roundTripMs: Number.POSITIVE_INFINITY }
  }
}
