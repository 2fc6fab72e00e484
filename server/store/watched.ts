import type { Store } from './store.ts'

/** The same store, that tells the operator when a commit failed: whoever sent it only learns that it did not happen. */
export function watched(store: Store, failed: (error: unknown) => void): Store {
  return {
    log: store.log,
    ballotBox: store.ballotBox,
    registry: store.registry,
    ready: () => store.ready(),
    close: () => store.close(),
    commit: async (commit) => {
      try {
        return await store.commit(commit)
      } catch (error) {
        failed(error)
        throw error
      }
    },
  }
}
