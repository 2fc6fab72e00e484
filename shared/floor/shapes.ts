import * as z from 'zod/mini'
import { nodeId, personId, requestId, seatId, speechId } from '../kernel/ids.ts'
import { line, prose } from '../kernel/text.ts'
import { instant, milliseconds } from '../kernel/time.ts'

/** What waits for its turn to speak. A question is put to a person, a joint statement made in the name of several seats. */
export const requestKinds = [
  'contribution',
  'point-of-order',
  'reply',
  'response',
  'question',
  'joint',
] as const
export const kind = z.enum(requestKinds)
export const subject = line(200)

export const asked = {
  seatId: z.nullable(seatId),
  personId: z.nullable(personId),
  kind,
  subject: z.nullable(subject),
}

const JOINT_SEATS = 20
/** What came later is optional, so that what was written before still reads. */
export const askedMore = {
  /** To whom a question is put, or who is answered. */
  toPersonId: z.optional(z.nullable(personId)),
  /** The other seats behind a joint statement. */
  jointSeatIds: z.optional(z.array(seatId).check(z.maxLength(JOINT_SEATS))),
  /** Whether they speak from elsewhere. */
  remote: z.optional(z.boolean()),
}

/** Who asks, and what would tell: carried to audiences that may know it of the speech but not of the request. */
export const whoAsks = z.object({
  seatId: z.nullable(seatId),
  personId: z.nullable(personId),
  subject: z.nullable(subject),
  toPersonId: z.nullable(personId),
  jointSeatIds: z.array(seatId),
  remote: z.boolean(),
})

/** As a log keeps it. */
export const request = z.object({ id: requestId, ...asked, ...askedMore, askedAt: instant })

const stretch = z.object({ from: instant, to: z.nullable(instant) })
/** How long one may speak: at least a second, so that a clock never begins beyond its end. */
export const limitMs = milliseconds.check(z.gte(1_000), z.lte(24 * 3_600_000))

/** Whether it may be told outside the room who spoke. The promise is the one made when the speech began. */
export const attribution = z.enum(['named', 'chatham-house'])

export const speech = z.object({
  id: speechId,
  requestId,
  ...asked,
  ...askedMore,
  askedAt: instant,
  itemId: z.nullable(nodeId),
  startedAt: instant,
  endedAt: z.nullable(instant),
  segments: z.optional(z.array(stretch)),
  limitMs: z.optional(z.nullable(limitMs)),
  attribution: z.optional(attribution),
})

/** What is handed in rather than said. */
export const textKinds = ['written', 'for-the-record'] as const
/** `text: null`: not for this audience. */
export const handedIn = {
  seatId: z.nullable(seatId),
  personId: z.nullable(personId),
  kind: z.enum(textKinds),
  subject: z.nullable(subject),
  text: z.nullable(prose().check(z.minLength(1))),
  itemId: z.nullable(nodeId),
  attribution,
}
export const keptText = z.object({ id: requestId, ...handedIn, handedInAt: instant })
