import * as z from 'zod/mini'
import { by, type CommandIn, command, type EventIn, event } from '../kernel/area.ts'
import { commandId, nodeId, personId, requestId, seatId, speechId } from '../kernel/ids.ts'
import { limits } from '../kernel/limits.ts'
import { prose } from '../kernel/text.ts'
import { instant, milliseconds } from '../kernel/time.ts'
import { rulesToSet } from './rules.ts'
import {
  asked,
  askedMore,
  attribution,
  handedIn,
  keptText,
  kind,
  limitMs,
  request,
  speech,
  subject,
  textKinds,
  whoAsks,
} from './shapes.ts'

/** What an undo changes, and nothing else: never a copy of the list, which would lose what others asked since. */
export const floorRestore = z.object({
  open: z.optional(z.boolean()),
  closesAt: z.optional(z.nullable(instant)),
  rules: z.optional(z.object(rulesToSet)),
  speaking: z.optional(z.nullable(speech)),
  /** Speeches that wait behind a point of order, all of them. */
  interrupted: z.optional(z.array(speech)),
  /** Requests that go back into the list, or the one of `itemId`, each behind those that were ahead of it and still wait. */
  waiting: z.array(z.object({ request, ahead: z.array(requestId), itemId: z.optional(nodeId) })),
  /** Requests that are set aside again, for an item. */
  aside: z.optional(z.array(z.object({ id: requestId, itemId: nodeId, ahead: z.array(requestId) }))),
  /** Requests that go back to where they stood, as `waiting` do. */
  moved: z.optional(z.array(z.object({ id: requestId, ahead: z.array(requestId) }))),
  /** Requests that are as they were, if since nobody changed them from what is said here. */
  edited: z.optional(z.array(z.object({ request, kind, subject: z.nullable(subject) }))),
  /** Requests that leave the list. */
  notWaiting: z.array(requestId),
  /** Texts that count again, and those that no longer do. */
  texts: z.optional(z.array(z.object({ text: keptText, ahead: z.array(requestId) }))),
  noTexts: z.optional(z.array(requestId)),
  /** Finished speeches that no longer count as such. */
  unfinished: z.array(speechId),
})
export type FloorRestore = z.infer<typeof floorRestore>

export const floorCommands = {
  'floor.open': command(by.moderators, {}),
  'floor.close': command(by.moderators, {}),
  /** The list closes by itself at this moment; `null`: it does not. */
  'floor.close-at': command(by.moderators, { at: z.nullable(instant) }),
  'floor.set-rules': command(by.moderators, rulesToSet),
  /** `forPersonId`: a moderator puts somebody in the list who raised a nameplate; a seat names which of its people speaks. */
  'floor.request': command(by.theFloor, {
    requestId,
    kind,
    subject: z.optional(subject),
    forPersonId: z.optional(personId),
    toPersonId: z.optional(personId),
    jointSeatIds: askedMore.jointSeatIds,
    remote: askedMore.remote,
  }),
  /** `losePlace`: a seat that changes its kind agrees to go to the end of the list. */
  'floor.edit': command(by.theFloor, {
    requestId,
    kind: z.optional(kind),
    subject: z.optional(z.nullable(subject)),
    losePlace: z.optional(z.boolean()),
  }),
  /** A tour de table: puts everyone named in the list, once. */
  'floor.start-round': command(by.moderators, {
    entries: z
      .array(z.object({ requestId, personId }))
      .check(z.minLength(1), z.maxLength(limits.requestsWaiting)),
  }),
  /** Puts it right before another request of the list, or last. One set aside for another item joins the list so. */
  'floor.move': command(by.moderators, { requestId, before: z.nullable(requestId) }),
  /** Another person of the same seat is to speak; the place in the list, or the speech under way, stays the seat's. */
  'floor.hand-over': command(by.theFloor, { requestId, toPersonId: personId }),
  'floor.withdraw': command(by.theFloor, { requestId }),
  /** Gives the floor; ends the speech under way, if any. */
  'floor.call': command(by.moderators, { requestId }),
  'floor.finish': command(by.moderators, { speechId }),
  'floor.pause-speech': command(by.moderators, { speechId }),
  'floor.resume-speech': command(by.moderators, { speechId }),
  /** `byMs`: positive gives time, negative takes it. */
  'floor.extend-speech': command(by.moderators, {
    speechId,
    byMs: milliseconds.check(z.gte(-limits.extendByMs), z.lte(limits.extendByMs)),
  }),
  /** Gives the floor to a point of order; the speech under way waits and comes back with the time it has left. */
  'floor.interrupt': command(by.moderators, { requestId }),
  /** A contribution in writing counts like one that was spoken; text for the record is only kept. */
  'floor.hand-in': command(by.theFloor, {
    textId: requestId,
    kind: z.enum(textKinds),
    subject: z.optional(subject),
    text: prose().check(z.minLength(1, 'must not be empty')),
    forPersonId: z.optional(personId),
  }),
  'floor.take-back': command(by.theFloor, { textId: requestId }),
  'floor.undo': command(by.moderators, { commandId }),
}
export type FloorCommand = CommandIn<typeof floorCommands>

const entered = z.array(z.object({ requestId, seatId: z.nullable(seatId), personId: z.nullable(personId) }))
/** The whole list, and what is set aside. */
const anew = {
  list: z.optional(z.array(request)),
  aside: z.optional(z.record(nodeId, z.array(request))),
}

export const floorEvents = {
  'floor/opened': event({}),
  'floor/closed': event({}),
  'floor/closing-set': event({ closesAt: z.nullable(instant) }),
  /** What was set, and nothing else. `list` and `aside`: only to an audience that from now on sees more or less of it. */
  'floor/rules-set': event({ rules: z.object(rulesToSet), ...anew }),
  /** `byModerator`: put in the list for somebody who raised a nameplate. */
  'floor/requested': event({ requestId, ...asked, ...askedMore, byModerator: z.boolean() }),
  /** `losesPlace`: goes to the end of the list. */
  'floor/edited': event({
    requestId,
    kind,
    subject: z.nullable(subject),
    losesPlace: z.boolean(),
    byModerator: z.boolean(),
  }),
  'floor/moved': event({ requestId, before: z.nullable(requestId) }),
  'floor/round-started': event({ requests: entered }),
  /** Those who are to speak to the item that begins. */
  'floor/speakers-entered': event({ itemId: nodeId, requests: entered }),
  /** `personId`: who is to speak; `null` to an audience that may not know. */
  'floor/handed-over': event({ requestId, personId: z.nullable(personId), byModerator: z.boolean() }),
  'floor/speech-handed-over': event({ speechId, personId: z.nullable(personId) }),
  'floor/withdrawn': event({ requestId, byModerator: z.boolean() }),
  /** `limitMs`: where it is not what the rules say for the kind. */
  'floor/speech-started': event({
    speechId,
    requestId,
    itemId: z.nullable(nodeId),
    limitMs: z.optional(z.nullable(limitMs)),
    /** Absent: named. */
    attribution: z.optional(attribution),
    /** Only where an audience does not see of the request what it may see of the speech, or the other way round. */
    who: z.optional(whoAsks),
  }),
  'floor/speech-finished': event({ speechId }),
  'floor/speech-paused': event({ speechId }),
  'floor/speech-resumed': event({ speechId }),
  /** `limitMs`: the whole new limit; `null` to an audience that may not know whose it is. */
  'floor/speech-extended': event({ speechId, byMs: milliseconds, limitMs: z.nullable(limitMs) }),
  'floor/speech-interrupted': event({ speechId }),
  /** An interrupted speech has the floor again; its clock stands until it is resumed. */
  'floor/speech-returned': event({ speechId }),
  'floor/text-handed-in': event({ textId: requestId, ...handedIn, byModerator: z.boolean() }),
  'floor/text-taken-back': event({ textId: requestId, byModerator: z.boolean() }),
  'floor/undone': event({ undoes: commandId, restore: floorRestore, ...anew }),
}
export type FloorEvent = EventIn<typeof floorEvents>
