import { expect, test } from 'vitest'
import type { Delegate } from '../support/delegate.ts'
import { send } from '../support/session-api.ts'
import { eventually } from '../support/visitor.ts'
import { agendaOf, type Conference } from './conference.ts'

/** What the room says to the agenda: points to those who respond, answers to a question. */
export function pointTests(conference: () => Conference): void {
  test('[A170] shows a point put during a presentation to who responds and to the moderator, until it is answered', async () => {
    const { carme, eva, moderator } = conference()
    const text = 'Who pays for the schools?'
    await carme.visitor.page.getByText(carme.t.room('put')).click()
    await carme.visitor.page.getByLabel(carme.t.room('putText')).fill(text)
    await carme.visitor.isAccessible()
    await carme.visitor.press(carme.t.room('putSend'))
    await eva.visitor.sees(text)
    await moderator.visitor.sees(text)
    await eva.visitor.isAccessible()
    await eva.visitor.shoot('agenda-point-respondent')
    await moderator.visitor.shoot('agenda-point-laptop')
    await moderator.visitor.press(moderator.t.room('markAnsweredPoint', { text }))
    await moderator.visitor.isTold(moderator.t.room('saidAnswered'))
    await eventually(() => lineOf(eva, text).getAttribute('data-answered')).toBe('true')
    expect(await moderator.visitor.button(moderator.t.room('markAnsweredPoint', { text })).count()).toBe(0)
  })
}

export function answerTests(conference: () => Conference): void {
  test('[A172] [A173] collects a line each from two phones and shows them by level', async () => {
    const { ana, carme, moderator } = conference()
    for (const [one, text] of [
      [ana, 'Empty flats into homes'],
      [carme, 'Teachers before buildings'],
    ] as const) {
      await one.visitor.page.getByLabel(one.t.room('answerText')).fill(text)
      await one.visitor.press(one.t.room('answerSend'))
      await one.visitor.button(one.t.room('answerChange')).waitFor()
    }
    await carme.visitor.isAccessible()
    await carme.visitor.shoot('agenda-answer-phone')
    const answers = moderator.visitor.page
      .locator('[data-pane=now] .room-part')
      .filter({ hasText: moderator.t.room('answers') })
    await eventually(() => answers.innerText()).toContain('Teachers before buildings')
    const words = await answers.innerText()
    const order = ['Local', 'Empty flats into homes', 'Regional', 'Teachers before buildings']
    const places = order.map((part) => words.indexOf(part))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
    await moderator.visitor.isAccessible()
    await moderator.visitor.shoot('agenda-answers-laptop')
  })

  test('keeps the time left in sight of a moderator’s phone with text at 200 %, whatever there is to read', async () => {
    const { second, server, session } = conference()
    const { page } = second.visitor
    const { activeId: itemId } = await agendaOf(conference())
    if (!itemId) throw new Error('Nothing is under way.')
    const papers = ['Homes', 'Schools', 'Teachers'].map((subject) => ({
      label: `${subject}: what five cities did, what it cost them and what came of it`,
      url: 'https://example.org/',
    }))
    await send(server, session.id, session.tokens.moderator, { type: 'agenda.edit', itemId, papers })
    await second.open('now')
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'))
    await second.visitor.sees('Teachers: what')
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('*')) element.scrollTop = 0
    })
    await second.visitor.shoot('agenda-large-text-phone')
    const place = (selector: string) => page.locator(selector).first().boundingBox()
    const [clock, tabs] = [await place('.now-card-clock'), await place('.pane-tabs')]
    expect(clock && tabs && clock.y + clock.height <= tabs.y, JSON.stringify([clock, tabs])).toBe(true)
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  })
}

const lineOf = ({ visitor: { page } }: Delegate, text: string) =>
  page.locator('.room-line').filter({ hasText: text }).first()
