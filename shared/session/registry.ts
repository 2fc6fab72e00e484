import type { Role } from '../kernel/area.ts'
import type { LevelId, PersonId, SeatId } from '../kernel/ids.ts'
import type { PersonDetails } from './messages.ts'
import type { ActsFor } from './slice.ts'

/** What an audience may know of a person. A name is `null` where the audience may not see it. */
export interface PersonCard {
  readonly personId: PersonId
  readonly seatId: SeatId | null
  readonly level: LevelId | null
  readonly role: Role
  readonly details: PersonDetails | null
  /** For whose seat they act; `null` for those who are there for themselves. */
  readonly actsFor: Pick<ActsFor, 'personId' | 'as'> | null
}

/** Who is who, beside the log: `version` grows with every change. */
export interface Directory {
  readonly version: number
  readonly people: readonly PersonCard[]
}
