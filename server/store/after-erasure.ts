import type { SessionId } from '../../shared/kernel/ids.ts'
import type { Commit, RegistryChange, Store } from './store.ts'

/**
 * The same store, that refuses as a conflict whatever arrives for a session that is being erased or was: a request
 * on its way must not leave a link or a line of text that nobody could ever erase. One process has the data, so it knows.
 */
export function refusingAfterErasure(store: Store): Store {
  const erased = new Set<SessionId>()
  return {
    log: store.log,
    ballotBox: store.ballotBox,
    registry: store.registry,
    ready: () => store.ready(),
    close: () => store.close(),
    commit: async (commit) => {
      if (sessionsOf(commit).some((id) => erased.has(id))) return { ok: false, reason: 'conflict' }
      const erasing = (commit.registry ?? []).flatMap((one) =>
        one.kind === 'erase-session' ? [one.sessionId] : [],
      )
      for (const id of erasing) erased.add(id)
      let done = false
      try {
        const outcome = await store.commit(commit)
        done = outcome.ok
        return outcome
      } finally {
        // What could not be erased is still there, and goes on.
        if (!done) for (const id of erasing) erased.delete(id)
      }
    },
  }
}

function sessionsOf({ events, draft, ballots = [], registry = [] }: Commit): readonly SessionId[] {
  const appended = [events, draft].flatMap((one) => (one ? [one.sessionId] : []))
  return [...appended, ...ballots.map(({ sessionId }) => sessionId), ...registry.flatMap(sessionOf)]
}

/** A link that ends names no session, and leaves nothing behind. */
function sessionOf(change: RegistryChange): readonly SessionId[] {
  switch (change.kind) {
    case 'link':
      return [change.link.sessionId]
    case 'token':
      return [change.token.sessionId]
    case 'end-link':
      return []
    default:
      return [change.sessionId]
  }
}
