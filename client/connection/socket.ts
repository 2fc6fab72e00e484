import { io, type Socket } from 'socket.io-client'
import type { CommandId } from '../../shared/kernel/ids.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import type { Batch, Greeting, Reply, Signal, SyncMessage } from '../../shared/protocol/wire.ts'
import type { Command } from '../../shared/world.ts'
import { currentLanguage } from '../wording/i18n.ts'
import type { Picture } from './confirmed.ts'
import { newId } from './new-id.ts'

type Up = { command: (message: Command | SyncMessage, reply: (answer: Reply) => void) => void }
type Down = {
  snapshot: (picture: Picture) => void
  events: (batch: Batch) => void
  signal: (signal: Signal) => void
}
export type LiveSocket = Socket<Down, Up>

export interface SocketEars extends Down {
  readonly connected: () => void
  readonly lost: (offline: boolean) => void
  readonly refused: (code: string, message: string) => void
}

const ANSWER_WITHIN_MS = 6_000
const AGAIN_MS = 2_000

/** Our side of the wire. `seq` tells, at every new connection, what we have already. */
export function openSocket(token: string, seq: () => number | null, ears: SocketEars): LiveSocket {
  const socket: LiveSocket = io({
    auth: (say) => say(greetingNow(token, seq())),
    transports: ['websocket', 'polling'],
    // A venue's proxy may let no WebSocket through.
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
  })
  socket.on('connect', ears.connected)
  socket.on('snapshot', ears.snapshot)
  socket.on('events', ears.events)
  socket.on('signal', ears.signal)
  socket.on('disconnect', () => {
    ears.lost(!navigator.onLine)
    comeBack(socket)
  })
  socket.on('connect_error', (error) => {
    const refusal = refusalIn(error)
    if (refusal) {
      socket.disconnect()
      ears.refused(refusal, error.message)
      return
    }
    // An attempt that failed, not a connection that broke: the server or the network is away.
    ears.lost(true)
    comeBack(socket)
  })
  return socket
}

function greetingNow(token: string, after: number | null): Greeting & { readonly language: string } {
  return { token, version: protocolVersion, after, language: currentLanguage() }
}

/** The library tries again by itself, except after a disconnection or refusal that came from the server. */
function comeBack(socket: LiveSocket): void {
  if (socket.active) return
  setTimeout(() => socket.connect(), AGAIN_MS)
}

/** 401: the token is not valid any more. 426: the server speaks a newer protocol than this page. */
function refusalIn(error: Error & { data?: unknown }): string | null {
  const data = error.data
  const status = typeof data === 'object' && data !== null && 'status' in data ? data.status : null
  if (status === 401) return 'access/ended'
  return status === 426 ? 'page/old' : null
}

/** Asks for the server's time and, with `after`, for what was missed. No answer in time means a dead connection. */
export function sync(socket: LiveSocket, after: number | null, answered: (now: Reply['now']) => void): void {
  const message: SyncMessage = { id: newId<CommandId>(), type: 'session.sync', after }
  socket.timeout(ANSWER_WITHIN_MS).emit('command', message, (error, reply) => {
    if (!error) return answered(reply.now)
    if (socket.connected) socket.disconnect().connect()
  })
}
