import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { eventually } from '../support/visitor.ts'
import { type Conference, handleOf, rowOf, titlesIn } from './conference.ts'

/** Rows moved with a mouse and with a finger. */
export function draggingTests(conference: () => Conference): void {
  test('[A133] moves a row by mouse, and drops nothing on Escape', async () => {
    const { moderator } = conference()
    const { visitor } = moderator
    const { mouse, keyboard } = visitor.page
    const before = await titlesIn(visitor)
    expect(before.slice(-2)).toEqual(['Discussion', 'Conclusions and closing'])
    const over = async () => {
      const from = await middleOf(handleOf(moderator, 'Conclusions and closing'))
      const row = await boxOf(rowOf(visitor.page, 'Discussion').locator('.agenda-row'))
      await mouse.move(from.x, from.y)
      await mouse.down()
      await mouse.move(from.x, row.y + row.height / 2, { steps: 4 })
      await mouse.move(from.x, row.y + 4, { steps: 4 })
    }
    await over()
    await keyboard.press('Escape')
    await mouse.up()
    expect(await titlesIn(visitor)).toEqual(before)
    await over()
    await mouse.up()
    const after = [...before.slice(0, -2), 'Conclusions and closing', 'Discussion']
    await eventually(() => titlesIn(visitor)).toEqual(after)
  })

  test('[A133] moves a row with a finger on a phone', async () => {
    const { moderator, second } = conference()
    const { visitor } = second
    await second.open('agenda')
    const before = await titlesIn(moderator.visitor)
    expect(before.slice(-2)).toEqual(['Conclusions and closing', 'Discussion'])
    await eventually(() => titlesIn(visitor)).toEqual(before)
    const handle = handleOf(second, 'Discussion')
    // Opened, the list goes to what is under way: it is measured once it stands still and the handle is in reach.
    await handle.click({ trial: true })
    const from = await middleOf(handle)
    const row = await boxOf(rowOf(visitor.page, 'Conclusions and closing').locator('.agenda-row'))
    const finger = await visitor.context.newCDPSession(visitor.page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: from.x, y }],
      })
    await touch('touchStart', from.y)
    for (const share of [0.3, 0.6, 1]) await touch('touchMove', from.y + (row.y + 4 - from.y) * share)
    await visitor.shoot('agenda-dragged-phone')
    await touch('touchEnd', row.y + 4)
    const after = [...before.slice(0, -2), 'Discussion', 'Conclusions and closing']
    await eventually(() => titlesIn(visitor)).toEqual(after)
    await eventually(() => titlesIn(moderator.visitor)).toEqual(after)
    await visitor.isAccessible()
    await second.open('now')
  })
}

async function boxOf(target: Locator) {
  const box = await target.boundingBox()
  if (!box) throw new Error(`${target} is not to be seen.`)
  return box
}

async function middleOf(target: Locator) {
  const { x, y, width, height } = await boxOf(target)
  return { x: x + width / 2, y: y + height / 2 }
}
