import type { Visitor } from './visitor.ts'

export interface HandedOut {
  readonly code: string
  readonly observe: string
  readonly stage: string
  readonly rapporteur: string
}

/** Opens the link that the server prints when it starts. */
export async function organise({ page, t }: Visitor, origin: string, key: string): Promise<void> {
  await page.goto(`${origin}/#key=${key}`)
  await page.getByRole('button', { name: t.organise('openExample') }).waitFor()
}

/** Founds the Lisbon example with one click and reads what is to be handed out. */
export async function openLisbon(organiser: Visitor): Promise<HandedOut> {
  const { page, t } = organiser
  await organiser.press(t.organise('openExample'))
  const address = (name: string) =>
    page.getByLabel(t.links('addressOf', { name }), { exact: true }).inputValue()
  const code = await page.locator('.links-room-code').innerText()
  return {
    code: code.trim().split(/\s+/).at(-1) ?? '',
    observe: await address(t.links('observe')),
    stage: await address(t.links('stage')),
    rapporteur: await address(t.links('rapporteur')),
  }
}
