import type { Browser } from 'playwright-core'
import type { RunningServer } from '../../../server/server.ts'
import { startTestServer } from '../../support/server.ts'
import { Delegate } from '../support/delegate.ts'
import { listenTo } from '../support/hearing.ts'
import { Moderator } from '../support/moderator.ts'
import { type Founded, found } from '../support/session-api.ts'
import { StillClock } from '../support/still-clock.ts'
import { type Visitor, type VisitorOptions, visit } from '../support/visitor.ts'

const agendaText = `15:00-15:10 Opening - Rita Ramos, Secretary of State
15:10-15:55 Discussion: Homes for newcomers
15:55-16:25 Discussion: What went wrong
16:25-16:35 Conclusions and closing`

/** Eight people from four levels: two of Lisboa, two of Bergen, each at first with a seat of their own. */
export const guests = {
  ana: { name: 'Ana Sousa', delegation: 'City of Lisboa', level: 'local' },
  joana: { name: 'Joana Melo', delegation: 'Office of the Mayor', level: 'local' },
  bo: { name: 'Bo Lind', delegation: 'City of Bergen', level: 'local' },
  nils: { name: 'Nils Dahl', delegation: 'Bergen Housing', level: 'local' },
  carme: { name: 'Carme Puig', delegation: 'Catalonia', level: 'regional' },
  dario: { name: 'Dario Conti', delegation: 'Tuscany', level: 'regional' },
  eva: { name: 'Eva Niemi', delegation: 'Ministry of the Interior', level: 'national' },
  grace: { name: 'Grace Okoro', delegation: 'Refugee Agency', level: 'international' },
} as const
export type Guest = keyof typeof guests
const guestNames = Object.keys(guests) as readonly Guest[]

/** Two on phones, one of them in French. */
const devices: Readonly<Record<Guest, VisitorOptions>> = {
  ana: { size: 'phone' },
  joana: { size: 'laptop' },
  bo: { size: 'laptop' },
  nils: { size: 'laptop' },
  carme: { size: 'phone', language: 'fr' },
  dario: { size: 'laptop', dark: true },
  eva: { size: 'laptop' },
  grace: { size: 'laptop' },
}

/** A discussion with all who take part in it, each in a browser of their own. */
export interface Hall {
  readonly browser: Browser
  readonly server: RunningServer
  readonly clock: StillClock
  readonly session: Founded
  readonly moderator: Moderator
  readonly observer: Visitor
  readonly stage: Visitor
  readonly guests: Readonly<Record<Guest, Delegate>>
  readonly everybody: readonly Visitor[]
  close(): Promise<void>
}

/** Ana's phone goes wrong by this much: pages show the server's time all the same. */
const PHONE_FAST_MS = 7 * 60_000

/** Eleven browsers before a session that nobody has entered yet. */
export async function openHall(browser: Browser): Promise<Hall> {
  const clock = new StillClock('14:50')
  const server = await startTestServer({ now: clock.now, withPages: true })
  const come = async (options: VisitorOptions, wrongByMs = 0) => {
    const visitor = await visit(browser, options)
    await listenTo(visitor)
    await clock.wear(visitor, wrongByMs)
    return visitor
  }
  const session = await found(server, 'Homes for newcomers', agendaText)
  const moderator = await come({ size: 'laptop' })
  const observer = await come({ size: 'laptop' })
  const stage = await come({ size: 'stage' })
  const arrived = await Promise.all(
    guestNames.map(async (guest) => {
      const visitor = await come(devices[guest], guest === 'ana' ? PHONE_FAST_MS : 0)
      return [guest, new Delegate(visitor)] as const
    }),
  )
  return {
    browser,
    server,
    clock,
    session,
    moderator: new Moderator(moderator),
    observer,
    stage,
    guests: Object.fromEntries(arrived) as Record<Guest, Delegate>,
    everybody: [moderator, observer, stage, ...arrived.map(([, { visitor }]) => visitor)],
    close: () => server.close(),
  }
}

/** Everybody comes in by the door that is theirs; the moderator lets the eight in, and the discussion begins at 15:10. */
export async function begin(hall: Hall): Promise<void> {
  const { moderator, observer, stage, session, server, clock } = hall
  await Promise.all([
    moderator.visitor.page.goto(session.links.moderate),
    observer.page.goto(session.links.observe),
    stage.page.goto(session.links.stage),
    ...guestNames.map(async (guest) => {
      await hall.guests[guest].knock(server.url, session.code)
      await hall.guests[guest].declare(guests[guest])
    }),
  ])
  await moderator.admitAll(guestNames.length)
  await Promise.all(guestNames.map((guest) => admitted(hall.guests[guest])))
  await clock.setTo('15:00')
  await moderator.start()
  await observer.sees('Rita Ramos')
  await clock.setTo('15:10')
  await moderator.next()
  await observer.sees('Discussion: Homes for newcomers')
  await moderator.open('floor')
}

const admitted = ({ visitor, t }: Delegate) => visitor.seesNot(t.participate('waiting'))
