import type { Server as HttpServer } from 'node:http'
import type { Logger } from 'pino'
import { Server } from 'socket.io'
import { type Audience, audiences } from '../../shared/kernel/area.ts'
import type { PersonId } from '../../shared/kernel/ids.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { type Wording, word } from '../../shared/kernel/wording.ts'
import { type Batch, type Reply, type Signal, syncMessage } from '../../shared/protocol/wire.ts'
import { audienceNow, type Bearer } from '../access/access.ts'
import type { Store } from '../store/store.ts'
import type { BallotCommand } from './ballots.ts'
import type { CommandDesk } from './command-desk.ts'
import { endedBy } from './ended.ts'
import { batchOf, pictureOf } from './greeting.ts'
import { visitorOf } from './handshake.ts'
import { peopleMoved } from './history.ts'
import type { Committed, Listener, LiveSession } from './live-session.ts'
import type { LiveSessions } from './live-sessions.ts'
import { ballotsOf, mineOf } from './mine.ts'
import { problems } from './outcome.ts'
import { OwnParts } from './own-parts.ts'
import { Presence } from './presence.ts'
import { Signals } from './signals.ts'
import { endedByExpiry, endVisits, linkRoom, personRoom, roomOf, type Visit, type Wire } from './visits.ts'

export interface GatewayDeps {
  readonly httpServer: HttpServer
  readonly store: Store
  readonly sessions: LiveSessions
  readonly desk: CommandDesk
  readonly log: Logger
}

/** Who says nothing is still let go soon after their access has expired. */
const SWEEP_EVERY_MS = 60_000

/** The live session over socket.io: `command` up; `snapshot`, `events`, `signal` down. */
export class Gateway implements Listener {
  readonly #io: Wire
  readonly #deps: GatewayDeps
  readonly #presence = new Presence()
  readonly #signals: Signals
  readonly #own: OwnParts
  readonly #sweep: NodeJS.Timeout

  constructor(deps: GatewayDeps) {
    this.#deps = deps
    this.#io = new Server(deps.httpServer, {
      serveClient: false,
      // Upgrades of other paths are answered by the drafting gateway on the same port.
      destroyUpgrade: false,
      maxHttpBufferSize: limits.commandBytes,
      perMessageDeflate: false,
      httpCompression: false,
    })
    this.#own = new OwnParts(this.#io, deps.store)
    this.#signals = new Signals({
      store: deps.store,
      presence: this.#presence,
      tell: (id, audience, signal) => this.#io.to(roomOf(id, audience)).emit('signal', signal),
      lost: this.#lost,
    })
    this.#sweep = setInterval(() => {
      for (const socket of this.#io.sockets.sockets.values()) endedByExpiry(socket, deps.desk.now())
    }, SWEEP_EVERY_MS).unref()
    this.#io.use((socket, next) => {
      const known = visitorOf(socket, deps).then((visitor) => {
        socket.data = visitor
      })
      known.then(() => next(), next)
    })
    this.#io.on('connection', (socket) => {
      this.#welcome(socket).catch((error: unknown) => {
        deps.log.error({ err: error }, 'could not welcome a visitor')
        socket.disconnect(true)
      })
    })
  }

  /** Everyone of an audience gets one and the same frame, redacted once. */
  committed(session: LiveSession, change: Committed): void {
    for (const audience of audiences) this.#tell(session, audience, change)
    if (change.directoryChanged) this.#signals.directory(session)
    for (const event of change.events) {
      for (const personId of endedBy(event) ? [] : peopleMoved(event))
        this.#own.move(session, personId).catch((error: unknown) => {
          this.#lost(error)
          // On coming back they are let in where they now belong.
          this.#io.in(personRoom(session.id, personId)).disconnectSockets(true)
        })
    }
    for (const personId of this.#own.changedBy(session, change.events))
      this.#own.tell(session, personId).catch(this.#lost)
    const has = (area: string) => change.events.some(({ type }) => type.startsWith(area))
    if (has('poll/') || has('people/')) this.#signals.tally(session)
    if (has('people/')) this.#signals.presence(session)
    for (const event of change.events) {
      const ended = endedBy(event)
      if (!ended) continue
      for (const personId of ended.personIds)
        this.#end(personRoom(session.id, personId), ended.code, ended.wording)
    }
  }

  ballotCast(session: LiveSession, _command: BallotCommand, by: PersonId): void {
    this.#signals.tally(session)
    for (const personId of this.#own.sharingSeatWith(session, by))
      this.#own.tell(session, personId).catch(this.#lost)
  }

  /** After the close nobody is removed any more, so this alone ends what they have open. */
  personErased({ id }: LiveSession, personId: PersonId): void {
    this.#end(personRoom(id, personId), 'people/erased', problems.personErased)
  }

  erased({ id }: LiveSession): void {
    for (const audience of audiences) this.#end(roomOf(id, audience), 'session/erased', problems.erased)
  }

  /** The conclusions' text changed; told to those who read it without an editor. */
  textChanged(session: LiveSession): void {
    this.#signals.text(session)
  }

  /** Ends every connection made with a link that was replaced. */
  cutLink(linkId: string): void {
    this.#end(linkRoom(linkId), 'session/link-replaced', problems.noToken)
  }

  /** Open connections, i.e. devices. */
  get connections(): number {
    return this.#io.engine.clientsCount
  }

  async close(): Promise<void> {
    clearInterval(this.#sweep)
    this.#signals.stop()
    await this.#io.close()
  }

  readonly #lost = (error: unknown): void => {
    this.#deps.log.warn({ err: error }, 'a signal could not be told')
  }

  #end(...where: [room: string, code: string, wording: Wording]): void {
    endVisits(this.#io, ...where).catch(this.#lost)
  }

  /** All waiting comes first; then, in one turn of the loop, the picture is taken and the room entered. */
  async #welcome(socket: Visit): Promise<void> {
    const { bearer, after } = socket.data
    // Heard from the first moment on: a command may arrive while the session is still being read.
    const arriving = this.#deps.sessions.find(bearer.sessionId)
    socket.on('command', (message, reply) => {
      // A message without a place for the answer is no command of ours.
      if (typeof reply === 'function') void this.#reply(socket, message).then(reply)
    })
    const session = await arriving
    if (!session) return void socket.disconnect(true)
    const ballots = await ballotsOf(this.#deps.store, bearer, session.world)
    if (!socket.connected || session.isErased) return void socket.disconnect(true)
    const audience = audienceNow(bearer, session.world)
    this.#enter(socket, bearer, audience)
    const missed = after === null ? null : session.after(after, audience, bearer.personId)
    const mine = mineOf(bearer, session.world, ballots)
    if (missed === null || after === null) socket.emit('snapshot', { ...pictureOf(session, audience), mine })
    else {
      socket.emit('events', batchOf(session, after, missed))
      socket.emit('signal', { kind: 'mine', mine } satisfies Signal)
      socket.emit('signal', {
        kind: 'directory',
        version: session.directory(audience).version,
      } satisfies Signal)
    }
    this.#signals.presence(session)
    this.#signals.tally(session)
    socket.on('disconnect', () => {
      this.#presence.leave(socket.id, bearer)
      this.#signals.presence(session)
    })
  }

  #enter(socket: Visit, bearer: Bearer, audience: Audience): void {
    void socket.join([roomOf(bearer.sessionId, audience), linkRoom(bearer.linkId)])
    if (bearer.personId) void socket.join(personRoom(bearer.sessionId, bearer.personId))
    this.#presence.enter(socket.id, bearer)
  }

  async #reply(socket: Visit, message: unknown): Promise<Reply> {
    try {
      return await this.#answer(socket, message)
    } catch (error) {
      this.#deps.log.error({ err: error }, 'a command failed')
      const { language } = socket.data
      return { ok: false, status: 500, message: word(problems.failed, language), now: this.#deps.desk.now() }
    }
  }

  async #answer(socket: Visit, message: unknown): Promise<Reply> {
    const { bearer, language } = socket.data
    const now = this.#deps.desk.now()
    if (endedByExpiry(socket, now))
      return { ok: false, status: 401, message: word(problems.expired, language), now }
    const sync = syncMessage.safeParse(message)
    if (!sync.success) return this.#deps.desk.reply(bearer, message, language)
    const session = await this.#deps.sessions.find(bearer.sessionId)
    if (session && sync.data.after !== null) this.#resend(socket, session, sync.data.after)
    return { ok: true, seq: session?.seq ?? 0, events: [], now: this.#deps.desk.now() }
  }

  /** Answers a gap: the missing events, or a snapshot where they would not tell it rightly. */
  #resend(socket: Visit, session: LiveSession, after: number): void {
    const { bearer } = socket.data
    const audience = audienceNow(bearer, session.world)
    const missed = session.after(after, audience, bearer.personId)
    if (missed) {
      if (session.seq > after) socket.emit('events', batchOf(session, after, missed))
      return
    }
    ballotsOf(this.#deps.store, bearer, session.world).then(
      (ballots) => {
        const mine = mineOf(bearer, session.world, ballots)
        socket.emit('snapshot', { ...pictureOf(session, audienceNow(bearer, session.world)), mine })
      },
      (error: unknown) => {
        this.#lost(error)
        // Whoever asked waits for an answer: on coming back they get what they lack.
        socket.disconnect(true)
      },
    )
  }

  #tell(session: LiveSession, audience: Audience, change: Committed): void {
    if (change.to === change.from) return
    const room = this.#io.to(roomOf(session.id, audience))
    const events = change.afresh.includes(audience) ? null : session.after(change.from, audience)
    if (events) {
      const upTo = events.filter(({ seq }) => seq <= change.to)
      room.emit('events', {
        from: change.from,
        to: change.to,
        now: session.now(),
        events: upTo,
      } satisfies Batch)
      return
    }
    // `mine` differs from person to person and has not changed: those who get a picture anew keep theirs.
    room.emit('snapshot', pictureOf(session, audience))
  }
}
