import * as z from 'zod/mini'
import { by, type CommandIn, command, type EventIn, event, roles } from '../kernel/area.ts'
import { levelId, personId, seatId, sessionId } from '../kernel/ids.ts'
import { limits } from '../kernel/limits.ts'
import { line, prose, webAddress } from '../kernel/text.ts'
import { instant } from '../kernel/time.ts'
import { languages } from '../kernel/wording.ts'

export const level = z.object({ id: levelId, label: z.nullable(line(60)) })
const link = z.object({ label: line(80), url: webAddress })
export const outsideLinks = z.object({
  stream: z.nullable(webAddress),
  captions: z.nullable(webAddress),
  interpretation: z.array(link).check(z.maxLength(10)),
})
export const timeZone = z
  .string()
  .check(z.refine(isTimeZone, 'must be an IANA time zone such as Europe/Lisbon'))

/** Everything about the session that may be changed while it is open. */
const facts = {
  title: line(),
  question: prose(),
  place: prose(limits.lineChars),
  timeZone,
  language: z.enum(languages),
  levels: z.array(level).check(z.maxLength(limits.levels)),
  links: outsideLinks,
  admission: z.enum(['approve', 'open']),
  observersSee: z.object({ draft: z.boolean(), names: z.boolean() }),
}
const partialFacts = z.partial(z.object(facts)).shape
export const stageView = z.enum(['auto', 'holding', 'agenda', 'floor', 'balance', 'poll', 'text', 'closing'])

/** Personal details: they travel in commands and live in the registry, never in an event. */
export const personDetails = z.object({
  name: line(limits.nameChars),
  honorific: z.nullable(line(40)),
  role: z.nullable(line()),
  delegation: z.nullable(line()),
  country: z.nullable(line(80)),
})
export type PersonDetails = z.infer<typeof personDetails>

/** An aide asks, votes and writes for the seat, whose own person speaks; a substitute speaks in their stead. */
export const actsAs = z.enum(['aide', 'substitute'])

const expected = z.object({ personId, seatId: z.nullable(seatId), level: z.nullable(levelId) })

export const sessionCommands = {
  'session.create': command(by.nobody, { sessionId, ...facts, startsAt: z.nullable(instant) }),
  'session.update': command(by.moderators, partialFacts),
  'session.show-on-stage': command(by.moderators, { view: stageView }),
  'session.close': command(by.moderators, {}),
  'session.publish': command(by.moderators, {}),
  'people.expect': command(by.moderators, {
    people: z
      .array(z.object({ ...expected.shape, details: personDetails }))
      .check(z.minLength(1), z.maxLength(limits.people)),
  }),
  'people.join': command(by.nobody, {
    personId,
    seatId: z.nullable(seatId),
    level: z.nullable(levelId),
    role: z.enum(roles),
    source: z.enum(['code', 'invitation', 'link']),
    details: z.nullable(personDetails),
  }),
  'people.admit': command(by.moderators, { personId }),
  'people.admit-all': command(by.moderators, {}),
  'people.correct': command(by.moderators, {
    personId,
    level: z.optional(z.nullable(levelId)),
    details: z.optional(z.partial(personDetails)),
  }),
  'people.remove': command(by.moderators, { personId }),
  /** Somebody gives up their own seat for a time and acts for the seat of `forPersonId`. */
  'people.appoint': command(by.moderators, { personId, forPersonId: personId, as: actsAs }),
  /** Back to the own seat: by a moderator, by the person appointed or by the one they act for. */
  'people.dismiss': command(by.theFloor, { personId }),
  /** The code by which they came was replaced: their seats wait for them until they claim them by the new one. */
  'people.free-seats': command(by.nobody, { personIds: z.array(personId).check(z.maxLength(limits.people)) }),
}
export type SessionCommand = CommandIn<typeof sessionCommands>

export const sessionEvents = {
  'session/created': event({ sessionId, ...facts, startsAt: z.nullable(instant) }),
  'session/updated': event(partialFacts),
  'session/shown-on-stage': event({ view: stageView }),
  'session/closed': event({}),
  'session/published': event({}),
  'people/expected': event({ people: z.array(expected) }),
  'people/joined': event({
    personId,
    seatId: z.nullable(seatId),
    level: z.nullable(levelId),
    role: z.enum(roles),
    source: z.enum(['code', 'invitation', 'link']),
    admitted: z.boolean(),
  }),
  'people/admitted': event({ personIds: z.array(personId) }),
  'people/corrected': event({ personId, level: z.optional(z.nullable(levelId)) }),
  'people/removed': event({ personId }),
  /** `seatId`, `level`: of the person they act for. */
  'people/appointed': event({
    personId,
    forPersonId: personId,
    seatId,
    level: z.nullable(levelId),
    as: actsAs,
  }),
  'people/dismissed': event({ personId }),
  'people/seats-freed': event({ personIds: z.array(personId) }),
}
export type SessionEvent = EventIn<typeof sessionEvents>

function isTimeZone(name: unknown): boolean {
  try {
    return typeof name === 'string' && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
