import * as decoding from 'lib0/decoding'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { schemaVersion } from '../../shared/conclusions/schema.ts'
import { createValue, type Value } from '../ui/value.ts'
import { afterEvent, nothingKnown, type Saving, type SavingEvent } from './saving.ts'

/** The gateway's own messages on y-websocket's wire. */
const storedMessage = 100
const modeMessage = 101

/** Why the server ended the connection for good: its code, 4400 to 4499. */
export interface Ended {
  readonly code: number
}

export interface TextConnection {
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  readonly saving: Value<Saving>
  /** Whether one may write, as last heard: without a connection one goes on, and it is sent later. */
  readonly writable: Value<boolean>
  /** Whether the server's text has arrived at least once. */
  readonly arrived: Value<boolean>
  readonly ended: Value<Ended | null>
  close(): void
}

interface Where {
  /** `ws://…/drafting`, without the session. */
  readonly url: string
  readonly sessionId: string
  readonly token: string
  readonly WebSocket?: typeof WebSocket
}

/** Connects a fresh copy of the session's text. It reconnects by itself until it ends or is closed. */
export function connectText({ url, sessionId, token, WebSocket: Base = WebSocket }: Where): TextConnection {
  const doc = new Y.Doc()
  const saving = createValue(nothingKnown)
  const writable = createValue(false)
  const arrived = createValue(false)
  const ended = createValue<Ended | null>(null)
  const tell = (event: SavingEvent) => {
    saving.set(afterEvent(saving.get(), event))
    if (event.kind === 'mode') writable.set(event.mayWrite)
  }
  const provider = new WebsocketProvider(url, sessionId, doc, {
    connect: false,
    // Other tabs would get the text past the server's checks.
    disableBc: true,
    protocols: ['policy-lab', `schema-${schemaVersion}`, token],
    WebSocketPolyfill: countingSocket(Base, { mayWrite: () => saving.get().mayWrite, tell }),
  })
  listen(provider, tell)
  provider.on('status', ({ status }) => {
    if (status !== 'connecting') tell({ kind: status })
  })
  provider.on('sync', (synced) => {
    if (synced) arrived.set(true)
  })
  provider.on('closed', ({ code }) => ended.set({ code }))
  doc.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin !== provider) tell({ kind: 'typed' })
  })
  provider.connect()
  return {
    doc,
    provider,
    saving,
    writable,
    arrived,
    ended,
    close: () => {
      provider.destroy()
      provider.awareness.destroy()
      doc.destroy()
    },
  }
}

function listen(provider: WebsocketProvider, tell: (event: SavingEvent) => void): void {
  provider.messageHandlers[storedMessage] = (_reply, decoder) => {
    tell({ kind: 'stored', upTo: decoding.readVarUint(decoder) })
  }
  provider.messageHandlers[modeMessage] = (_reply, decoder) => {
    tell({ kind: 'mode', mayWrite: decoding.readVarUint(decoder) === 1 })
  }
}

interface Counting {
  readonly mayWrite: () => boolean
  readonly tell: (event: SavingEvent) => void
}

/**
 * A socket that counts what the server will count, and holds back text that it would refuse. What is held back goes
 * out with the answer to the server's next question for what it lacks.
 */
function countingSocket(Base: typeof WebSocket, { mayWrite, tell }: Counting): typeof WebSocket {
  return class CountingSocket extends Base {
    override send(data: Parameters<WebSocket['send']>[0]): void {
      const step = data instanceof Uint8Array && data[0] === 0 ? data[1] : 0
      const isText = step === 1 || step === 2
      if (isText && !mayWrite()) {
        tell({ kind: 'held' })
        return
      }
      super.send(data)
      if (isText) tell({ kind: step === 1 ? 'answered' : 'sent' })
    }
  }
}
