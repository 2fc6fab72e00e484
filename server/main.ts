import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { instantOf } from '../shared/kernel/time.ts'
import { organiserKey } from './organiser-key.ts'
import { startServer } from './server.ts'
import { openSqliteStore } from './store/sqlite/sqlite-store.ts'

/** The only reader of the environment: builds the server from it, listens, and drains when asked to stop. */
const { env } = process
const dataFolder = env.DATA_DIR || './data'
const log = pino({ level: env.LOG_LEVEL || 'info' }, pino.destination({ dest: 2, sync: true }))

const server = await start().catch((error: unknown) => {
  log.fatal({ err: error }, error instanceof Error ? error.message : 'the server could not start')
  process.exit(1)
})

const where = env.PUBLIC_URL || server.url
process.stdout.write(`Policy Lab Live is ready: ${where}/#key=${server.organiserKey}\n`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    log.info('closing: what is being written is finished first')
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not close in good order')
        process.exit(1)
      },
    )
  })
}

async function start() {
  const store = await openSqliteStore({ folder: dataFolder })
  return startServer({
    port: portOf(env.PORT),
    host: env.HOST || '0.0.0.0',
    publicUrl: env.PUBLIC_URL ? env.PUBLIC_URL.replace(/\/+$/, '') : null,
    trustProxy: trustOf(env.TRUST_PROXY),
    organiserKey: await organiserKey(env.ORGANISER_KEY, dataFolder),
    // Next to the built server; when run from its source, next to the project.
    pages: join(
      dirname(fileURLToPath(import.meta.url)),
      import.meta.env?.PROD ? '../client' : '../dist/client',
    ),
    now: () => instantOf(Date.now()),
    store,
    log,
  })
}

function portOf(given: string | undefined): number {
  const port = Number(given || 3000)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Error(`PORT must be a number from 0 to 65535, not “${given}”.`)
}

/** As express has it: `true`, a number of hops, or addresses. Off unless given. */
function trustOf(given: string | undefined): string | boolean | number {
  if (!given || given === 'false') return false
  if (given === 'true') return true
  return /^\d+$/.test(given) ? Number(given) : given
}
