import Papa from 'papaparse'
import { forecast } from '../../shared/agenda/forecast.ts'
import type { AgendaRow } from '../../shared/agenda/rows.ts'
import { type Instant, MINUTE_MS } from '../../shared/kernel/time.ts'
import { agendaNotes, rowOutcome } from './agenda-words.ts'
import { type Making, making } from './making.ts'
import type { RecordSource } from './record.ts'
import { sheetWordings } from './sheet-wording.ts'

/** Without this mark spreadsheets take UTF-8 for the machine's old code page, and Helgø becomes HelgÃ¸. */
const BYTE_ORDER_MARK = '\ufeff'
/** What a spreadsheet would run as a formula, also behind blanks and in full width. */
const FORMULA = /^\s*[=+\-@\u2212\uff0b\uff0d\uff1d\uff20]/

/** The agenda for a spreadsheet (RFC 4180): planned, expected and actual times in the session's time zone. */
export function writeSheet(source: RecordSource): string {
  const made = making(source)
  const columns = columnsOf(made)
  const rows = forecast(source.world.agenda, source.at)
  const fields = columns.map(({ heading }) => sheetWordings[heading][source.language])
  const data = rows.map((row) => columns.map(({ cell }) => cell(row)))
  const sheet = Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: FORMULA })
  return `${BYTE_ORDER_MARK}${sheet}\r\n`
}

interface SheetColumn {
  readonly heading: keyof typeof sheetWordings
  readonly cell: (row: AgendaRow) => string
}

function columnsOf(made: Making): SheetColumn[] {
  const { timeZone } = made.source.world.session
  const iso = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  const time = (at: Instant | null) => (at === null ? '' : made.local.time(at))
  const minutes = (ms: number) => String(Math.round(ms / MINUTE_MS))
  return [
    { heading: 'date', cell: (row) => iso.format(row.actualStartAt ?? row.plannedStartAt) },
    { heading: 'plannedStart', cell: (row) => time(row.plannedStartAt) },
    { heading: 'plannedEnd', cell: (row) => time(row.plannedEndAt) },
    { heading: 'expectedStart', cell: (row) => time(row.expectedStartAt) },
    { heading: 'expectedEnd', cell: (row) => time(row.expectedEndAt) },
    { heading: 'actualStart', cell: (row) => time(row.actualStartAt) },
    { heading: 'actualEnd', cell: (row) => time(row.actualEndAt) },
    { heading: 'plannedMinutes', cell: (row) => minutes(row.plannedMs) },
    { heading: 'actualMinutes', cell: (row) => (row.actualStartAt === null ? '' : minutes(row.elapsedMs)) },
    { heading: 'level', cell: (row) => String(row.depth + 1) },
    { heading: 'title', cell: (row) => made.text(row.title).text },
    { heading: 'speakers', cell: (row) => agendaNotes(made, row).join('; ') },
    { heading: 'status', cell: (row) => made.say(rowOutcome(made.source.world, row)) },
  ]
}
