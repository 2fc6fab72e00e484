import type { LevelId, PollId, SeatId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/time.ts'
import type { Choice, PollDefinition, PollResult } from './messages.ts'

export interface Poll extends PollDefinition {
  readonly status: 'draft' | 'open' | 'closed' | 'published'
  readonly openedAt: Instant | null
  readonly closedAt: Instant | null
  /** Everyone's from publication; moderators have it from the close. */
  readonly result: PollResult | null
}

export interface PollsSlice {
  readonly byId: Readonly<Record<PollId, Poll>>
  readonly order: readonly PollId[]
}

export const noPolls: PollsSlice = { byId: {}, order: [] }

/** A ballot as the ballot box keeps it for a recorded poll. */
export interface Ballot {
  readonly seatId: SeatId
  readonly level: LevelId | null
  readonly choice: Choice
}
