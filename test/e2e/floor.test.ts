import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { askingTests } from './floor/asking.ts'
import { balanceTests } from './floor/balance.ts'
import { chathamTests } from './floor/chatham.ts'
import { closingTests } from './floor/closing.ts'
import { begin, type Hall, openHall } from './floor/hall.ts'
import { kindTests } from './floor/kinds.ts'
import { mishapTests } from './floor/mishaps.ts'
import { seatTests } from './floor/seats.ts'

let browser: Browser
let hall: Hall

beforeAll(async () => {
  browser = await launchBrowser()
  hall = await openHall(browser)
})
// What everybody saw when something failed.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const [at, visitor] of hall.everybody.entries()) await visitor.shoot(`floor-failed-${at}`)
})
afterAll(async () => {
  await browser.close()
  await hall.close()
})

describe('a discussion of eight from four levels, two of them on phones', () => {
  test('begins once all are in', () => begin(hall))

  askingTests(() => hall)
  closingTests(() => hall)
  mishapTests(() => hall)
  kindTests(() => hall)
  seatTests(() => hall)
  chathamTests(() => hall)
  balanceTests(() => hall)

  test('troubles nobody’s browser', () => {
    for (const { troubles } of hall.everybody) expect(troubles).toEqual([])
  })
})
