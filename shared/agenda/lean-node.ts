/**
 * A node with all that decides when it ends, looked up once, so that trying lengths makes nothing new. Times are
 * epoch milliseconds, lengths milliseconds; what is not bounded is bounded by an infinity. What is not `readonly`
 * changes with every trial.
 */
export interface LeanNode {
  readonly children: readonly LeanNode[]
  readonly isItem: boolean
  /** No node of the agenda but some of a long block's children, so that the others need not be looked at each time. */
  readonly isPart: boolean
  readonly isUntimed: boolean
  readonly isActive: boolean
  /** Whether what is under way comes before it: decides only whether an empty block is still to come. */
  readonly isAhead: boolean
  readonly items: number
  readonly plannedMs: number
  readonly plannedEnd: number | null
  readonly minMs: number
  readonly elapsedMs: number
  readonly notBefore: number
  readonly hardEnd: number
  /** The earliest of the hard ends around what is in it, its own among them. */
  readonly within: number
  readonly wholeMs: number
  readonly slackMs: number
  readonly reserveMs: number
  readonly reserveUntil: number
  readonly begunAt: number | null
  readonly endedAt: number | null
  /** Its length before any trial, and whether that was given to it rather than planned. */
  readonly firstMs: number
  readonly isGiven: boolean

  parent: LeanNode | null
  /** The length it is tried with; `null` leaves it as it was. */
  heldMs: number | null
  isClosed: boolean
  allottedMs: number
  totalMs: number
  pendingMs: number
  open: number
  /** Open items without a length of their own: itself, or those directly in it. */
  untimed: number
  end: number
  /** Of a block: the item that takes what is left, as long as it is before hard ends cut it, and what comes after it. */
  absorber: LeanNode | null
  absorberMs: number
  tailPendingMs: number
  tailPlannedMs: number
  /** Of a block or a part: whether anything in it was told something since it was last passed, and what that pass found. */
  isChanged: boolean
  begins: number
  leaves: number
  latest: number
  missed: number
}

/** All fields in one order: objects of one shape are read fastest. */
export function blank(isAhead: boolean): LeanNode {
  return {
    children: [],
    isItem: false,
    isPart: false,
    isUntimed: true,
    isActive: false,
    isAhead,
    items: 0,
    plannedMs: 0,
    plannedEnd: null,
    minMs: 0,
    elapsedMs: 0,
    notBefore: Number.NEGATIVE_INFINITY,
    hardEnd: Number.POSITIVE_INFINITY,
    within: Number.POSITIVE_INFINITY,
    wholeMs: 0,
    slackMs: 0,
    reserveMs: 0,
    reserveUntil: 0,
    begunAt: null,
    endedAt: null,
    firstMs: 0,
    isGiven: false,
    parent: null,
    heldMs: null,
    isClosed: false,
    allottedMs: 0,
    totalMs: 0,
    pendingMs: 0,
    open: 0,
    untimed: 0,
    end: 0,
    absorber: null,
    absorberMs: 0,
    tailPendingMs: 0,
    tailPlannedMs: 0,
    isChanged: true,
    begins: 0,
    leaves: 0,
    latest: 0,
    missed: 0,
  }
}
