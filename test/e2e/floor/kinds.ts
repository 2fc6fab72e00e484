import { expect, test } from 'vitest'
import { ordinal } from '../../../client/wording/ordinal.ts'
import { eventually } from '../support/visitor.ts'
import { guests, type Hall } from './hall.ts'
import { namesIn, readOut } from './list.ts'

/** Requests that name others. */
export function kindTests(hall: () => Hall): void {
  test('[F44] [F45] takes a question to a speaker and a joint statement with those behind it', async () => {
    const { guests: people, moderator } = hall()
    const { dario, grace } = people
    await moderator.visitor.press(moderator.t.floor('openList'))
    const asking = dario.visitor.page
    await asking.getByRole('radio', { name: dario.t.ask('question') }).check()
    const whom = asking.getByLabel(dario.t.ask('toWhom'))
    await whom.selectOption({ label: `${guests.ana.name}, ${guests.ana.delegation}` })
    await dario.visitor.isAccessible()
    await dario.visitor.shoot('floor-question-dark')
    await dario.ask('Who pays the rent?')
    await dario.visitor.sees(dario.t.ask('asA', { kind: `question to ${guests.ana.name}` }))
    // Their own page shows it at once; the place is told when the server has it.
    await dario.visitor.isTold(dario.t.ask('place', { place: ordinal(3, 'en') }))
    const joint = grace.visitor.page
    await joint.getByRole('radio', { name: grace.t.ask('joint') }).check()
    const withWhom = joint.getByRole('combobox', { name: grace.t.ask('withWhom') })
    await withWhom.selectOption({ label: `${guests.eva.name}, ${guests.eva.delegation}` })
    await joint.getByRole('listitem').filter({ hasText: guests.eva.name }).waitFor()
    await grace.ask('Papers first')
    const waiting = [guests.bo, guests.carme, guests.dario, guests.grace].map(({ name }) => name)
    // As one line, so that a failure shows all of it.
    await eventually(async () => (await namesIn(moderator.visitor)).join(', ')).toBe(waiting.join(', '))
    const lines = await readOut(people.eva.visitor)
    expect(lines).toContain(`question to ${guests.ana.name}`)
    expect(lines).toContain(`joint statement with ${guests.eva.delegation}`)
    await moderator.visitor.isAccessible()
    await moderator.visitor.shoot('floor-kinds-laptop')
  })
}
