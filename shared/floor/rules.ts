import * as z from 'zod/mini'
import { type Milliseconds, minutes } from '../kernel/time.ts'
import { limitMs, requestKinds } from './shapes.ts'

const usualLimitMs = minutes(3)

/** How the floor is held in this session. */
export const floorRules = z.object({
  /** How long a speech of each kind may take; `null`: as long as it takes. */
  limitsMs: z.record(z.enum(requestKinds), z.nullable(limitMs)),
})
export interface FloorRules {
  readonly limitsMs: Readonly<Record<(typeof requestKinds)[number], Milliseconds | null>>
}

export const usualRules: FloorRules = {
  limitsMs: { contribution: usualLimitMs, 'point-of-order': usualLimitMs, reply: usualLimitMs },
}
