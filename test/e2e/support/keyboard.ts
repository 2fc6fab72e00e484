import type { Locator, Page } from 'playwright-core'

/** More than any page has stops. */
const MOST_STOPS = 250

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluateAll((elements) => elements.length === 1 && elements[0] === document.activeElement)

/** Goes on with Tab until the focus is where it is wanted, as somebody without a mouse does; `back` with Shift. */
export async function reach(target: Locator, { back = false } = {}): Promise<void> {
  await target.waitFor()
  const { keyboard } = target.page()
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await hasFocus(target)) return
    await keyboard.press(back ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`No Tab leads to ${target}.`)
}

/** Reaches a control and works it. */
export async function strike(target: Locator, key = 'Enter'): Promise<void> {
  await reach(target)
  await target.page().keyboard.press(key)
}

/** Reaches a field, takes out what stands in it and types. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await reach(field)
  const { keyboard } = field.page()
  await keyboard.press('ControlOrMeta+A')
  await keyboard.type(text)
}

/** Whether whatever has the focus can be seen to have it. */
export const focusIsSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })
