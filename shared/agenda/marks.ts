/** An item given this much more has its marks again; less is a clock that was set right. */
const AGAIN_BEYOND_MS = 5_000

/** What a screen has announced, to be kept from one look to the next. */
export interface Heard {
  /** Of an item, or of a speaker's part of it. */
  readonly of: string
  /** Marks still to come. */
  readonly coming: readonly number[]
}

/**
 * The marks that the item under way has passed since the last look, each once, for a screen to announce; a screen that
 * comes late announces nothing that is past. `row`: of the item under way, `null` when none is; `settings`: in milliseconds
 * before its end, latest last.
 */
export function marks(
  row: { readonly id: string; readonly remainingMs: number; readonly allottedMs: number } | null,
  heard: Heard | null,
  settings: readonly number[],
): { readonly heard: Heard | null; readonly passed: readonly number[] } {
  if (!row) return { heard: null, passed: [] }
  // An item shorter than a mark is never on this side of it.
  const ahead = settings.filter((mark) => row.remainingMs > mark && row.allottedMs > mark)
  if (heard?.of !== row.id) return { heard: { of: row.id, coming: ahead }, passed: [] }
  const passed = heard.coming.filter((mark) => row.remainingMs <= mark)
  const coming = settings.filter(
    (mark) =>
      (heard.coming.includes(mark) && row.remainingMs > mark) || row.remainingMs > mark + AGAIN_BEYOND_MS,
  )
  return { heard: { of: row.id, coming: coming.filter((mark) => row.allottedMs > mark) }, passed }
}
