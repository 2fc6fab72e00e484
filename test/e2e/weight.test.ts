import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { pages } from '../support/server.ts'
import { enterRoom, letIn, openDoors, type Room } from './support/room.ts'
import { eventually } from './support/visitor.ts'

let browser: Browser
let room: Room
/** What the phone asked for until its page was there and quiet. */
let firstLoad: readonly string[]

beforeAll(async () => {
  browser = await launchBrowser()
  room = await enterRoom(browser, {})
  const { code } = await openDoors(room)
  await letIn(room, code)
  const { page, requested } = room.city.visitor
  const before = requested.length
  await page.reload()
  await room.city.visitor.button(room.city.t.ask('ask')).waitFor()
  await page.waitForLoadState('networkidle')
  firstLoad = requested.slice(before)
})
afterAll(async () => {
  await browser.close()
  await room.close()
})

/** A part of the built pages by the name of its source; there must be exactly one, or the test tests nothing. */
function part(name: string): string {
  const files = readdirSync(join(pages, 'assets')).filter((file) => file.startsWith(`${name}-`))
  const scripts = files.filter((file) => file.endsWith('.js'))
  if (scripts.length !== 1) throw new Error(`${scripts.length} parts are called ${name}.`)
  return `/assets/${scripts[0]}`
}
const asked = (requests: readonly string[], name: string) => requests.some((url) => url.endsWith(part(name)))

/** The most that the scripts and styles of a first load may weigh on the wire, in bytes. */
const BUDGET = 230_000

describe('the participant’s first load', () => {
  test('brings their page, and neither the editor nor anybody else’s page', () => {
    expect(asked(firstLoad, 'participate-page')).toBe(true)
    for (const other of ['conclusions-editor', 'moderate-page', 'organise-page', 'stage-page', 'record-page'])
      expect({ other, asked: asked(firstLoad, other) }).toEqual({ other, asked: false })
  })

  test('stays within its weight', async () => {
    const weight = await room.city.visitor.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((entry) => entry as PerformanceResourceTiming)
        .filter(({ name }) => /\.(js|css)$/.test(name))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    )
    expect(weight).toBeGreaterThan(50_000)
    expect(weight).toBeLessThan(BUDGET)
  })

  test.each(['br', 'gzip', 'identity'])('is the same script as %s', async (encoding) => {
    const plain = readFileSync(join(pages, part('participate-page')), 'utf8')
    const url = `${room.server.url}${part('participate-page')}`
    const answer = await fetch(url, { headers: { 'accept-encoding': encoding } })
    expect(answer.headers.get('content-encoding') ?? 'identity').toBe(encoding)
    expect(answer.headers.get('content-type')).toContain('text/javascript')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(await answer.text()).toBe(plain)
  })

  test('asks for the editor only when the text is shown to somebody who may write', async () => {
    const { city, moderator } = room
    const { requested } = city.visitor
    await city.open('text')
    await city.visitor.sees(city.t.text('readOnly'))
    await city.visitor.sees('The question before us')
    expect(asked(requested, 'conclusions-editor')).toBe(false)
    await moderator.letEdit('everyone')
    await city.text().waitFor()
    await eventually(() => asked(requested, 'conclusions-editor')).toBe(true)
  })

  test('and whatever follows asks nothing of another server', () => {
    for (const { requested } of room.everybody) {
      const addresses = requested.filter((url) => !/^(blob|data):/.test(url))
      expect(addresses.length).toBeGreaterThan(5)
      expect(addresses.filter((url) => new URL(url).origin !== room.server.url)).toEqual([])
    }
  })
})
