import type { DatabaseSync } from '@photostructure/sqlite'

type Driver = { readonly DatabaseSync: typeof DatabaseSync }

/** SQLite as Node has it built in (22.13 and later), else the package that offers the same to older ones. */
export async function loadDriver(): Promise<Driver> {
  const builtIn = process.getBuiltinModule('node:sqlite')
  return isDriver(builtIn) ? builtIn : await import('@photostructure/sqlite')
}

function isDriver(module: object | undefined): module is Driver {
  return module !== undefined && 'DatabaseSync' in module
}
