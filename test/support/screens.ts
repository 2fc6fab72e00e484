import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The three sizes every page is held to, in CSS pixels. */
export const sizes = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1440, height: 900 },
  stage: { width: 1920, height: 1080 },
} as const

const folder = join(import.meta.dirname, '..', '..', '.test-report', 'screens')

/** Keeps a picture of what is seen as `.test-report/screens/NAME.png`, for people to look at; answers its path. */
export async function shoot(page: Page, name: string): Promise<string> {
  const path = join(folder, `${name}.png`)
  await mkdir(dirname(path), { recursive: true })
  // A picture taken before the fonts are there shows others.
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path })
  return path
}

/** The levels A and AA of WCAG 2.0 to 2.2, as axe names them. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Each rule the page breaks, with the elements that break it, as one line; throws where no rule looked at anything. */
export async function axeViolations(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(wcag).analyze()
  if (passes.length === 0) throw new Error(`Nothing to check on ${page.url()}.`)
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' ')}`,
  )
}

/** The page must come from a context of its own (`browser.newContext()`). */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  expect(await axeViolations(page), `accessibility of ${page.url()}`).toEqual([])
}
