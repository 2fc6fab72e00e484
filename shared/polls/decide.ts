import type { Context } from '../kernel/area.ts'
import type { PollId } from '../kernel/ids.ts'
import { limits } from '../kernel/limits.ts'
import { accept } from '../kernel/result.ts'
import type { World } from '../world.ts'
import { decideBallot } from './decide-ballot.ts'
import { no, type Of, type PollsDecision, pollOf } from './decision.ts'
import type { PollDefinition, PollsCommand, PollsEvent } from './messages.ts'
import { budgetOf } from './methods/points.ts'
import type { Ballot, Poll } from './slice.ts'
import { tally } from './tally.ts'

/** What lies in the ballot box of the poll that closes; without it a close is answered `poll/needs-tally`. */
interface Facts {
  readonly ballots?: readonly Ballot[]
}

/** Decides the life of polls. Role permission is checked before. An accepted ballot makes no event. */
export function decidePolls(
  world: World,
  command: PollsCommand,
  context: Context,
  facts: Facts = {},
): PollsDecision {
  if (world.session.status !== 'open') return no('poll/session-closed')
  switch (command.type) {
    case 'poll.create':
      return create(world, command)
    case 'poll.revise':
      return revise(world, command)
    case 'poll.discard':
      return inStatus(world, command.pollId, 'draft', { type: 'poll/discarded', pollId: command.pollId })
    case 'poll.open':
      return open(world, command)
    case 'poll.close':
      return close(world, command, facts)
    case 'poll.reopen':
      return reopen(world, command)
    case 'poll.publish':
      return publish(world, command)
    case 'ballot.cast': {
      const ballot = decideBallot(world, command, context)
      return ballot.ok ? accept([]) : ballot
    }
  }
}

function create(world: World, { poll }: Of<'poll.create'>): PollsDecision {
  if (pollOf(world, poll.id)) return no('poll/exists')
  if (world.polls.order.length >= limits.polls) return no('poll/too-many', { max: limits.polls })
  return flawOf(poll) ?? accept([{ type: 'poll/created', poll: complete(poll) }])
}

function revise(world: World, { poll }: Of<'poll.revise'>): PollsDecision {
  return (
    wrongStatus(world, poll.id, 'draft') ??
    flawOf(poll) ??
    accept([{ type: 'poll/revised', poll: complete(poll) }])
  )
}

function open(world: World, { pollId }: Of<'poll.open'>): PollsDecision {
  const poll = pollOf(world, pollId)
  const refused = wrongStatus(world, pollId, 'draft') ?? anotherOpen(world)
  if (refused || !poll) return refused ?? no('poll/unknown')
  return accept([{ type: 'poll/opened', pollId, poll: definitionOf(poll) }])
}

function close(world: World, { pollId }: Of<'poll.close'>, { ballots }: Facts): PollsDecision {
  const poll = pollOf(world, pollId)
  const refused = wrongStatus(world, pollId, 'open')
  if (refused || !poll) return refused ?? no('poll/unknown')
  if (!ballots) return no('poll/needs-tally')
  return accept([{ type: 'poll/closed', pollId, result: tally(poll, ballots, world.session) }])
}

const reopen = (world: World, { pollId }: Of<'poll.reopen'>): PollsDecision =>
  wrongStatus(world, pollId, 'closed') ?? anotherOpen(world) ?? accept([{ type: 'poll/reopened', pollId }])

function publish(world: World, { pollId }: Of<'poll.publish'>): PollsDecision {
  const result = pollOf(world, pollId)?.result
  const refused = wrongStatus(world, pollId, 'closed')
  if (refused) return refused
  return result ? accept([{ type: 'poll/published', pollId, result }]) : no('poll/needs-tally')
}

const inStatus = (world: World, id: PollId, status: Poll['status'], event: PollsEvent): PollsDecision =>
  wrongStatus(world, id, status) ?? accept([event])

function wrongStatus(world: World, id: PollId, wanted: Poll['status']): PollsDecision | null {
  const status = pollOf(world, id)?.status
  if (!status) return no('poll/unknown')
  return status === wanted ? null : no(`poll/is-${status}`)
}

function anotherOpen({ polls }: World): PollsDecision | null {
  const other = Object.values(polls.byId).find(({ status }) => status === 'open')
  return other ? no('poll/another-open', { question: other.question }) : null
}

/** What is wrong with a definition by itself, whatever else there is. */
function flawOf({ options, secrecy }: PollDefinition): PollsDecision | null {
  if (secrecy === 'secret') return no('poll/secret-not-offered')
  const sameId = repeated(options, ({ id }) => id)
  if (sameId) return no('poll/options-same-id', { id: sameId.id })
  const sameLabel = repeated(options, ({ label }) =>
    label.normalize('NFKC').toLowerCase().replace(/\s+/g, ' '),
  )
  return sameLabel ? no('poll/options-same-label', { label: sameLabel.label }) : null
}

function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item | undefined {
  const keys = items.map(keyOf)
  return items.find((_, index) => keys.indexOf(keys[index] ?? '') < index)
}

/** A budget left unsaid is said in the log, so that a later default never changes what was asked. */
const complete = (poll: PollDefinition): PollDefinition => ({ ...poll, budget: budgetOf(poll) })

function definitionOf({ id, question, method, options, secrecy, budget }: Poll): PollDefinition {
  return { id, question, method, options, secrecy, ...(budget === undefined ? {} : { budget }) }
}
