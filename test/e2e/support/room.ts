import type { Browser } from 'playwright-core'
import type { RunningServer } from '../../../server/server.ts'
import { startTestServer } from '../../support/server.ts'
import { Delegate } from './delegate.ts'
import { Moderator } from './moderator.ts'
import { type HandedOut, openLisbon, organise } from './organiser.ts'
import { type RoomClock, roomClock } from './room-clock.ts'
import { type Visitor, type VisitorOptions, visit } from './visitor.ts'

/** A session with everybody who takes part in it, each in a browser of their own. */
export interface Room {
  readonly browser: Browser
  readonly server: RunningServer
  readonly clock: RoomClock
  readonly moderator: Moderator
  /** On a phone. */
  readonly city: Delegate
  /** On a laptop. */
  readonly ministry: Delegate
  readonly observer: Visitor
  readonly stage: Visitor
  readonly everybody: readonly Visitor[]
  close(): Promise<void>
}

type Seat = 'moderator' | 'city' | 'ministry' | 'observer' | 'stage'
/** How each of them reads; in English and by daylight where nothing is said. */
type Reading = Readonly<Partial<Record<Seat, Pick<VisitorOptions, 'language' | 'dark'>>>>

/** Five browsers before an empty server, at 15:00 in Lisbon. */
export async function enterRoom(browser: Browser, reading: Reading): Promise<Room> {
  const clock = roomClock('15:00')
  const server = await startTestServer({ now: clock.now, withPages: true })
  const [moderator, city, ministry, observer, stage] = await Promise.all([
    visit(browser, { size: 'laptop', ...reading.moderator }),
    visit(browser, { size: 'phone', ...reading.city }),
    visit(browser, { size: 'laptop', ...reading.ministry }),
    visit(browser, { size: 'laptop', ...reading.observer }),
    visit(browser, { size: 'stage', ...reading.stage }),
  ])
  return {
    browser,
    server,
    clock,
    moderator: new Moderator(moderator),
    city: new Delegate(city),
    ministry: new Delegate(ministry),
    observer,
    stage,
    everybody: [moderator, city, ministry, observer, stage],
    close: () => server.close(),
  }
}

/** The example is founded; the stage is on the wall, the observer has opened the link, the moderator sits down. */
export async function openDoors({ server, moderator, observer, stage }: Room): Promise<HandedOut> {
  await organise(moderator.visitor, server.url, server.organiserKey)
  const handed = await openLisbon(moderator.visitor)
  await Promise.all([stage.page.goto(handed.stage), observer.page.goto(handed.observe), moderator.sitDown()])
  await stage.sees(handed.code)
  await observer.sees(observer.t.agenda('notBegun'))
  return handed
}

export const cityName = 'Dominique Versini'
export const ministryName = 'Inês Duarte'

/** Both join by the code, the city on a seat kept for it, and are let in. */
export async function letIn({ server, moderator, city, ministry }: Room, code: string): Promise<void> {
  await Promise.all([city.knock(server.url, code), ministry.knock(server.url, code)])
  await city.claim(cityName)
  await ministry.declare({
    name: ministryName,
    delegation: 'Ministry of the Presidency, Portugal',
    level: 'national',
  })
  await moderator.admit(cityName)
  await moderator.admit(ministryName)
  await city.visitor.seesNot(city.t.participate('waiting'))
  await ministry.visitor.seesNot(ministry.t.participate('waiting'))
}
