import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts'
import type { Store } from '../../server/store/store.ts'
import { dataFolders } from './folders.ts'
import { POLL, SESSION } from './samples.ts'

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url))
const folders = dataFolders()
let writer: ChildProcess | null = null

afterEach(() => {
  writer?.kill('SIGKILL')
})

/** Lets a writer acknowledge this many commits, kills it in the middle of its work; returns the last number it said. */
async function writeAndKill(folder: string, commits: number, meanwhile = async () => {}): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', WRITER, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  writer = child
  let heard = 0
  let last = 0
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line)
    heard += 1
    if (heard === 1) await meanwhile()
    if (heard === commits) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  return last
}

/** The number of the last commit each part knows: all of it must be there, and nothing half. */
async function lastOfEach(store: Store) {
  const log = await store.log.events(SESSION, 0)
  const updates = await store.log.updates(SESSION, 0)
  const ballots = await store.ballotBox.ballots(SESSION, POLL)
  const people = await store.registry.people(SESSION)
  expect(log.map(({ event }) => event.seq)).toEqual(log.map((_, index) => index + 1))
  expect(updates.map(({ update }) => update[0])).toEqual(log.map((_, index) => (index + 1) % 256))
  const seats = log.map((_, index) => `s${index + 1}`).sort()
  expect(ballots.map(({ seatId }) => String(seatId))).toEqual(seats)
  expect(Object.keys(people).sort()).toEqual(seats)
  return log.length
}

it('[T25] has everything that was acknowledged when the process is killed at any moment', async () => {
  const folder = folders.fresh()
  let before = 0
  for (const commits of [1, 40, 333, 1_000]) {
    const acknowledged = await writeAndKill(folder, commits)
    expect(acknowledged).toBeGreaterThanOrEqual(before + commits)
    const store = await openSqliteStore({ folder })
    before = await lastOfEach(store)
    await store.close()
    expect(before).toBeGreaterThanOrEqual(acknowledged)
  }
})

it('[T20] keeps another process out, until the one that has it is killed', async () => {
  const folder = folders.fresh()
  await writeAndKill(folder, 30, async () => {
    await expect(openSqliteStore({ folder })).rejects.toMatchObject({ code: 'store/in-use' })
  })
  const store = await openSqliteStore({ folder })
  expect(await lastOfEach(store)).toBeGreaterThanOrEqual(30)
  await store.close()
})
