import type {
  BallotChange,
  DraftAppend,
  EventAppend,
  Link,
  RegistryChange,
  Store,
  Token,
} from '../../server/store/store.ts'
import type {
  CommandId,
  LevelId,
  OptionId,
  PersonId,
  PollId,
  SeatId,
  SessionId,
} from '../../shared/kernel/ids.ts'
import { instantOf } from '../../shared/kernel/time.ts'
import type { PersonDetails } from '../../shared/session/messages.ts'
import type { Event } from '../../shared/world.ts'

export const SESSION = 'lisbon' as SessionId
export const OTHER_SESSION = 'geneva' as SessionId
export const POLL = 'priorities' as PollId
export const OTHER_POLL = 'priorities-2' as PollId
export const AT = instantOf(Date.UTC(2017, 10, 28, 15))

export const person = (name: string) => name as PersonId
export const seat = (name: string) => name as SeatId
export const titled = (title: string): Event => ({ type: 'session/updated', title })

/** An append of one event for each title. */
export function events(expectedSeq: number, titles: readonly string[], sessionId = SESSION): EventAppend {
  const command = { id: `c-${titles.join('-')}` as CommandId, type: 'session.update' }
  return {
    sessionId,
    expectedSeq,
    at: AT,
    actorId: person('ana'),
    command,
    commandDigest: `digest-${titles.join('-')}`,
    events: titles.map(titled),
  }
}

export function draft(expectedSeq: number, updates: readonly number[][], sessionId = SESSION): DraftAppend {
  const bytes = updates.map((update) => ({ personId: person('ana'), update: Uint8Array.from(update) }))
  return { sessionId, expectedSeq, at: AT, updates: bytes }
}

export const points = (given: number) => ({ points: { housing: given } as Record<OptionId, number> })

export const openBox = (pollId = POLL): BallotChange => ({ kind: 'open', sessionId: SESSION, pollId })

/** Locks the box over these ballots: what each seat gave. */
export const lockBox = (given: Readonly<Record<string, number>>, pollId = POLL): BallotChange => ({
  kind: 'lock',
  sessionId: SESSION,
  pollId,
  counted: Object.entries(given).map(([by, amount]) => ({
    seatId: seat(by),
    level: 'local' as LevelId,
    choice: points(amount),
  })),
})

interface Cast {
  readonly by: string
  readonly command: string
  readonly given: number
  readonly pollId?: PollId
  readonly digest?: string
}

/** A ballot cast for the seat of the same name as the person. */
export const cast = ({
  by,
  command,
  given,
  pollId = POLL,
  digest = `gives-${given}`,
}: Cast): BallotChange => ({
  kind: 'cast',
  sessionId: SESSION,
  pollId,
  seatId: seat(by),
  personId: person(by),
  level: 'local' as LevelId,
  choice: points(given),
  commandId: command as CommandId,
  commandDigest: digest,
})

export const session = (code: string, sessionId = SESSION): RegistryChange => ({
  kind: 'session',
  sessionId,
  code,
  title: 'Cities and migration',
  createdAt: AT,
})

export const named = (who: string, details: Partial<PersonDetails>, sessionId = SESSION): RegistryChange => ({
  kind: 'person',
  sessionId,
  personId: person(who),
  details,
})

export const erased = (who: string): RegistryChange => ({
  kind: 'erase-person',
  sessionId: SESSION,
  personId: person(who),
})

export const erasedSession = (sessionId = SESSION): RegistryChange => ({ kind: 'erase-session', sessionId })

export const link = (linkId: string, who: string | null, secret = `secret-${linkId}`): Link => ({
  linkId,
  sessionId: SESSION,
  kind: who === null ? 'participate' : 'invitation',
  role: 'participant',
  personId: who === null ? null : person(who),
  secret,
})

export const token = (digest: string, linkId: string, who: string | null): Token => ({
  digest,
  sessionId: SESSION,
  role: 'participant',
  personId: who === null ? null : person(who),
  linkId,
  expiresAt: AT,
})

export const addLink = (...of: Parameters<typeof link>): RegistryChange => ({
  kind: 'link',
  link: link(...of),
})
export const addToken = (...of: Parameters<typeof token>): RegistryChange => ({
  kind: 'token',
  token: token(...of),
})

/** All that can be read of the session, to compare one moment or one store with another. */
export async function everything(store: Store, sessionId = SESSION) {
  const { log, ballotBox, registry } = store
  const people = ['ana', 'ben', 'cleo']
  return {
    events: await log.events(sessionId, 0),
    updates: await log.updates(sessionId, 0),
    ballots: [await ballotBox.ballots(sessionId, POLL), await ballotBox.ballots(sessionId, OTHER_POLL)],
    ballotsOf: await Promise.all(people.map((who) => ballotBox.ballotsOf(sessionId, seat(who)))),
    session: await registry.session(sessionId),
    people: await registry.people(sessionId),
    links: await registry.links(sessionId),
    tokens: await Promise.all(['t1', 't2', 't3'].map((digest) => registry.token(digest))),
  }
}

export const DONE = { ok: true }
export const refusedAs = (reason: string) => ({ ok: false, reason })
