import type { Actor } from '../../shared/kernel/area.ts'
import type { PollId, SessionId } from '../../shared/kernel/ids.ts'
import type { Facts } from '../../shared/meeting.ts'
import { decideBallot } from '../../shared/polls/decide-ballot.ts'
import type { Ballot } from '../../shared/polls/slice.ts'
import type { Command, Event } from '../../shared/world.ts'
import type { BallotChange, Store } from '../store/store.ts'
import { contentDigest } from './done-commands.ts'
import { keep, notKept } from './keep.ts'
import type { LiveSession } from './live-session.ts'
import { type Outcome, problems } from './outcome.ts'

export type BallotCommand = Extract<Command, { type: 'ballot.cast' }>

/** Puts a ballot into the box. Acknowledged only when stored; the box itself refuses once it is locked. */
export async function castBallot(
  store: Store,
  session: LiveSession,
  command: BallotCommand,
  actor: Actor,
): Promise<Outcome> {
  const decision = decideBallot(session.world, command, { at: session.now(), actor })
  if (!decision.ok) return { ok: false, status: 409, refusal: decision.refusal }
  const cast: BallotChange = {
    kind: 'cast',
    sessionId: session.id,
    ...decision.value,
    commandId: command.id,
    commandDigest: contentDigest(command),
  }
  const outcome = await keep(store, { ballots: [cast] })
  if (outcome.ok || (outcome.reason === 'repeated' && outcome.sameContent))
    return { ok: true, seq: session.seq, events: [] }
  if (outcome.reason === 'repeated') return { ok: false, status: 422, problem: problems.idReused, path: 'id' }
  if (outcome.reason === 'box-locked') return { ok: false, status: 409, refusal: { code: 'poll/not-open' } }
  return notKept(outcome)
}

/** What a poll's close is decided on: the ballots as they lie in the box now. */
export async function closeBox(
  store: Store,
  sessionId: SessionId,
  pollId: PollId,
): Promise<{ readonly facts: Required<Facts> }> {
  return { facts: { ballots: await store.ballotBox.ballots(sessionId, pollId) } }
}

/** Opening and closing a poll opens and locks its box, in the same commit. `counted`: the ballots in the tally. */
export function boxChanges(
  sessionId: SessionId,
  events: readonly Event[],
  counted: readonly Ballot[],
): BallotChange[] {
  return events.flatMap((event): BallotChange[] => {
    if (event.type === 'poll/opened' || event.type === 'poll/reopened')
      return [{ kind: 'open', sessionId, pollId: event.pollId }]
    if (event.type === 'poll/closed') return [{ kind: 'lock', sessionId, pollId: event.pollId, counted }]
    return []
  })
}
