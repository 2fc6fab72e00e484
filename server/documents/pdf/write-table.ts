import type { Column, Paragraph, Row, Table } from '../model.ts'
import type { Line } from './lines.ts'
import { ink, rule, settings, tint } from './looks.ts'
import { type Element, type PageFlow, page, textWidth } from './page-flow.ts'
import { drawLines, languageOf } from './write-lines.ts'

const PADDING = { x: 6, y: 4.5 } as const
const STEP = 11
/** A head must leave room for rows, whatever a level is called. */
const HEAD_LINES = 8
const { cell: setting, head } = settings

interface Cell {
  readonly element: Element | null
  readonly x: number
  readonly width: number
  readonly align: Column['align']
  /** Still to be drawn. */
  rest: { readonly parts: Paragraph; readonly lines: readonly Line[] }[]
}

/** A table whose head returns on every page; a row is parted only if it is longer than a page. */
export function writeTable(flow: PageFlow, parent: Element, table: Table): void {
  const title = table.caption.map(({ text }) => text).join('')
  const element = flow.element(parent, 'Table', { title })
  flow.need(leastTableHeight(flow, table))
  writeHead(flow, table, element)
  const body = flow.element(element, 'TBody')
  for (const row of table.rows) {
    const cells = cellsOf(flow, table, row)
    if (flow.room < heightOf(cells) && flow.y > page.top) nextPage(flow, table)
    writeRow(flow, table, body, row)
  }
  body.end()
  element.end()
  flow.y += 14
}

/** Points that the head and the first row take: less than that is not begun at the foot of a page. */
export function leastTableHeight(flow: PageFlow, table: Table): number {
  const [first] = table.rows
  const firstRow = first ? heightOf(cellsOf(flow, table, first)) : 0
  return Math.min(heightOf(headCells(flow, table)) + firstRow, 300)
}

function nextPage(flow: PageFlow, table: Table): void {
  flow.breakPage()
  // The head was read out once; from here on it is for the eye.
  flow.artifact(() => drawHead(flow, headCells(flow, table), null), 'Pagination')
}

function writeHead(flow: PageFlow, table: Table, element: Element): void {
  const group = flow.element(element, 'THead')
  const row = flow.element(group, 'TR')
  drawHead(flow, headCells(flow, table), row)
  row.end()
  group.end()
}

function headCells(flow: PageFlow, { columns }: Table): Cell[] {
  return boxesOf(columns).map((box, index) => {
    const parts = columns[index]?.heading ?? []
    const lines = flow.lines(parts, head.look, box.width).slice(0, HEAD_LINES)
    return { ...box, element: null, rest: [{ parts, lines }] }
  })
}

function drawHead(flow: PageFlow, cells: readonly Cell[], row: Element | null): void {
  const [top, height] = [flow.y, heightOf(cells)]
  for (const cell of cells) {
    const [content] = cell.rest
    if (!content) continue
    flow.y = top + height - PADDING.y - content.lines.length * head.leading
    if (row) drawCell(flow, row, cell)
    else drawBare(flow, cell)
  }
  flow.y = top + height
  drawRule(flow, ink, 1, row === null)
}

/** Draws the row's cells, page after page until nothing of them is left. */
function writeRow(flow: PageFlow, table: Table, body: Element, row: Row): void {
  const element = flow.element(body, 'TR')
  const cells = cellsOf(flow, table, row).map((cell, index) => {
    const names = row.kind === 'day' || table.columns[index]?.names
    return { ...cell, element: flow.element(element, names ? 'TH' : 'TD', names ? { scope: 'Row' } : {}) }
  })
  for (;;) {
    const fits = Math.max(1, Math.floor((flow.room - 2 * PADDING.y) / setting.leading))
    const slice = cells.map((cell) => takeLines(cell, fits))
    drawSlice(flow, row, slice)
    if (cells.every(({ rest }) => rest.length === 0)) break
    nextPage(flow, table)
  }
  for (const { element: cell } of cells) cell.end()
  element.end()
}

function drawSlice(flow: PageFlow, row: Row, cells: readonly Cell[]): void {
  const [top, height] = [flow.y, heightOf(cells)]
  if (row.kind === 'block')
    // Half a point lower, so that the rule above stays.
    flow.artifact(() => flow.doc.rect(page.left, top + 0.5, textWidth, height - 0.5).fill(tint))
  for (const cell of cells) {
    flow.y = top + PADDING.y
    for (const { parts, lines } of cell.rest) drawParagraph(flow, cell, parts, lines)
  }
  flow.y = top + height
  drawRule(flow, rule, 0.5, false)
}

function drawParagraph(flow: PageFlow, cell: Cell, parts: Paragraph, lines: readonly Line[]): void {
  if (!cell.element) return
  const language = languageOf(parts, flow)
  const element = flow.element(cell.element, 'P', language)
  drawAligned(flow, cell, lines, (line, x) =>
    drawLines(flow, element, line, { x, leading: setting.leading, lang: language.lang ?? flow.language }),
  )
  element.end()
}

function drawCell(flow: PageFlow, row: Element, cell: Cell): void {
  const parts = cell.rest.flatMap((content) => content.parts)
  const language = languageOf(parts, flow)
  const element = flow.element(row, 'TH', { scope: 'Column', ...language })
  for (const { lines } of cell.rest)
    drawAligned(flow, cell, lines, (line, x) =>
      drawLines(flow, element, line, { x, leading: head.leading, lang: language.lang ?? flow.language }),
    )
  element.end()
}

function drawBare(flow: PageFlow, cell: Cell): void {
  for (const { lines } of cell.rest)
    drawAligned(flow, cell, lines, ([line], x) => {
      for (const { span, text, x: within } of line ?? []) {
        flow.doc.font(span.face).fontSize(span.size).fillColor(span.colour)
        const y = flow.y + head.leading * 0.74
        flow.doc.text(text, x + within, y, { lineBreak: false, baseline: 'alphabetic' })
      }
      flow.y += head.leading
    })
}

/** Figures stand at the end of their column, line by line; words begin at its start. */
function drawAligned(
  flow: PageFlow,
  cell: Cell,
  lines: readonly Line[],
  draw: (lines: readonly Line[], x: number) => void,
): void {
  for (const line of lines)
    draw([line], cell.align === 'end' ? cell.x + cell.width - flow.widthOf(line) : cell.x)
}

function drawRule(flow: PageFlow, colour: string, width: number, marked: boolean): void {
  const draw = () => {
    flow.doc.lineWidth(width).strokeColor(colour)
    flow.doc
      .moveTo(page.left, flow.y)
      .lineTo(page.left + textWidth, flow.y)
      .stroke()
  }
  if (marked) draw()
  else flow.artifact(draw)
}

function boxesOf(columns: readonly Column[]) {
  let x: number = page.left
  return columns.map(({ width, align }) => {
    const box = { x: x + PADDING.x, width: width * textWidth - 2 * PADDING.x, align }
    x += width * textWidth
    return box
  })
}

function cellsOf(flow: PageFlow, { columns }: Table, row: Row): Cell[] {
  const whole = { x: page.left + PADDING.x, width: textWidth - 2 * PADDING.x, align: 'start' } as const
  const boxes = row.kind === 'day' ? [whole] : boxesOf(columns)
  return row.cells.flatMap((cell, index) => {
    const box = boxes[index]
    if (!box) return []
    const inset = columns[index]?.names && row.kind !== 'day' ? Math.min(row.depth, 6) * STEP : 0
    const inner = { ...box, x: box.x + inset, width: box.width - inset }
    const rest = cell.map((parts) => ({ parts, lines: flow.lines(parts, setting.look, inner.width) }))
    return [{ ...inner, element: null, rest }]
  })
}

/** Takes up to `count` lines off a cell's rest. */
function takeLines(cell: Cell, count: number): Cell {
  const taken: Cell['rest'] = []
  let left = count
  while (left > 0 && cell.rest.length > 0) {
    const [first, ...others] = cell.rest
    if (!first) break
    taken.push({ ...first, lines: first.lines.slice(0, left) })
    const over = first.lines.slice(left)
    left -= first.lines.length
    cell.rest = over.length > 0 ? [{ ...first, lines: over }, ...others] : others
  }
  return { ...cell, rest: taken }
}

function heightOf(cells: readonly Cell[]): number {
  const lines = cells.map(({ rest }) => rest.reduce((sum, { lines: own }) => sum + own.length, 0))
  return Math.max(1, ...lines) * setting.leading + 2 * PADDING.y
}
