import { everybodyWaiting } from '../../shared/floor/aside.ts'
import type { FloorRequest } from '../../shared/floor/slice.ts'
import { audienceOf } from '../../shared/kernel/area.ts'
import type { CommandId, RequestId } from '../../shared/kernel/ids.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { Batch, Mine, Reply, Signal } from '../../shared/protocol/wire.ts'
import type { Directory } from '../../shared/session/registry.ts'
import type { Command } from '../../shared/world.ts'
import { createValue } from '../ui/value.ts'
import { type Confirmed, fromPicture, type Picture, withBatch } from './confirmed.ts'
import { type Pending, stillPending, supersedes, withPending } from './pending.ts'
import type { Queue } from './queue.ts'
import type { Connection, PresenceSignal, SessionView, TallySignal } from './session-view.ts'

export interface StorePorts {
  /** The server's time, as well as we know it. */
  readonly now: () => Instant
  /** Sends a command; `reply` is called at most once, and never when the connection is lost before the answer. */
  readonly transmit: (command: Command, reply: (answer: Reply) => void) => void
  /** Asks for what comes after `seq`; the answer is a batch or a snapshot. */
  readonly askAfter: (seq: number) => void
  readonly fetchDirectory: () => void
  readonly wait: (ms: number, then: () => void) => void
  readonly queue: Queue
  /** A command of before the reload was decided; nobody waits for it any more. */
  readonly unheard: (command: Command, outcome: CommandOutcome) => void
}

/** What became of a command. `code` is the refusal's, where the core refused. */
export type CommandOutcome =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly status: number; readonly code: string | null; readonly message: string }

/** Not the command's fault: sent again with the same id until the server decides. */
const passing: ReadonlySet<number> = new Set([429, 503])
const AGAIN_MS = 1_500
const LIVE: Connection = { status: 'live' }

/**
 * The session as this browser knows it. `confirmed` is the server's word; the view adds this person's own pending
 * commands on top and takes them back when they are refused. Knows no socket and no clock: both are ports.
 */
export class SessionStore {
  /** `null` until the first snapshot. */
  readonly view = createValue<SessionView | null>(null)
  readonly connection = createValue<Connection>({ status: 'reconnecting', since: null })
  readonly #ports: StorePorts
  readonly #answers = new Map<CommandId, ((outcome: CommandOutcome) => void)[]>()
  #confirmed: Confirmed | null = null
  #pending: readonly Pending[]
  #presence: PresenceSignal | null = null
  #tally: Readonly<Record<string, TallySignal>> = {}
  #textVersion = 0
  /** Requests made on this page: its own from the moment they are, before the server has said so. */
  readonly #made = new Set<RequestId>()
  readonly #own = new Map<RequestId, FloorRequest>()
  #asked = false

  constructor(ports: StorePorts) {
    this.#ports = ports
    this.#pending = ports.queue.read().map((command) => waiting(command, ports.now()))
  }

  get seq(): number | null {
    return this.#confirmed?.seq ?? null
  }

  /** Shows the command at once where its outcome is known, sends it, and resolves when the server has decided. */
  send(command: Command): Promise<CommandOutcome> {
    if (command.type === 'floor.request') this.#made.add(command.requestId)
    const earlier = this.#pending.filter((one) => supersedes(command, one))
    const heirs = earlier.flatMap(({ command: { id } }) => this.#takeListeners(id))
    this.#pending = [
      ...this.#pending.filter((one) => !earlier.includes(one)),
      waiting(command, this.#ports.now()),
    ]
    return new Promise((resolve) => {
      this.#answers.set(command.id, [...heirs, resolve])
      if (this.connection.get().status === 'live') this.#transmit(command)
      this.#changed()
    })
  }

  picture(picture: Picture): void {
    this.#confirmed = fromPicture(this.#confirmed, picture)
    this.#pending = stillPending(this.#pending, Number.POSITIVE_INFINITY, new Set())
    this.#caughtUp()
  }

  batch(batch: Batch): void {
    if (!this.#confirmed) return
    const next = withBatch(this.#confirmed, batch)
    if (next === 'gap') {
      this.#ask(this.#confirmed.seq)
      return
    }
    this.#confirmed = next
    const causes = batch.events.flatMap(({ command }) => (command ? [command.id] : []))
    this.#pending = stillPending(this.#pending, next.seq, new Set(causes))
    this.#caughtUp()
  }

  signal(signal: Signal): void {
    if (signal.kind === 'ended') this.refused(signal.code, signal.message)
    if (signal.kind === 'directory' && signal.version > (this.#confirmed?.directory.version ?? -1))
      this.#ports.fetchDirectory()
    if (signal.kind === 'presence') this.#presence = signal
    if (signal.kind === 'tally') this.#tally = { ...this.#tally, [signal.pollId]: signal }
    if (signal.kind === 'text') this.#textVersion = signal.version
    if (signal.kind === 'mine' && this.#confirmed) this.#confirmed = { ...this.#confirmed, mine: signal.mine }
    this.#changed()
  }

  directory(directory: Directory): void {
    if (!this.#confirmed || directory.version < this.#confirmed.directory.version) return
    this.#confirmed = { ...this.#confirmed, directory }
    this.#changed()
  }

  /** The connection is gone and is being sought: nothing is thrown away. */
  lost(status: 'reconnecting' | 'offline'): void {
    if (this.connection.get().status === 'refused') return
    const before = this.connection.get()
    const since = 'since' in before ? before.since : this.#ports.now()
    this.connection.set({ status, since })
    this.#asked = false
    this.#pending = this.#pending.map((one) => (one.status === 'sent' ? { ...one, status: 'waiting' } : one))
    this.#changed()
  }

  /** The server will not have us back with this token. */
  refused(code: string, message: string): void {
    this.connection.set({ status: 'refused', code, message })
    this.#changed()
  }

  /** After a connection the first news says that we are in; what was not answered goes out again, in its order. */
  #caughtUp(): void {
    this.#asked = false
    const { status } = this.connection.get()
    if (status !== 'live' && status !== 'refused') {
      this.connection.set(LIVE)
      for (const one of this.#pending) if (one.status === 'waiting') this.#transmit(one.command)
    }
    this.#changed()
  }

  #ask(seq: number): void {
    if (this.#asked) return
    this.#asked = true
    this.#ports.askAfter(seq)
  }

  #transmit(command: Command): void {
    this.#update(command.id, { status: 'sent' })
    this.#ports.transmit(command, (answer) => this.#answered(command, answer))
  }

  #answered(command: Command, answer: Reply): void {
    // Superseded meanwhile, or answered before: the later word counts.
    if (!this.#pending.some((one) => one.command.id === command.id && one.status !== 'answered')) return
    if (!answer.ok && passing.has(answer.status)) {
      this.#later(command)
      return
    }
    if (answer.ok) {
      this.#remember(command)
      this.#update(command.id, { status: 'answered', seq: answer.seq })
      this.#pending = stillPending(this.#pending, this.#confirmed?.seq ?? 0, new Set())
    } else this.#pending = this.#pending.filter((one) => one.command.id !== command.id)
    this.#changed()
    const listeners = this.#takeListeners(command.id)
    if (listeners.length === 0) this.#ports.unheard(command, outcomeOf(answer))
    for (const resolve of listeners) resolve(outcomeOf(answer))
  }

  #later(command: Command): void {
    this.#update(command.id, { status: 'waiting' })
    this.#ports.wait(AGAIN_MS, () => {
      const still = this.#pending.some((one) => one.command.id === command.id && one.status === 'waiting')
      if (still && this.connection.get().status === 'live') this.#transmit(command)
    })
  }

  /** An accepted ballot is ours from that moment; the server's own word on it follows. */
  #remember(command: Command): void {
    if (command.type !== 'ballot.cast' || !this.#confirmed) return
    const { mine } = this.#confirmed
    const ballots = { ...mine.ballots, [command.pollId]: command.choice }
    this.#confirmed = { ...this.#confirmed, mine: { ...mine, ballots } }
  }

  #update(id: CommandId, change: Partial<Pending>): void {
    this.#pending = this.#pending.map((one) => (one.command.id === id ? { ...one, ...change } : one))
  }

  #takeListeners(id: CommandId) {
    const listeners = this.#answers.get(id) ?? []
    this.#answers.delete(id)
    return listeners
  }

  #changed(): void {
    const unanswered = this.#pending.filter(({ status }) => status !== 'answered')
    this.#ports.queue.write(unanswered.map(({ command }) => command))
    const confirmed = this.#confirmed
    if (!confirmed) return
    const state = withPending(confirmed, this.#pending)
    // While it is pending it is seen whole; a list that hides whose it is may soon hide this too.
    for (const request of everybodyWaiting(state.floor))
      if (this.#made.has(request.id) && request.seatId !== null) this.#own.set(request.id, request)
    this.view.set({
      ...confirmed,
      state,
      mine: withOwn(confirmed.mine, this.#own),
      presence: this.#presence,
      tally: this.#tally,
      textVersion: this.#textVersion,
      connection: this.connection.get(),
      pending: this.#pending,
    })
  }
}

/** `own`: also those that did not come to wait, which no list shows. */
function withOwn(mine: Mine, own: ReadonlyMap<RequestId, FloorRequest>): Mine {
  const fresh = [...own.values()].filter(({ id }) => !mine.requests.some((known) => known.id === id))
  return fresh.length === 0 || audienceOf[mine.role] === 'moderators'
    ? mine
    : { ...mine, requests: [...mine.requests, ...fresh] }
}

const waiting = (command: Command, at: Instant): Pending => ({
  command,
  at,
  status: 'waiting',
  seq: null,
  happened: false,
})

function outcomeOf(answer: Reply): CommandOutcome {
  if (answer.ok) return { ok: true, seq: answer.seq }
  return { ok: false, status: answer.status, code: answer.refusal ?? null, message: answer.message }
}
