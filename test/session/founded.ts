import type { Event } from '../../shared/world.ts'
import { happened } from '../support/delegations.ts'

/** The session as it is founded, with facts a test wants otherwise. */
export const created = (facts: Record<string, unknown> = {}): Event =>
  happened({
    type: 'session/created',
    sessionId: 'lab-1',
    title: 'A lab on housing',
    question: 'Who houses whom?',
    place: '',
    timeZone: 'Europe/Lisbon',
    language: 'en',
    levels: ['local', 'national'].map((id) => ({ id, label: null })),
    links: { stream: null, captions: null, interpretation: [] },
    admission: 'approve',
    observersSee: { draft: false, names: true },
    startsAt: null,
    ...facts,
  })

/** A mayor whose name stands on the agenda and who is not here yet. */
export const expectedMayor = (): Event =>
  happened({ type: 'people/expected', people: [{ personId: 'mayor', seatId: 's-mayor', level: 'local' }] })

export const joined = (personId: string, other: Record<string, unknown> = {}): Event =>
  happened({
    type: 'people/joined',
    personId,
    seatId: `s-${personId}`,
    level: 'local',
    role: 'participant',
    source: 'code',
    admitted: true,
    ...other,
  })

export const detailsOf = (name: string) => ({
  name,
  honorific: null,
  role: null,
  delegation: null,
  country: null,
})
