import type { WebSocket } from 'ws'
import type { PersonId } from '../../shared/kernel/ids.ts'
import { limits } from '../../shared/kernel/limits.ts'
import type { Admitted } from './access.ts'
import { type Closing, closeCodes } from './close-codes.ts'
import { storedFrame } from './protocol.ts'

/** Which frames of text a connection gets: none before it has joined, every batch, or batches merged for readers. */
type Lane = 'none' | 'writers' | 'readers'

/** One device's connection to one text. */
export class Connection {
  lane: Lane = 'none'
  /** Too slow for the last frames: it gets nothing more until it can take the whole text at once. */
  behind = false
  isOpen = true
  /** Called once, when nothing more may come or go. */
  onEnd: () => void = () => {}
  /** We ended it: what it had sent and is not yet taken in is dropped. */
  wasCut = false
  answersPings = true
  readonly admitted: Admitted
  readonly #socket: WebSocket
  readonly #now: () => number
  #frames: number
  #countedAt: number
  #stored = 0
  /** Whether it was ever asked to write: then its copy may hold what the server does not. */
  #wasWriter = false

  constructor(socket: WebSocket, admitted: Admitted, now: () => number) {
    this.#socket = socket
    this.admitted = admitted
    this.#now = now
    this.#frames = limits.draftFramesBurst
    this.#countedAt = now()
  }

  get personId(): PersonId | null {
    return this.admitted.personId
  }

  get mayWrite(): boolean {
    return this.isOpen && this.personId !== null && this.admitted.mayWrite()
  }

  assign(mayWrite: boolean): void {
    this.lane = mayWrite ? 'writers' : 'readers'
    this.#wasWriter ||= mayWrite
  }

  /** Takes one from the allowance of frames; false when it is used up. */
  allowsFrame(): boolean {
    const at = this.#now()
    const earned = (Math.max(0, at - this.#countedAt) / 1_000) * limits.draftFramesPerSecond
    this.#countedAt = at
    this.#frames = Math.min(limits.draftFramesBurst, this.#frames + earned) - 1
    return this.#frames >= 0
  }

  /** Sends text or presence, unless that would make more wait than the socket may hold: then the reader falls behind. */
  offer(frame: Uint8Array): void {
    if (this.behind || !this.isOpen) return
    if (this.#socket.bufferedAmount + frame.byteLength > limits.draftSocketBytes) this.behind = true
    else this.#socket.send(frame)
  }

  /** Sends what must not be skipped; one who does not read even that is cut off. */
  tell(frame: Uint8Array): void {
    if (!this.isOpen) return
    if (this.#socket.bufferedAmount + frame.byteLength > 2 * limits.draftSocketBytes) this.#socket.terminate()
    else this.#socket.send(frame)
  }

  tellStored(more: number): void {
    this.#stored += more
    this.tell(storedFrame(this.#stored))
  }

  get isDrained(): boolean {
    return this.#socket.bufferedAmount === 0
  }

  ping(): void {
    if (!this.isOpen) return
    if (this.answersPings) this.#socket.ping()
    else this.#socket.terminate()
    this.answersPings = false
  }

  close({ code, reason }: Closing): void {
    if (!this.isOpen) return
    this.wasCut = true
    this.#socket.close(code, reason)
    this.end()
  }

  end(): void {
    if (!this.isOpen) return
    this.isOpen = false
    this.lane = 'none'
    this.onEnd()
  }

  /** An honest editor whose permission ended while it typed starts again from the server's copy; others are shown out. */
  refuseWrite(): void {
    if (this.#wasWriter)
      this.close({ code: closeCodes.diverged, reason: 'the text may not be edited any more' })
    else this.close({ code: closeCodes.notAllowed, reason: 'read only' })
  }
}
