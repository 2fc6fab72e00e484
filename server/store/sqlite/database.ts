import type { DatabaseSyncInstance } from '@photostructure/sqlite'

/** How long a write waits for another program that holds the file, in milliseconds. */
export const BUSY_MS = 2_000

type Value = string | number | null | Uint8Array
type Statement = ReturnType<DatabaseSyncInstance['prepare']>

/** One connection to the data file, with every statement prepared once. Errors are SQLite's own. */
export class Database {
  readonly folder: string
  readonly #connection: DatabaseSyncInstance
  readonly #lock: DatabaseSyncInstance
  readonly #statements = new Map<string, Statement>()

  /** `lock` is held open as long as the database: it keeps other processes out. */
  constructor(folder: string, connection: DatabaseSyncInstance, lock: DatabaseSyncInstance) {
    this.folder = folder
    this.#connection = connection
    this.#lock = lock
  }

  exec(sql: string): void {
    this.#connection.exec(sql)
  }

  /** Runs a statement that writes; returns how many rows it touched. */
  run(sql: string, ...values: Value[]): number {
    return Number(this.#prepared(sql).run(...values).changes)
  }

  /** The rows a query finds. `Row` names the columns as the schema declares them: its tables are STRICT. */
  all<Row>(sql: string, ...values: Value[]): Row[] {
    return this.#prepared(sql).all(...values) as Row[]
  }

  get<Row>(sql: string, ...values: Value[]): Row | null {
    return this.all<Row>(sql, ...values)[0] ?? null
  }

  close(): void {
    this.#statements.clear()
    this.#connection.close()
    this.#lock.close()
  }

  #prepared(sql: string): Statement {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#connection.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }
}
