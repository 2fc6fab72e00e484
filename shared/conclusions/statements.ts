/** A run of text with one set of marks. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly href?: string
}

/**
 * The conclusions as a plain list, the way the record, the stage and the exports read them.
 * Every statement keeps its id through splits, copies and moves.
 */
export type Statement =
  | { readonly id: string; readonly kind: 'heading'; readonly level: 1 | 2; readonly runs: readonly Run[] }
  | { readonly id: string; readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  /** An item of an i) ii) iii) list (`number` from 1) or of a plain list (`number` null); `depth` from 0. */
  | {
      readonly id: string
      readonly kind: 'item'
      readonly number: number | null
      readonly depth: number
      readonly runs: readonly Run[]
    }

export const plainText = (statement: Statement): string => statement.runs.map((run) => run.text).join('')
