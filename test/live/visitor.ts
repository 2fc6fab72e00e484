import { io, type Socket } from 'socket.io-client'
import { protocolVersion } from '../../shared/protocol/version.ts'
import type {
  Batch,
  ClientToServer,
  Reply,
  ServerToClient,
  Signal,
  Snapshot,
} from '../../shared/protocol/wire.ts'

/** A device on the socket: keeps all it is told, in order, and waits for conditions, never for time. */
export class Visitor {
  readonly snapshots: Snapshot[] = []
  readonly batches: Batch[] = []
  readonly signals: Signal[] = []
  readonly #socket: Socket<ServerToClient, ClientToServer>
  readonly #waiting = new Set<() => void>()
  refusedWith: string | null = null
  #ids = 0

  constructor(url: string, token: string, after: number | null = null, version = protocolVersion) {
    const auth = { token, version, after, language: 'en' }
    this.#socket = io(url, { auth, transports: ['websocket'], reconnection: false, forceNew: true })
    this.#socket.on('snapshot', (snapshot) => this.#keep(this.snapshots, snapshot))
    this.#socket.on('events', (batch) => this.#keep(this.batches, batch))
    this.#socket.on('signal', (signal) => this.#keep(this.signals, signal))
    this.#socket.on('disconnect', () => this.#wake())
    this.#socket.on('connect_error', (error) => {
      this.refusedWith = error.message
      this.#wake()
    })
  }

  get connected(): boolean {
    return this.#socket.connected
  }

  send(command: Record<string, unknown>): Promise<Reply> {
    this.#ids += 1
    return new Promise((resolve) =>
      this.#socket.emit('command', { id: `v${this.#ids}`, ...command }, resolve),
    )
  }

  /** Resolves once the condition holds; it is looked at after everything that arrives. */
  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!condition()) return
        this.#waiting.delete(look)
        resolve()
      }
      this.#waiting.add(look)
      look()
    })
  }

  async arrived(): Promise<this> {
    await this.until(() => this.snapshots.length > 0 || this.batches.length > 0)
    return this
  }

  /** Has been told of everything up to `seq`. */
  told(seq: number): Promise<void> {
    return this.until(() => (this.batches.at(-1)?.to ?? 0) >= seq || (this.snapshots.at(-1)?.seq ?? 0) >= seq)
  }

  eventTypes(): string[] {
    return this.batches.flatMap(({ events }) => events.map(({ type }) => type))
  }

  leave(): void {
    this.#socket.disconnect()
  }

  #keep<T>(list: T[], arrived: T): void {
    list.push(arrived)
    this.#wake()
  }

  #wake(): void {
    for (const look of [...this.#waiting]) look()
  }
}
