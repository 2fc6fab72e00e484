import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Language } from '../../../shared/kernel/wording.ts'
import { expectNoAxeViolations, shoot, sizes } from '../../support/screens.ts'
import { type Words, wordsIn } from './words.ts'

export interface VisitorOptions {
  readonly size: keyof typeof sizes
  readonly language?: Language
  readonly dark?: boolean
}

/** Long enough for a busy machine; what is awaited is there far sooner. */
const PATIENCE_MS = 15_000

/** Somebody with a browser of their own: nothing is shared between two visitors but the server. */
export class Visitor {
  readonly context: BrowserContext
  readonly page: Page
  readonly t: Words
  /** What went wrong in the page, seen or not. */
  readonly troubles: string[]
  readonly requested: string[]

  constructor(context: BrowserContext, page: Page, t: Words) {
    this.context = context
    this.page = page
    this.t = t
    this.troubles = []
    this.requested = []
    page.on('pageerror', (error) => this.troubles.push(String(error)))
    page.on('console', (message) => {
      // A lost network is said by the page; the browser's own line about it is no news.
      const expected = /net::ERR_|WebSocket connection/.test(message.text())
      if (message.type() === 'error' && !expected) this.troubles.push(message.text())
    })
    context.on('request', (request) => this.requested.push(request.url()))
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  async press(name: string): Promise<void> {
    await this.button(name).click()
  }

  /** A tab by its label, whatever count stands beside it. */
  async openTab(label: string): Promise<void> {
    await this.page.getByRole('tab', { name: label }).click()
  }

  /** What eyes can see of the words; some are in the page only to be heard. */
  seen(words: string): Locator {
    const toEyes = this.page.locator(':not(.only-heard, .only-heard *, option)')
    return this.page.getByText(words).and(toEyes).filter({ visible: true })
  }

  async sees(words: string): Promise<void> {
    await this.seen(words).first().waitFor()
  }

  async seesNot(words: string): Promise<void> {
    await this.seen(words).first().waitFor({ state: 'hidden' })
  }

  /** What screen readers are told: waits for a status region with the words. */
  async isTold(words: string): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached' })
  }

  /** The cable is pulled: nothing goes out, and what was open breaks. */
  async loseNetwork(): Promise<void> {
    await this.context.setOffline(true)
  }

  async findNetwork(): Promise<void> {
    await this.context.setOffline(false)
  }

  shoot(name: string): Promise<string> {
    return shoot(this.page, name)
  }

  isAccessible(): Promise<void> {
    return expectNoAxeViolations(this.page)
  }
}

/** `expect` until it holds. */
export const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: PATIENCE_MS })

export async function visit(browser: Browser, options: VisitorOptions): Promise<Visitor> {
  const { size, language = 'en', dark = false } = options
  const context = await browser.newContext({
    viewport: sizes[size],
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...(size === 'phone' && { hasTouch: true, isMobile: true }),
  })
  context.setDefaultTimeout(PATIENCE_MS)
  return new Visitor(context, await context.newPage(), wordsIn(language))
}
