import { type Actor, audienceOf } from '../../shared/kernel/area.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import { decide, evolve } from '../../shared/meeting.ts'
import type { Mine } from '../../shared/protocol/wire.ts'
import type { Command, RecordedEvent, World } from '../../shared/world.ts'
import type { Confirmed } from './confirmed.ts'
import { peopleOf } from './directory-people.ts'

/** A command of ours whose outcome has not reached the state yet. */
export interface Pending {
  readonly command: Command
  /** The server's time, as we know it, when it was pressed. */
  readonly at: Instant
  /** `answered`: accepted; waits for the events up to `seq`. */
  readonly status: 'waiting' | 'sent' | 'answered'
  readonly seq: number | null
  /** Its events are in the state already, though the answer is not here yet. */
  readonly happened: boolean
}

/** Commands whose outcome follows from what this browser knows. Ballots and results need the box on the server. */
const shownAtOnce: ReadonlySet<Command['type']> = new Set([
  'agenda.start',
  'agenda.next',
  'agenda.pause',
  'agenda.resume',
  'agenda.finish',
  'agenda.extend',
  'agenda.skip',
  'agenda.reopen',
  'agenda.set-speaker',
  'agenda.set-marks',
  'agenda.answer-point',
  'agenda.remove-point',
  'agenda.remove-answer',
  'agenda.undo',
  'floor.open',
  'floor.close',
  'floor.close-at',
  'floor.set-rules',
  'floor.request',
  'floor.edit',
  'floor.hand-over',
  'floor.start-round',
  'floor.move',
  'floor.withdraw',
  'floor.call',
  'floor.finish',
  'floor.pause-speech',
  'floor.resume-speech',
  'floor.extend-speech',
  'floor.interrupt',
  'floor.hand-in',
  'floor.take-back',
  'floor.undo',
  'session.show-on-stage',
  'conclusions.let-edit',
  'conclusions.show',
])

const actorOf = ({ role, personId, seatId, admitted }: Mine): Actor => ({ role, personId, seatId, admitted })

/** The state as it will be once the server has agreed. What we would refuse ourselves is left to the server. */
export function withPending(confirmed: Confirmed, pending: readonly Pending[]): World {
  return pending.reduce(
    (world, { command, at, happened }) => (happened ? world : foreseen(world, confirmed, command, at)),
    confirmed.state,
  )
}

function foreseen(world: World, confirmed: Confirmed, command: Command, at: Instant): World {
  if (!shownAtOnce.has(command.type)) return world
  const { mine, seq } = confirmed
  const decided = decide(withPeople(world, confirmed), command, { at, actor: actorOf(mine) })
  if (!decided.ok) return world
  const cause = { id: command.id, type: command.type }
  const seesCause = audienceOf[mine.role] === 'moderators'
  return decided.value.reduce<World>((so, event) => {
    const recorded: RecordedEvent = {
      ...event,
      seq: seq + 1,
      at,
      command: seesCause ? cause : null,
      actorId: seesCause ? mine.personId : null,
    }
    return evolve(so, recorded)
  }, world)
}

/** Below the moderators the state has no people: the directory says who shares a seat and who acts for whom. */
function withPeople(world: World, { mine, directory }: Confirmed): World {
  if (audienceOf[mine.role] === 'moderators') return world
  return { ...world, session: { ...world.session, people: peopleOf(directory) } }
}

/** What is still open once the state has come to `seq`, with the commands (`causes`) whose events were in the news. */
export function stillPending(
  pending: readonly Pending[],
  seq: number,
  causes: ReadonlySet<string>,
): readonly Pending[] {
  return pending
    .filter((one) => one.status !== 'answered' || (one.seq ?? 0) > seq)
    .map((one) => (causes.has(one.command.id) ? { ...one, happened: true } : one))
}

/** A later ballot in the same poll makes an earlier one that was not answered pointless, and a late retry harmful. */
export const supersedes = (later: Command, { command, status }: Pending): boolean =>
  later.type === 'ballot.cast' &&
  command.type === 'ballot.cast' &&
  command.pollId === later.pollId &&
  status !== 'answered'
