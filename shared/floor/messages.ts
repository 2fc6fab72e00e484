import * as z from 'zod/mini'
import { by, type CommandIn, command, type EventIn, event } from '../kernel/area.ts'
import { commandId, nodeId, personId, requestId, seatId, speechId } from '../kernel/ids.ts'
import { restore } from '../kernel/journal.ts'
import { line } from '../kernel/text.ts'

export const requestKinds = ['contribution', 'point-of-order', 'reply'] as const
const kind = z.enum(requestKinds)
const subject = line(200)

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
  'floor/requested': event({
    requestId,
    seatId: z.nullable(seatId),
    personId: z.nullable(personId),
    kind,
    subject: z.nullable(subject),
  }),
  'floor/withdrawn': event({ requestId }),
  'floor/speech-started': event({ speechId, requestId, itemId: z.nullable(nodeId) }),
  'floor/speech-finished': event({ speechId }),
  'floor/undone': event({ undoes: commandId, restore }),
}
export type FloorEvent = EventIn<typeof floorEvents>
