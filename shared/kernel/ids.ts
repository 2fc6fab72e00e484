import * as z from 'zod/mini'

/** Client-made ids: 1 to 64 of `A-Za-z0-9_-`. Branded, so that a person's id is never taken for a seat's. */
const id = <Brand extends string>() =>
  z
    .string()
    .check(
      z.regex(/^[A-Za-z0-9_-]{1,64}$/, 'an id is 1 to 64 of A-Z a-z 0-9 _ -'),
      // Ids are keys of plain records: what every record inherits would be found without having been put there.
      z.refine((text) => !(text in Object.prototype), 'this word cannot be an id'),
    )
    .brand<Brand>()

export const commandId = id<'CommandId'>()
export const sessionId = id<'SessionId'>()
export const personId = id<'PersonId'>()
export const seatId = id<'SeatId'>()
export const nodeId = id<'NodeId'>()
export const requestId = id<'RequestId'>()
export const speechId = id<'SpeechId'>()
export const pollId = id<'PollId'>()
export const optionId = id<'OptionId'>()
export const pointId = id<'PointId'>()
export const answerId = id<'AnswerId'>()
export const levelId = id<'LevelId'>()

export type CommandId = z.infer<typeof commandId>
export type SessionId = z.infer<typeof sessionId>
/** A person: may be here on several devices, holds a seat or acts for one. */
export type PersonId = z.infer<typeof personId>
/** A voice in the session: one ballot, one place in the speakers' list. */
export type SeatId = z.infer<typeof seatId>
/** A block or an item of the agenda. */
export type NodeId = z.infer<typeof nodeId>
export type RequestId = z.infer<typeof requestId>
export type SpeechId = z.infer<typeof speechId>
export type PollId = z.infer<typeof pollId>
export type OptionId = z.infer<typeof optionId>
/** A point put to somebody who is to respond. */
export type PointId = z.infer<typeof pointId>
/** A seat's answer to an item that asks the room. */
export type AnswerId = z.infer<typeof answerId>
/** A level of government, e.g. `local` or `national`; the list belongs to the session. */
export type LevelId = z.infer<typeof levelId>
