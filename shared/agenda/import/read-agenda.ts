import { refuseSize } from './guard.ts'
import { toLines } from './lines.ts'
import { isSeparatedTable, readCsv } from './read-csv.ts'
import { isCalendar, readIcs } from './read-ics.ts'
import { readRows } from './read-rows.ts'
import type { ReadResult } from './reading.ts'
import { joinSplitTimes } from './split-times.ts'
import { toRows } from './wrap.ts'

/**
 * Reads a pasted agenda: a mail, a PDF, a web page, a spreadsheet, an iCalendar file. Pure and linear in the length of
 * the text. Every line ends up in an item, the meeting, a day or a warning; every doubt is a warning that names its line.
 */
export function readAgenda(text: string): ReadResult {
  const refused = refuseSize(text)
  if (refused !== null) return refused
  if (isCalendar(text)) return readIcs(text)
  if (isSeparatedTable(text)) return readCsv(text)
  return readRows(joinSplitTimes(toRows(toLines(text))))
}
