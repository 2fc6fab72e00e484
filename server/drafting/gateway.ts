import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type RawData, type WebSocket, WebSocketServer } from 'ws'
import { readStatements } from '../../shared/conclusions/document.ts'
import { schemaVersion } from '../../shared/conclusions/schema.ts'
import type { Statement } from '../../shared/conclusions/statements.ts'
import { type SessionId, sessionId as sessionIdSchema } from '../../shared/kernel/ids.ts'
import { limits } from '../../shared/kernel/limits.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { Store } from '../store/store.ts'
import type { Access } from './access.ts'
import { type Closing, closeCodes } from './close-codes.ts'
import { Connection } from './connection.ts'
import { offered, subprotocol } from './offered.ts'
import { type Pace, Room, type Trouble } from './room.ts'
import type { SharedText } from './shared-text.ts'

export interface DraftingOptions {
  readonly store: Store
  readonly access: Access
  readonly now: () => Instant
  readonly report?: (trouble: Trouble) => void
  readonly pace?: Partial<Pace>
  /** Browsers give up after 30 s of silence. */
  readonly keepAliveMs?: number
}

const noSuchSession: Closing = { code: closeCodes.noSuchSession, reason: 'no such session' }
const usualPace: Pace = { commitMs: 20, readersMs: 250, presenceMs: 80, idleMs: 60_000 }

/** The text's side of the server: y-websocket on `/drafting/<session id>`. */
export interface DraftingGateway {
  /** Takes the upgrade when the path is ours; false leaves it to others. Refusals come after the handshake, as close codes. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
  /** To be called after anything that may change who reads or writes: everyone connected is looked at again, at once. */
  accessChanged(sessionId: SessionId): void
  /** To be called when a link is replaced: ends every connection opened by it. */
  cutLink(linkId: string): void
  /** To be called once a session was erased: ends every connection to its text, and no other begins. */
  end(sessionId: SessionId): void
  /** The statements as they are stored. Rejects when the store fails. */
  statements(sessionId: SessionId): Promise<readonly Statement[]>
  /** The text as it is stored, as one Yjs update. Rejects when the store fails. */
  encodedState(sessionId: SessionId): Promise<Uint8Array>
  /** Calls the listener, at most four times a second, after a text changed. Answers how to stop. */
  onChange(listener: (sessionId: SessionId) => void): () => void
  readonly connectionCount: number
  /** Resolves when everything taken in is durable and every connection was told to come back later. */
  closeAll(): Promise<void>
}

export const createDraftingGateway = (options: DraftingOptions): DraftingGateway => new Gateway(options)

class Gateway implements DraftingGateway {
  readonly #options: DraftingOptions
  readonly #rooms = new Map<SessionId, Promise<Room>>()
  readonly #open = new Set<Room>()
  readonly #listeners = new Set<(sessionId: SessionId) => void>()
  readonly #keepAlive: NodeJS.Timeout
  readonly #server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    // Larger frames than allowed still arrive, to be refused with a code that ends the retries.
    maxPayload: 4 * limits.draftFrameBytes,
    handleProtocols: (protocols) => (protocols.has(subprotocol) ? subprotocol : false),
  })
  /** Also for those who are on their way in while their link is replaced. */
  readonly #cutLinks = new Set<string>()
  /** Those on their way in were admitted while there was a session. */
  readonly #erased = new Set<SessionId>()
  #isClosing = false

  constructor(options: DraftingOptions) {
    this.#options = options
    const keepAlive = () => {
      for (const room of this.#open) room.keepAlive()
    }
    this.#keepAlive = setInterval(keepAlive, options.keepAliveMs ?? 15_000)
    this.#keepAlive.unref()
  }

  get connectionCount(): number {
    let count = 0
    for (const room of this.#open) count += room.connections.size
    return count
  }

  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean {
    const asked = offered(request)
    if (asked === null) return false
    this.#server.handleUpgrade(request, socket, head, (connected) => {
      // What a refused or dying socket reports needs no answer: it is gone either way.
      connected.on('error', () => connected.terminate())
      connected.pause()
      this.#welcome(connected, asked.sessionId, asked).catch(() => {
        dismiss(connected, { code: closeCodes.failed, reason: 'not available: try again' })
      })
    })
    return true
  }

  async #welcome(
    socket: WebSocket,
    id: string,
    asked: { token: string; version: number | null },
  ): Promise<void> {
    const sessionId = sessionIdSchema.safeParse(id)
    if (!sessionId.success) return dismiss(socket, noSuchSession)
    if (asked.version !== null && asked.version !== schemaVersion)
      return dismiss(socket, { code: closeCodes.outdated, reason: 'load the page again' })
    if (this.#isClosing || this.connectionCount >= limits.draftConnections)
      return dismiss(socket, { code: closeCodes.full, reason: 'try again later' })
    const admission = await this.#options.access.admit(asked.token, id)
    if (!admission.ok) return dismiss(socket, admission)
    await this.#withRoom(sessionId.data, (room) => {
      if (this.#erased.has(sessionId.data)) dismiss(socket, noSuchSession)
      else if (!admission.mayRead() || this.#cutLinks.has(admission.linkId ?? ''))
        dismiss(socket, { code: closeCodes.notAllowed, reason: 'not in this session' })
      else if (this.#isClosing) dismiss(socket, { code: closeCodes.goingAway, reason: 'try again later' })
      else if (socket.readyState === socket.OPEN)
        attach(socket, new Connection(socket, admission, this.#options.now), room)
    })
  }

  /** Several who come at once share one loading; the room stays while it is used. */
  async #withRoom<T>(sessionId: SessionId, use: (room: Room) => T | Promise<T>): Promise<T> {
    const loading = this.#rooms.get(sessionId) ?? this.#load(sessionId)
    const room = await loading
    if (room.hasEnded) return this.#withRoom(sessionId, use)
    const release = room.hold()
    try {
      return await use(room)
    } finally {
      release()
    }
  }

  #load(sessionId: SessionId): Promise<Room> {
    const loading = this.#openRoom(sessionId)
    this.#rooms.set(sessionId, loading)
    loading.then(
      (room) => this.#open.add(room),
      () => this.#rooms.delete(sessionId),
    )
    return loading
  }

  async #openRoom(sessionId: SessionId): Promise<Room> {
    const { store, now, report = () => {}, pace } = this.#options
    const room: Room = await Room.open(sessionId, {
      store,
      now,
      report,
      pace: { ...usualPace, ...pace },
      onChange: () => {
        for (const listener of this.#listeners) listener(sessionId)
      },
      onEnd: () => {
        this.#rooms.delete(sessionId)
        this.#open.delete(room)
      },
    })
    return room
  }

  accessChanged(sessionId: SessionId): void {
    for (const room of this.#open) if (room.sessionId === sessionId) room.reviewAccess()
  }

  cutLink(linkId: string): void {
    this.#cutLinks.add(linkId)
    for (const room of this.#open) room.cutLink(linkId)
  }

  end(sessionId: SessionId): void {
    this.#erased.add(sessionId)
    for (const room of [...this.#open]) if (room.sessionId === sessionId) room.endWith(noSuchSession)
  }

  statements(sessionId: SessionId): Promise<readonly Statement[]> {
    return this.#read(sessionId, (text) => readStatements(text.doc))
  }

  encodedState(sessionId: SessionId): Promise<Uint8Array> {
    return this.#read(sessionId, (text) => text.state())
  }

  #read<T>(sessionId: SessionId, read: (text: SharedText) => T): Promise<T> {
    return this.#withRoom(sessionId, (room) => room.read(read))
  }

  onChange(listener: (sessionId: SessionId) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async closeAll(): Promise<void> {
    this.#isClosing = true
    clearInterval(this.#keepAlive)
    await Promise.allSettled([...this.#open].map((room) => room.drain()))
    for (const room of this.#open)
      room.closeAll({ code: closeCodes.goingAway, reason: 'the server restarts' })
  }
}

function dismiss(socket: WebSocket, { code, reason }: Closing): void {
  socket.resume()
  socket.close(code, reason)
}

function attach(socket: WebSocket, connection: Connection, room: Room): void {
  socket.on('close', () => connection.end())
  socket.on('pong', () => {
    connection.answersPings = true
  })
  socket.on('message', (data: RawData, isBinary: boolean) => {
    if (!isBinary || !(data instanceof Uint8Array))
      connection.close({ code: closeCodes.malformed, reason: 'not binary' })
    else if (data.byteLength > limits.draftFrameBytes)
      connection.close({ code: closeCodes.tooLarge, reason: 'too large' })
    else room.receive(connection, data)
  })
  room.enter(connection)
  socket.resume()
}
