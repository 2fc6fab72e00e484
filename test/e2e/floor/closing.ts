import { expect, test } from 'vitest'
import { refusalTable } from '../../../shared/meeting.ts'
import { accessibilityTree, heardBy } from '../support/hearing.ts'
import { eventually } from '../support/visitor.ts'
import { guests, type Hall } from './hall.ts'
import { speakingIn, speechClockIn, stageClock } from './list.ts'

/** The list closes by itself; a point of order passes it, and interrupts. */
export function closingTests(hall: () => Hall): void {
  test('[F39] shows when the list closes, and refuses in words once it has', async () => {
    const { clock, guests: people, moderator } = hall()
    const { grace, carme } = people
    const until = grace.t.floor('openUntil', { time: '15:17', span: '1\u00a0min' })
    await grace.visitor.sees(until)
    await grace.visitor.shoot('floor-closes-laptop')
    await clock.setTo('15:17:20')
    for (const { visitor } of [grace, moderator]) await visitor.sees(visitor.t.floor('closed'))
    await carme.visitor.sees(carme.t.floor('closed'))
    const ask = grace.visitor.button(grace.t.ask('ask'))
    await eventually(() => ask.getAttribute('aria-disabled')).toBe('true')
    const reason = grace.visitor.page.locator(`[id="${await ask.getAttribute('aria-describedby')}"]`)
    expect(await reason.innerText()).toBe(refusalTable['floor/list-closed'].en)
    await grace.visitor.isAccessible()
  })

  test('[F31] shows one clock to speaker, room and moderator, even on a phone that goes wrong', async () => {
    const { guests: people, moderator, observer, stage } = hall()
    for (const visitor of [people.ana.visitor, people.eva.visitor, observer, moderator.visitor])
      await eventually(() => speechClockIn(visitor)).toBe('1:20 of 3:00')
    await eventually(() => stageClock(stage)).toBe('01:40')
    await stage.isAccessible()
    await stage.shoot('floor-stage')
    await people.ana.visitor.isAccessible()
    await people.ana.visitor.shoot('floor-speaking-phone')
  })

  test('[F6] [F34] lets a point of order through the closed list; it interrupts, and the speech goes on with what was left', async () => {
    const { clock, guests: people, moderator, stage } = hall()
    const { ana, eva, grace } = people
    const { visitor, t } = moderator
    await grace.visitor.press(grace.t.ask('pointOfOrder'))
    const lane = visitor.page.getByRole('region', { name: t.floor('pointsOfOrder') })
    const order = lane.getByRole('listitem').first()
    await eventually(() => order.innerText()).toContain(guests.grace.name)
    await grace.visitor.page.getByLabel(grace.t.ask('ground')).fill('Three minutes are over')
    await grace.visitor.isAccessible()
    await grace.visitor.shoot('floor-ground-laptop')
    await grace.visitor.press(grace.t.ask('save'))
    await eventually(() => order.innerText()).toContain('Three minutes are over')
    await visitor.isAccessible()
    await visitor.shoot('floor-order-laptop')
    await visitor.press(t.floor('interruptFor', { name: guests.grace.name }))
    await grace.visitor.isTold(grace.t.participate('haveFloor'))
    await eventually(() => speakingIn(eva.visitor).innerText()).toContain('keeps 1:40')
    await stage.sees(guests.grace.name)
    await ana.visitor.shoot('floor-interrupted-phone')
    await clock.setTo('15:18')
    await visitor.press(t.floor('finish'))
    await eva.visitor.isTold(t.floor('hasAgain', { name: guests.ana.name }))
    await clock.setTo('15:18:30')
    await eventually(() => speechClockIn(eva.visitor)).toBe('1:20 of 3:00')
    const stands = speakingIn(eva.visitor).getByText(eva.t.time('paused'))
    await stands.waitFor()
    await visitor.press(t.floor('resumeLabel'))
    await stands.waitFor({ state: 'hidden' })
    await clock.setTo('15:19')
    for (const one of [ana.visitor, eva.visitor, visitor])
      await eventually(() => speechClockIn(one)).toBe('1:50 of 3:00')
    await eventually(() => stageClock(stage)).toBe('01:10')
  })

  test('has clocks that are no live regions, and says to screen readers who speaks, each time once', async () => {
    const { guests: people, moderator } = hall()
    for (const { visitor } of [people.ana, people.eva, moderator]) {
      const nodes = await accessibilityTree(visitor.page)
      const timers = nodes.filter(({ role }) => role === 'timer')
      expect(timers.length).toBeGreaterThanOrEqual(2)
      for (const { live } of timers) expect([null, 'off']).toContain(live)
      const polite = nodes.filter(({ role }) => role === 'status')
      expect(polite.length).toBeGreaterThan(0)
      for (const { live } of polite) expect(live).toBe('polite')
    }
    const { t } = moderator
    const heard = await heardBy(people.eva.visitor)
    const ofFloor = heard.filter((words) => words.includes('has the floor'))
    expect(ofFloor).toEqual([
      t.floor('given', { name: guests.ana.name }),
      t.floor('nobodySpeaks'),
      t.floor('given', { name: guests.ana.name }),
      t.floor('given', { name: guests.grace.name }),
      t.floor('hasAgain', { name: guests.ana.name }),
    ])
    expect(heard.filter((words) => /\d:\d\d of/.test(words))).toEqual([])
  })
}
