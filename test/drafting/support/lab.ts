import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Admission } from '../../../server/drafting/access.ts'
import { createDraftingGateway, type DraftingGateway } from '../../../server/drafting/gateway.ts'
import type { Trouble } from '../../../server/drafting/room.ts'
import { createMemoryStore } from '../../../server/store/memory/memory-store.ts'
import type { CommitOutcome, Store } from '../../../server/store/store.ts'
import { templateUpdate } from '../../../shared/conclusions/template.ts'
import type { PersonId, SessionId } from '../../../shared/kernel/ids.ts'
import { type Instant, instantOf } from '../../../shared/kernel/time.ts'

export const session = 'lisbon' as SessionId
export const person = (name: string): PersonId => name as PersonId

/** Someone whom the gateway's access port knows; what they may do can be changed while they are connected. */
export interface Member {
  mayRead: boolean
  mayWrite: boolean
  seesCursors: boolean
  personId: PersonId | null
}

/** A store whose commits of text can be held back, or made to fail, by a test. */
export class WilfulStore implements Store {
  readonly #inner = createMemoryStore()
  readonly log = this.#inner.log
  readonly ballotBox = this.#inner.ballotBox
  readonly registry = this.#inner.registry
  failing = false
  #held: (() => void)[] | null = null
  #onHeld: () => void = () => {}

  async commit(commit: Parameters<Store['commit']>[0]): Promise<CommitOutcome> {
    if (this.failing) throw new Error('disk full')
    const held = this.#held
    if (held !== null) {
      await new Promise<void>((go) => {
        held.push(go)
        this.#onHeld()
      })
    }
    if (this.failing) throw new Error('disk full')
    return this.#inner.commit(commit)
  }

  /** From now on commits wait; resolves when one does. */
  hold(): Promise<void> {
    this.#held = []
    return new Promise((resolve) => {
      this.#onHeld = resolve
    })
  }

  letGo(): void {
    const held = this.#held ?? []
    this.#held = null
    for (const go of held) go()
  }

  ready = () => this.#inner.ready()
  close = () => this.#inner.close()
}

export interface Lab {
  readonly port: number
  readonly gateway: DraftingGateway
  readonly store: WilfulStore
  readonly members: Record<string, Member>
  readonly troubles: Trouble[]
  /** Moves the server's clock on, in milliseconds. */
  wait(ms: number): void
  stop(): Promise<void>
}

const editor = (name: string): Member => {
  return { mayRead: true, mayWrite: true, seesCursors: true, personId: person(name) }
}

/** A gateway on a port of its own, with three editors, a reader and an observer, over a store that outlives it. */
export async function openLab(store = new WilfulStore(), server = createServer()): Promise<Lab> {
  const members: Record<string, Member> = {
    ana: editor('ana'),
    bruno: editor('bruno'),
    chloe: editor('chloe'),
    reader: { ...editor('reader'), mayWrite: false },
    observer: { mayRead: true, mayWrite: false, seesCursors: false, personId: null },
  }
  const troubles: Trouble[] = []
  let clock: Instant = instantOf(1_511_870_400_000)
  if ((await store.log.updates(session, 0)).length === 0) await seed(store, clock)
  const gateway = createDraftingGateway({
    store,
    now: () => clock,
    access: { admit: async (token) => admit(members, token) },
    report: (trouble) => troubles.push(trouble),
    pace: { commitMs: 1, readersMs: 1, presenceMs: 1, idleMs: 1 },
  })
  server.on('upgrade', (request, socket, head) => {
    if (!gateway.handleUpgrade(request, socket, head)) socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    gateway,
    store,
    members,
    troubles,
    wait: (ms) => {
      clock = instantOf(clock + ms)
    },
    stop: async () => {
      await gateway.closeAll()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function seed(store: Store, at: Instant): Promise<void> {
  const update = templateUpdate([
    { kind: 'heading', level: 1, text: 'Conclusions' },
    { kind: 'paragraph', text: 'Cities ' },
  ])
  await store.commit({
    draft: { sessionId: session, expectedSeq: 0, at, updates: [{ personId: null, update }] },
  })
}

function admit(members: Readonly<Record<string, Member>>, token: string): Admission {
  const member = members[token]
  if (member === undefined) return { ok: false, code: 4401, reason: 'unknown token' }
  return {
    ok: true,
    personId: member.personId,
    name: token,
    linkId: `link of ${token}`,
    mayRead: () => member.mayRead,
    mayWrite: () => member.mayWrite,
    seesCursors: member.seesCursors,
  }
}
