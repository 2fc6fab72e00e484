import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { seatWords } from '../../client/session/acting-words.ts'
import { translator } from '../../client/wording/words.ts'
import type { RunningServer } from '../../server/server.ts'
import type { Language } from '../../shared/kernel/wording.ts'
import { launchBrowser } from '../support/browser.ts'
import { startTestServer } from '../support/server.ts'
import { type Founded, found, send, stateOf } from './support/session-api.ts'
import { eventually, type Visitor, visit } from './support/visitor.ts'

const agendaText = `15:00-15:10 Opening - Rita Ramos, Secretary of State
15:10-15:30 Homes - Ana Sousa, Mayor of Lisboa
15:30-16:00 Discussion`

let browser: Browser
let server: RunningServer
let session: Founded
let laptop: Visitor
let phone: Visitor

beforeAll(async () => {
  browser = await launchBrowser()
  server = await startTestServer({ withPages: true })
  session = await found(server, 'Homes for newcomers', agendaText)
  laptop = await atPeople('laptop', 'en')
  phone = await atPeople('phone', 'fr')
})
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  await laptop.shoot('failed-people-laptop')
  await phone.shoot('failed-people-phone')
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** A moderator's screen with everybody of the session. */
async function atPeople(size: 'laptop' | 'phone', language: Language): Promise<Visitor> {
  const visitor = await visit(browser, { size, language })
  await visitor.page.goto(session.links.moderate)
  await visitor.openTab(visitor.t.moderate('people'))
  await rowOf(visitor, 'Ana Sousa').waitFor()
  return visitor
}

const saysIn = (language: Language) => translator(seatWords, language)
const [en, fr] = [saysIn('en'), saysIn('fr')]
const rowOf = ({ page }: Visitor, name: string) =>
  page.locator('.people-row', { has: page.locator('.person-line-name', { hasText: name }) })
const both = { name: 'Rita Ramos', principal: 'Ana Sousa' }
const people = async () =>
  Object.values((await stateOf(server, session.id, session.tokens.moderator)).session.people)

describe('whoever acts for a seat', () => {
  test('[S21] [S23] is appointed and dismissed on the line of the person, by keyboard, with a way back', async () => {
    const { page } = laptop
    await laptop.button(en('actOf', { name: 'Rita Ramos' })).press('Enter')
    await laptop.button(en('appoint', { name: 'Rita Ramos' })).press('Enter')
    await laptop.sees(en('chooseFirst'))
    await laptop.isAccessible()
    await page.getByLabel(en('forWhom'), { exact: true }).press('A')
    await page.getByRole('radio', { name: en('aide') }).press('ArrowDown')
    await laptop.button(en('appoint', { name: 'Rita Ramos' })).press('Enter')
    await laptop.isTold(en('saidSubstitute', both))
    await eventually(() => rowOf(phone, 'Rita Ramos').innerText()).toContain(fr('substituteOf', both))
    await laptop.button(laptop.t.common('undo')).press('Enter')
    await eventually(() => rowOf(laptop, 'Rita Ramos').innerText()).not.toContain('Ana')
    await laptop.isAccessible()
  })

  test('[S21] may be added by hand as an aide, on a phone, without a seat of their own', async () => {
    const { page } = phone
    await phone.press(fr('add'))
    await phone.press(fr('addIt'))
    await phone.sees(fr('nameMissing'))
    await page.getByLabel(phone.t.people('name'), { exact: true }).fill('Joana Melo')
    const principal = page.getByLabel(fr('actsFor'), { exact: true })
    await principal.selectOption({ label: (await optionOf(principal, 'Ana Sousa')) ?? '' })
    await phone.isAccessible()
    await phone.shoot('people-add-phone')
    await phone.press(fr('addIt'))
    await phone.isTold(fr('saidAide', { name: 'Joana Melo', principal: 'Ana Sousa' }))
    await eventually(() => rowOf(laptop, 'Joana Melo').innerText()).toContain(en('aideOf', both))
    expect((await people()).filter(({ actsFor }) => actsFor)).toMatchObject([
      { actsFor: { ownSeatId: null } },
    ])
    await laptop.press(en('endOf', { name: 'Joana Melo', principal: 'Ana Sousa' }))
    await laptop.isTold(en('saidEnd', { name: 'Joana Melo', principal: 'Ana Sousa' }))
    await laptop.press(laptop.t.common('undo'))
    await eventually(() => rowOf(phone, 'Joana Melo').innerText()).toContain(fr('aideOf', both))
  })
})

test('[S17] after the close a person’s line says why nothing can be corrected, and what still can be done', async () => {
  await send(server, session.id, session.tokens.moderator, { type: 'session.close' })
  await laptop.press(en('detailsOf', { name: 'Ana Sousa' }))
  await laptop.sees(en('closed'))
  await laptop.button(laptop.t.people('erase')).waitFor()
  await laptop.isAccessible()
  await laptop.page.keyboard.press('Escape')
  expect(await laptop.button(en('add')).count()).toBe(0)
  expect([...laptop.troubles, ...phone.troubles]).toEqual([])
})

/** An option's whole label by what it begins with. */
const optionOf = async (select: ReturnType<Visitor['button']>, begins: string) =>
  (await select.locator('option').allInnerTexts()).find((label) => label.startsWith(begins))
