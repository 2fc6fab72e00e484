import * as z from 'zod/mini'
import { by, type CommandIn, command, type EventIn, event } from '../kernel/area.ts'
import { commandId, nodeId, personId, requestId, seatId, speechId } from '../kernel/ids.ts'
import { line } from '../kernel/text.ts'
import { instant } from '../kernel/time.ts'

export const requestKinds = ['contribution', 'point-of-order', 'reply'] as const
const kind = z.enum(requestKinds)
const subject = line(200)
const asked = {
  seatId: z.nullable(seatId),
  personId: z.nullable(personId),
  kind,
  subject: z.nullable(subject),
}
const request = z.object({ id: requestId, ...asked, askedAt: instant })
const speech = z.object({
  id: speechId,
  requestId,
  ...asked,
  askedAt: instant,
  itemId: z.nullable(nodeId),
  startedAt: instant,
  endedAt: z.nullable(instant),
})

/** What an undo changes, and nothing else: never a copy of the list, which would lose what others asked since. */
export const floorRestore = z.object({
  open: z.optional(z.boolean()),
  speaking: z.optional(z.nullable(speech)),
  /** Requests that go back into the list, each behind those that were ahead of it and still wait. */
  waiting: z.array(z.object({ request, ahead: z.array(requestId) })),
  /** Requests that leave the list. */
  notWaiting: z.array(requestId),
  /** Finished speeches that no longer count as such. */
  unfinished: z.array(speechId),
})
export type FloorRestore = z.infer<typeof floorRestore>

export const floorCommands = {
  'floor.open': command(by.moderators, {}),
  'floor.close': command(by.moderators, {}),
  /** `forPersonId`: a moderator puts somebody in the list who raised a nameplate. */
  'floor.request': command(by.theFloor, {
    requestId,
    kind,
    subject: z.optional(subject),
    forPersonId: z.optional(personId),
  }),
  'floor.withdraw': command(by.theFloor, { requestId }),
  /** Gives the floor; ends the speech under way, if any. */
  'floor.call': command(by.moderators, { requestId }),
  'floor.finish': command(by.moderators, { speechId }),
  'floor.undo': command(by.moderators, { commandId }),
}
export type FloorCommand = CommandIn<typeof floorCommands>

export const floorEvents = {
  'floor/opened': event({}),
  'floor/closed': event({}),
  /** `byModerator`: put in the list for somebody who raised a nameplate. */
  'floor/requested': event({ requestId, ...asked, byModerator: z.boolean() }),
  'floor/withdrawn': event({ requestId, byModerator: z.boolean() }),
  'floor/speech-started': event({ speechId, requestId, itemId: z.nullable(nodeId) }),
  'floor/speech-finished': event({ speechId }),
  'floor/undone': event({ undoes: commandId, restore: floorRestore }),
}
export type FloorEvent = EventIn<typeof floorEvents>
