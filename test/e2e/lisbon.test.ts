import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { Delegate } from './support/delegate.ts'
import { type HandedOut, openLisbon, organise } from './support/organiser.ts'
import { kindsOf, recordKinds } from './support/record.ts'
import { cityName, enterRoom, ministryName, type Room } from './support/room.ts'
import { eventually, visit } from './support/visitor.ts'

let browser: Browser
let room: Room
let handed: HandedOut
/** Every title that stood as the item under way, in order. */
const held: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
  room = await enterRoom(browser, {
    city: { language: 'fr' },
    ministry: { dark: true },
    observer: { language: 'fr' },
  })
})
// What everybody saw when something failed.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const [at, visitor] of room.everybody.entries()) await visitor.shoot(`failed-${at}`)
})
afterAll(async () => {
  await browser.close()
  await room.close()
})

const refugees = 'Reception and integration of refugees'
const equality = 'Anti-discrimination laws and equality bodies'
const education = 'Quality education, language and integration courses'
const refugeesTitle = 'Cities are at the forefront'
/** A line of the conclusions' template, to write after. */
const context = 'In two or three sentences'
const programme = [
  'Opening and introduction',
  'Presentation of MPG independent assessment report',
  'Family Reunion',
  'More effective anti-discrimination laws and equality bodies',
  'Responses by national institutions',
  'Discussion',
  'Calling all services and employers to work with migrants',
  'Cities are at the forefront in the reception and integration of refugees',
  'Everyone has the right to quality education, language and integration courses',
  'Responses by national institutions',
  'Discussion',
  'How can multi-level dialogue & policies for diversity and inclusion be improved',
  'Discussion',
  'Conclusions and closing remarks',
]
const anti = 'More effective anti-discrimination laws and equality bodies'

/** Leaves the item under way and waits until everybody sees the next. */
async function goOn(time: string, title: string): Promise<void> {
  room.clock.setTo(time)
  await room.moderator.next()
  await eventually(() => room.moderator.underWay().innerText()).toContain(title)
  held.push(await room.moderator.underWay().innerText())
}

describe('the Lisbon session, the moderator in English and the city in French', () => {
  test('is opened with one click, and its links are handed out', async () => {
    const { moderator, observer, stage, server } = room
    const { visitor } = moderator
    await organise(visitor, server.url, server.organiserKey)
    await visitor.isAccessible()
    await visitor.shoot('organise-laptop-en')
    handed = await openLisbon(visitor)
    await visitor.isAccessible()
    await visitor.shoot('links-laptop-en')
    await Promise.all([
      stage.page.goto(handed.stage),
      observer.page.goto(handed.observe),
      moderator.sitDown(),
    ])
    await stage.sees(handed.code)
    await stage.sees('How can inclusive integration policies of cities')
    await stage.isAccessible()
    await stage.shoot('stage-holding-dark-en')
    await observer.sees(observer.t.agenda('notBegun'))
  })

  test('[S11] [S14] lets people in one by one and all at once, and gives nobody a ballot before', async () => {
    const { city, ministry, moderator, server } = room
    await city.knock(server.url, handed.code)
    await city.visitor.isAccessible()
    await city.visitor.shoot('join-phone-fr')
    await city.claim(cityName)
    await ministry.knock(server.url, handed.code)
    await ministry.declare({
      name: ministryName,
      delegation: 'Ministry of the Presidency, Portugal',
      level: 'national',
    })
    await city.visitor.isAccessible()
    await city.visitor.shoot('waiting-phone-fr')
    await moderator.open('people')
    await moderator.visitor.sees(moderator.t.people('waiting'))
    await moderator.visitor.isAccessible()
    await moderator.visitor.shoot('moderate-people-laptop-en')
    await moderator.admit(cityName)
    await city.visitor.isTold(city.t.participate('admitted'))
    await ministry.visitor.sees(ministry.t.participate('waiting'))
    await moderator.admitAll(1)
    await ministry.visitor.isTold(ministry.t.participate('admitted'))
  })

  test('starts, and every screen shows what is under way', async () => {
    const { city, moderator, observer, stage } = room
    await moderator.start()
    held.push(await moderator.underWay().innerText())
    await Promise.all([city.visitor, observer, stage].map((one) => one.sees('Opening and introduction')))
    await stage.sees('Claudia Luciani')
    await stage.isAccessible()
    await stage.shoot('stage-presentation-dark-en')
    await goOn('15:06', 'Presentation of MPG')
    await goOn('15:17', 'Family Reunion')
  })

  test('[A47] [A50] pauses, resumes, gives minutes and takes them back', async () => {
    const { city, moderator, stage } = room
    const { visitor } = moderator
    await visitor.press(moderator.t.moderate('pause'))
    await city.visitor.sees(city.t.time('paused'))
    await stage.sees(stage.t.time('paused'))
    await visitor.press(moderator.t.moderate('resume'))
    await city.visitor.seesNot(city.t.time('paused'))
    await moderator.minutes('+5')
    await city.visitor.sees('15 min')
    await visitor.shoot('moderate-now-laptop-en')
    await visitor.press(
      moderator.t.moderate('undoWhat', {
        what: moderator.t.moderate('didExtend', { title: 'Family Reunion' }),
      }),
    )
    await city.visitor.sees('10 min')
    await visitor.isAccessible()
  })

  test('[A16] leaves out the slot of the speaker who apologised, and goes on naming her', async () => {
    const { city, moderator } = room
    await moderator.changeRow('Long-term residence', moderator.t.moderate('skipRow'))
    await goOn('15:29', anti)
    await city.open('agenda')
    const row = city.visitor.page.getByRole('listitem').filter({ hasText: 'Serena Foracchia' }).last()
    await eventually(() => row.innerText()).toContain(city.t.agenda('apologised'))
    await city.visitor.sees(city.t.agenda('skipped'))
    await city.visitor.isAccessible()
    await city.visitor.shoot('agenda-phone-fr')
    await city.open('now')
    expect(held).not.toContain('Long-term residence')
  })

  test('[F2] [F4] [F7] gives the floor in turn: from the phone, for a raised nameplate, for a point of order', async () => {
    const { city, ministry, moderator, stage } = room
    await goOn('15:46', 'Responses by national institutions')
    await goOn('16:08', 'Discussion')
    await city.ask('Le logement des familles')
    await city.visitor.sees(city.t.ask('place', { place: '1re' }))
    await moderator.raise('ob')
    await ministry.ask('Recognition of qualifications')
    await ministry.visitor.sees(ministry.t.ask('place', { place: '3rd' }))
    await city.visitor.page.reload()
    await city.visitor.sees(city.t.ask('place', { place: '1re' }))
    await city.visitor.isAccessible()
    await city.visitor.shoot('floor-place-phone-fr')
    await ministry.visitor.press(ministry.t.ask('withdraw'))
    await ministry.visitor.seesNot(ministry.t.ask('place', { place: '3rd' }))
    await ministry.visitor.press(ministry.t.ask('pointOfOrder'))
    await ministry.visitor.sees(ministry.t.participate('youAreNext'))
    await moderator.visitor.isAccessible()
    await moderator.visitor.shoot('moderate-floor-laptop-en')
    await moderator.give(ministryName)
    await moderator.finishSpeech()
    await moderator.give(cityName)
    await city.visitor.isTold(city.t.participate('haveFloor'))
    await stage.sees('Le logement des familles')
    await stage.isAccessible()
    await stage.shoot('stage-floor-dark-en')
    await city.visitor.shoot('floor-speaking-phone-fr')
    await moderator.finishSpeech()
    await city.visitor.seesNot(city.t.participate('haveFloor'))
  })

  test('[P10] takes points from both levels, changed ballots and a reload included', async () => {
    const { city, ministry, moderator, stage } = room
    await goOn('16:31', 'Calling all services')
    await moderator.openVote()
    await city.visitor.isTold(city.t.participate('pollOpen'))
    await Promise.all([city.goVote(), ministry.goVote()])
    await city.visitor.isAccessible()
    await city.give({ [refugees]: 10 })
    await city.cast()
    await ministry.give({ [equality]: 4, 'Long-term residence': 3, 'Family reunion': 2, [education]: 1 })
    await ministry.cast()
    await moderator.visitor.sees(moderator.t.control('turnout', { ballots: 2, entitled: 2 }))
    await stage.sees(stage.t.stage('haveVoted', { entitled: 2 }))
    await stage.isAccessible()
    await stage.shoot('stage-poll-dark-en')
    await city.give({ 'Family reunion': 4, [refugees]: 6 })
    await city.visitor.sees(city.t.ballot('changed'))
    await city.cast()
    await city.visitor.shoot('vote-phone-fr')
    await ministry.visitor.isAccessible()
    await ministry.visitor.shoot('vote-laptop-dark-en')
    await city.visitor.page.reload()
    await city.open('vote')
    await eventually(() => city.pointsFor(refugees).inputValue()).toBe('6')
    await city.visitor.sees(city.t.ballot('recorded'))
  })

  test('[B13] says truthfully that the connection is lost, and heals by itself', async () => {
    const { city, moderator } = room
    await city.visitor.loseNetwork()
    await city.visitor.sees(city.t.app('offlineSince', { time: '16:31' }))
    await city.give({ [refugees]: 5, 'Family reunion': 3, 'Long-term residence': 2 })
    await city.visitor.press(city.t.ballot('cast'))
    await city.visitor.sees(city.t.ballot('unsent'))
    await city.visitor.isAccessible()
    await city.visitor.shoot('offline-phone-fr')
    await moderator.visitor.shoot('moderate-poll-laptop-en')
    await city.visitor.findNetwork()
    await city.visitor.sees(city.t.app('live'))
    await city.visitor.sees(city.t.ballot('recorded'))
  })

  test('[P23] [P24] publishes two rankings that differ, and names the gap on every screen', async () => {
    const { city, moderator, observer, stage } = room
    await moderator.closeVote()
    await city.visitor.sees(city.t.ballot('closedNow'))
    await moderator.publishResult()
    await observer.openTab(observer.t.observe('results'))
    const gap = (t: typeof stage.t, first: string, second: string) =>
      t.result('gap', {
        option: refugees,
        first,
        second,
        firstLevel: t.level('local').toLowerCase(),
        secondLevel: t.level('national').toLowerCase(),
      })
    await stage.sees(gap(stage.t, '1st', 'joint 5th'))
    await observer.sees(gap(observer.t, '1re', '5e ex æquo'))
    await city.visitor.sees(gap(city.t, '1re', '5e ex æquo'))
    for (const one of [stage, observer, city.visitor, moderator.visitor]) await one.isAccessible()
    await stage.shoot('stage-result-dark-en')
    await observer.shoot('observe-result-laptop-fr')
    await city.visitor.shoot('result-phone-fr')
    await moderator.visitor.shoot('moderate-result-laptop-en')
  })

  test('[D1] [C3] lets two people write in one paragraph, and observers read when they may', async () => {
    const { city, ministry, moderator, observer, stage } = room
    await goOn('16:41', refugeesTitle)
    await goOn('16:51', 'Everyone has the right')
    await goOn('17:01', 'Responses by national institutions')
    await goOn('17:16', 'Discussion')
    await moderator.letEdit('everyone')
    await Promise.all([city.open('text'), ministry.open('text')])
    await Promise.all([city.goToEndOf(context), ministry.goToEndOf(context)])
    await Promise.all([city.type(' villes'), ministry.type(' ministries')])
    for (const { visitor } of [city, ministry, moderator]) {
      await visitor.sees('villes')
      await visitor.sees('ministries')
    }
    await city.visitor.isTold(city.t.conclusions('saved'))
    await ministry.visitor.isTold(ministry.t.conclusions('saved'))
    await city.visitor.isAccessible()
    await city.visitor.shoot('text-phone-fr')
    await ministry.visitor.isAccessible()
    await ministry.visitor.shoot('text-laptop-dark-en')
    await moderator.visitor.isAccessible()
    await moderator.visitor.shoot('moderate-text-laptop-en')
    await moderator.putOnStage(context)
    await stage.sees('ministries')
    await stage.shoot('stage-text-dark-en')
    await stage.isAccessible()
    await observer.openTab(observer.t.observe('text'))
    await observer.sees(observer.t.observe('textClosed'))
    expect(await observer.page.getByText('ministries').count()).toBe(0)
    await moderator.setting(moderator.t.people('observersDraft'), true)
    await observer.sees('ministries')
    expect(await observer.page.getByRole('textbox').count()).toBe(0)
    expect(await observer.page.locator('[contenteditable=true]').count()).toBe(0)
    await observer.isAccessible()
    await observer.shoot('observe-text-laptop-fr')
    await moderator.setting(moderator.t.people('observersDraft'), false)
    await observer.sees(observer.t.observe('textClosed'))
  })

  test('goes through every item to the end', async () => {
    const { city, moderator, stage } = room
    await goOn('17:31', 'How can multi-level dialogue')
    await city.open('now')
    await city.visitor.isAccessible()
    await city.visitor.shoot('now-phone-fr')
    await goOn('17:46', 'Discussion')
    await goOn('18:01', 'Conclusions and closing remarks')
    room.clock.setTo('18:09')
    await moderator.finishAgenda()
    expect(held.map((title) => title.slice(0, 20))).toEqual(programme.map((title) => title.slice(0, 20)))
    await moderator.visitor.isAccessible()
    await moderator.visitor.shoot('moderate-finished-laptop-en')
    await stage.shoot('stage-closing-dark-en')
    await stage.isAccessible()
  })

  test('[S5] [C2] closes, lets the rapporteur go on, and publishes', async () => {
    const { city, moderator, observer, stage } = room
    await moderator.closeSession()
    await city.visitor.sees(city.t.participate('closed'))
    await city.visitor.shoot('closed-phone-fr')
    const rapporteur = new Delegate(await visit(browser, { size: 'laptop' }))
    await rapporteur.visitor.page.goto(handed.rapporteur)
    await rapporteur.goToEndOf(context)
    await rapporteur.type(' Read once more.')
    await rapporteur.visitor.isTold(rapporteur.t.conclusions('saved'))
    await rapporteur.visitor.isAccessible()
    await rapporteur.visitor.shoot('rapporteur-laptop-en')
    await moderator.publish()
    await stage.sees(stage.t.stage('published'))
    await stage.shoot('stage-published-dark-en')
    await observer.sees(observer.t.observe('published'))
    await city.visitor.sees(city.t.participate('published'))
    expect(rapporteur.visitor.troubles).toEqual([])
  })

  test('hands out the record in every form', async () => {
    const { moderator, observer } = room
    await moderator.visitor.page
      .getByRole('link', { name: moderator.t.moderate('record') })
      .first()
      .click()
    await moderator.visitor.sees('Read once more.')
    await moderator.visitor.sees('Serena Foracchia')
    await moderator.visitor.isAccessible()
    await moderator.visitor.shoot('record-laptop-en')
    expect(await kindsOf(moderator.visitor)).toEqual(recordKinds)
    await observer.page.getByRole('link', { name: observer.t.observe('readRecord') }).click()
    await observer.sees('Read once more.')
    await observer.isAccessible()
    await observer.shoot('record-laptop-fr')
  })

  test('troubles nobody’s browser, and asks nothing of other servers', () => {
    for (const { requested, troubles } of room.everybody) {
      expect(troubles).toEqual([])
      const elsewhere = requested.filter(
        (url) => !/^(blob|data):/.test(url) && !url.startsWith(room.server.url),
      )
      expect(elsewhere).toEqual([])
      expect(requested.length).toBeGreaterThan(5)
    }
  })
})
