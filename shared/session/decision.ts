import type { Decided, Refusal } from '../kernel/area.ts'
import { refuse } from '../kernel/result.ts'
import type { Params } from '../kernel/wording.ts'
import type { SessionEvent } from './messages.ts'
import type { SessionRefusal } from './refusals.ts'

export type SessionDecision = Decided<SessionEvent, SessionRefusal>

export const no = (code: SessionRefusal, params?: Params) =>
  refuse<Refusal<SessionRefusal>>(params ? { code, params } : { code })
