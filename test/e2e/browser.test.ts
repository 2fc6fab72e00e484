import { createHash } from 'node:crypto'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { axeViolations, expectNoAxeViolations, sizes } from '../support/screens.ts'

let browser: Browser
let context: BrowserContext
beforeAll(async () => {
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: sizes.phone })
})
afterAll(() => browser.close())

async function pageWith(body: string) {
  const page = await context.newPage()
  await page.setContent(`<!doctype html><html lang="en"><title>A page</title><main>${body}</main></html>`)
  return page
}

test('the browser of the tests draws letters, also the accented ones and the arrow of the conclusions', async () => {
  const pictureOf = async (text: string) => {
    const page = await pageWith(`<h1>${text}</h1>`)
    const picture = await page.screenshot()
    await page.close()
    return createHash('sha256').update(picture).digest('hex')
  }
  // A letter without a font is a box, and two boxes look the same.
  const pictures = await Promise.all(['a', 'b', 'é', 'œ', '➤', ' '].map(pictureOf))
  expect(new Set(pictures).size).toBe(pictures.length)
})

test('the accessibility check sees a picture without words and a text too pale to read', async () => {
  const page = await pageWith('<h1>Title</h1><img src="data:,"><p style="color:#ccc">pale</p>')
  expect((await axeViolations(page)).map((line) => line.split(':')[0])).toEqual([
    'color-contrast',
    'image-alt',
  ])
  await page.setContent(
    '<!doctype html><html lang="en"><title>A page</title><main><h1>Title</h1></main></html>',
  )
  await expectNoAxeViolations(page)
})
