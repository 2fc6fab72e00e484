import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../..', import.meta.url))
const started = { source: ['--import', 'tsx', 'server/main.ts'], built: ['dist/server/main.js'] }

export interface SpawnOptions {
  /** Its data folder, made by the caller and removed by the caller. */
  readonly dataFolder: string
  /** From its source, as it is now, unless the built one is asked for. */
  readonly from?: keyof typeof started
  readonly env?: Readonly<Record<string, string>>
}

/** A server in a process of its own, that can be killed and started again on the same folder and port. */
export interface ServerProcess {
  /** `http://127.0.0.1:PORT`, the same after a restart. */
  readonly url: string
  readonly organiserKey: string
  /** What it wrote to its log since it was first spawned. */
  log(): string
  /** SIGKILL: nothing is finished, nothing is flushed. Resolves when the process is gone. */
  kill9(): Promise<void>
  /** SIGTERM, answered by draining. Resolves with the exit code. */
  stop(): Promise<number | null>
  /** Starts again after `kill9` or `stop`; resolves when it is ready. */
  restart(): Promise<void>
}

/** Resolves once the server says it is ready. Rejects, with its log, where it ends before that. */
export async function spawnServer(options: SpawnOptions): Promise<ServerProcess> {
  const log: string[] = []
  let running = await start(options, 0, log)
  const { url, organiserKey } = running
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const { child } = running
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
    return child.exitCode
  }
  return {
    url,
    organiserKey,
    log: () => log.join(''),
    kill9: async () => {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
    restart: async () => {
      running = await start(options, Number(new URL(url).port), log)
    },
  }
}

interface Running {
  readonly child: ChildProcess
  readonly url: string
  readonly organiserKey: string
}

function start({ dataFolder, from = 'source', env }: SpawnOptions, port: number, log: string[]) {
  const child = spawn(process.execPath, started[from], {
    cwd: project,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PUBLIC_URL: '',
      ORGANISER_KEY: '',
      ...env,
      DATA_DIR: dataFolder,
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A test run that is broken off leaves no server behind.
  const orphan = () => child.kill('SIGKILL')
  process.once('exit', orphan)
  child.once('exit', () => process.off('exit', orphan))
  child.stderr.on('data', (chunk: Buffer) => log.push(chunk.toString()))
  return new Promise<Running>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) =>
      reject(new Error(`The server ended (${code}) before it was ready.\n${log.join('')}`)),
    )
    createInterface(child.stdout).on('line', (line) => {
      const ready = /(http:\/\/\S+:\d+)\/#key=(\S+)/.exec(line)
      if (ready?.[1] && ready[2]) resolve({ child, url: ready[1], organiserKey: ready[2] })
    })
  })
}
