import { expect, test } from 'vitest'
import { Delegate } from '../support/delegate.ts'
import { kindsOf, recordKinds } from '../support/record.ts'
import { visit } from '../support/visitor.ts'
import { goOn, type Lab } from './lab.ts'

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

/** The text, the last items, the end and the record. */
export function endingTests(lab: Lab): void {
  test('[D1] [C3] lets two people write in one paragraph, and observers read when they may', async () => {
    const { city, ministry, moderator, observer, stage } = lab.room
    await goOn(lab, '16:41', refugeesTitle)
    await goOn(lab, '16:51', 'Everyone has the right')
    await goOn(lab, '17:01', 'Responses by national institutions')
    await goOn(lab, '17:16', 'Discussion')
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
    const { city, moderator, stage } = lab.room
    await goOn(lab, '17:31', 'How can multi-level dialogue')
    await city.open('now')
    await city.visitor.isAccessible()
    await city.visitor.shoot('now-phone-fr')
    await goOn(lab, '17:46', 'Discussion')
    await goOn(lab, '18:01', 'Conclusions and closing remarks')
    lab.room.clock.setTo('18:09')
    await moderator.finishAgenda()
    expect(lab.held.map((title) => title.slice(0, 20))).toEqual(programme.map((title) => title.slice(0, 20)))
    await moderator.visitor.isAccessible()
    await moderator.visitor.shoot('moderate-finished-laptop-en')
    await stage.shoot('stage-closing-dark-en')
    await stage.isAccessible()
  })

  test('[S5] [C2] closes, lets the rapporteur go on, and publishes', async () => {
    const { city, moderator, observer, stage } = lab.room
    await moderator.closeSession()
    await city.visitor.sees(city.t.participate('closed'))
    await city.visitor.shoot('closed-phone-fr')
    const rapporteur = new Delegate(await visit(lab.room.browser, { size: 'laptop' }))
    await rapporteur.visitor.page.goto(lab.handed.rapporteur)
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
    const { moderator, observer } = lab.room
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
}
