import { readFile } from 'node:fs/promises'
import type { Visitor } from './visitor.ts'

type RecordFile = 'conclusions.docx' | 'conclusions.pdf' | 'conclusions.html' | 'conclusions.md' | OtherFile
type OtherFile = 'agenda.ics' | 'agenda.csv' | 'record.json'

/** By what each file begins with one knows its kind. */
export const recordKinds: Readonly<Record<RecordFile, string>> = {
  'conclusions.docx': 'PK',
  'conclusions.pdf': '%PDF-1.',
  'conclusions.html': '<!doctype html>',
  'conclusions.md': '# ',
  'agenda.ics': 'BEGIN:VCALENDAR',
  'agenda.csv': 'comma-separated',
  'record.json': '{',
}
const files = Object.keys(recordKinds) as RecordFile[]

/** Downloads every file of the record from its page; answers what each begins with. */
export async function kindsOf(reader: Visitor): Promise<Record<string, string>> {
  const kinds: Record<string, string> = {}
  for (const file of files) {
    const coming = reader.page.waitForEvent('download')
    await reader.press(reader.t.record(file))
    const content = (await readFile(await (await coming).path())).toString('latin1')
    kinds[file] = file === 'agenda.csv' ? kindOfTable(content) : content.slice(0, recordKinds[file].length)
    if (content.length < 500) throw new Error(`${file} has only ${content.length} bytes.`)
  }
  return kinds
}

/** A table has many lines of equally many fields. */
function kindOfTable(content: string): string {
  const lines = content.trim().split('\r\n')
  return lines.length > 15 && lines.every((line) => line.split(/[;,]/).length > 4)
    ? 'comma-separated'
    : 'no table'
}
