import type { RequestKind } from '../../shared/floor/slice.ts'
import type { PersonId, SeatId } from '../../shared/kernel/ids.ts'

/** As what a raised nameplate is put in the list. */
export interface NameplateDraft {
  readonly kind: RequestKind
  /** To whom a question is put. */
  readonly toPersonId: PersonId | null
  /** The other seats behind a joint statement. */
  readonly jointSeatIds: readonly SeatId[]
  /** Whether they speak from elsewhere. */
  readonly remote: boolean
}

export const plainNameplate: NameplateDraft = {
  kind: 'contribution',
  toPersonId: null,
  jointSeatIds: [],
  remote: false,
}

/** What is still to be said before somebody can be named; `null` where nothing is. */
export function missingFrom({
  kind,
  toPersonId,
  jointSeatIds,
}: NameplateDraft): 'to-whom' | 'with-whom' | null {
  if (kind === 'question' && toPersonId === null) return 'to-whom'
  return kind === 'joint' && jointSeatIds.length === 0 ? 'with-whom' : null
}
