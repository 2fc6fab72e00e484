import type { Decided, Refusal } from '../kernel/area.ts'
import type { PollId } from '../kernel/ids.ts'
import { refuse } from '../kernel/result.ts'
import type { Params } from '../kernel/wording.ts'
import type { World } from '../world.ts'
import type { PollsCommand, PollsEvent } from './messages.ts'
import type { PollsRefusal } from './refusals.ts'
import type { Poll } from './slice.ts'

export type PollsDecision = Decided<PollsEvent, PollsRefusal>
export type Of<Type extends PollsCommand['type']> = Extract<PollsCommand, { type: Type }>

export const no = (code: PollsRefusal, params?: Params) =>
  refuse<Refusal<PollsRefusal>>(params ? { code, params } : { code })

/** Ids are chosen by clients: one such as `constructor` must not find what every object inherits. */
export const pollOf = ({ polls }: World, id: PollId): Poll | undefined =>
  Object.hasOwn(polls.byId, id) ? polls.byId[id] : undefined
