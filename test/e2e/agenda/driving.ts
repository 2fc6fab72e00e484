import { expect, test } from 'vitest'
import { focusIsSeen, reach, strike } from '../support/keyboard.ts'
import { eventually } from '../support/visitor.ts'
import { type Conference, handleOf, rested, titlesIn, underWay, undone } from './conference.ts'

/** Driving with the keyboard alone: nothing here touches a mouse. */
export function drivingTests(conference: () => Conference): void {
  const press = (keys: string) => conference().moderator.visitor.page.keyboard.press(keys)
  const left = () =>
    conference().moderator.visitor.page.locator('.now-card-clock').getByRole('timer').innerText()

  test('[A40] [A70] starts by keyboard, and the start can be taken back', async () => {
    const { moderator, ana } = conference()
    const start = moderator.visitor.button(moderator.t.moderate('start'))
    await undone(
      conference(),
      () => strike(start),
      () => ana.visitor.sees('Opening'),
    )
    await strike(start)
    await ana.visitor.sees('Opening')
    await eventually(left).toBe('10:00')
    await reach(moderator.visitor.button(moderator.t.moderate('pause')))
    expect(await focusIsSeen(moderator.visitor.page)).toBe(true)
  })

  test('[A47] [A50] [A70] pauses, gives and takes minutes by keys, and undoes each', async () => {
    const { ana, moderator } = conference()
    await undone(
      conference(),
      () => press('Alt+p'),
      () => ana.visitor.sees(ana.t.time('paused')),
    )
    await ana.visitor.seesNot(ana.t.time('paused'))
    const changes = [
      ['Alt+ArrowUp', '11:00'],
      ['Alt+Shift+ArrowUp', '15:00'],
      ['Alt+ArrowDown', '09:00'],
    ] as const
    for (const [keys, shown] of changes)
      await undone(
        conference(),
        () => press(keys),
        () => eventually(left).toBe(shown),
      )
    await eventually(left).toBe('10:00')
    await press('Alt+p')
    await ana.visitor.sees(ana.t.time('paused'))
    await undone(
      conference(),
      () => press('Alt+p'),
      () => ana.visitor.seesNot(ana.t.time('paused')),
    )
    await press('Alt+p')
    await ana.visitor.seesNot(ana.t.time('paused'))
    await moderator.visitor.isAccessible()
  })

  test('[A42] [A54] [A57] goes on, skips and re-opens, and undoes each', async () => {
    const { clock, moderator } = conference()
    const { visitor, t } = moderator
    await clock.setTo('15:08')
    const title = () => underWay(conference())
    await undone(
      conference(),
      () => press('Alt+n'),
      () => eventually(title).toBe('Presentation: Homes'),
    )
    await undone(
      conference(),
      () => strike(visitor.button(t.moderate('skip'))),
      () => eventually(title).toBe('Presentation: Homes'),
    )
    await rested(moderator)
    await press('Alt+n')
    await eventually(title).toBe('Presentation: Homes')
    await strike(handleOf(moderator, 'Opening'))
    await visitor.isAccessible()
    await undone(
      conference(),
      () => strike(visitor.button(t.moderate('reopen'))),
      () => eventually(title).toBe('Opening'),
    )
    await strike(handleOf(moderator, 'Opening'))
    expect(await title()).toBe('Presentation: Homes')
    await visitor.shoot('agenda-driven-laptop')
  })

  test('[A133] [A141] moves a row by Alt+Shift+arrows on its handle; the focus stays with it, and undo moves it back', async () => {
    const { moderator } = conference()
    const { visitor } = moderator
    const handle = handleOf(moderator, 'Discussion')
    await undone(
      conference(),
      async () => {
        await reach(handle)
        await press('Alt+Shift+ArrowUp')
      },
      async () => {
        await eventually(async () => (await titlesIn(visitor)).indexOf('Discussion')).toBe(4)
        await eventually(() => handle.evaluate((it) => it === document.activeElement)).toBe(true)
        expect(await focusIsSeen(visitor.page)).toBe(true)
      },
    )
    expect((await titlesIn(visitor)).indexOf('Discussion')).toBe(5)
  })
}
