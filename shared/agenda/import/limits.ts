/** Bounds of the agenda reader, all in one place. A text past the first three is refused, never cut. */
export const MAX_BYTES = 1_000_000
export const MAX_LINES = 5_000
export const MAX_ITEMS = 2_000
export const MAX_MENTIONS = 5_000

/** A longer line is prose: kept, but not searched for times and names, so that one huge line costs nothing. */
export const MAX_ANALYSED_CHARS = 1_200

/** A longer line is never taken for a heading, a day or a person's name. */
export const MAX_HEADING_CHARS = 160

/** A logical line wraps over at most this many printed lines. */
export const MAX_WRAPPED_LINES = 6
