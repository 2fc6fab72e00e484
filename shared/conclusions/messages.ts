import * as z from 'zod/mini'
import { by, type CommandIn, command, type EventIn, event } from '../kernel/area.ts'

export const editors = ['rapporteurs', 'everyone', 'nobody'] as const
const who = z.enum(editors)
/** A statement's stable id in the text. */
export const statementId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))

export const conclusionsCommands = {
  'conclusions.let-edit': command(by.moderators, { who }),
  /** Which statement the stage shows large; `null` for none. */
  'conclusions.show': command(by.moderators, { statementId: z.nullable(statementId) }),
}
export type ConclusionsCommand = CommandIn<typeof conclusionsCommands>

export const conclusionsEvents = {
  'conclusions/edit-let': event({ who }),
  'conclusions/shown': event({ statementId: z.nullable(statementId) }),
}
export type ConclusionsEvent = EventIn<typeof conclusionsEvents>
