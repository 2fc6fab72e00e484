import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { endingTests } from './lisbon/ending.ts'
import { Lab } from './lisbon/lab.ts'
import { openingTests } from './lisbon/opening.ts'
import { floorAndPollTests } from './lisbon/poll.ts'
import { enterRoom } from './support/room.ts'

let browser: Browser
const lab = new Lab()

beforeAll(async () => {
  browser = await launchBrowser()
  lab.enter(
    await enterRoom(browser, {
      city: { language: 'fr' },
      ministry: { dark: true },
      observer: { language: 'fr' },
    }),
  )
})
// What everybody saw when something failed.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const [at, visitor] of lab.room.everybody.entries()) await visitor.shoot(`failed-${at}`)
})
afterAll(async () => {
  await browser.close()
  await lab.room.close()
})

describe('the Lisbon session, the moderator in English and the city in French', () => {
  openingTests(lab)
  floorAndPollTests(lab)
  endingTests(lab)

  test('troubles nobody’s browser, and asks nothing of other servers', () => {
    for (const { requested, troubles } of lab.room.everybody) {
      expect(troubles).toEqual([])
      const elsewhere = requested.filter(
        (url) => !/^(blob|data):/.test(url) && !url.startsWith(lab.room.server.url),
      )
      expect(elsewhere).toEqual([])
      expect(requested.length).toBeGreaterThan(5)
    }
  })
})
