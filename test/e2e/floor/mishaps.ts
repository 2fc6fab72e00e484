import { expect, test } from 'vitest'
import { stateOf } from '../support/session-api.ts'
import { eventually } from '../support/visitor.ts'
import { guests, type Hall } from './hall.ts'
import { speakingIn, speechClockIn } from './list.ts'

/** What goes wrong while somebody speaks. */
export function mishapTests(hall: () => Hall): void {
  test('[B13] [B16] goes on when the speaker’s phone is cut off; back again, it shows the right clock though its own was set', async () => {
    const { clock, guests: people, moderator } = hall()
    const { ana, eva } = people
    await ana.visitor.loseNetwork()
    await ana.visitor.sees('Offline')
    await clock.setTo('15:19:10')
    for (const { visitor } of [ana, eva]) await eventually(() => speechClockIn(visitor)).toBe('2:00 of 3:00')
    // Nobody can tell it so while it is away: back again, it must not go by what it knew.
    await clock.jump(ana.visitor, 40_000)
    await eventually(() => speechClockIn(ana.visitor)).toBe('2:40 of 3:00')
    await clock.setTo('15:19:20')
    await eventually(() => speechClockIn(eva.visitor)).toBe('2:10 of 3:00')
    expect(await speakingIn(moderator.visitor).innerText()).toContain(guests.ana.name)
    await ana.visitor.shoot('floor-offline-phone')
    await ana.visitor.findNetwork()
    await eventually(() => speechClockIn(ana.visitor)).toBe('2:10 of 3:00')
    await ana.visitor.seesNot('Offline')
    await clock.setTo('15:19:30')
    await eventually(() => speechClockIn(ana.visitor)).toBe('2:20 of 3:00')
  })

  test('[F36] gives the floor back, with every stretch as it was, when Finish was a slip', async () => {
    const { clock, guests: people, moderator, server, session } = hall()
    const { ana } = people
    const { visitor, t } = moderator
    const floor = async () => (await stateOf(server, session.id, session.tokens.moderator)).floor
    const before = (await floor()).speaking
    expect(before?.segments).toHaveLength(2)
    await visitor.press(t.floor('finish'))
    await ana.visitor.isTold(t.floor('nobodySpeaks'))
    await visitor.page.getByRole('button', { name: /^Undo: .*Ana Sousa finished/ }).click()
    await ana.visitor.isTold(ana.t.participate('haveFloor'))
    expect((await floor()).speaking).toEqual(before)
    expect((await floor()).speeches).toHaveLength(2)
    await clock.setTo('15:19:40')
    await eventually(() => speechClockIn(ana.visitor)).toBe('2:30 of 3:00')
    await visitor.press(t.floor('finish'))
    await ana.visitor.isTold(t.floor('nobodySpeaks'))
  })
}
