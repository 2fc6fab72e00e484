import type { Choice } from '../../shared/polls/messages.ts'
import type { Device, Pen } from './device.ts'

export interface Progress {
  note(): void
}

/** Counts what the server acknowledged, so that a test waits for work done and never for time. */
export class Acknowledged implements Progress {
  #count = 0
  #waiting: { readonly upTo: number; readonly go: () => void } | null = null

  note(): void {
    this.#count += 1
    if (this.#waiting && this.#count >= this.#waiting.upTo) this.#waiting.go()
  }

  /** Resolves at the moment when so many more were acknowledged. */
  more(count: number): Promise<void> {
    if (count === 0) return Promise.resolve()
    return new Promise((go) => {
      this.#waiting = { upTo: this.#count + count, go }
    })
  }
}

/** Votes, asks for the floor, withdraws, and so on; knows what it was promised and what is on its way. */
export class Voter {
  readonly name: string
  readonly seatId: string
  readonly device: Device
  readonly #progress: Progress
  ballot: Choice | null = null
  request: string | null = null
  #casting: Choice | null = null
  /** What the request would become; `undefined` while nothing is on its way. */
  #asking: string | null | undefined
  #isFinishing = false
  #turns = 0

  constructor(name: string, seatId: string, device: Device, progress: Progress) {
    this.name = name
    this.seatId = seatId
    this.device = device
    this.#progress = progress
  }

  get isWaiting(): boolean {
    return this.#casting !== null || this.#asking !== undefined
  }

  /** What the box may hold: what was acknowledged, or what was sent since. */
  get possibleBallots(): (Choice | null)[] {
    return this.#casting ? [this.ballot, this.#casting] : [this.ballot]
  }

  get possibleRequests(): (string | null)[] {
    return this.#asking === undefined ? [this.request] : [this.request, this.#asking]
  }

  ready = (): Promise<void> => this.device.live()

  async work(): Promise<void> {
    while (!this.#isFinishing || this.#turns === 0) {
      this.#turns += 1
      await this.#vote()
      await this.#askOrWithdraw()
    }
  }

  finish(): void {
    this.#isFinishing = true
  }

  leave(): void {
    this.device.leave()
  }

  async #vote(): Promise<void> {
    const refugees = this.#turns % 11
    const choice = { points: { refugees, 'family-reunion': 10 - refugees } } as unknown as Choice
    this.#casting = choice
    await this.#accepted({ type: 'ballot.cast', pollId: 'priorities', choice })
    this.ballot = choice
    this.#casting = null
    this.#progress.note()
  }

  async #askOrWithdraw(): Promise<void> {
    const requestId = this.request ?? `r-${this.name}-${this.#turns}`
    this.#asking = this.request === null ? requestId : null
    await this.#accepted(
      this.request === null
        ? { type: 'floor.request', requestId, kind: 'contribution' }
        : { type: 'floor.withdraw', requestId },
    )
    this.request = this.#asking
    this.#asking = undefined
    this.#progress.note()
  }

  async #accepted(command: Parameters<Device['send']>[0]): Promise<void> {
    const outcome = await this.device.send(command)
    if (!outcome.ok) throw new Error(`${this.name}: ${command.type} was refused: ${outcome.message}`)
  }
}

/** Types word after word, each once the one before is saved. */
export class Writer {
  readonly typed: string[] = []
  readonly saved: string[] = []
  readonly #name: string
  readonly #pen: Pen
  readonly #progress: Progress
  #isFinishing = false

  constructor(name: string, pen: Pen, progress: Progress) {
    this.#name = name
    this.#pen = pen
    this.#progress = progress
  }

  get isWaiting(): boolean {
    return this.saved.length < this.typed.length
  }

  ready = (): Promise<void> => this.#pen.ready()

  async work(): Promise<void> {
    while (!this.#isFinishing) {
      const word = `(${this.#name}${this.typed.length})`
      this.typed.push(word)
      this.#pen.type(word)
      await this.#pen.saved()
      this.saved.push(word)
      this.#progress.note()
    }
  }

  finish(): void {
    this.#isFinishing = true
  }

  leave(): void {
    this.#pen.leave()
  }
}
