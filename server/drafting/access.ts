import type { PersonId } from '../../shared/kernel/ids.ts'

/** Who may read and write a text: asked for every connection, and again for every update it sends. */
export interface Access {
  /** Rejects only when it cannot find out (the store fails). */
  admit(token: string, sessionId: string): Promise<Admission>
}

export type Admission = Admitted | { readonly ok: false; readonly code: number; readonly reason: string }

export interface Admitted {
  readonly ok: true
  /** `null` for a reader without a name of their own, who can never write. */
  readonly personId: PersonId | null
  /** The link they came by: when it is replaced, `cutLink` ends what it opened. */
  readonly linkId?: string
  readonly name: string
  /** `#rrggbb`; by the order of arrival when absent. */
  readonly colour?: string
  mayWrite(): boolean
  mayRead(): boolean
  /** Observers get the text without cursors: a roster is not theirs to see. */
  readonly seesCursors: boolean
}
