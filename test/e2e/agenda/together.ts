import { expect, test } from 'vitest'
import { refusalTable } from '../../../shared/meeting.ts'
import { eventually } from '../support/visitor.ts'
import { type Conference, rested, underWay } from './conference.ts'

/** Two who drive the same agenda. */
export function togetherTests(conference: () => Conference): void {
  const title = () => underWay(conference())
  const next = (one: Conference['moderator']) => one.visitor.button(one.t.moderate('next'))

  test('[A43] [K13] goes on by one when a moderator double-clicks, and when two press at once', async () => {
    const { clock, moderator, second, ana } = conference()
    await clock.setTo('15:34')
    await next(moderator).dblclick()
    await eventually(title).toBe('Presentation: Schools')
    await ana.visitor.sees('Presentation: Schools')
    await second.visitor.sees('Presentation: Schools')
    await clock.setTo('15:45')
    await rested(moderator)
    await rested(second)
    await Promise.all([next(moderator).click(), next(second).click()])
    await eventually(title).toBe('Responses by national institutions')
    for (const one of [moderator, second])
      await eventually(() => one.underWay().innerText()).toBe('Responses by national institutions')
    expect(await title()).toBe('Responses by national institutions')
  })

  test('[A43] tells a moderator who was offline that others went on, and skips nothing', async () => {
    const { clock, moderator, second } = conference()
    await second.visitor.loseNetwork()
    await second.visitor.sees('Offline')
    await clock.setTo('15:50')
    await rested(moderator)
    await next(moderator).click()
    await eventually(title).toBe('What should be done first?')
    expect(await second.underWay().innerText()).toBe('Responses by national institutions')
    await next(second).click()
    await second.visitor.findNetwork()
    const [said = ''] = refusalTable['agenda/not-under-way'].en.split('{')
    await second.visitor.isTold(said)
    await eventually(() => second.underWay().innerText()).toBe('What should be done first?')
    expect(await title()).toBe('What should be done first?')
    await second.visitor.isAccessible()
    await second.visitor.shoot('agenda-stale-phone')
  })
}
