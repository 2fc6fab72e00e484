import * as Y from 'yjs'
import type { SessionId } from '../../shared/kernel/ids.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { Store } from '../store/store.ts'
import { type Closing, closeCodes } from './close-codes.ts'
import type { Connection } from './connection.ts'
import { type Change, FanOut } from './fan-out.ts'
import { Presence } from './presence.ts'
import {
  type Frame,
  modeFrame,
  presenceFrame,
  readFrame,
  step1Frame,
  step2Frame,
  updateFrame,
} from './protocol.ts'
import { SharedText } from './shared-text.ts'
import { Writer } from './writer.ts'

export interface Pace {
  /** How long updates are gathered before they are made durable together. */
  readonly commitMs: number
  /** How often those who only read get what changed. */
  readonly readersMs: number
  readonly presenceMs: number
  /** How long a text that nobody uses stays at hand. */
  readonly idleMs: number
}

export interface Trouble {
  readonly sessionId: SessionId
  readonly what: 'refused-update' | 'failed'
  readonly detail: string
}

export interface RoomOptions {
  readonly store: Store
  readonly now: () => Instant
  readonly pace: Pace
  /** Something became durable; at most once per readers' pace. */
  readonly onChange: () => void
  /** Nobody is left and everything is durable, or the room failed: it must not be used again. */
  readonly onEnd: () => void
  readonly report: (trouble: Trouble) => void
}

const notAllowed: Closing = { code: closeCodes.notAllowed, reason: 'not in this session' }

/** One session's text while anybody is in it. */
export class Room {
  readonly connections = new Set<Connection>()
  readonly sessionId: SessionId
  readonly #options: RoomOptions
  readonly #presence: Presence
  readonly #fanOut: FanOut
  readonly #writer: Writer
  #hasChanged = false
  hasEnded = false
  /** Those on their way in or reading: they keep the room. */
  #holders = 0
  #idling: NodeJS.Timeout | null = null

  private constructor(sessionId: SessionId, text: SharedText, options: RoomOptions) {
    this.sessionId = sessionId
    this.#options = options
    const { store, now, pace } = options
    this.#presence = new Presence(this.connections, { now, everyMs: pace.presenceMs })
    this.#fanOut = new FanOut(this.connections, {
      everyMs: pace.readersMs,
      onTick: () => this.#readersTick(),
    })
    this.#writer = new Writer(sessionId, text, {
      store,
      now,
      commitMs: pace.commitMs,
      mayClaim: (client, personId) => this.#presence.mayClaim(client, personId),
      onDurable: (changes, counts) => this.#onDurable(changes, counts),
      onRefused: (from, reason) => this.#onRefused(from, reason),
      onFailed: (error) => this.#fail(error),
      onIdle: () => this.#endWhenIdle(),
    })
  }

  /** Rejects when the store cannot be read. */
  static async open(sessionId: SessionId, options: RoomOptions): Promise<Room> {
    return new Room(sessionId, new SharedText(await options.store.log.updates(sessionId, 0)), options)
  }

  /** Reads the text as it is stored; rejects when the store fails first. */
  read<T>(read: (text: SharedText) => T): Promise<T> {
    return this.#writer.whenCalm(read)
  }

  hold(): () => void {
    this.#holders += 1
    return () => {
      this.#holders -= 1
      this.#endWhenIdle()
    }
  }

  enter(connection: Connection): void {
    this.connections.add(connection)
    connection.onEnd = () => this.#leave(connection)
    connection.tell(modeFrame(connection.mayWrite))
  }

  #leave(connection: Connection): void {
    this.#presence.leave(connection)
    this.connections.delete(connection)
    this.#endWhenIdle()
  }

  receive(connection: Connection, data: Uint8Array): void {
    if (!connection.isOpen) return
    const frame = frameOf(data)
    if (!connection.allowsFrame()) connection.close({ code: closeCodes.tooFast, reason: 'too many messages' })
    else if (frame === null)
      connection.close({ code: closeCodes.malformed, reason: 'not a message of this wire' })
    else this.#take(connection, frame)
  }

  #take(connection: Connection, frame: Frame): void {
    const { personId } = connection
    if (frame.kind === 'ask-presence') this.#presence.show(connection)
    else if (frame.kind === 'join') this.#join(connection, frame.vector)
    else if (frame.kind === 'presence') {
      const mayUse = (client: number) => personId !== null && this.#writer.mayUse(client, personId)
      this.#presence.receive(connection, frame.entries, mayUse)
    } else if (personId === null || !connection.mayWrite) connection.refuseWrite()
    else this.#writer.submit(connection, personId, frame.update)
  }

  #join(connection: Connection, vector: Uint8Array): void {
    this.#whenCalm((text) => {
      const lacking = lackingFor(text, vector)
      if (lacking === null)
        connection.close({ code: closeCodes.malformed, reason: 'unreadable state vector' })
      if (lacking === null || !connection.isOpen) return
      connection.assign(connection.mayWrite)
      connection.tell(step2Frame(lacking))
      if (connection.mayWrite) connection.tell(step1Frame(Y.encodeStateVector(text.doc)))
      this.#presence.show(connection)
    })
  }

  /** A failing writer closes every connection itself: there is nothing left to do for one task of it. */
  #whenCalm(task: (text: SharedText) => void): void {
    this.#writer.whenCalm(task).catch(() => this.#endWhenIdle())
  }

  /** Looks again at what everyone may do: shows out who may not read, tells those whose writing changed, at once. */
  reviewAccess(): void {
    this.#closeThose((connection) => !connection.admitted.mayRead(), notAllowed)
    const changed = [...this.connections].filter(
      ({ lane, mayWrite }) => lane !== 'none' && mayWrite !== (lane === 'writers'),
    )
    // A reader who becomes a writer must not miss what still waits for the readers.
    if (changed.length > 0) this.#fanOut.flushReaders()
    for (const connection of changed) this.#changeLane(connection, connection.mayWrite)
  }

  /** Ends everything a replaced link has opened. */
  cutLink(linkId: string): void {
    this.#closeThose((connection) => connection.admitted.linkId === linkId, notAllowed)
  }

  #changeLane(connection: Connection, mayWrite: boolean): void {
    connection.assign(mayWrite)
    connection.tell(modeFrame(mayWrite))
    this.#whenCalm((text) => {
      if (connection.mayWrite) connection.tell(step1Frame(Y.encodeStateVector(text.doc)))
    })
  }

  #onDurable(changes: readonly Change[], counts: ReadonlyMap<Connection, number>): void {
    this.#hasChanged ||= changes.length > 0
    this.#fanOut.publish(changes)
    for (const [connection, count] of counts) connection.tellStored(count)
  }

  #onRefused(connection: Connection, reason: string): void {
    this.#options.report({ sessionId: this.sessionId, what: 'refused-update', detail: reason })
    connection.close({ code: closeCodes.diverged, reason })
  }

  #readersTick(): void {
    if (this.#hasChanged) this.#options.onChange()
    this.#hasChanged = false
    for (const connection of this.connections)
      if (connection.behind && connection.isDrained) this.#catchUp(connection)
  }

  /** One merged update for a reader who was too slow for the single ones. */
  #catchUp(connection: Connection): void {
    this.#whenCalm((text) => {
      connection.behind = false
      connection.offer(updateFrame(text.state()))
      this.#presence.show(connection)
    })
  }

  keepAlive(): void {
    this.reviewAccess()
    const nothing = presenceFrame([])
    for (const connection of [...this.connections]) {
      connection.ping()
      connection.tell(nothing)
    }
  }

  #fail(error: unknown): void {
    const detail = error instanceof Error ? error.message : 'unknown'
    this.#options.report({ sessionId: this.sessionId, what: 'failed', detail })
    this.#end()
    this.closeAll({ code: closeCodes.failed, reason: 'not stored: try again' })
  }

  /** Resolves when everything taken in is durable, or cannot be made so. */
  drain(): Promise<void> {
    return this.#writer.drained()
  }

  closeAll(closing: Closing): void {
    this.#closeThose(() => true, closing)
  }

  /** Ends the room though it is in use: what was not yet durable is dropped. */
  endWith(closing: Closing): void {
    this.closeAll(closing)
    this.#end()
  }

  #closeThose(condition: (connection: Connection) => boolean, closing: Closing): void {
    for (const connection of [...this.connections]) if (condition(connection)) connection.close(closing)
  }

  get #isIdle(): boolean {
    return this.connections.size === 0 && this.#holders === 0 && this.#writer.isIdle
  }

  #endWhenIdle(): void {
    if (!this.#isIdle || this.hasEnded) return
    if (this.#idling !== null) clearTimeout(this.#idling)
    this.#idling = setTimeout(() => {
      if (this.#isIdle) this.#end()
    }, this.#options.pace.idleMs)
    this.#idling.unref()
  }

  #end(): void {
    if (this.hasEnded) return
    this.hasEnded = true
    if (this.#idling !== null) clearTimeout(this.#idling)
    if (this.#hasChanged) this.#options.onChange()
    this.#presence.destroy()
    this.#fanOut.destroy()
    this.#writer.destroy()
    this.#options.onEnd()
  }
}

function frameOf(data: Uint8Array): Frame | null {
  try {
    return readFrame(data)
  } catch {
    return null
  }
}

function lackingFor(text: SharedText, vector: Uint8Array): Uint8Array | null {
  try {
    return text.since(vector)
  } catch {
    return null
  }
}
