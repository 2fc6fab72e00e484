import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { sizes } from '../support/screens.ts'
import { enterRoom, letIn, openDoors, type Room } from './support/room.ts'
import { eventually } from './support/visitor.ts'

let browser: Browser
let room: Room

beforeAll(async () => {
  browser = await launchBrowser()
  room = await enterRoom(browser, { ministry: { language: 'fr' } })
  const { code } = await openDoors(room)
  await letIn(room, code)
})
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const [at, visitor] of room.everybody.entries()) await visitor.shoot(`failed-access-${at}`)
})
afterAll(async () => {
  await browser.close()
  await room.close()
})

const MOST_TABS = 120

/** Goes on by Tab until the named control has the focus; every stop on the way must be seen to have it. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < MOST_TABS; stops++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) return null
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const field = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : null
      return {
        name: element.getAttribute('aria-label') ?? field ?? element.firstChild?.textContent ?? '',
        ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
        seen: element.getBoundingClientRect().width > 0,
      }
    })
    if (stop === null) continue
    expect(stop, `focus on “${stop.name}”`).toMatchObject({ seen: true })
    expect(stop.ring, `ring around “${stop.name}”`).toBeGreaterThanOrEqual(2)
    if (stop.name.trim().startsWith(name)) return
  }
  throw new Error(`“${name}” is not to be reached by Tab.`)
}

describe('without a pointer', () => {
  test('the moderator starts, goes on, gives the floor and undoes', async () => {
    const { moderator } = room
    const { page } = moderator.visitor
    await page.reload()
    await moderator.visitor.button(moderator.t.moderate('start')).waitFor()
    await tabTo(page, moderator.t.moderate('start'))
    await page.keyboard.press('Enter')
    await eventually(() => moderator.underWay().innerText()).toBe('Opening and introduction')
    await tabTo(page, moderator.t.moderate('pause'))
    await page.keyboard.press('Space')
    await moderator.visitor.sees(moderator.t.time('paused'))
    await page.keyboard.press('Alt+p')
    await moderator.visitor.seesNot(moderator.t.time('paused'))
    await page.keyboard.press('Alt+r')
    const field = page.getByRole('combobox', { name: moderator.t.floor('raise'), exact: true })
    await eventually(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
    // In a field the keys belong to the field.
    await page.keyboard.press('Alt+n')
    await page.keyboard.type('ob')
    await page.getByRole('option', { name: /^Obajimi Adefiranye/ }).waitFor()
    await page.keyboard.press('Enter')
    await moderator.visitor.sees(moderator.t.floor('raised', { name: 'Obajimi Adefiranye' }))
    expect(await moderator.underWay().innerText()).toBe('Opening and introduction')
    await tabTo(page, moderator.t.floor('giveTo', { name: 'Obajimi Adefiranye' }))
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: moderator.t.floor('speaking') }).waitFor()
    await page.keyboard.press('Alt+n')
    await eventually(() => moderator.underWay().innerText()).toContain('MPG')
    await page.keyboard.press('Alt+u')
    await eventually(() => moderator.underWay().innerText()).toBe('Opening and introduction')
  })

  test('a participant finds the ballot, fills it in and casts it', async () => {
    const { ministry, moderator } = room
    const { page } = ministry.visitor
    await moderator.openVote()
    await ministry.visitor.isTold(ministry.t.participate('pollOpen'))
    await tabTo(page, ministry.t.participate('toVote'))
    await page.keyboard.press('Enter')
    await ministry.visitor.button(ministry.t.ballot('cast')).waitFor()
    await tabTo(page, 'Family reunion')
    for (let points = 0; points < 6; points++) await page.keyboard.press('ArrowUp')
    await tabTo(page, 'Long-term residence')
    await page.keyboard.type('4')
    await tabTo(page, ministry.t.ballot('cast'))
    await page.keyboard.press('Enter')
    await ministry.visitor.sees(ministry.t.ballot('recorded'))
    expect(await ministry.pointsFor('Family reunion').inputValue()).toBe('6')
    await moderator.visitor.sees(moderator.t.control('turnout', { ballots: 1, entitled: 2 }))
  })
})

describe('by ear', () => {
  test('one hears that two minutes are left, once for every page', async () => {
    const { city, clock, ministry, moderator } = room
    clock.setTo('15:03:02')
    // The news brings the time with it.
    await moderator.finishSpeech()
    await city.visitor.isTold(city.t.time('left', { span: '2 min' }))
    await ministry.visitor.isTold(ministry.t.time('left', { span: '2 min' }))
    await moderator.visitor.isTold(moderator.t.time('left', { span: '2 min' }))
    expect(await city.visitor.page.getByRole('timer').first().getAttribute('aria-live')).toBe('off')
  })

  test('one hears that one is next, also while there is a vote, and that one has the floor', async () => {
    const { city, moderator } = room
    await city.ask('Housing')
    await city.visitor.isTold(city.t.ask('place', { place: '1st' }))
    await city.visitor.isTold(city.t.participate('youAreNext'))
    await moderator.closeVote()
    await moderator.give('Dominique Versini')
    await city.visitor.isTold(city.t.participate('haveFloor'))
  })
})

describe('with text at 200 %', () => {
  const double = (page: Page) =>
    page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'))
  /** What sticks out to the right, so that one would have to scroll to read it; where it is, too. */
  const sticksOut = (page: Page) =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      if (scrollWidth <= clientWidth) return []
      const beyond = [...document.body.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > clientWidth + 1,
      )
      return [location.pathname, ...beyond.map((element) => element.outerHTML.slice(0, 120))]
    })

  test.each(['phone', 'laptop'] as const)('no page is wider than a %s', async (size) => {
    const { city, ministry, moderator, observer, server } = room
    const extra = await city.visitor.context.newPage()
    for (const page of [extra, moderator.visitor.page, ministry.visitor.page, observer.page]) {
      await page.setViewportSize(sizes[size])
      if (page === extra) await page.goto(`${server.url}/join`)
      await double(page)
      await eventually(() => sticksOut(page)).toEqual([])
    }
    for (const tab of ['agenda', 'vote', 'text', 'me'] as const) {
      await ministry.open(tab)
      expect(await sticksOut(ministry.visitor.page), tab).toEqual([])
    }
    for (const pane of ['floor', 'poll', 'text', 'people'] as const) {
      await moderator.open(pane)
      expect(await sticksOut(moderator.visitor.page), pane).toEqual([])
    }
    await moderator.visitor.shoot(`moderate-double-${size}-en`)
    await ministry.open('vote')
    await ministry.visitor.shoot(`vote-double-${size}-fr`)
    await extra.close()
  })
})
