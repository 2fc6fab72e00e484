import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { sizes } from '../support/screens.ts'
import { kindsOf, recordKinds } from './support/record.ts'
import { cityName, enterRoom, letIn, openDoors, type Room } from './support/room.ts'
import { eventually } from './support/visitor.ts'

let browser: Browser
let room: Room

const night = { language: 'fr', dark: true } as const
const day = { language: 'fr' } as const

beforeAll(async () => {
  browser = await launchBrowser()
  room = await enterRoom(browser, {
    moderator: night,
    city: night,
    ministry: day,
    observer: night,
    stage: day,
  })
})
// What everybody saw when something failed.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const [at, visitor] of room.everybody.entries()) await visitor.shoot(`failed-french-${at}`)
})
afterAll(async () => {
  await browser.close()
  await room.close()
})

const reunion = 'Family reunion'
const residence = 'Long-term residence'
const line = 'The points on which the levels'

describe('une séance entièrement en français', () => {
  test('[B19] begins on a stage for a room in daylight', async () => {
    const { moderator, stage } = room
    const { code } = await openDoors(room)
    await letIn(room, code)
    await stage.press(stage.t.stage('turnLight'))
    await stage.shoot('stage-holding-light-fr')
    await moderator.start()
    await stage.sees(stage.t.stage('ofTotal', { total: '5 min' }))
    await stage.isAccessible()
    await stage.shoot('stage-presentation-light-fr')
    await moderator.visitor.isAccessible()
    await moderator.visitor.shoot('moderate-now-dark-fr')
    room.clock.setTo('15:04:40')
    await moderator.next()
    await eventually(() => moderator.underWay().innerText()).toContain('MPG')
  })

  test('[F13] gives the floor and takes it back', async () => {
    const { city, moderator, stage } = room
    await city.ask('Le regroupement familial')
    await city.visitor.sees(city.t.ask('place', { place: '1re' }))
    await city.visitor.isAccessible()
    await city.visitor.shoot('floor-place-phone-dark-fr')
    await moderator.give(cityName)
    await city.visitor.sees(city.t.participate('haveFloor'))
    await stage.sees(stage.t.stage('hasFloor'))
    await stage.isAccessible()
    await stage.shoot('stage-floor-light-fr')
    await moderator.finishSpeech()
    await city.visitor.seesNot(city.t.participate('haveFloor'))
  })

  test('[P26] votes, and names the gap in French', async () => {
    const { city, ministry, moderator, observer, stage } = room
    await moderator.openVote()
    await Promise.all([city.goVote(), ministry.goVote()])
    await city.give({ [reunion]: 7, [residence]: 3 })
    await ministry.give({ [residence]: 8, [reunion]: 2 })
    await Promise.all([city.cast(), ministry.cast()])
    await city.visitor.isAccessible()
    await city.visitor.shoot('vote-phone-dark-fr')
    await moderator.closeVote()
    await moderator.publishResult()
    await stage.sees(`${reunion} : 1re au niveau local, 2e au niveau national`)
    await stage.isAccessible()
    await stage.shoot('stage-result-light-fr')
    await observer.openTab(observer.t.observe('results'))
    await observer.sees(`${reunion} : 1re au niveau local, 2e au niveau national`)
    await observer.isAccessible()
    await observer.shoot('observe-result-dark-fr')
  })

  test('[D1] writes together, and says what is saved', async () => {
    const { city, ministry, moderator } = room
    await moderator.letEdit('everyone')
    await Promise.all([city.open('text'), ministry.open('text')])
    await Promise.all([city.goToEndOf(line), ministry.goToEndOf(line)])
    await Promise.all([city.type(' Villes.'), ministry.type(' Ministères.')])
    await ministry.visitor.sees('Villes.')
    await city.visitor.sees('Ministères.')
    await city.visitor.isTold(city.t.conclusions('saved'))
    await city.visitor.isAccessible()
    await city.visitor.shoot('text-phone-dark-fr')
    // The other's name stands at the end of a line, where the screen ends too.
    await ministry.goToEndOf(line)
    const name = city.visitor.page.locator('.caret-name')
    await eventually(async () => (await name.boundingBox())?.x).toBeGreaterThan(sizes.phone.width - 60)
    const width = await city.visitor.page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBe(sizes.phone.width)
    await moderator.visitor.isAccessible()
    await moderator.visitor.shoot('moderate-text-dark-fr')
  })

  test('ends, and hands out a record with French headings', async () => {
    const { city, moderator, observer, stage } = room
    await moderator.visitor.press(moderator.t.moderate('finishNow'))
    await moderator.visitor.sees(moderator.t.agenda('finished'))
    await moderator.closeSession()
    await moderator.publish()
    await city.open('now')
    await city.visitor.sees(city.t.participate('published'))
    await stage.shoot('stage-published-light-fr')
    await observer.page.getByRole('link', { name: observer.t.observe('readRecord') }).click()
    await observer.sees('Ministères.')
    expect(await kindsOf(observer)).toEqual(recordKinds)
    await observer.isAccessible()
    await observer.shoot('record-laptop-dark-fr')
    await city.visitor.page.getByRole('link', { name: city.t.participate('readRecord') }).click()
    await city.visitor.sees('Ministères.')
    await city.visitor.isAccessible()
    await city.visitor.shoot('record-phone-dark-fr')
  })

  test('troubles nobody’s browser', () => {
    expect(room.everybody.map(({ troubles }) => troubles)).toEqual([[], [], [], [], []])
  })
})
