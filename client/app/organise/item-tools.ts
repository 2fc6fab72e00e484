import type { ParsedWarning } from '../../connection/organise-api.ts'
import type { DraftItem, Items } from './reading-draft.ts'
import type { Mistakes } from './use-mistakes.ts'

/** What every row needs to change the whole. */
export interface ItemTools {
  readonly edit: (change: (items: Items) => Items) => void
  /** The item whose people and place are open. */
  readonly open: number | null
  readonly setOpen: (key: number | null) => void
  readonly doubts: ReadonlyMap<number, readonly ParsedWarning[]>
  readonly mistakes: Mistakes
  readonly onLine: (line: number | null) => void
}

export interface AgendaItemProps {
  readonly item: DraftItem
  readonly first: boolean
  readonly last: boolean
  readonly nested: boolean
  /** Begins another day than the item above, in an agenda of several. */
  readonly newDay: boolean
  readonly tools: ItemTools
}
