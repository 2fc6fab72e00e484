import { readAgenda } from '../../shared/agenda/import/read-agenda.ts'
import { readCsv } from '../../shared/agenda/import/read-csv.ts'
import { readIcs } from '../../shared/agenda/import/read-ics.ts'
import type { ReadItem, ReadResult } from '../../shared/agenda/import/reading.ts'

/** Reads whatever was pasted: a calendar, a table with a header, or a text; the richer reading of the last two. */
export function readAnything(text: string): ReadResult {
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) return readIcs(text)
  const asText = readAgenda(text)
  const asTable = readCsv(text)
  if (!asTable.ok || !asText.ok) return asTable.ok ? asTable : asText
  return count(asTable.reading.items) >= count(asText.reading.items) ? asTable : asText
}

const count = (items: readonly ReadItem[]): number =>
  items.reduce((sum, { children }) => sum + 1 + count(children), 0)
