import type { Wording } from '../../shared/kernel/wording.ts'
import type { Commit, CommitOutcome, Store } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import { problems } from './outcome.ts'

/** A commit's outcome; that the store itself failed is one more of them. */
export type Kept =
  | CommitOutcome
  | { readonly ok: false; readonly reason: 'failed'; readonly problem: Wording }

/** Commits; never rejects, so that nobody can forget that a disk may be full. */
export async function keep(store: Store, commit: Commit): Promise<Kept> {
  try {
    return await store.commit(commit)
  } catch (error) {
    return { ok: false, reason: 'failed', problem: wordingOf(error) }
  }
}

interface NotKept {
  readonly ok: false
  readonly status: 503
  readonly problem: Wording
}

/** What is said to whoever wanted it, where there is nothing better to say than that it was not stored. */
export function notKept(kept: Exclude<Kept, { ok: true }>): NotKept {
  return { ok: false, status: 503, problem: kept.reason === 'failed' ? kept.problem : problems.notStored }
}

const wordingOf = (error: unknown): Wording =>
  error instanceof StoreError ? error.wording : problems.notStored
