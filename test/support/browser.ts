import { existsSync } from 'node:fs'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { unpackedChromium } from './unpacked-chromium.ts'

/** Where browsers live on the systems people run the tests on; the first that is there is taken. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** A browser's own calls home only disturb a test. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

export interface FoundBrowser {
  /** Said once a run, so that a failure can be read knowing which browser it was. */
  readonly name: string
  readonly options: LaunchOptions
}

/**
 * The browser the tests run in: `CHROMIUM_PATH`, one installed, Playwright's own, else the one among the development
 * packages (Linux on x64). Throws where none of them is there, saying what to install.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const asked = process.env.CHROMIUM_PATH
  if (asked && !existsSync(asked)) throw new Error(`CHROMIUM_PATH names ${asked}, which is not there.`)
  const path = asked || [...installed, chromium.executablePath()].find((each) => existsSync(each))
  if (path) return { name: path, options: { executablePath: path, args: quiet } }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, env } = await unpackedChromium()
    return { name: '@sparticuz/chromium', options: { executablePath, env, args: quiet } }
  }
  throw new Error(
    `The tests need a Chromium: install Google Chrome or Chromium, or set CHROMIUM_PATH to one (${process.platform}, ${process.arch}).`,
  )
}

/** A new headless browser; the caller closes it. Contexts of one browser share nothing. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch((await findBrowser()).options)
}
