import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { plainText } from '../../shared/conclusions/statements.ts'
import { type Lab, openLab, session } from '../drafting/support/lab.ts'
import { launchBrowser } from '../support/browser.ts'
import { expectNoAxeViolations, shoot, sizes } from '../support/screens.ts'
import { buildEditorPage, serveFolder } from './editor-page/serve.ts'

let browser: Browser
let folder: string
let lab: Lab

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editor-page-'))
  await buildEditorPage(folder)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})
beforeEach(async () => {
  lab = await openLab(undefined, serveFolder(folder))
})
afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
  await lab.stop()
})

async function open(token: string, size: keyof typeof sizes = 'laptop'): Promise<Page> {
  const context = await browser.newContext({ viewport: sizes[size] })
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  await page.goto(`http://127.0.0.1:${lab.port}/#${token}`)
  await page.getByRole('textbox', { name: 'Conclusions' }).waitFor()
  return page
}

const text = (page: Page) => page.getByRole('textbox', { name: 'Conclusions' })
const reading = (page: Page) => page.locator('#reading')
const isSaid = (page: Page, words: string) =>
  page.getByRole('status').getByText(words, { exact: true }).waitFor()
const kept = async () => (await lab.gateway.statements(session)).map((one) => [one.kind, plainText(one)])

async function toEnd(page: Page): Promise<void> {
  await text(page).click()
  await page.keyboard.press('Control+End')
  await selectionRead(page)
}

/** The editor hears of a moved caret a moment after the key, before the next picture; nobody types faster than that. */
const selectionRead = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  )

test('[D1] two people write in one paragraph and both see all of it, under each other’s names', async () => {
  const [ana, bruno] = await Promise.all([open('ana'), open('bruno')])
  await toEnd(ana)
  await toEnd(bruno)
  await Promise.all([ana.keyboard.type('and towns'), bruno.keyboard.type('and ports')])
  await Promise.all([isSaid(ana, 'Saved'), isSaid(bruno, 'Saved')])
  await ana.locator('.caret-name', { hasText: 'bruno' }).waitFor()
  await bruno.getByText('Also writing: ana').waitFor()
  const [onAnas, onBrunos] = [reading(ana), reading(bruno)]
  await expect.poll(() => onAnas.innerText()).toContain('and ports')
  await expect.poll(async () => (await onAnas.innerText()) === (await onBrunos.innerText())).toBe(true)
  const words = (await kept()).at(-1)?.[1]
  expect(['Cities and townsand ports', 'Cities and portsand towns']).toContain(words)
  await shoot(ana, 'editor-two-people')
})

test('[D2] headings, lists, marks and links are kept as statements, and readers see them', async () => {
  const ana = await open('ana')
  await toEnd(ana)
  await ana.keyboard.press('Enter')
  await ana.getByRole('button', { name: 'Heading' }).click()
  await ana.keyboard.type('Proposals')
  await ana.keyboard.press('Enter')
  await ana.keyboard.type('Concretely, ministries should:')
  await ana.keyboard.press('Enter')
  await ana.keyboard.press('Control+Shift+7')
  await ana.keyboard.type('plan with cities')
  await ana.keyboard.press('Enter')
  await ana.keyboard.press('Control+b')
  await ana.keyboard.type('share data')
  await ana.keyboard.press('Enter')
  await ana.keyboard.press('Tab')
  await ana.keyboard.type('openly')
  await isSaid(ana, 'Saved')
  expect(await kept()).toEqual([
    ['heading', 'Conclusions'],
    ['paragraph', 'Cities '],
    ['heading', 'Proposals'],
    ['paragraph', 'Concretely, ministries should:'],
    ['item', 'plan with cities'],
    ['item', 'share data'],
    ['item', 'openly'],
  ])
  await expect.poll(() => ana.locator('#reading li li').innerText()).toContain('openly')
  await ana.keyboard.press('Shift+Home')
  await selectionRead(ana)
  await ana.keyboard.press('Control+k')
  await ana.getByLabel('Web address').fill('javascript:alert(1)')
  await ana.getByRole('button', { name: 'Set the link' }).click()
  await ana.getByText('begins with https://').waitFor()
  await ana.getByLabel('Web address').fill('https://example.org/open')
  await ana.getByRole('button', { name: 'Set the link' }).click()
  await ana.locator('#reading a[href="https://example.org/open"]').waitFor()
  await isSaid(ana, 'Saved')
  await expectNoAxeViolations(ana)
  await shoot(ana, 'editor-laptop')
  expect(lab.troubles).toEqual([])
})

test('[D2] every statement has an id of its own, through splitting, copying and pasting', async () => {
  const ana = await open('ana')
  const ids = async () => (await lab.gateway.statements(session)).map((statement) => statement.id)
  const [title, first] = await ids()
  await toEnd(ana)
  await ana.keyboard.press('Enter')
  await ana.keyboard.type('second')
  await ana.keyboard.press('Control+a')
  await selectionRead(ana)
  await ana.keyboard.press('Control+c')
  await toEnd(ana)
  await ana.keyboard.press('Enter')
  await ana.keyboard.press('Control+v')
  await expect.poll(async () => (await kept()).filter(([, words]) => words === 'second').length).toBe(2)
  const after = await ids()
  expect(after.slice(0, 2)).toEqual([title, first])
  expect(new Set(after).size).toBe(after.length)
  expect(after.some((id) => id.startsWith('at-'))).toBe(false)
  await ana.keyboard.press('Control+Home')
  await selectionRead(ana)
  await ana.keyboard.press('Enter')
  await isSaid(ana, 'Saved')
  await expect
    .poll(async () => (await kept()).indexOf(undefined as never) + (await ids()).indexOf(title ?? ''))
    .toBe(0)
  expect(lab.troubles).toEqual([])
})

test('[D7] typing goes on without a connection, is called not saved, and arrives later', async () => {
  const ana = await open('ana')
  await toEnd(ana)
  await ana.keyboard.type('first')
  await isSaid(ana, 'Saved')
  lab.store.failing = true
  await ana.keyboard.type(' second')
  await ana.getByText('Not saved yet.').waitFor()
  await ana.keyboard.type(' third')
  lab.store.failing = false
  await isSaid(ana, 'Saved')
  expect((await kept()).at(-1)?.[1]).toBe('Cities first second third')
})

test('[D10] closes the text to typing when nobody may edit, and opens it again', async () => {
  const ana = await open('ana')
  const mayWrite = (may: boolean) => {
    if (lab.members.ana) lab.members.ana.mayWrite = may
    lab.gateway.accessChanged(session)
  }
  mayWrite(false)
  await isSaid(ana, 'Read only')
  expect(await text(ana).getAttribute('contenteditable')).toBe('false')
  expect(await ana.getByRole('toolbar').count()).toBe(0)
  await expectNoAxeViolations(ana)
  mayWrite(true)
  await ana.getByRole('toolbar').waitFor()
  await toEnd(ana)
  await ana.keyboard.type('again')
  await isSaid(ana, 'Saved')
})

test('[D10] keeps words that came too late in sight, beside the server’s copy', async () => {
  const ana = await open('ana')
  await toEnd(ana)
  if (lab.members.ana) lab.members.ana.mayWrite = false
  await ana.keyboard.type('x')
  await ana.getByText('Your last words could not be added').waitFor()
  await ana.getByText('Cities x', { exact: true }).waitFor()
  expect((await kept()).at(-1)?.[1]).toBe('Cities ')
  await ana.getByRole('button', { name: 'I have what I need' }).click()
  await expect.poll(() => ana.getByText('Cities x').count()).toBe(0)
})

test('[D13] undo takes back one’s own words only', async () => {
  const [ana, bruno] = await Promise.all([open('ana'), open('bruno')])
  await toEnd(ana)
  await ana.keyboard.type('mine ')
  await text(bruno).getByText('mine').waitFor()
  await toEnd(bruno)
  await bruno.keyboard.type('yours')
  await text(ana).getByText('yours').waitFor()
  await ana.keyboard.press('Control+z')
  await expect.poll(async () => (await kept()).at(-1)?.[1]).toBe('Cities yours')
})

test('the toolbar is one stop for Tab, and is reached from the text', async () => {
  const ana = await open('ana', 'phone')
  await toEnd(ana)
  await ana.keyboard.press('Alt+F10')
  await ana.keyboard.press('ArrowRight')
  const focused = () => ana.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(await focused()).toBe('Heading')
  await ana.keyboard.press('End')
  expect(await focused()).toBe('Link')
  await expectNoAxeViolations(ana)
  await shoot(ana, 'editor-phone')
})
