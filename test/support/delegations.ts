import type { Actor } from '../../shared/kernel/area.ts'
import type { Event } from '../../shared/world.ts'
import { actor } from './given.ts'

/** Writes an event by hand; ids need no brands in a test. */
export const happened = (event: { type: Event['type'] } & Record<string, unknown>): Event =>
  event as unknown as Event

const person = (personId: string, seatId: string | null, level: string | null) => ({
  personId,
  seatId,
  level,
})
const joined = (
  personId: string,
  seatId: string | null,
  level: string | null,
  admitted = true,
  role = 'participant',
) => happened({ type: 'people/joined', ...person(personId, seatId, level), role, source: 'code', admitted })

/** A session whose observers see names or do not. */
export const session = (names = true): Event =>
  happened({
    type: 'session/created',
    sessionId: 'lisbon',
    title: 'Migration and integration',
    question: '',
    place: 'Lisbon',
    timeZone: 'Europe/Lisbon',
    language: 'en',
    levels: ['local', 'regional', 'national', 'international'].map((id) => ({ id, label: null })),
    links: { stream: null, captions: null, interpretation: [] },
    admission: 'approve',
    observersSee: { draft: false, names },
    startsAt: null,
  })

/** Three cities, two ministries, a rapporteur without a seat, one who waits to be let in and one only expected. */
export const delegations = (names = true): readonly Event[] => [
  session(names),
  happened({ type: 'people/expected', people: [person('eva', 'portugal', 'national')] }),
  joined('ana', 'lisboa', 'local'),
  joined('bo', 'bergen', 'local'),
  joined('cem', 'ghent', 'local'),
  joined('dita', 'finland', 'national'),
  joined('finn', 'norway', 'national'),
  joined('rita', null, null, true, 'rapporteur'),
  joined('wim', 'zurich', 'regional', false),
]

export const ana: Actor = actor('participant', 'ana', 'lisboa')
export const bo: Actor = actor('participant', 'bo', 'bergen')
export const cem: Actor = actor('participant', 'cem', 'ghent')
export const dita: Actor = actor('participant', 'dita', 'finland')
export const finn: Actor = actor('participant', 'finn', 'norway')
export const rita: Actor = actor('rapporteur', 'rita')
export const wim: Actor = actor('participant', 'wim', 'zurich', false)
