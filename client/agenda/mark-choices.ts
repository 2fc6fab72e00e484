import { MINUTE_MS, type Milliseconds, spanOf } from '../../shared/kernel/time.ts'

const usual = [10, 5, 3, 2, 1, 0.5, 0.25].map((minutes) => spanOf(minutes * MINUTE_MS))
const latestLast = (a: number, b: number) => b - a

/** The marks there are to choose from, also one set elsewhere; the end itself is not chosen. */
export const markChoices = (marksMs: readonly Milliseconds[]): readonly Milliseconds[] =>
  [...new Set([...usual, ...marksMs])].filter((mark) => mark > 0).sort(latestLast)

/** The marks with one more, or one less; without the end. */
export function toggledMarks(marksMs: readonly Milliseconds[], mark: Milliseconds): readonly Milliseconds[] {
  const others = marksMs.filter((other) => other !== mark && other > 0)
  return others.length < marksMs.filter((other) => other > 0).length
    ? others
    : [...others, mark].sort(latestLast)
}
