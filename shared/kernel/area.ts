import * as z from 'zod/mini'
import { type CommandId, commandId, type PersonId, type SeatId } from './ids.ts'
import type { Result } from './result.ts'
import type { Instant } from './time.ts'
import type { Params, Wording } from './wording.ts'

export const roles = ['moderator', 'co-moderator', 'rapporteur', 'participant', 'observer', 'stage'] as const
/** What a person's link or token lets them do. The stage is a screen: it reads what participants read. */
export type Role = (typeof roles)[number]

/** Who sees what: moderators ⊇ participants ⊇ observers. */
export const audiences = ['moderators', 'participants', 'observers'] as const
export type Audience = (typeof audiences)[number]

export const audienceOf: Readonly<Record<Role, Audience>> = {
  moderator: 'moderators',
  'co-moderator': 'moderators',
  rapporteur: 'participants',
  participant: 'participants',
  stage: 'participants',
  observer: 'observers',
}

/** Sets of roles that commands name. `nobody`: only the server itself sends the command, on somebody's behalf. */
export const by = {
  moderators: ['moderator', 'co-moderator'],
  theFloor: ['moderator', 'co-moderator', 'rapporteur', 'participant'],
  nobody: [],
} as const satisfies Record<string, readonly Role[]>

export interface Actor {
  readonly role: Role | 'system'
  readonly personId: PersonId | null
  /** The seat the person holds; `null` for those without a voice of their own. */
  readonly seatId: SeatId | null
  /** Whether the moderator has let them in; always true for those with a link of their own role. */
  readonly admitted: boolean
}

export interface Context {
  readonly at: Instant
  readonly actor: Actor
}

/** One row of an area's table of commands: who may send it and what it must look like. */
export function command<Shape extends z.core.$ZodShape>(allowed: readonly Role[], fields: Shape) {
  return { by: allowed, schema: z.strictObject({ id: commandId, type: z.string(), ...fields }) }
}

/** One row of an area's table of events. A shape once written is never edited: a new one gets a new name. */
export function event<Shape extends z.core.$ZodShape>(fields: Shape) {
  return z.object(fields)
}

type CommandTable = Readonly<
  Record<string, { readonly by: readonly Role[]; readonly schema: z.core.$ZodType }>
>
type EventTable = Readonly<Record<string, z.core.$ZodType>>

/** The union of the commands a table declares. */
export type CommandIn<Table extends CommandTable> = {
  [Type in string & keyof Table]: Omit<z.infer<Table[Type]['schema']>, 'type'> & { readonly type: Type }
}[string & keyof Table]

/** A schema without fields infers as a record that forbids every key; here it means no fields of its own. */
type FieldsOf<Schema extends z.core.$ZodType> = string extends keyof z.infer<Schema>
  ? unknown
  : z.infer<Schema>

/** The union of the events a table declares. */
export type EventIn<Table extends EventTable> = {
  [Type in string & keyof Table]: FieldsOf<Table[Type]> & { readonly type: Type }
}[string & keyof Table]

/** What the log adds to an event. `command` and `actorId` are kept from audiences below the moderators. */
export interface Recorded {
  readonly seq: number
  readonly at: Instant
  readonly command: { readonly id: CommandId; readonly type: string } | null
  readonly actorId: PersonId | null
}

export interface Refusal<Code extends string = string> {
  readonly code: Code
  readonly params?: Params
}

/** A table of refusals: every code with its wording in every language. */
export type Refusals = Readonly<Record<string, Wording>>

export type Decided<Event, Code extends string> = Result<readonly Event[], Refusal<Code>>
