import type { Page } from 'playwright-core'
import type { Visitor } from './visitor.ts'

/** Keeps whatever a page says in its live regions, as a screen reader would read it out. */
export async function listenTo({ context }: Visitor): Promise<void> {
  await context.addInitScript(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]'
    new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement
        const region = element?.closest('[aria-live=off], [role=timer]') ? null : element?.closest(live)
        const words = region?.textContent?.trim()
        if (words && words !== heard.at(-1)) heard.push(words)
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
}

/** Everything the page has said since it was opened. */
export const heardBy = (visitor: Visitor): Promise<string[]> =>
  visitor.page.evaluate(() => (window as unknown as { heard: string[] }).heard)

export interface AxNode {
  readonly role: string
  readonly name: string
  /** Whether changes of it are read out; `null` where it does not say. */
  readonly live: string | null
}

/** The page as the browser hands it to a screen reader, in reading order. */
export async function accessibilityTree(page: Page): Promise<AxNode[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      live: properties?.find((property) => property.name === 'live')?.value.value ?? null,
    }))
}
