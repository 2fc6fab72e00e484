import { MINUTE_MS } from '../../shared/kernel/time.ts'

const marksMs = [2 * MINUTE_MS, 30_000, 0] as const

/** The mark that was passed between two looks at the clock; `null` for none. Re-timing upwards passes none. */
export function passedMark(beforeMs: number, nowMs: number): number | null {
  return marksMs.findLast((mark) => beforeMs > mark && nowMs <= mark) ?? null
}
