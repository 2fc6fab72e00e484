import type { Statement } from '../../shared/conclusions/statements.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { Language } from '../../shared/kernel/wording.ts'
import type { Directory } from '../../shared/session/registry.ts'
import type { World } from '../../shared/world.ts'
import { writeDocx } from './docx/write-docx.ts'
import { fileNameOf } from './file-name.ts'
import { eventData } from './html/event-data.ts'
import { writeHtml } from './html/write-html.ts'
import { writeCalendar } from './ics/write-calendar.ts'
import { writeMarkdown } from './markdown.ts'
import { writePdf } from './pdf/write-pdf.ts'
import { writeJson } from './record-json.ts'
import { recordModel } from './record-model.ts'
import { writeSheet } from './sheet.ts'

/** What a record is made from: already cut to what whoever asks may see. */
export interface RecordSource {
  readonly world: World
  readonly directory: Directory
  readonly statements: readonly Statement[]
  /** The events as that audience may see them. */
  readonly log?: readonly unknown[]
  readonly at: Instant
  /** Of headings and remarks; the text keeps the session's own. */
  readonly language: Language
  readonly publicUrl: string
}

export interface MadeDocument {
  readonly contentType: string
  /** ASCII, safe within quotes of a header. */
  readonly fileName: string
  readonly body: Buffer | string
}

interface Writer {
  readonly contentType: string
  readonly write: (source: RecordSource) => Buffer | string | Promise<Buffer>
}

const writers = {
  'agenda.ics': { contentType: 'text/calendar; charset=utf-8', write: writeCalendar },
  'agenda.csv': { contentType: 'text/csv; charset=utf-8; header=present', write: writeSheet },
  'conclusions.docx': {
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: (source) => writeDocx(recordModel(source)),
  },
  'conclusions.pdf': { contentType: 'application/pdf', write: (source) => writePdf(recordModel(source)) },
  'conclusions.html': {
    contentType: 'text/html; charset=utf-8',
    write: (source) => writeHtml(recordModel(source), eventData(source)),
  },
  'conclusions.md': {
    contentType: 'text/markdown; charset=utf-8',
    write: (source) => writeMarkdown(recordModel(source)),
  },
  'record.json': { contentType: 'application/json; charset=utf-8', write: writeJson },
} as const satisfies Record<string, Writer>

export type DocumentName = keyof typeof writers
export const documentNames = Object.keys(writers) as readonly DocumentName[]

/** Makes one file of the record. Throws only by a fault of ours: whatever people typed can be written. */
export async function makeDocument(name: DocumentName, source: RecordSource): Promise<MadeDocument> {
  const { contentType, write }: Writer = writers[name]
  return { contentType, fileName: fileNameOf(name, source), body: await write(source) }
}
