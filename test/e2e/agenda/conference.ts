import type { Browser, Locator, Page } from 'playwright-core'
import type { RunningServer } from '../../../server/server.ts'
import type { AgendaSlice } from '../../../shared/agenda/slice.ts'
import { startTestServer } from '../../support/server.ts'
import { Delegate } from '../support/delegate.ts'
import { Moderator } from '../support/moderator.ts'
import { type Founded, found, stateOf } from '../support/session-api.ts'
import { StillClock } from '../support/still-clock.ts'
import { eventually, type Visitor, type VisitorOptions, visit } from '../support/visitor.ts'

const agendaText = `15:00-15:10 Opening - Rita Ramos, Secretary of State
15:10-15:25 Presentation: Homes - Ana Sousa, Mayor of Lisboa
15:25-15:40 Presentation: Schools - Bo Lind, City of Bergen
15:40-16:00 Responses by national institutions - Eva Niemi, Ministry of the Interior
16:00-16:20 What should be done first?
16:20-16:50 Discussion
16:50-17:00 Conclusions and closing`

/** A session whose agenda two moderators drive, one of them on a phone, with three who take part. */
export interface Conference {
  readonly server: RunningServer
  readonly clock: StillClock
  readonly session: Founded
  readonly moderator: Moderator
  /** The second moderator, on a phone. */
  readonly second: Moderator
  /** From a city and a region, on phones. */
  readonly ana: Delegate
  readonly carme: Delegate
  /** Who responds for a ministry, on a laptop. */
  readonly eva: Delegate
  readonly everybody: readonly Visitor[]
  close(): Promise<void>
}

export async function openConference(browser: Browser): Promise<Conference> {
  const clock = new StillClock('15:00')
  const server = await startTestServer({ now: clock.now, withPages: true })
  const session = await found(server, 'Homes and schools', agendaText)
  const come = async (options: VisitorOptions) => {
    const visitor = await visit(browser, options)
    await clock.wear(visitor)
    return visitor
  }
  const moderator = await come({ size: 'laptop' })
  const second = await come({ size: 'phone' })
  const ana = await come({ size: 'phone' })
  const carme = await come({ size: 'phone', dark: true })
  const eva = await come({ size: 'laptop' })
  return {
    server,
    clock,
    session,
    moderator: new Moderator(moderator),
    second: new Moderator(second),
    ana: new Delegate(ana),
    carme: new Delegate(carme),
    eva: new Delegate(eva),
    everybody: [moderator, second, ana, carme, eva],
    close: () => server.close(),
  }
}

/** Everybody comes in; two of them take the seats the agenda has kept for them. */
export async function comeIn({ server, session, moderator, second, ...people }: Conference): Promise<void> {
  const { ana, carme, eva } = people
  const { code, links } = session
  await Promise.all([
    moderator.visitor.page.goto(links.moderate),
    second.visitor.page.goto(links.moderate),
    ...[ana, carme, eva].map((one) => one.knock(server.url, code)),
  ])
  await ana.claim('Ana Sousa')
  await eva.claim('Eva Niemi')
  await carme.declare({ name: 'Carme Puig', delegation: 'Catalonia', level: 'regional' })
  await moderator.admitAll(3)
  await Promise.all([ana, carme, eva].map(({ visitor, t }) => visitor.seesNot(t.participate('waiting'))))
}

/** The agenda as the server has it, with its forecast; without what could be undone. */
export async function agendaOf({ server, session }: Conference): Promise<Omit<AgendaSlice, 'journal'>> {
  const { agenda } = await stateOf(server, session.id, session.tokens.moderator)
  const { journal, ...rest } = agenda
  if (journal === null) throw new Error('Only a moderator may undo.')
  return rest
}

/** The title of the item under way, as the server has it. */
export async function underWay(conference: Conference): Promise<string | null> {
  const { activeId, nodes } = await agendaOf(conference)
  return activeId === null ? null : (nodes[activeId]?.title ?? null)
}

/** Does something that changes the agenda, looks at it, and takes it back by the key: everything is as before. */
export async function undone(
  conference: Conference,
  act: () => Promise<void>,
  look: () => Promise<void> = async () => {},
): Promise<void> {
  const before = await agendaOf(conference)
  await act()
  await eventually(() => agendaOf(conference)).not.toEqual(before)
  await look()
  await conference.moderator.visitor.page.keyboard.press('Alt+u')
  await eventually(() => agendaOf(conference)).toEqual(before)
}

/** A row of the agenda's pane, by its title. */
export const rowOf = (page: Page, title: string): Locator =>
  page.locator('[data-pane=agenda] [data-row]').filter({ hasText: title })

/** The titles in the agenda's pane, in order. */
export const titlesIn = ({ page }: Visitor): Promise<string[]> =>
  page.locator('[data-pane=agenda] .agenda-row-title').allInnerTexts()

/** The three dots at the end of a row: they open it, drag it and move it by keys. */
export const handleOf = ({ visitor, t }: Moderator, title: string): Locator =>
  visitor.button(t.moderate('rowActs', { title }))

/** Has looked at what is under way for as long as the page asks for before Next leaves it. */
export async function rested({ visitor: { page } }: Moderator): Promise<void> {
  const from = await page.evaluate(() => performance.now())
  await page.waitForFunction((before) => performance.now() - before > 600, from)
}
