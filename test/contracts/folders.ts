import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** Folders for data that are gone when the file's tests have run. */
export function dataFolders(): { fresh(): string } {
  const root = mkdtempSync(join(tmpdir(), 'policy-lab-store-'))
  let made = 0
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  return {
    fresh() {
      made += 1
      return join(root, `data-${made}`)
    },
  }
}
