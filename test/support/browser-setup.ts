import { existsSync } from 'node:fs'
import { findBrowser } from './browser.ts'

/** Before the tests in a browser: finds one, unpacks it if need be, and says which it took. */
export default async function setUp(): Promise<void> {
  if (!existsSync(new URL('../../dist/client/index.html', import.meta.url)))
    throw new Error('These tests look at the built pages: run “npm run build” first.')
  process.stdout.write(`Browser: ${(await findBrowser()).name}\n`)
}
