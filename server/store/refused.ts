import type { CommitOutcome } from './store.ts'

/** Why a commit was not written. */
export type Refused = Exclude<CommitOutcome, { readonly ok: true }>

export const refused = (reason: Exclude<Refused['reason'], 'repeated'>): Refused => ({ ok: false, reason })

export const repeated = (sameContent: boolean): Refused => ({ ok: false, reason: 'repeated', sameContent })

/** Applies one change after the other until one is refused; `null` when none was. */
export function firstRefused<Change>(
  changes: readonly Change[] | undefined,
  apply: (change: Change) => Refused | null,
): Refused | null {
  for (const change of changes ?? []) {
    const outcome = apply(change)
    if (outcome) return outcome
  }
  return null
}
