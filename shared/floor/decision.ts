import type { Actor, Decided } from '../kernel/area.ts'
import { audienceOf } from '../kernel/area.ts'
import { refuse } from '../kernel/result.ts'
import type { Params } from '../kernel/wording.ts'
import type { FloorCommand, FloorEvent } from './messages.ts'
import type { FloorRefusal } from './refusals.ts'

export type FloorDecision = Decided<FloorEvent, FloorRefusal>
export type Of<Type extends FloorCommand['type']> = Extract<FloorCommand, { type: Type }>

export const no = (code: FloorRefusal, params?: Params): FloorDecision =>
  refuse(params ? { code, params } : { code })

export const moderates = ({ role }: Actor): boolean => role !== 'system' && audienceOf[role] === 'moderators'
