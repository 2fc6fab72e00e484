import type * as z from 'zod/mini'
import type { Role } from '../kernel/area.ts'
import type { LevelId, PersonId, SeatId, SessionId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/time.ts'
import type { Language } from '../kernel/wording.ts'
import type { actsAs, level, outsideLinks, stageView } from './messages.ts'

export type ActsAs = z.infer<typeof actsAs>

/** An appointment: for whom, and the seat and level that are theirs again when it ends. */
export interface ActsFor {
  readonly personId: PersonId
  readonly as: ActsAs
  readonly ownSeatId: SeatId | null
  readonly ownLevel: LevelId | null
}

export interface Person {
  /** While somebody acts for another person, that person's. */
  readonly seatId: SeatId | null
  readonly level: LevelId | null
  readonly actsFor?: ActsFor
  readonly role: Role
  /** expected: known, not here (yet, or not again); waiting: here, not yet let in; removed: may not come back with the old link. */
  readonly status: 'expected' | 'waiting' | 'admitted' | 'removed'
  readonly source: 'agenda' | 'code' | 'invitation' | 'link'
}

export interface SessionSlice {
  readonly id: SessionId | null
  readonly status: 'open' | 'closed' | 'published'
  readonly title: string
  readonly question: string
  readonly place: string
  /** IANA name. Clients only ever display in it. */
  readonly timeZone: string
  readonly language: Language
  readonly startsAt: Instant | null
  readonly levels: readonly z.infer<typeof level>[]
  readonly links: z.infer<typeof outsideLinks>
  readonly admission: 'approve' | 'open'
  readonly observersSee: { readonly draft: boolean; readonly names: boolean }
  readonly stage: z.infer<typeof stageView>
  /** Moderators only: others know people through the directory. */
  readonly people: Readonly<Record<PersonId, Person>>
}

export const noSession: SessionSlice = {
  id: null,
  status: 'open',
  title: '',
  question: '',
  place: '',
  timeZone: 'UTC',
  language: 'en',
  startsAt: null,
  levels: [],
  links: { stream: null, captions: null, interpretation: [] },
  admission: 'approve',
  observersSee: { draft: false, names: true },
  stage: 'auto',
  people: {},
}
