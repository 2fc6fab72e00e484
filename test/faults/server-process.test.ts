import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type ServerProcess, spawnServer } from '../support/server-process.ts'

let dataFolder: string
let server: ServerProcess | undefined

afterEach(async () => {
  await server?.kill9()
  rmSync(dataFolder, { recursive: true })
})

test.each(['source', 'built'] as const)(
  'a killed server comes back on its folder and port, from its %s',
  async (from) => {
    dataFolder = mkdtempSync(join(tmpdir(), 'policy-lab-killed-'))
    server = await spawnServer({ dataFolder, from })
    const answers = () => fetch(`${server?.url}/healthz`).then((response) => response.status)
    expect(await answers()).toBe(200)
    expect((await fetch(server.url)).headers.get('content-type')).toMatch('text/html')
    await server.kill9()
    await expect(answers()).rejects.toThrow()
    await server.restart()
    expect(await answers()).toBe(200)
    expect(await server.stop()).toBe(0)
  },
)
