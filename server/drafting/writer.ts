import type { PersonId, SessionId } from '../../shared/kernel/ids.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { DraftAppend, Store } from '../store/store.ts'
import type { Connection } from './connection.ts'
import type { Change } from './fan-out.ts'
import { SharedText, TextBroken } from './shared-text.ts'

export interface WriterOptions {
  readonly store: Store
  readonly now: () => Instant
  /** How long updates are gathered before they are made durable together. */
  readonly commitMs: number
  readonly mayClaim: (client: number, personId: PersonId) => boolean
  /** What became durable, and how many messages of each sender that was. */
  readonly onDurable: (changes: readonly Change[], counts: ReadonlyMap<Connection, number>) => void
  readonly onRefused: (from: Connection, reason: string) => void
  /** The store failed, or the text went on elsewhere: nobody was told anything, and this writer is done. */
  readonly onFailed: (error: unknown) => void
  readonly onIdle: () => void
}

interface Submitted {
  readonly from: Connection
  readonly personId: PersonId
  readonly update: Uint8Array
}

interface Calm {
  readonly run: () => void
  readonly fail: (error: unknown) => void
}

/**
 * Writes one session's text in turns: gather updates, take them in, make them durable, tell. Updates are taken in only
 * within a turn, so between turns the text is exactly what the store holds, and nobody ever sees anything else.
 */
export class Writer {
  readonly #sessionId: SessionId
  readonly #options: WriterOptions
  #text: SharedText
  #submitted: Submitted[] = []
  #calm: Calm[] = []
  #timer: NodeJS.Timeout | null = null
  #isTurning = false
  #failure: unknown = null

  constructor(sessionId: SessionId, text: SharedText, options: WriterOptions) {
    this.#sessionId = sessionId
    this.#text = text
    this.#options = options
  }

  get isIdle(): boolean {
    return !this.#isTurning && this.#submitted.length === 0
  }

  mayUse(client: number, personId: PersonId): boolean {
    const owner = this.#text.ownerOf(client)
    return owner === undefined || owner === personId
  }

  submit(from: Connection, personId: PersonId, update: Uint8Array): void {
    if (this.#failure !== null) return
    this.#submitted.push({ from, personId, update })
    this.#schedule()
  }

  /** Reads the text when it is exactly what is durable: at once between turns. Rejects when the writer fails first. */
  whenCalm<T>(read: (text: SharedText) => T): Promise<T> {
    if (this.#failure !== null) return Promise.reject(this.#failure)
    if (!this.#isTurning) return Promise.resolve(read(this.#text))
    return new Promise((resolve, fail) => {
      this.#calm.push({ run: () => resolve(read(this.#text)), fail })
    })
  }

  /** Resolves when nothing waits to be written. Rejects when the writer fails first. */
  async drained(): Promise<void> {
    while (!this.isIdle) await new Promise<void>((run, fail) => this.#calm.push({ run, fail }))
  }

  #schedule(): void {
    if (this.#isTurning || this.#timer !== null) return
    this.#timer = setTimeout(() => void this.#turn(), this.#options.commitMs)
  }

  async #turn(): Promise<void> {
    this.#timer = null
    this.#isTurning = true
    const batch = this.#submitted
    this.#submitted = []
    try {
      const taken = await this.#takeIn(batch)
      const changes = taken.flatMap(({ change, ...of }) =>
        change === null ? [] : [{ ...of, update: change }],
      )
      await this.#keep(changes)
      this.#options.onDurable(changes, countsOf(taken))
    } catch (error) {
      this.#fail(error)
      return
    }
    this.#isTurning = false
    for (const calm of this.#calm.splice(0)) calm.run()
    if (this.#submitted.length > 0) this.#schedule()
    else this.#options.onIdle()
  }

  async #takeIn(batch: readonly Submitted[]): Promise<Taken[]> {
    const taken: Taken[] = []
    for (const submitted of batch) {
      // What somebody sent after a refused update builds on it; and whoever was shut out writes no more.
      if (submitted.from.wasCut) continue
      try {
        const applied = this.#apply(submitted)
        if (applied.ok) taken.push({ ...submitted, raw: submitted.update, change: applied.change })
        else this.#options.onRefused(submitted.from, applied.reason)
      } catch (error) {
        if (!(error instanceof TextBroken)) throw error
        this.#options.onRefused(submitted.from, error.message)
        await this.#rebuild(taken)
      }
    }
    return taken
  }

  #apply({ personId, update }: Submitted) {
    return this.#text.apply(update, personId, (client) => this.#options.mayClaim(client, personId))
  }

  /** Starts again from the log, with what this turn had taken in before the update that spoilt the copy. */
  async #rebuild(taken: readonly Taken[]): Promise<void> {
    this.#text.destroy()
    this.#text = new SharedText(await this.#options.store.log.updates(this.#sessionId, 0))
    for (const one of taken) this.#apply({ ...one, update: one.raw })
  }

  async #keep(changes: readonly (Change & { readonly personId: PersonId })[]): Promise<void> {
    if (changes.length === 0) return
    const draft: DraftAppend = {
      sessionId: this.#sessionId,
      expectedSeq: this.#text.seq,
      at: this.#options.now(),
      updates: changes.map(({ personId, update }) => ({ personId, update })),
    }
    const outcome = await this.#options.store.commit({ draft })
    if (!outcome.ok) throw new Error(`the text could not be written: ${outcome.reason}`)
    this.#text.seq += changes.length
  }

  #fail(error: unknown): void {
    this.#failure = error ?? new Error('failed')
    this.#isTurning = false
    this.#submitted = []
    for (const calm of this.#calm.splice(0)) calm.fail(error)
    this.#options.onFailed(error)
  }

  destroy(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#text.destroy()
  }
}

interface Taken extends Submitted {
  readonly raw: Uint8Array
  readonly change: Uint8Array | null
}

function countsOf(taken: readonly Taken[]): Map<Connection, number> {
  const counts = new Map<Connection, number>()
  for (const { from } of taken) counts.set(from, (counts.get(from) ?? 0) + 1)
  return counts
}
