import { queueIn } from '../../client/connection/queue.ts'
import { type CommandOutcome, SessionStore } from '../../client/connection/session-store.ts'
import type { SessionView } from '../../client/connection/session-view.ts'
import { keeperOver } from '../../client/ui/kept.ts'
import type { Actor } from '../../shared/kernel/area.ts'
import { audienceOf } from '../../shared/kernel/area.ts'
import type { CommandId } from '../../shared/kernel/ids.ts'
import { instantOf } from '../../shared/kernel/time.ts'
import { redact, redactEvent } from '../../shared/meeting.ts'
import type { Batch, Mine, Reply, Snapshot } from '../../shared/protocol/wire.ts'
import type { Command, Event } from '../../shared/world.ts'
import { ana, delegations } from '../support/delegations.ts'
import { Rehearsal, type Sent, START, sent } from '../support/given.ts'

/** A keeper without a browser: what is written stays for as long as the test lasts. */
export const memory = () =>
  keeperOver(() => {
    throw new Error('no storage here')
  })

interface InTransit {
  readonly command: Command
  readonly reply: (answer: Reply) => void
}

/**
 * A server and a wire the test holds in its hands: commands wait in `sent` until the server takes one, its batches
 * and replies are delivered when and in the order the test says.
 */
export class StandIn {
  readonly room: Rehearsal
  readonly actor: Actor
  readonly sent: InTransit[] = []
  readonly asked: number[] = []
  readonly retries: (() => void)[] = []
  readonly unheard: CommandOutcome[] = []
  readonly kept
  directoryFetches = 0
  store: SessionStore

  constructor(events: readonly Event[], actor: Actor, kept = memory()) {
    this.room = new Rehearsal(events)
    this.actor = actor
    this.kept = kept
    this.store = this.freshStore()
  }

  /** As after a reload of the page: all that is left is what the tab keeps. */
  freshStore(): SessionStore {
    this.store = new SessionStore({
      now: () => START,
      transmit: (command, reply) => void this.sent.push({ command, reply }),
      askAfter: (seq) => void this.asked.push(seq),
      fetchDirectory: () => {
        this.directoryFetches += 1
      },
      wait: (_ms, then) => void this.retries.push(then),
      queue: queueIn(this.kept, 'lisbon' as never, 'participate'),
      unheard: (_command, outcome) => void this.unheard.push(outcome),
    })
    return this.store
  }

  get seq(): number {
    return this.room.log.length
  }

  mine(): Mine {
    const { personId, seatId, admitted } = this.actor
    return {
      role: this.role,
      personId,
      seatId,
      level: null,
      admitted,
      ballots: {},
      requests: [],
      actsFor: null,
    }
  }

  snapshot(): Snapshot {
    return {
      seq: this.seq,
      now: START,
      state: redact(this.room.world, audienceOf[this.role]),
      mine: this.mine(),
      directory: { version: 1, people: [] },
    }
  }

  /** What happened after `from`, as this audience gets it. */
  batch(from: number, to = this.seq): Batch {
    const news = new Rehearsal()
    const seen = this.room.log.slice(0, to).flatMap((event) => {
      const shown = event.seq > from ? redactEvent(event, audienceOf[this.role], news.world) : null
      return shown ? [shown] : []
    })
    return { from, to, now: START, events: seen }
  }

  /** The server takes the oldest command in transit; the answer is given back to be delivered by the test. */
  take(): () => void {
    const { command, reply } = this.oldest()
    const answer = this.decide(command)
    return () => reply(answer)
  }

  oldest(): InTransit {
    const first = this.sent.shift()
    if (!first) throw new Error('nothing was sent')
    return first
  }

  decide(command: Command): Reply {
    const now = instantOf(START)
    const known = this.room.log.findLast((event) => event.command?.id === command.id)
    if (known) return { ok: true, seq: known.seq, events: [], now }
    const outcome = this.room.send(command as unknown as Sent, this.actor)
    if (typeof outcome === 'string')
      return { ok: false, status: 409, refusal: outcome, message: outcome, now }
    return { ok: true, seq: this.seq, events: [], now }
  }

  private get role() {
    return this.actor.role === 'system' ? 'moderator' : this.actor.role
  }
}

export const command = (type: Command['type'], id: string, fields: object = {}): Command =>
  sent({ type, id: id as CommandId, ...fields })

/** Somebody in the session, with the first snapshot here. */
export function inSession(actor = ana): StandIn {
  const wire = new StandIn(delegations(), actor)
  wire.store.picture(wire.snapshot())
  return wire
}

export function view(wire: StandIn): SessionView {
  const shown = wire.store.view.get()
  if (!shown) throw new Error('nothing is shown yet')
  return shown
}

export const queue = (wire: StandIn): readonly string[] => view(wire).state.floor.queue.map(({ id }) => id)
