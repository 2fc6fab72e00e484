import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { changingTests } from './agenda/changing.ts'
import { type Conference, comeIn, openConference } from './agenda/conference.ts'
import { draggingTests } from './agenda/dragging.ts'
import { drivingTests } from './agenda/driving.ts'
import { answerTests, pointTests } from './agenda/room.ts'
import { togetherTests } from './agenda/together.ts'

let browser: Browser
let conference: Conference

beforeAll(async () => {
  browser = await launchBrowser()
  conference = await openConference(browser)
})
// What everybody saw when something failed.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const [at, visitor] of conference.everybody.entries()) await visitor.shoot(`agenda-failed-${at}`)
})
afterAll(async () => {
  await browser.close()
  await conference.close()
})

describe('an agenda driven by two moderators', () => {
  test('begins once all are in', () => comeIn(conference))

  drivingTests(() => conference)
  changingTests(() => conference)
  draggingTests(() => conference)
  pointTests(() => conference)
  togetherTests(() => conference)
  answerTests(() => conference)

  test('troubles nobody’s browser', () => {
    for (const { troubles } of conference.everybody) expect(troubles).toEqual([])
  })
})
