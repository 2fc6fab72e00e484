import { io, type Socket } from 'socket.io-client'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { savingStatus } from '../../client/conclusions/saving.ts'
import { connectText } from '../../client/conclusions/text-connection.ts'
import { queueIn } from '../../client/connection/queue.ts'
import { type CommandOutcome, SessionStore } from '../../client/connection/session-store.ts'
import type { Value } from '../../client/ui/value.ts'
import { fragmentName } from '../../shared/conclusions/schema.ts'
import { instantOf } from '../../shared/kernel/time.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import type { ClientToServer, ServerToClient } from '../../shared/protocol/wire.ts'
import type { Command } from '../../shared/world.ts'
import { memory } from '../client/stand-in.ts'

/** Resolves once the condition holds of a value that tells its changes. */
function becomes<T>(value: Value<T>, holds: (now: T) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds(value.get())) return
      stop()
      resolve()
    }
    const stop = value.subscribe(look)
    look()
  })
}

/** A phone: the browser's own session store on a real socket. Whatever happens to the server, nobody helps it. */
export class Device {
  readonly store: SessionStore
  readonly #socket: Socket<ServerToClient, ClientToServer>
  /** Pictures it was given; after the first it should need none. */
  pictures = 0
  #ids = 0

  constructor(url: string, sessionId: string, token: string) {
    const store = new SessionStore({
      now: () => instantOf(Date.now()),
      wait: (ms, then) => void setTimeout(then, ms),
      queue: queueIn(memory(), sessionId as never, 'participate'),
      transmit: (command, reply) => void this.#socket.emit('command', command, reply),
      askAfter: (after) =>
        void this.#socket.emit('command', { id: 'sync', type: 'session.sync', after }, () => undefined),
      fetchDirectory: () => undefined,
      unheard: () => undefined,
    })
    this.store = store
    this.#socket = io(url, {
      auth: (say) => say({ token, version: protocolVersion, after: store.seq, language: 'en' }),
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 100,
    })
    this.#socket.on('snapshot', (picture) => {
      this.pictures += 1
      store.picture(picture)
    })
    this.#socket.on('events', (batch) => store.batch(batch))
    this.#socket.on('signal', (signal) => store.signal(signal))
    this.#socket.on('disconnect', () => store.lost('reconnecting'))
  }

  /** Connected and told where things stand. */
  live(): Promise<void> {
    return becomes(this.store.connection, ({ status }) => status === 'live')
  }

  /** Has been told of everything up to `seq`, with nothing of its own on the way. */
  async settled(seq: number): Promise<void> {
    await becomes(this.store.view, (view) => view !== null && view.seq >= seq && view.pending.length === 0)
  }

  /** An id of its own for every command, which the store sends again until it is answered. */
  send(fields: { type: Command['type'] } & Record<string, unknown>): Promise<CommandOutcome> {
    this.#ids += 1
    return this.store.send({ id: `d${this.#ids}`, ...fields } as unknown as Command)
  }

  leave(): void {
    this.#socket.disconnect()
  }
}

/** Somebody writing in the conclusions, over the browser's own connection to the text. */
export class Pen {
  readonly #text: ReturnType<typeof connectText>

  constructor(url: string, sessionId: string, token: string) {
    this.#text = connectText({
      url: `${url.replace('http', 'ws')}/drafting`,
      sessionId,
      token,
      WebSocket: WebSocket as unknown as typeof globalThis.WebSocket,
    })
  }

  /** The text has arrived and may be written. */
  async ready(): Promise<void> {
    await becomes(this.#text.arrived, Boolean)
    await becomes(this.#text.writable, Boolean)
  }

  /** Types at the end of the first paragraph that holds text of its own. */
  type(word: string): void {
    const paragraph = this.#fragment.toArray().find((node) => isParagraph(node))
    const words = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
    if (words instanceof Y.XmlText) words.insert(words.length, word)
    else if (paragraph instanceof Y.XmlElement) paragraph.insert(0, [new Y.XmlText(word)])
    else throw new Error('no paragraph to type in')
  }

  /** Everything typed is stored, as the page would say. */
  saved(): Promise<void> {
    return becomes(this.#text.saving, (saving) => savingStatus(saving) === 'saved')
  }

  get words(): string {
    return this.#fragment.toString()
  }

  get #fragment(): Y.XmlFragment {
    return this.#text.doc.getXmlFragment(fragmentName)
  }

  leave(): void {
    this.#text.close()
  }
}

const isParagraph = (node: unknown): boolean => node instanceof Y.XmlElement && node.nodeName === 'paragraph'
