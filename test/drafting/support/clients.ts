import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { fragmentName } from '../../../shared/conclusions/schema.ts'
import { type Lab, session } from './lab.ts'

/** Resolves once the condition holds, looked at whenever `listen` says something happened. */
export function until(condition: () => boolean, listen: (look: () => void) => () => void): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!condition()) return
      stop()
      resolve()
    }
    const stop = listen(look)
    queueMicrotask(look)
  })
}

/** A browser's editor: a Yjs document behind y-websocket's own provider. */
export class Editor {
  readonly doc = new Y.Doc()
  readonly provider: WebsocketProvider
  stored = 0
  closedWith: number | null = null
  #onStored: () => void = () => {}

  constructor(lab: Pick<Lab, 'port'>, token: string) {
    this.provider = new WebsocketProvider(`ws://127.0.0.1:${lab.port}/drafting`, session, this.doc, {
      connect: false,
      disableBc: true,
      protocols: ['policy-lab', token],
      WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
      maxBackoffTime: 50,
    })
    this.provider.messageHandlers[100] = (_encoder, decoder) => {
      this.stored = decoding.readVarUint(decoder)
      this.#onStored()
    }
    this.provider.messageHandlers[101] = (_encoder, decoder) => {
      decoding.readVarUint(decoder)
    }
    this.provider.on('closed', ({ code }) => {
      this.closedWith = code
    })
  }

  async join(): Promise<this> {
    this.provider.connect()
    await until(
      () => this.provider.synced,
      (look) => this.#on('sync', look),
    )
    return this
  }

  #on(event: 'sync' | 'closed', look: () => void): () => void {
    this.provider.on(event, look)
    return () => this.provider.off(event, look)
  }

  get fragment(): Y.XmlFragment {
    return this.doc.getXmlFragment(fragmentName)
  }

  get words(): string {
    return this.fragment.toString()
  }

  /** Types at the end of the second statement. */
  type(text: string): void {
    const paragraph = this.fragment.get(1)
    const words = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
    if (!(words instanceof Y.XmlText)) throw new Error('no second statement to type in')
    words.insert(words.length, text)
  }

  sees(text: string): Promise<void> {
    return this.changes(() => this.words.includes(text))
  }

  changes(condition: () => boolean): Promise<void> {
    return until(condition, (look) => {
      this.doc.on('update', look)
      return () => this.doc.off('update', look)
    })
  }

  storedUpTo(count: number): Promise<void> {
    return until(
      () => this.stored >= count,
      (look) => {
        this.#onStored = look
        return () => {}
      },
    )
  }

  closed(): Promise<void> {
    return until(
      () => this.closedWith !== null,
      (look) => this.#on('closed', look),
    )
  }

  awarenessUntil(condition: () => boolean): Promise<void> {
    return until(condition, (look) => {
      this.provider.awareness.on('update', look)
      return () => this.provider.awareness.off('update', look)
    })
  }

  leave(): void {
    this.provider.destroy()
    this.doc.destroy()
  }
}

/** A connection that sends whatever a test likes. */
export class RawClient {
  readonly socket: WebSocket
  readonly frames: Uint8Array[] = []
  closed: { code: number; reason: string } | null = null
  #look: () => void = () => {}

  constructor(lab: Pick<Lab, 'port'>, protocols: readonly string[], id: string = session) {
    this.socket = new WebSocket(`ws://127.0.0.1:${lab.port}/drafting/${id}`, [...protocols])
    this.socket.on('message', (data: Buffer) => {
      this.frames.push(new Uint8Array(data))
      this.#look()
    })
    this.socket.on('close', (code, reason) => {
      this.closed = { code, reason: reason.toString() }
      this.#look()
    })
  }

  static async open(lab: Pick<Lab, 'port'>, token: string): Promise<RawClient> {
    const client = new RawClient(lab, ['policy-lab', token])
    await new Promise((resolve) => client.socket.once('open', resolve))
    return client
  }

  send(...parts: (number | Uint8Array)[]): void {
    this.socket.send(
      encoding.encode((encoder) => {
        for (const part of parts) {
          if (typeof part === 'number') encoding.writeVarUint(encoder, part)
          else encoding.writeVarUint8Array(encoder, part)
        }
      }),
    )
  }

  sendUpdate(update: Uint8Array): void {
    this.send(0, 2, update)
  }

  until(condition: () => boolean): Promise<void> {
    return until(condition, (look) => {
      this.#look = look
      return () => {}
    })
  }

  /** Joins with nothing and answers the text as the server sends it. */
  async join(): Promise<Y.Doc> {
    const doc = new Y.Doc()
    this.send(0, 0, Y.encodeStateVector(doc))
    await this.until(() => this.frames.some((frame) => frame[0] === 0 && frame[1] === 1))
    this.read(doc)
    return doc
  }

  /** Applies all text that has arrived. */
  read(doc: Y.Doc): void {
    for (const frame of this.frames) {
      const decoder = decoding.createDecoder(frame)
      if (decoding.readVarUint(decoder) !== 0 || decoding.readVarUint(decoder) === 0) continue
      Y.applyUpdate(doc, decoding.readVarUint8Array(decoder))
    }
  }

  async closedWith(): Promise<number> {
    await this.until(() => this.closed !== null)
    return this.closed?.code ?? 0
  }

  kindsOfFrames(): string[] {
    return this.frames.map((frame) => (frame[0] === 0 ? `sync ${frame[1]}` : `${frame[0]}`))
  }
}
