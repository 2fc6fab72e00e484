import { expect, test } from 'vitest'
import { ordinal } from '../../../client/wording/ordinal.ts'
import { eventually } from '../support/visitor.ts'
import { type Guest, guests, type Hall } from './hall.ts'
import { namesIn, speakingIn } from './list.ts'

/** One person for another of the same seat. */
export function seatTests(hall: () => Hall): void {
  test('[F65] hands the place over when a substitute comes, who then speaks in their own name', async () => {
    const { clock, guests: people, moderator, stage } = hall()
    const { bo, nils } = people
    await appoint(hall(), 'nils', 'bo', 'substitute')
    await eventually(() => namesIn(moderator.visitor)).toEqual([
      guests.nils.name,
      guests.carme.name,
      guests.dario.name,
      guests.grace.name,
    ])
    await nils.visitor.sees(nils.t.ask('about', { subject: 'Empty flats' }))
    await nils.visitor.sees(nils.t.ask('place', { place: ordinal(1, 'en') }))
    await nils.visitor.isAccessible()
    await nils.visitor.shoot('floor-substitute-laptop')
    await clock.setTo('15:20')
    await moderator.give(guests.nils.name)
    await nils.visitor.isTold(nils.t.participate('haveFloor'))
    await stage.sees(guests.nils.name)
    await eventually(() => speakingIn(bo.visitor).innerText()).toContain(guests.nils.name)
    await clock.setTo('15:22')
    await moderator.finishSpeech()
    await bo.visitor.isTold(bo.t.floor('nobodySpeaks'))
  })

  test('[F64] lets an aide ask for the mayor: one place, in the mayor’s name, and no second', async () => {
    const { guests: people, moderator } = hall()
    const { ana, joana } = people
    await appoint(hall(), 'joana', 'ana', 'aide')
    await joana.visitor.page.getByLabel(joana.t.ask('subject')).fill('What the mayor wants to add')
    await joana.visitor.press(joana.t.ask('askFor', { name: guests.ana.name }))
    await eventually(async () => (await namesIn(moderator.visitor)).at(-1)).toBe(guests.ana.name)
    await ana.visitor.sees(ana.t.ask('about', { subject: 'What the mayor wants to add' }))
    await ana.visitor.sees(ana.t.ask('place', { place: ordinal(4, 'en') }))
    expect(await ana.visitor.button(ana.t.ask('ask')).count()).toBe(0)
    const more = joana.visitor.button(joana.t.ask('askFor', { name: guests.ana.name }))
    expect(await more.count()).toBe(0)
    await joana.visitor.isAccessible()
    await joana.visitor.shoot('floor-aide-laptop')
    await joana.visitor.press(joana.t.ask('withdraw'))
    await ana.visitor.button(ana.t.ask('ask')).waitFor()
  })
}

/** The moderator appoints somebody, in the people's pane, to act for another's seat. */
async function appoint(
  { moderator }: Hall,
  guest: Guest,
  principal: Guest,
  as: 'aide' | 'substitute',
): Promise<void> {
  const { visitor, t } = moderator
  const { name } = guests[guest]
  const says = guests[principal]
  await moderator.open('people')
  await visitor.press(t.seat('actOf', { name }))
  const dialog = visitor.page.getByRole('dialog', { name: t.seat('actOf', { name }) })
  const whom = dialog.getByLabel(t.seat('forWhom'), { exact: true })
  const option = whom.getByRole('option', { name: says.name })
  await whom.selectOption(await option.getAttribute('value'))
  await dialog.getByRole('radio', { name: t.seat(as) }).check()
  await visitor.isAccessible()
  await visitor.shoot(`floor-appoint-${as}-laptop`)
  await dialog.getByRole('button', { name: t.seat('appoint', { name }), exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  await moderator.open('floor')
}
