import { CommitQueue, type Written } from '../commit-queue.ts'
import { firstRefused, type Refused } from '../refused.ts'
import type { Commit, RegistryChange, Store } from '../store.ts'
import { StoreError } from '../store-error.ts'
import { MemoryBallotBox } from './ballot-box.ts'
import { MemoryLog } from './log.ts'
import { MemoryRegistry } from './registry.ts'
import { Trail } from './trail.ts'

interface Contents {
  readonly log: MemoryLog
  readonly ballotBox: MemoryBallotBox
  readonly registry: MemoryRegistry
}

/** A store that keeps nothing when the process ends: for tests and for trying the application out. */
export function createMemoryStore(): Store {
  const contents = { log: new MemoryLog(), ballotBox: new MemoryBallotBox(), registry: new MemoryRegistry() }
  const { log, ballotBox, registry } = contents
  const queue = new CommitQueue((commits) => commits.map((commit) => writeOne(contents, commit)))
  const read = async <T>(query: () => T): Promise<T> => {
    if (queue.closed) throw new StoreError('store/closed')
    return query()
  }
  return {
    commit: (commit) => queue.add(commit),
    log: {
      events: (sessionId, afterSeq) => read(() => log.events(sessionId, afterSeq)),
      updates: (sessionId, afterSeq) => read(() => log.updates(sessionId, afterSeq)),
    },
    ballotBox: {
      ballots: (sessionId, pollId) => read(() => ballotBox.ballots(sessionId, pollId)),
      ballotsOf: (sessionId, seatId) => read(() => ballotBox.ballotsOf(sessionId, seatId)),
    },
    registry: {
      sessions: () => read(() => registry.sessions()),
      session: (sessionId) => read(() => registry.session(sessionId)),
      sessionByCode: (code) => read(() => registry.sessionByCode(code)),
      people: (sessionId) => read(() => registry.people(sessionId)),
      links: (sessionId) => read(() => registry.links(sessionId)),
      linkBySecret: (sessionId, secret) => read(() => registry.linkBySecret(sessionId, secret)),
      token: (digest) => read(() => registry.token(digest)),
    },
    ready: async () => !queue.closed,
    close: async () => queue.close(),
  }
}

function writeOne(contents: Contents, commit: Commit): Written {
  const trail = new Trail()
  try {
    const outcome = applyCommit(contents, commit, trail)
    if (outcome) trail.takeBack()
    return outcome ?? { ok: true }
  } catch (error) {
    trail.takeBack()
    return new StoreError('store/unwritable', error)
  }
}

function applyCommit(contents: Contents, commit: Commit, trail: Trail): Refused | null {
  const { log, ballotBox } = contents
  return (
    (commit.events ? log.appendEvents(commit.events, trail) : null) ??
    (commit.draft ? log.appendUpdates(commit.draft, trail) : null) ??
    firstRefused(commit.ballots, (change) => ballotBox.change(change, trail)) ??
    firstRefused(commit.registry, (change) => changeRegistry(contents, change, trail))
  )
}

function changeRegistry(contents: Contents, change: RegistryChange, trail: Trail): Refused | null {
  if (change.kind === 'erase-session') {
    contents.log.erase(change.sessionId, trail)
    contents.ballotBox.erase(change.sessionId, trail)
  }
  return contents.registry.change(change, trail)
}
