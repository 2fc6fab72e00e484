import { expect, test } from 'vitest'
import { ordinal } from '../../../client/wording/ordinal.ts'
import { strike } from '../support/keyboard.ts'
import { eventually } from '../support/visitor.ts'
import { guests, type Hall } from './hall.ts'
import { namesIn, readOut, waitingIn } from './list.ts'

/** Asking, the list everybody sees, and whom the order suggests. */
export function askingTests(hall: () => Hall): void {
  test('[F2] takes requests with their subject, each with its place and the wait to expect', async () => {
    const { ana, bo, carme } = hall().guests
    await ana.ask('Rents in the centre')
    await ana.visitor.isTold(ana.t.ask('place', { place: ordinal(1, 'en') }))
    await ana.visitor.sees(ana.t.ask('anyMoment'))
    await bo.ask('Empty flats')
    await bo.visitor.isTold(bo.t.ask('place', { place: ordinal(2, 'en') }))
    await bo.visitor.sees(bo.t.ask('inAbout', { count: 3, time: '15:13' }))
    await carme.ask('Les propriétaires')
    await carme.visitor.isTold(carme.t.ask('place', { place: ordinal(3, 'fr') }))
    await carme.visitor.sees(carme.t.ask('inAbout', { count: 6, time: '15:16' }))
    await carme.visitor.isAccessible()
    await carme.visitor.shoot('floor-place-phone-fr')
  })

  test('reads the list well to a screen reader: a named list of lines, each with place, person, wait and subject', async () => {
    const { moderator, observer, stage, guests: people } = hall()
    for (const reader of [people.bo.visitor, observer]) {
      await eventually(() => readOut(reader)).toBe(
        [
          '- region "In the list":',
          '  - heading "In the list (3)" [level=4]',
          '  - list:',
          '    - listitem: 1 Ana Sousa City of Lisboa Local any moment Rents in the centre',
          '    - listitem: 2 Bo Lind City of Bergen Local ~3 min Empty flats',
          '    - listitem: 3 Carme Puig Catalonia Regional ~6 min Les propriétaires',
        ].join('\n'),
      )
    }
    const first = waitingIn(moderator.visitor).first()
    expect(await first.ariaSnapshot()).toBe(
      [
        '- listitem:',
        '  - text: 1 Ana Sousa City of Lisboa Local any moment Rents in the centre',
        '  - button "Give the floor to Ana Sousa": Give the floor',
        '  - button "Place and subject of Ana Sousa"',
      ].join('\n'),
    )
    const next = stage.page.locator('.stage-next').getByRole('listitem')
    await eventually(() => next.allInnerTexts()).toHaveLength(3)
    expect(await next.first().innerText()).toContain(guests.ana.name)
    await moderator.visitor.isAccessible()
    await moderator.visitor.shoot('floor-list-laptop')
  })

  test('[F48] suggests whoever has not spoken yet and says why; the moderator follows, then overrules, by keyboard alone', async () => {
    const { moderator, clock, guests: people } = hall()
    const { visitor, t } = moderator
    const { page } = visitor
    const suggestion = page.locator('.suggestion')
    await strike(page.getByText(t.rules('title')))
    const order = page.getByLabel(t.rules('order'))
    await strike(order, 'ArrowDown')
    await visitor.isTold(t.floor('rulesSet'))
    expect(await order.inputValue()).toBe('first-timers')
    await eventually(() => suggestion.innerText()).toContain('Has not spoken yet.')
    await strike(visitor.button(t.floor('giveSuggested', { name: guests.ana.name })))
    await people.ana.visitor.isTold(people.ana.t.participate('haveFloor'))
    await people.bo.visitor.isTold(t.floor('given', { name: guests.ana.name }))
    await people.bo.visitor.isTold(people.bo.t.participate('youAreNext'))
    await clock.setTo('15:12')
    await strike(visitor.button(t.floor('finish')))
    await people.ana.ask('Rents, once more')
    await eventually(() => namesIn(visitor)).toEqual(['Bo Lind', 'Carme Puig', 'Ana Sousa'])
    await moveToFirst(hall(), guests.ana.name)
    await eventually(() => suggestion.innerText()).toContain(guests.bo.name)
    expect(await suggestion.innerText()).toContain('Has not spoken yet.')
    await visitor.isAccessible()
    await visitor.shoot('floor-suggestion-laptop')
    await strike(visitor.button(t.floor('closeInLabel', { count: 5 })))
    await clock.setTo('15:16')
    await strike(visitor.button(t.floor('giveTo', { name: guests.ana.name })))
    await people.ana.visitor.isTold(people.ana.t.participate('haveFloor'))
    expect(await namesIn(visitor)).toEqual(['Bo Lind', 'Carme Puig'])
  })
}

/** Opens the tools of a request and moves it from the third place to the first, without leaving the keys. */
async function moveToFirst({ moderator }: Hall, name: string): Promise<void> {
  const { visitor, t } = moderator
  await strike(visitor.button(t.floor('toolsOf', { name })))
  const up = visitor.button(t.floor('upOf', { name }))
  for (const place of [2, 1]) {
    await strike(up)
    await visitor.isTold(t.floor('moved', { name, place: ordinal(place, 'en') }))
  }
  await eventually(async () => (await namesIn(visitor))[0]).toBe(name)
}
