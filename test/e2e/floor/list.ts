import type { Locator } from 'playwright-core'
import type { Visitor } from '../support/visitor.ts'

/** Who waits, as somebody's page lists it: one line a request, in order. */
export const waitingIn = ({ page, t }: Visitor): Locator =>
  page.getByRole('region', { name: t.floor('contributions') }).getByRole('listitem')

/** The same as a screen reader reads it: role, order and words of each line. */
export const readOut = ({ page, t }: Visitor): Promise<string> =>
  page.getByRole('region', { name: t.floor('contributions') }).ariaSnapshot()

/** The names in somebody's list, in order. */
export const namesIn = (visitor: Visitor): Promise<string[]> =>
  waitingIn(visitor).locator('.person-line-name').allInnerTexts()

/** Who has the floor, with their clock, as somebody's page shows it. */
export const speakingIn = ({ page, t }: Visitor): Locator =>
  page.getByRole('region', { name: t.floor('speaking') })

/** The clock of the speech under way, `1:20 of 3:00`. */
export const speechClockIn = (visitor: Visitor): Promise<string> =>
  speakingIn(visitor).getByRole('timer').innerText()

/** What is left of it on the stage, `01:40`. */
export const stageClock = ({ page }: Visitor): Promise<string> =>
  page.locator('.stage-time').getByRole('timer').innerText()
