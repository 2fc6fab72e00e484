import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { StoreError } from '../store-error.ts'
import { BUSY_MS, Database } from './database.ts'
import { loadDriver } from './driver.ts'
import { isBusy } from './failure.ts'
import { migrate } from './migrations.ts'

const DATA_FILE = 'policy-lab.sqlite'
const LOCK_FILE = 'policy-lab.lock'

/**
 * Opens the data in this folder, which is made (for the owner alone) when it is not there.
 * Rejects with a StoreError: 'store/in-use', 'store/newer' or 'store/unusable'.
 */
export async function openDatabase(folder: string): Promise<Database> {
  const driver = await loadDriver()
  const opened: DatabaseSyncInstance[] = []
  const connect = (name: string): DatabaseSyncInstance => {
    const connection = new driver.DatabaseSync(ownersFile(folder, name))
    opened.push(connection)
    return connection
  }
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const lock = connect(LOCK_FILE)
    keepOthersOut(lock, folder)
    const connection = connect(DATA_FILE)
    setUp(connection)
    const database = new Database(folder, connection, lock)
    migrate(database)
    return database
  } catch (error) {
    for (const connection of opened) connection.close()
    if (error instanceof StoreError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new StoreError('store/unusable', error, { folder, reason })
  }
}

/** The path of a file only its owner may read; SQLite gives the files it puts beside it the same mode. */
function ownersFile(folder: string, name: string): string {
  const path = join(folder, name)
  closeSync(openSync(path, 'a', 0o600))
  for (const file of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(file)) chmodSync(file, 0o600)
  return path
}

/**
 * An open transaction on a file of its own: the system ends it with the process, however the process ends, and
 * the data file stays readable for a backup meanwhile.
 */
function keepOthersOut(lock: DatabaseSyncInstance, folder: string): void {
  try {
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    throw isBusy(error) ? new StoreError('store/in-use', error, { folder }) : error
  }
}

function setUp(connection: DatabaseSyncInstance): void {
  connection.exec(`
    PRAGMA busy_timeout = ${BUSY_MS};
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
  `)
}
