import type { Context, Decided, Refusal } from '../kernel/area.ts'
import { refuse } from '../kernel/result.ts'
import type { Params } from '../kernel/wording.ts'
import type { World } from '../world.ts'
import type { AgendaCommand, AgendaEvent } from './messages.ts'
import type { AgendaRefusal } from './refusals.ts'

export type AgendaDecision = Decided<AgendaEvent, AgendaRefusal>
export type Of<Type extends AgendaCommand['type']> = Extract<AgendaCommand, { type: Type }>
export type Handler<Type extends AgendaCommand['type']> = (
  world: World,
  command: Of<Type>,
  context: Context,
) => AgendaDecision

export const no = (code: AgendaRefusal, params?: Params) =>
  refuse<Refusal<AgendaRefusal>>(params ? { code, params } : { code })
