import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { type RunningServer, startServer } from '../../server/server.ts'
import { createMemoryStore } from '../../server/store/memory/memory-store.ts'
import type { Store } from '../../server/store/store.ts'
import { type Instant, instantOf } from '../../shared/kernel/time.ts'

export const pages = fileURLToPath(new URL('../../dist/client', import.meta.url))

export interface TestServerOptions {
  /** A driven clock's `now`; the machine's own clock otherwise. */
  readonly now?: () => Instant
  /** In memory unless given. The server closes it. */
  readonly store?: Store
  /** Serves the built pages too; otherwise the interface alone. */
  readonly withPages?: boolean
}

/** The whole server in this process, on a free port of this machine alone. The caller closes it. */
export function startTestServer(options: TestServerOptions = {}): Promise<RunningServer> {
  return startServer({
    port: 0,
    host: '127.0.0.1',
    publicUrl: null,
    trustProxy: false,
    organiserKey: 'the-organiser-of-the-tests',
    pages: options.withPages ? pages : null,
    now: options.now ?? (() => instantOf(Date.now())),
    store: options.store ?? createMemoryStore(),
    log: pino({ level: 'silent' }),
  })
}
