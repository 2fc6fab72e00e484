import * as z from 'zod/mini'
import { by, type CommandIn, command, type EventIn, event } from '../kernel/area.ts'
import { levelId, optionId, pollId } from '../kernel/ids.ts'
import { limits } from '../kernel/limits.ts'
import { line, prose } from '../kernel/text.ts'

export const pollDefinition = z.object({
  id: pollId,
  question: prose(limits.pollQuestionChars).check(z.minLength(1, 'must not be empty')),
  method: z.enum(['points']),
  options: z
    .array(z.object({ id: optionId, label: line() }))
    .check(z.minLength(2, 'at least two options'), z.maxLength(limits.pollOptions)),
  /** recorded: a ballot is linked to its seat in storage, shown by level only. */
  secrecy: z.enum(['recorded', 'secret']),
  /** Points a ballot must spread in whole. */
  budget: z.optional(z.int().check(z.gte(1), z.lte(limits.pollBudget))),
})
export type PollDefinition = z.infer<typeof pollDefinition>

export const choice = z.object({
  points: z.record(optionId, z.int().check(z.gte(0), z.lte(limits.pollBudget))),
})
export type Choice = z.infer<typeof choice>

/** How a group of ballots spread its points. Shares are 0..1 and sum to 1 where there is a ballot. */
const standing = z.object({ optionId, points: z.int(), share: z.number(), rank: z.number() })
const group = z.object({ ballots: z.int(), entitled: z.int(), options: z.array(standing) })
const comparison = z.object({
  between: z.tuple([levelId, levelId]),
  top: z.object({ of: z.int(), shared: z.array(optionId) }),
  /** `gap`: second level's rank minus the first's; positive where the first level ranks it higher. */
  options: z.array(
    z.object({
      optionId,
      ranks: z.tuple([z.number(), z.number()]),
      gap: z.number(),
      commonGround: z.number(),
    }),
  ),
  /** The option on which the two differ most; `null` where they agree on every rank. */
  widest: z.nullable(optionId),
  tauB: z.nullable(z.number()),
  footrule: z.number(),
  footruleMax: z.number(),
})
export const pollResult = z.object({
  overall: group,
  levels: z.record(levelId, group),
  comparison: z.nullable(comparison),
})
export type PollResult = z.infer<typeof pollResult>
export type Group = z.infer<typeof group>
export type Comparison = z.infer<typeof comparison>

export const pollsCommands = {
  'poll.create': command(by.moderators, { poll: pollDefinition }),
  'poll.revise': command(by.moderators, { poll: pollDefinition }),
  'poll.discard': command(by.moderators, { pollId }),
  'poll.open': command(by.moderators, { pollId }),
  'poll.close': command(by.moderators, { pollId }),
  /** Takes back a close that came too early; only until the result is published. */
  'poll.reopen': command(by.moderators, { pollId }),
  'poll.publish': command(by.moderators, { pollId }),
  /** Makes no event: a ballot goes to the ballot box. */
  'ballot.cast': command(by.theFloor, { pollId, choice }),
}
export type PollsCommand = CommandIn<typeof pollsCommands>

export const pollsEvents = {
  /** Moderators only; `poll/opened` reveals the poll to the others. */
  'poll/created': event({ poll: pollDefinition }),
  'poll/revised': event({ poll: pollDefinition }),
  'poll/discarded': event({ pollId }),
  'poll/opened': event({ pollId, poll: pollDefinition }),
  /** `result` is `null` for audiences that see it only when it is published. */
  'poll/closed': event({ pollId, result: z.nullable(pollResult) }),
  'poll/reopened': event({ pollId }),
  'poll/published': event({ pollId, result: pollResult }),
}
export type PollsEvent = EventIn<typeof pollsEvents>
