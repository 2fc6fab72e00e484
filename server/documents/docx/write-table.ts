import {
  AlignmentType,
  BorderStyle,
  Paragraph as DocxParagraph,
  Table as DocxTable,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Language } from '../../../shared/kernel/wording.ts'
import type { Column, Paragraph, Row, Table } from '../model.ts'
import { runsOf } from './runs.ts'
import { rule, tint } from './styles.ts'

/** Width of the text in twentieths of a point: A4 less 24 mm on both sides. */
export const textWidth = 11_906 - 2 * 1_361
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const line = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color })
const step = 220

/** A table whose head returns on every page and whose rows stay whole. */
export function writeTable(table: Table, language: Language): DocxTable {
  const widths = table.columns.map(({ width }) => Math.round(width * textWidth))
  return new DocxTable({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 70, bottom: 70, left: 110, right: 110 },
    tableLook: { firstRow: true },
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: line(4, rule),
      insideHorizontal: line(4, rule),
      insideVertical: none,
    },
    rows: [headRow(table, widths, language), ...table.rows.map((row) => rowOf(table, row, widths, language))],
  })
}

function headRow({ columns }: Table, widths: readonly number[], language: Language): TableRow {
  const cells = columns.map(
    (column, index) =>
      new TableCell({
        ...widthOf(widths[index]),
        verticalAlign: VerticalAlign.BOTTOM,
        borders: { bottom: line(10, '14213D') },
        children: [cellParagraph(column.heading, column, language, { bold: true, depth: 0 })],
      }),
  )
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells })
}

function rowOf(
  { columns }: Table,
  { kind, depth, cells }: Row,
  widths: readonly number[],
  language: Language,
): TableRow {
  const span = kind === 'day' ? { columnSpan: columns.length } : {}
  const shading = kind === 'block' ? { shading: { type: ShadingType.CLEAR, fill: tint, color: 'auto' } } : {}
  const children = cells.map((cell, index) => {
    const column = columns[index]
    const inner = { bold: false, depth: column?.names && kind !== 'day' ? depth : 0 }
    const paragraphs = cell.map((parts) => cellParagraph(parts, column, language, inner))
    return new TableCell({
      ...(kind === 'day' ? {} : widthOf(widths[index])),
      ...span,
      ...shading,
      // Word cannot open a cell without a paragraph.
      children: paragraphs.length > 0 ? paragraphs : [new DocxParagraph({ style: 'Cell' })],
    })
  })
  return new TableRow({ cantSplit: true, children })
}

const widthOf = (size = 0) => ({ width: { size, type: WidthType.DXA } })

function cellParagraph(
  parts: Paragraph,
  column: Column | undefined,
  language: Language,
  { bold, depth }: { bold: boolean; depth: number },
): DocxParagraph {
  return new DocxParagraph({
    style: 'Cell',
    alignment: column?.align === 'end' ? AlignmentType.END : AlignmentType.START,
    ...(depth > 0 ? { indent: { left: Math.min(depth, 6) * step } } : {}),
    children: runsOf(parts, language, bold),
  })
}
