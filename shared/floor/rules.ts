import * as z from 'zod/mini'
import { type LevelId, levelId, type SeatId, seatId } from '../kernel/ids.ts'
import { limits } from '../kernel/limits.ts'
import { type Milliseconds, milliseconds, minutes } from '../kernel/time.ts'
import { limitMs, type requestKinds } from './shapes.ts'

/** What may suggest who speaks next. None of them ever moves anybody. */
export const orders = [
  'request-order',
  'first-timers',
  'alternating-levels',
  'tiers',
  'remote-first',
] as const
/** Who sees names and subjects in the list; the others see how many wait. */
const listReaders = ['everyone', 'participants', 'moderators'] as const

/** Whether one list serves all of the session or every item has its own. */
const listsFor = ['session', 'item'] as const

const limit = z.optional(z.nullable(limitMs))
const budgetMs = milliseconds.check(z.gte(1_000), z.lte(limits.plannedMs))
const perSeat = z.record(seatId, limitMs).check(z.refine(notTooMany, 'too many seats'))
const perSeatBudget = z.record(seatId, budgetMs).check(z.refine(notTooMany, 'too many seats'))

const sharedBudget = z.object({
  seatIds: z.array(seatId).check(z.minLength(1), z.maxLength(limits.people)),
  ms: budgetMs,
})

/** Everything about the floor that may be set while the session is open. Records are replaced whole, limits kind by kind. */
export const rulesToSet = {
  order: z.optional(z.enum(orders)),
  /** The levels as their tiers follow one another; who belongs to none comes last. */
  tiers: z.optional(z.array(levelId).check(z.maxLength(limits.levels))),
  /** How long a speech of a kind may take; `null`: as long as it takes. */
  limitsMs: z.optional(
    z.object({
      contribution: limit,
      'point-of-order': limit,
      reply: limit,
      response: limit,
      question: limit,
      joint: limit,
    } satisfies Record<(typeof requestKinds)[number], unknown>),
  ),
  /** How long a seat may take for what it says, whatever the kind's limit. */
  seatLimitsMs: z.optional(perSeat),
  waitingPerSeat: z.optional(z.int().check(z.gte(1), z.lte(10))),
  listSeenBy: z.optional(z.enum(listReaders)),
  listFor: z.optional(z.enum(listsFor)),
  /** How often a seat may reply during one item. A moderator may let it do so once more. */
  repliesPerItem: z.optional(z.int().check(z.gte(0), z.lte(20))),
  /** Whether a reply is suggested only once no other contribution waits. */
  repliesLast: z.optional(z.boolean()),
  /** Whether the speakers of an item that begins enter the list by themselves. */
  speakersEnter: z.optional(z.boolean()),
  /** How long after the close of the session text for the record is still taken. */
  recordForMs: z.optional(milliseconds.check(z.gte(0), z.lte(limits.plannedMs))),
  /** Speaking time for a whole level, and for a delegation's seat. */
  levelBudgetsMs: z.optional(z.record(levelId, budgetMs)),
  seatBudgetsMs: z.optional(perSeatBudget),
  /** For several seats together, as of a delegation. */
  delegationBudgets: z.optional(z.array(sharedBudget).check(z.maxLength(limits.budgets))),
}
const toSet = z.object(rulesToSet)
export type RulesToSet = z.infer<typeof toSet>

/** How the floor is held in this session. */
export interface FloorRules {
  readonly order: (typeof orders)[number]
  readonly tiers: readonly LevelId[]
  readonly limitsMs: Readonly<Record<(typeof requestKinds)[number], Milliseconds | null>>
  readonly seatLimitsMs: Readonly<Record<SeatId, Milliseconds>>
  readonly waitingPerSeat: number
  readonly listSeenBy: (typeof listReaders)[number]
  readonly listFor: (typeof listsFor)[number]
  readonly repliesPerItem: number
  readonly repliesLast: boolean
  readonly speakersEnter: boolean
  readonly recordForMs: Milliseconds
  readonly levelBudgetsMs: Readonly<Record<LevelId, Milliseconds>>
  readonly seatBudgetsMs: Readonly<Record<SeatId, Milliseconds>>
  readonly delegationBudgets: readonly SharedBudget[]
}

/** Speaking time that several seats have together. */
export interface SharedBudget {
  readonly seatIds: readonly SeatId[]
  readonly ms: Milliseconds
}

const usualMs = minutes(3)
export const usualRules: FloorRules = {
  order: 'request-order',
  tiers: [],
  limitsMs: {
    contribution: usualMs,
    'point-of-order': usualMs,
    reply: usualMs,
    response: usualMs,
    question: usualMs,
    joint: usualMs,
  },
  seatLimitsMs: {},
  waitingPerSeat: 1,
  listSeenBy: 'everyone',
  listFor: 'session',
  repliesPerItem: 2,
  repliesLast: true,
  speakersEnter: false,
  recordForMs: minutes(120),
  levelBudgetsMs: {},
  seatBudgetsMs: {},
  delegationBudgets: [],
}

/** What a seat may take for what it says of itself, whatever the kind's limit; `null` where nothing is set. */
export function seatLimit(
  { seatLimitsMs }: FloorRules,
  kind: (typeof requestKinds)[number],
  seatId: SeatId | null,
): Milliseconds | null {
  return isOfItself(kind) && seatId !== null ? (seatLimitsMs[seatId] ?? null) : null
}

/** What a seat says of itself, rather than to somebody or about the order of the meeting. */
export const isOfItself = (kind: (typeof requestKinds)[number]): boolean =>
  kind === 'contribution' || kind === 'response' || kind === 'joint'

export function withRules(rules: FloorRules, { limitsMs = {}, ...set }: RulesToSet): FloorRules {
  return { ...rules, ...given(set), limitsMs: { ...rules.limitsMs, ...given(limitsMs) } }
}

const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]: Exclude<Fields[Name], undefined>
  }

function notTooMany(record: unknown): boolean {
  return Object.keys(record as object).length <= limits.people
}
