import type { PersonId } from '../../shared/kernel/ids.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { closeCodes } from './close-codes.ts'
import type { Connection } from './connection.ts'
import { type PresenceEntry, type PresenceLine, presenceFrame } from './protocol.ts'

interface Bound {
  connection: Connection
  /** As JSON; `null` when there is nothing to show. */
  state: string
  clock: number
}

/** Dark enough for white letters on them. */
const colours = [
  '#9c2f2f',
  '#8a4b08',
  '#5b6010',
  '#22663d',
  '#0b6477',
  '#25569c',
  '#5b3f9e',
  '#8c2f73',
] as const

/**
 * Who is in the text, and where their cursor is. A Yjs client id belongs to the connection that first named it, so
 * nobody speaks for another; the name and the colour are the server's; the clock is too, so a ghost cannot outlive its owner.
 */
export class Presence {
  readonly #bound = new Map<number, Bound>()
  readonly #clients = new Map<Connection, number>()
  readonly #claims = new Map<number, PersonId | null>()
  /** Whom each colour stands for, in the order they arrived. */
  readonly #arrived: PersonId[] = []
  readonly #changed = new Set<number>()
  readonly #connections: Iterable<Connection>
  readonly #now: () => number
  readonly #everyMs: number
  #timer: NodeJS.Timeout | null = null
  #clock = 0

  constructor(
    connections: Iterable<Connection>,
    options: { readonly now: () => number; readonly everyMs: number },
  ) {
    this.#connections = connections
    this.#now = options.now
    this.#everyMs = options.everyMs
  }

  /** Whether a person may take this client id: nobody else was ever seen with it. */
  mayClaim(client: number, personId: PersonId | null): boolean {
    const claim = this.#claims.get(client)
    return claim === undefined || claim === personId
  }

  /** Takes what concerns the sender itself; everything else is an echo and is dropped. */
  receive(
    connection: Connection,
    entries: readonly PresenceEntry[],
    mayUse: (client: number) => boolean,
  ): void {
    if (!connection.admitted.seesCursors || connection.personId === null) return
    for (const { client, state } of entries) {
      if (!this.#clients.has(connection)) this.#bind(connection, client, mayUse)
      if (this.#clients.get(connection) === client)
        this.#set(client, stateOf(connection, state, this.#colourOf(connection.personId)))
    }
  }

  #bind(connection: Connection, client: number, mayUse: (client: number) => boolean): void {
    if (!this.mayClaim(client, connection.personId) || !mayUse(client)) return
    const before = this.#bound.get(client)?.connection
    if (before !== undefined) {
      this.#clients.delete(before)
      before.close({ code: closeCodes.replaced, reason: 'the same editor came back' })
    }
    this.#claims.set(client, connection.personId)
    this.#clients.set(connection, client)
    this.#bound.set(client, { connection, state: 'null', clock: 0 })
  }

  /** The colour a person keeps; those who have left give theirs up when all are taken. */
  #colourOf(personId: PersonId): string {
    const known = this.#arrived.indexOf(personId)
    if (known !== -1) return colours[known % colours.length] ?? colours[0]
    const here = new Set([...this.#clients.keys()].map((one) => one.personId))
    const left = this.#arrived.findIndex((one) => !here.has(one))
    const at = this.#arrived.length < colours.length || left === -1 ? this.#arrived.length : left
    this.#arrived[at] = personId
    return colours[at % colours.length] ?? colours[0]
  }

  leave(connection: Connection): void {
    const client = this.#clients.get(connection)
    if (client === undefined) return
    this.#clients.delete(connection)
    this.#set(client, 'null')
  }

  #set(client: number, state: string): void {
    const bound = this.#bound.get(client)
    if (bound === undefined || state.length > limits.presenceBytes) return
    // Higher than any clock the clients heard before a restart of the server.
    this.#clock = Math.max(this.#clock + 1, this.#now())
    bound.clock = this.#clock
    bound.state = state
    this.#changed.add(client)
    this.#timer ??= setTimeout(() => this.#flush(), this.#everyMs)
  }

  #flush(): void {
    this.#timer = null
    const changed = this.#lines([...this.#changed])
    for (const client of this.#changed) {
      const bound = this.#bound.get(client)
      if (bound !== undefined && this.#clients.get(bound.connection) !== client) this.#bound.delete(client)
    }
    this.#changed.clear()
    const shared = presenceFrame(changed)
    for (const connection of this.#connections) {
      if (!connection.admitted.seesCursors || connection.lane === 'none') continue
      const own = this.#clients.get(connection)
      // Its own entry, come back late, would undo what the client has set since.
      const others = changed.filter((line) => line.client !== own)
      if (others.length > 0)
        connection.offer(others.length === changed.length ? shared : presenceFrame(others))
    }
  }

  /** Everyone, for one who arrives. */
  show(connection: Connection): void {
    if (!connection.admitted.seesCursors) return
    const own = this.#clients.get(connection)
    connection.offer(presenceFrame(this.#lines([...this.#bound.keys()].filter((client) => client !== own))))
  }

  #lines(clients: readonly number[]): PresenceLine[] {
    return clients.flatMap((client) => {
      const bound = this.#bound.get(client)
      return bound === undefined ? [] : [{ client, clock: bound.clock, state: bound.state }]
    })
  }

  destroy(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }
}

function stateOf({ admitted }: Connection, said: unknown, colour: string): string {
  if (said === null || typeof said !== 'object') return 'null'
  const user = { name: admitted.name, color: admitted.colour ?? colour }
  return JSON.stringify({ user, cursor: 'cursor' in said ? cursorOf(said.cursor) : null })
}

function cursorOf(said: unknown): unknown {
  if (said === null || typeof said !== 'object' || !('anchor' in said) || !('head' in said)) return null
  const [anchor, head] = [positionOf(said.anchor), positionOf(said.head)]
  return anchor === null || head === null ? null : { anchor, head }
}

/** A relative position of Yjs, rebuilt field by field. */
function positionOf(said: unknown): unknown {
  if (said === null || typeof said !== 'object') return null
  const { type, item, tname, assoc } = said as Readonly<Record<string, unknown>>
  return {
    type: idOf(type),
    item: idOf(item),
    tname: typeof tname === 'string' ? tname.slice(0, limits.nameChars) : null,
    assoc: typeof assoc === 'number' ? assoc : 0,
  }
}

function idOf(said: unknown): unknown {
  if (said === null || typeof said !== 'object') return null
  const { client, clock } = said as Readonly<Record<string, unknown>>
  return Number.isSafeInteger(client) && Number.isSafeInteger(clock) ? { client, clock } : null
}
