import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { word } from '../../../shared/kernel/wording.ts'
import { refusalTable } from '../../../shared/meeting.ts'
import { eventually } from '../support/visitor.ts'
import { type Conference, rested, underWay } from './conference.ts'

const responses = 'Responses by national institutions'

/** Two who drive the same agenda. */
export function togetherTests(conference: () => Conference): void {
  const title = () => underWay(conference())
  const next = (one: Conference['moderator']) => one.visitor.button(one.t.moderate('next'))

  test('[A43] [K13] goes on by one when a moderator double-clicks, and when two press at once', async () => {
    const { clock, moderator, second } = conference()
    await clock.setTo('15:34')
    await next(moderator).dblclick()
    await eventually(title).toBe('Presentation: Schools')
    for (const one of [moderator, second])
      await eventually(() => one.underWay().innerText()).toBe('Presentation: Schools')
    await clock.setTo('15:45')
    await Promise.all([pressTogether(next(moderator)), pressTogether(next(second))])
    await Promise.any([moderator, second].map(({ visitor }) => visitor.isTold(refusedAt(responses))))
    for (const one of [moderator, second]) await eventually(() => one.underWay().innerText()).toBe(responses)
    expect(await title()).toBe(responses)
  })

  test('[A43] tells a moderator who was offline that others went on, and skips nothing', async () => {
    const { clock, moderator, second } = conference()
    const { visitor, t } = second
    await visitor.loseNetwork()
    await visitor.sees('Offline')
    await clock.setTo('15:50')
    await rested(moderator)
    await next(moderator).click()
    await eventually(title).toBe('What should be done first?')
    expect(await second.underWay().innerText()).toBe(responses)
    await next(second).click()
    await visitor.sees(t.app('toSend', { count: 1 }))
    await visitor.findNetwork()
    await visitor.isTold(refusedAt('What should be done first?'))
    await visitor.seesNot('Offline')
    expect(await second.underWay().innerText()).toBe('What should be done first?')
    expect(await title()).toBe('What should be done first?')
    await visitor.isAccessible()
    await visitor.shoot('agenda-stale-phone')
  })
}

/** What somebody is told who left an item that was not under way any more. */
const refusedAt = (now: string): string => word(refusalTable['agenda/not-active'], 'en', { title: now })

/** Both have looked for long enough, and press in the same moment: a click by hand would come too late by chance. */
const pressTogether = (button: Locator): Promise<void> =>
  button.evaluate(
    (element: HTMLElement) =>
      new Promise<void>((done) => {
        setTimeout(() => {
          element.click()
          done()
        }, 700)
      }),
  )
