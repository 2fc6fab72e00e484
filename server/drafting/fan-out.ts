import * as Y from 'yjs'
import type { Connection } from './connection.ts'
import { updateFrame } from './protocol.ts'

export interface Change {
  readonly from: Connection
  readonly update: Uint8Array
}

/** Carries durable changes to everyone: to writers batch by batch, to readers merged, each frame made once. */
export class FanOut {
  readonly #connections: Iterable<Connection>
  readonly #everyMs: number
  readonly #onTick: () => void
  #forReaders: Uint8Array[] = []
  #timer: NodeJS.Timeout | null = null

  /** @param onTick called at the readers' pace while something moves, or someone is behind. */
  constructor(
    connections: Iterable<Connection>,
    options: { readonly everyMs: number; readonly onTick: () => void },
  ) {
    this.#connections = connections
    this.#everyMs = options.everyMs
    this.#onTick = options.onTick
  }

  publish(changes: readonly Change[]): void {
    const merged = mergeAll(changes.map((change) => change.update))
    if (merged === null) return
    const frame = updateFrame(merged)
    const first = changes[0]?.from
    const onlyAuthor = changes.every((change) => change.from === first) ? first : null
    for (const connection of this.#connections) {
      if (connection.lane === 'writers' && connection !== onlyAuthor) connection.offer(frame)
    }
    this.#forReaders.push(merged)
    this.wake()
  }

  wake(): void {
    this.#timer ??= setTimeout(() => this.#tick(), this.#everyMs)
  }

  #tick(): void {
    this.#timer = null
    this.flushReaders()
    this.#onTick()
    if ([...this.#connections].some((connection) => connection.behind)) this.wake()
  }

  flushReaders(): void {
    const merged = mergeAll(this.#forReaders)
    this.#forReaders = []
    if (merged === null) return
    const frame = updateFrame(merged)
    for (const connection of this.#connections) if (connection.lane === 'readers') connection.offer(frame)
  }

  destroy(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }
}

function mergeAll(updates: readonly Uint8Array[]): Uint8Array | null {
  const [first, ...more] = updates
  if (first === undefined) return null
  return more.length === 0 ? first : Y.mergeUpdates([first, ...more])
}
