import { expect, test } from 'vitest'
import { openLisbon, organise } from '../support/organiser.ts'
import { cityName, ministryName } from '../support/room.ts'
import { eventually } from '../support/visitor.ts'
import { goOn, type Lab } from './lab.ts'

const anti = 'More effective anti-discrimination laws and equality bodies'

/** From the first click to the slot of the speaker who apologised. */
export function openingTests(lab: Lab): void {
  test('is opened with one click, and its links are handed out', async () => {
    const { moderator, observer, stage, server } = lab.room
    const { visitor } = moderator
    await organise(visitor, server.url, server.organiserKey)
    await visitor.isAccessible()
    await visitor.shoot('organise-laptop-en')
    lab.handed = await openLisbon(visitor)
    await visitor.isAccessible()
    await visitor.shoot('links-laptop-en')
    await Promise.all([
      stage.page.goto(lab.handed.stage),
      observer.page.goto(lab.handed.observe),
      moderator.sitDown(),
    ])
    await stage.sees(lab.handed.code)
    await stage.sees('How can inclusive integration policies of cities')
    await stage.isAccessible()
    await stage.shoot('stage-holding-dark-en')
    await observer.sees(observer.t.agenda('notBegun'))
  })

  test('[S11] [S14] lets people in one by one and all at once, and nobody asks for the floor before', async () => {
    const { city, ministry, moderator, server } = lab.room
    await city.knock(server.url, lab.handed.code)
    await city.visitor.isAccessible()
    await city.visitor.shoot('join-phone-fr')
    await city.claim(cityName)
    await ministry.knock(server.url, lab.handed.code)
    await ministry.declare({
      name: ministryName,
      delegation: 'Ministry of the Presidency, Portugal',
      level: 'national',
    })
    await city.visitor.isAccessible()
    await city.visitor.shoot('waiting-phone-fr')
    const ask = city.visitor.button(city.t.ask('ask'))
    expect(await ask.getAttribute('aria-disabled')).toBe('true')
    await moderator.open('people')
    await moderator.visitor.sees(moderator.t.people('waiting'))
    await moderator.visitor.isAccessible()
    await moderator.visitor.shoot('moderate-people-laptop-en')
    await moderator.admit(cityName)
    await city.visitor.isTold(city.t.participate('admitted'))
    await eventually(() => ask.getAttribute('aria-disabled')).toBe(null)
    await ministry.visitor.sees(ministry.t.participate('waiting'))
    await moderator.admitAll(1)
    await ministry.visitor.isTold(ministry.t.participate('admitted'))
  })

  test('starts, and every screen shows what is under way', async () => {
    const { city, moderator, observer, stage } = lab.room
    await moderator.start()
    lab.held.push(await moderator.underWay().innerText())
    await Promise.all([city.visitor, observer, stage].map((one) => one.sees('Opening and introduction')))
    await stage.sees('Claudia Luciani')
    await stage.isAccessible()
    await stage.shoot('stage-presentation-dark-en')
    await goOn(lab, '15:06', 'Presentation of MPG')
    await goOn(lab, '15:17', 'Family Reunion')
  })

  test('[A47] [A50] pauses, resumes, gives minutes and takes them back', async () => {
    const { city, moderator, stage } = lab.room
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
        what: moderator.t.acts('didExtend', { title: 'Family Reunion' }),
      }),
    )
    await city.visitor.sees('10 min')
    await visitor.isAccessible()
  })

  test('[A16] leaves out the slot of the speaker who apologised, and goes on naming her', async () => {
    const { city, moderator } = lab.room
    await moderator.changeRow('Long-term residence', moderator.t.moderate('skipRow'))
    await goOn(lab, '15:29', anti)
    await city.open('agenda')
    const row = city.visitor.page.getByRole('listitem').filter({ hasText: 'Serena Foracchia' }).last()
    await eventually(() => row.innerText()).toContain(city.t.agenda('apologised'))
    await city.visitor.sees(city.t.agenda('skipped'))
    await city.visitor.isAccessible()
    await city.visitor.shoot('agenda-phone-fr')
    await city.open('now')
    expect(lab.held).not.toContain('Long-term residence')
  })
}
