import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunningServer } from '../../server/server.ts'
import { launchBrowser } from '../support/browser.ts'
import { startTestServer } from '../support/server.ts'
import { Moderator } from './support/moderator.ts'
import { openLisbon, organise } from './support/organiser.ts'
import { roomClock } from './support/room-clock.ts'
import { eventually, type Visitor, visit } from './support/visitor.ts'

let browser: Browser
let server: RunningServer
/** Who founds the session and tries it out; the same page in French, on a phone. */
let visitor: Visitor
let moderator: Moderator
/** What left the page while it rehearsed, other than questions. */
const sent: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
  server = await startTestServer({ now: roomClock('14:30').now, withPages: true })
  visitor = await visit(browser, { size: 'laptop' })
  moderator = new Moderator(visitor)
  await organise(visitor, server.url, server.organiserKey)
  await openLisbon(visitor)
  await moderator.sitDown()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const sessionId = () => new URL(visitor.page.url()).pathname.split('/').at(-1) ?? ''

/** The session as the server has it. */
async function onServer(): Promise<unknown> {
  const id = sessionId()
  const token = await visitor.page.evaluate((name) => localStorage.getItem(name), `pll.token.moderate.${id}`)
  const answer = await fetch(`${server.url}/api/sessions/${id}`, {
    headers: { Authorization: `Bearer ${token}` },
  })
  const { seq, state } = await answer.json()
  return { status: answer.status, seq, agenda: state.agenda.status }
}

function listen({ page }: Visitor): void {
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()))
  page.on('websocket', (socket) => sent.push(socket.url()))
}

/** The session's time of day, in minutes. */
async function minute(): Promise<number> {
  const text = await visitor.page.locator('.moderate-clock time').innerText()
  const [hours = Number.NaN, minutes = Number.NaN] = text.split(':').map(Number)
  return hours * 60 + minutes
}

describe('a rehearsal of the Lisbon session', () => {
  test('[B21] runs at sixty times the speed, and the server has heard nothing of it', async () => {
    const { page, t } = visitor
    const before = await onServer()
    expect(before).toMatchObject({ status: 200, agenda: 'prepared' })
    await page.getByRole('link', { name: t.rehearse('open') }).click()
    await visitor.sees(t.rehearse('mark'))
    listen(visitor)
    const begun = await minute()
    await moderator.start()
    await visitor.press(t.rehearse('times', { speed: 60 }))
    await eventually(minute).toBeGreaterThanOrEqual(begun + 2)
    await visitor.press(t.rehearse('hold'))
    const first = await moderator.underWay().innerText()
    await moderator.next()
    await eventually(() => moderator.underWay().innerText()).not.toBe(first)
    const stood = await minute()
    await visitor.press(t.rehearse('toEnd'))
    await eventually(minute).toBeGreaterThan(stood)
    await visitor.isAccessible()
    await visitor.shoot('rehearsal-laptop')
    expect(await onServer()).toEqual(before)
  })

  test('[B22] begins again as prepared', async () => {
    const { t } = visitor
    await visitor.press(t.rehearse('reset'))
    await visitor.button(t.moderate('start')).waitFor()
    await eventually(minute).toBe(15 * 60)
  })

  test('keeps out what would act on the real session, and says so', async () => {
    const { t } = visitor
    await moderator.open('text')
    await visitor.sees(t.rehearse('noText'))
    await moderator.open('people')
    await visitor.sees(t.rehearse('noPeople'))
  })

  test('reads well on a phone, in French and in the dark', async () => {
    const { page } = visitor
    const phone = await visit(browser, { size: 'phone', language: 'fr', dark: true })
    const kept = await visitor.context.storageState()
    await phone.context.addInitScript((origins) => {
      for (const { localStorage: items } of origins)
        for (const { name, value } of items)
          if (name.startsWith('pll.token.')) localStorage.setItem(name, value)
    }, kept.origins)
    // From the first request on: nothing is opened while the page loads either.
    listen(phone)
    await phone.page.goto(page.url())
    await phone.sees(phone.t.rehearse('mark'))
    await phone.isAccessible()
    const width = await phone.page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBe(390)
    await phone.shoot('rehearsal-phone')
    expect(sent).toEqual([])
    expect(phone.troubles).toEqual([])
  })

  test('is left for the real page, where nothing has happened', async () => {
    const { page, t } = visitor
    expect(sent).toEqual([])
    await page.getByRole('link', { name: t.rehearse('leave') }).click()
    await visitor.seesNot(t.rehearse('mark'))
    await visitor.button(t.moderate('start')).waitFor()
    expect(await onServer()).toMatchObject({ agenda: 'prepared' })
    expect(visitor.troubles).toEqual([])
  })
})
