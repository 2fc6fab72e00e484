import { costsPlace } from '../../../shared/floor/lanes.ts'
import type { FloorRequest, RequestKind } from '../../../shared/floor/slice.ts'
import type { PersonId, SeatId } from '../../../shared/kernel/ids.ts'

/** What one asks the floor for; a point of order has a button of its own. */
export const askKinds = [
  'contribution',
  'response',
  'reply',
  'question',
  'joint',
] as const satisfies readonly RequestKind[]

export interface AskDraft {
  readonly kind: (typeof askKinds)[number]
  /** Kept while another kind is looked at, sent only with a question. */
  readonly toPersonId: PersonId | null
  /** Sent only with a joint statement. */
  readonly jointSeatIds: readonly SeatId[]
  readonly remote: boolean
  /** Somebody else of one's seat who is to speak; `null` where that needs no word. */
  readonly forPersonId: PersonId | null
}

export const emptyAsk: AskDraft = {
  kind: 'contribution',
  toPersonId: null,
  jointSeatIds: [],
  remote: false,
  forPersonId: null,
}

/** What of a draft goes out with a request of its kind. */
export function detailsOf({ kind, toPersonId, jointSeatIds, remote, forPersonId }: AskDraft) {
  return {
    kind,
    ...(kind === 'question' && toPersonId !== null && { toPersonId }),
    ...(kind === 'joint' && jointSeatIds.length > 0 && { jointSeatIds: [...jointSeatIds] }),
    ...(remote && { remote }),
    ...(forPersonId !== null && { forPersonId }),
  }
}

/**
 * What saving changes of a request; `null` where nothing. A subject left as it stands is not sent: where the list is
 * hidden it is not known here, and would be lost.
 */
export function changesTo(
  request: Pick<FloorRequest, 'kind' | 'subject'>,
  { subject, kind }: { readonly subject: string; readonly kind: RequestKind },
) {
  const next = subject.trim() || null
  const costs = costsPlace(request, kind)
  if (!costs && next === request.subject) return null
  return { ...(next !== request.subject && { subject: next }), ...(costs && { kind, losePlace: true }) }
}
