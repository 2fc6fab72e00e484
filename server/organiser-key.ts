import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newSecret } from './access/secrets.ts'

/**
 * The organiser's key: the one given, else the one kept in the data folder, else a new one kept there,
 * readable by its owner only. Rejects where the folder cannot be read or written.
 */
export async function organiserKey(given: string | undefined, dataFolder: string): Promise<string> {
  if (given) return given
  const file = join(dataFolder, 'organiser-key')
  const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  if (kept.trim()) return kept.trim()
  const key = newSecret()
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  await writeFile(file, `${key}\n`, { mode: 0o600 })
  await chmod(file, 0o600)
  return key
}
