import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { loadDriver } from '../../server/store/sqlite/driver.ts'
import { schemaVersion } from '../../server/store/sqlite/migrations.ts'
import { openDatabase } from '../../server/store/sqlite/open-database.ts'
import { openSqliteStore, sqliteStore } from '../../server/store/sqlite/sqlite-store.ts'
import { dataFolders } from './folders.ts'
import {
  addLink,
  addToken,
  cast,
  DONE,
  draft,
  erased,
  erasedSession,
  events,
  everything,
  lockBox,
  named,
  openBox,
  POLL,
  SESSION,
  session,
} from './samples.ts'

const folders = dataFolders()
const driver = await loadDriver()

/** The data file as another program sees it. */
const beside = (folder: string) => new driver.DatabaseSync(join(folder, 'policy-lab.sqlite'))

const holds = (folder: string, text: string) =>
  readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(text))

describe('the data file', () => {
  it('[T18] has everything when it is opened again', async () => {
    const folder = folders.fresh()
    const store = await openSqliteStore({ folder })
    await store.commit({
      events: events(0, ['one', 'two']),
      draft: draft(0, [[1, 2], [3]]),
      ballots: [openBox(), cast({ by: 'ana', command: 'c1', given: 10 })],
      registry: [
        session('KTPW'),
        named('ana', { name: 'Ana' }),
        addLink('l1', 'ana'),
        addToken('t1', 'l1', null),
      ],
    })
    const before = await everything(store)
    await store.close()
    const again = await openSqliteStore({ folder })
    expect(await everything(again)).toEqual(before)
    const repeated = { ballots: [cast({ by: 'ana', command: 'c1', given: 10 })] }
    expect(await again.commit(repeated)).toMatchObject({ reason: 'repeated', sameContent: true })
    expect(await again.commit({ events: events(2, ['three']) })).toEqual(DONE)
    await again.close()
  })

  it('[T19] is its owner’s alone, and so are the folder and every file beside it', async () => {
    const folder = folders.fresh()
    const store = await openSqliteStore({ folder })
    await store.commit({ events: events(0, ['one']) })
    const modes = readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777)
    await store.close()
    expect(modes).toEqual([0o600, 0o600, 0o600, 0o600])
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it('[T19] is made its owner’s alone again when it was opened up meanwhile', async () => {
    const folder = folders.fresh()
    await (await openSqliteStore({ folder })).close()
    const file = join(folder, 'policy-lab.sqlite')
    chmodSync(file, 0o644)
    await (await openSqliteStore({ folder })).close()
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})

describe('opening the data', () => {
  it('[T20] is for one process at a time', async () => {
    const folder = folders.fresh()
    const store = await openSqliteStore({ folder })
    const second = openSqliteStore({ folder })
    await expect(second).rejects.toMatchObject({
      code: 'store/in-use',
      message: expect.stringContaining(folder),
    })
    expect(await store.commit({ events: events(0, ['one']) })).toEqual(DONE)
    await store.close()
    const third = await openSqliteStore({ folder })
    expect(await third.log.events(SESSION, 0)).toHaveLength(1)
    await third.close()
  })

  it('[T21] is refused, and left as it is, when a newer version wrote it', async () => {
    const folder = folders.fresh()
    await (await openSqliteStore({ folder })).close()
    const file = beside(folder)
    file.exec(`PRAGMA user_version = ${schemaVersion + 1}`)
    file.close()
    const bytes = readFileSync(join(folder, 'policy-lab.sqlite'))
    await expect(openSqliteStore({ folder })).rejects.toMatchObject({ code: 'store/newer' })
    await expect(openSqliteStore({ folder })).rejects.toThrow(`(format ${schemaVersion + 1};`)
    expect(readFileSync(join(folder, 'policy-lab.sqlite')).equals(bytes)).toBe(true)
  })

  it('[T21] is refused with the reason when its folder is none', async () => {
    const folder = join(folders.fresh(), 'deep', 'folder')
    await (await openSqliteStore({ folder })).close()
    const inside = join(folder, 'policy-lab.sqlite')
    await expect(openSqliteStore({ folder: inside })).rejects.toMatchObject({ code: 'store/unusable' })
    expect(existsSync(inside)).toBe(true)
  })
})

describe('what is erased', () => {
  it('[T22] is in none of the files any more', async () => {
    const folder = folders.fresh()
    const store = await openSqliteStore({ folder })
    await store.commit({ registry: [session('KTPW'), named('ana', { name: 'Unmistakable Name' })] })
    expect(holds(folder, 'Unmistakable Name')).toBe(true)
    await store.commit({ registry: [erased('ana')] })
    expect(holds(folder, 'Unmistakable Name')).toBe(false)
    await store.close()
  })

  it('[T27] is in none of the files any more when it was a whole session, nor in any table', async () => {
    const database = await openDatabase(folders.fresh())
    const store = sqliteStore(database)
    const long = 'Unmistakable Title '.repeat(1_000)
    await store.commit({
      events: events(0, [long]),
      draft: draft(0, [[...Buffer.from(long)]]),
      ballots: [openBox(), cast({ by: 'ana', command: 'c1', given: 3 })],
      registry: [session('KTPW'), named('ana', {}), addLink('l1', 'ana'), addToken('t1', 'l1', 'ana')],
    })
    const ofSessions = database.all<{ name: string }>(
      `SELECT m.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'session_id'`,
    )
    const rows = () =>
      ofSessions.map(({ name }) => database.get<{ n: number }>(`SELECT count(*) AS n FROM ${name}`)?.n)
    expect(rows()).toEqual(Array.from({ length: 9 }, () => 1))
    expect(await store.commit({ registry: [erasedSession()] })).toEqual(DONE)
    expect(rows()).toEqual(Array.from({ length: 9 }, () => 0))
    expect(holds(database.folder, 'Unmistakable Title')).toBe(false)
    await store.close()
  })

  it('[T22] is gone with the next commit when another program was reading at the time', async () => {
    const folder = folders.fresh()
    const store = await openSqliteStore({ folder })
    await store.commit({ registry: [session('KTPW'), named('ana', { name: 'Unmistakable Name' })] })
    const backup = beside(folder)
    backup.exec('BEGIN; SELECT * FROM people')
    backup.prepare('SELECT * FROM people').all()
    expect(await store.commit({ registry: [erased('ana')] })).toEqual(DONE)
    expect(holds(folder, 'Unmistakable Name')).toBe(true)
    backup.exec('COMMIT')
    backup.close()
    await store.commit({ registry: [named('ben', { name: 'Ben' })] })
    expect(holds(folder, 'Unmistakable Name')).toBe(false)
    await store.close()
  })

  it('[T22] leaves no order of voting in the write-ahead log once the box is locked', async () => {
    const folder = folders.fresh()
    const store = await openSqliteStore({ folder })
    await store.commit({ ballots: [openBox(), cast({ by: 'ana', command: 'c1', given: 3 })] })
    expect(statSync(join(folder, 'policy-lab.sqlite-wal')).size).toBeGreaterThan(0)
    await store.commit({ ballots: [lockBox({ ana: 3 })] })
    expect(statSync(join(folder, 'policy-lab.sqlite-wal')).size).toBe(0)
    await store.close()
  })
})

describe('a disk that fails', () => {
  const group = [
    { events: events(1, ['two']) },
    { registry: [named('ben', { name: 'b'.repeat(200_000) })] },
    { ballots: [cast({ by: 'ben', command: 'c2', given: 1 })] },
  ]

  it('[T23] rejects every commit of the turn when it is full, shows none, and works again with room', async () => {
    const database = await openDatabase(folders.fresh())
    const store = sqliteStore(database)
    await store.commit({ events: events(0, ['one']), ballots: [openBox()], registry: [session('KTPW')] })
    const before = await everything(store)
    const pages = database.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0
    database.exec(`PRAGMA max_page_count = ${pages}`)
    const outcomes = await Promise.allSettled(group.map((commit) => store.commit(commit)))
    expect(outcomes).toMatchObject(group.map(() => ({ status: 'rejected', reason: { code: 'store/full' } })))
    expect(await everything(store)).toEqual(before)
    database.exec(`PRAGMA max_page_count = ${pages + 1_000}`)
    expect(await Promise.all(group.map((commit) => store.commit(commit)))).toEqual([DONE, DONE, DONE])
    expect(await store.ballotBox.ballots(SESSION, POLL)).toHaveLength(1)
    await store.close()
  })

  it('[T23] rejects every commit of the turn when it fails at the very end', async () => {
    const database = await openDatabase(folders.fresh())
    const store = sqliteStore(database)
    await store.commit({ events: events(0, ['one']), ballots: [openBox()], registry: [session('KTPW')] })
    const before = await everything(store)
    const run = database.run.bind(database)
    const failing = vi.spyOn(database, 'run').mockImplementation((sql, ...values) => {
      if (sql === 'COMMIT') throw Object.assign(new Error('disk I/O error'), { errcode: 10 })
      return run(sql, ...values)
    })
    const outcomes = await Promise.allSettled(group.map((commit) => store.commit(commit)))
    const lost = { status: 'rejected', reason: { code: 'store/unwritable' } }
    expect(outcomes).toMatchObject([lost, lost, lost])
    expect(await everything(store)).toEqual(before)
    failing.mockRestore()
    expect(await Promise.all(group.map((commit) => store.commit(commit)))).toEqual([DONE, DONE, DONE])
    await store.close()
  })

  it('[T24] says that it is not ready while nothing can be written', async () => {
    const database = await openDatabase(folders.fresh())
    const store = sqliteStore(database)
    expect(await store.ready()).toBe(true)
    database.exec('PRAGMA query_only = ON')
    expect(await store.ready()).toBe(false)
    database.exec('PRAGMA query_only = OFF')
    expect(await store.ready()).toBe(true)
    await store.close()
  })
})
