import type { SessionId } from '../../shared/kernel/ids.ts'
import { inThisTab } from '../ui/kept.ts'
import { toast } from '../ui/toast.tsx'
import { fetchDirectory } from './api.ts'
import { queueIn } from './queue.ts'
import { ServerClock } from './server-clock.ts'
import type { SessionConnection } from './session-connection.ts'
import { SessionStore } from './session-store.ts'
import { openSocket, type SocketEars, sync } from './socket.ts'
import { createTicker } from './ticker.ts'

export interface LiveConnection extends SessionConnection {
  close(): void
}

const SYNC_EVERY_MS = 60_000
const LATE_MS = 2_000

/** Joins store, clock, ticker and socket for one session and one token. */
export function connect(sessionId: SessionId, token: string, page: string): LiveConnection {
  const clock = new ServerClock(() => Date.now())
  const wait = (ms: number, then: () => void) => {
    const timer = setTimeout(then, ms)
    return () => clearTimeout(timer)
  }
  const visible = () => document.visibilityState === 'visible'
  const ticker = createTicker({ now: () => clock.now(), wait, visible })
  const store: SessionStore = new SessionStore({
    now: () => clock.now(),
    wait,
    queue: queueIn(inThisTab, sessionId, page),
    transmit(command, reply) {
      // A dead line looks alive until it is asked: an answer that is late makes us ask.
      const late = setTimeout(() => socket.connected && askTime(null), LATE_MS)
      socket.emit('command', command, (answer) => {
        clearTimeout(late)
        reply(answer)
      })
    },
    askAfter: (seq) => askTime(seq),
    fetchDirectory: () =>
      void fetchDirectory(sessionId, token).then((result) => result.ok && store.directory(result.value)),
    unheard: (_command, outcome) => outcome.ok || toast({ text: outcome.message, tone: 'over' }),
  })
  const socket = openSocket(
    token,
    () => store.seq,
    ears(store, clock, () => askTime(null)),
  )
  const askTime = (after: number | null) => {
    const leaving = clock.leaving()
    sync(socket, after, (now) => {
      clock.sample(leaving, now)
      ticker.wake()
    })
  }
  const stopWaking = onWake(() => {
    clock.doubt()
    ticker.wake()
    if (socket.connected) askTime(store.seq)
    else socket.connect()
  })
  const every = setInterval(() => socket.connected && visible() && askTime(null), SYNC_EVERY_MS)
  const close = () => {
    clearInterval(every)
    stopWaking()
    socket.disconnect()
  }
  return { sessionId, token, store, clock, ticker, rehearsing: false, close }
}

function ears(store: SessionStore, clock: ServerClock, askTime: () => void): SocketEars {
  return {
    connected() {
      clock.doubt()
      askTime()
    },
    snapshot(picture) {
      clock.atLeast(picture.now)
      store.picture(picture)
    },
    events(batch) {
      clock.atLeast(batch.now)
      store.batch(batch)
    },
    signal: (signal) => store.signal(signal),
    lost: (offline) => store.lost(offline ? 'offline' : 'reconnecting'),
    refused: (code, message) => store.refused(code, message),
  }
}

/** The tab is looked at again, the lid is opened, the network is back. */
function onWake(wake: () => void): () => void {
  const shown = () => document.visibilityState === 'visible' && wake()
  document.addEventListener('visibilitychange', shown)
  window.addEventListener('pageshow', wake)
  window.addEventListener('online', wake)
  return () => {
    document.removeEventListener('visibilitychange', shown)
    window.removeEventListener('pageshow', wake)
    window.removeEventListener('online', wake)
  }
}
