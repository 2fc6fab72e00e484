import Papa from 'papaparse'
import { type Columns, readColumns } from './columns.ts'
import { refuse, refuseSize } from './guard.ts'
import type { Line } from './lines.ts'
import { readRows } from './read-rows.ts'
import type { ReadResult } from './reading.ts'
import type { Row } from './wrap.ts'

const DELIMITERS = ['\t', ';', ',', '|']
/** A header stands within the first lines: a title or a date may come above it. */
const HEADER_WITHIN = 10

function splitPlain(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ''))
}

/** The delimiter of a header row among the first lines, and the line's index; null when there is none. */
function findHeader(text: string): { delimiter: string; index: number; columns: Columns } | null {
  const lines = text.slice(0, 20_000).split(/\r\n|\r|\n/, HEADER_WITHIN)
  for (const [index, line] of lines.entries()) {
    for (const delimiter of DELIMITERS) {
      const columns = line.includes(delimiter) ? readColumns(splitPlain(line, delimiter)) : null
      if (columns !== null) return { delimiter, index, columns }
    }
  }
  return null
}

/** A header row of semicolons or commas says that the text is a file of a spreadsheet; tabs and bars are read as text. */
export function isSeparatedTable(text: string): boolean {
  const header = findHeader(text)
  if (header === null) return false
  // Cells pasted from a spreadsheet are quoted where they hold quotation marks or line breaks.
  const quoted =
    header.delimiter === '\t' &&
    /(?:^|\t)"(?:[^"\t]{0,300}""|[^"\t]{0,300}\n[^\t"]{0,300}")/mu.test(text.slice(0, 100_000))
  return header.delimiter === ';' || header.delimiter === ',' || quoted
}

/** A cell that an export has kept from running as a formula is read without its apostrophe. */
const plainCell = (cell: string, people: boolean): string =>
  (people ? cell.trim().replace(/\s*[\r\n]+\s*|\s\|\s/g, '; ') : cell)
    .replace(/^'(?=[=+\-@])/, '')
    .replace(/\s+/g, ' ')
    .trim()

function toRow(cells: readonly string[], number: number, span: number): Row {
  const line: Line = {
    number,
    indent: 0,
    bullet: false,
    heading: 0,
    emphasised: false,
    text: cells.filter((cell) => cell !== '').join(' '),
    cells: cells.length > 1 ? [...cells] : [],
    table: cells.length > 1,
    links: [],
    afterBlank: false,
    width: 0,
    rule: !cells.some((cell) => /[\p{L}\p{N}]/u.test(cell)),
    prose: false,
  }
  return { ...line, lines: Array.from({ length: Math.max(1, span) }, (_, index) => number + index) }
}

/**
 * Reads a table with a header row, its columns parted by tabs, semicolons, commas or bars; cells may be quoted and hold
 * line breaks. Refuses with `not-a-table` when no header is found among the first ten lines.
 */
export function readCsv(text: string): ReadResult {
  const refused = refuseSize(text)
  if (refused !== null) return refused
  const header = findHeader(text)
  if (header === null) return refuse('not-a-table')
  const rows: Row[] = []
  let cursor = 0
  let line = 1
  Papa.parse<string[]>(text, {
    delimiter: header.delimiter,
    skipEmptyLines: false,
    step: ({ data, meta }) => {
      const source = text.slice(cursor, meta.cursor)
      const breaks = source.match(/\r\n|\r|\n/g)?.length ?? 0
      const cells = data.map((cell, at) =>
        plainCell(cell, header.columns[at] === 'speakers' || header.columns[at] === 'moderators'),
      )
      if (cells.some((cell) => cell !== '')) rows.push(toRow(cells, line, breaks))
      line += breaks
      cursor = meta.cursor
    },
  })
  return readRows(rows)
}
