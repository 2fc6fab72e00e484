import { type FoundTime, findTime } from './time-in-line.ts'
import type { Row } from './wrap.ts'

function leadingTime(row: Row | undefined): FoundTime | null {
  if (row === undefined || row.table || row.rule || row.prose || row.text.length > 400) return null
  const found = findTime(row.text, false)
  return found?.place === 'leading' ? found : null
}

/** A start on one line and its end on the next, as narrow columns print them: "9.00" over "10.30", "9h" over "– 9h30 – …". */
function isSplit(row: Row, next: Row): boolean {
  if (next.afterBlank) return false
  const [first, second] = [leadingTime(row), leadingTime(next)]
  if (first?.range.start == null || second?.range.start == null) return false
  if (first.rest !== '' || first.range.end !== null || second.range.end !== null) return false
  if (second.range.start.minutes <= first.range.start.minutes) return false
  return second.rest === '' || (next.bullet && !row.bullet)
}

/** Puts the two halves of a printed range together. */
export function joinSplitTimes(rows: readonly Row[]): Row[] {
  const result: Row[] = []
  for (const row of rows) {
    const last = result.at(-1)
    if (last === undefined || !isSplit(last, row)) result.push(row)
    else {
      const text = `${last.text} – ${row.text}`
      result[result.length - 1] = {
        ...last,
        text,
        lines: [...last.lines, ...row.lines],
        links: [...last.links, ...row.links],
      }
    }
  }
  return result
}
