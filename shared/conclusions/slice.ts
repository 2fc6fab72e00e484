import type { editors } from './messages.ts'

export interface ConclusionsSlice {
  /** Who may write while the session is open. After closing, rapporteurs go on until the session is published. */
  readonly editing: (typeof editors)[number]
  /** The statement the stage shows. */
  readonly shown: string | null
}

export const noConclusions: ConclusionsSlice = { editing: 'rapporteurs', shown: null }
