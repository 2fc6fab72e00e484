import { buffer } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import type { Block, RecordModel, Section } from '../model.ts'
import { plain } from '../model.ts'
import { drawFooters } from './footers.ts'
import { accent, settings } from './looks.ts'
import { type Element, PageFlow, page, textWidth } from './page-flow.ts'
import { leastTableHeight, writeTable } from './write-table.ts'
import { writeHeading, writeList, writeParagraph } from './write-text.ts'

const BREATHE_EVERY = 8

/** The record as a tagged PDF with its language, title, bookmarks and every face embedded (PDF/UA-1 in form). */
export async function writePdf(model: RecordModel): Promise<Buffer> {
  const flow = new PageFlow(optionsOf(model), model.language)
  const root = flow.doc.struct('Document', { lang: model.language })
  flow.doc.addStructure(root)
  writeFront(flow, root, model)
  for (const section of model.sections) await writeSection(flow, root, section)
  drawFooters(flow, model)
  root.end()
  const bytes = buffer(flow.doc)
  flow.doc.end()
  return bytes
}

const optionsOf = ({ language, title, setting, madeAt }: RecordModel): PDFKit.PDFDocumentOptions => ({
  size: [page.width, page.height],
  margin: 0,
  bufferPages: true,
  pdfVersion: '1.7',
  subset: 'PDF/UA' as 'PDF/A-1',
  tagged: true,
  lang: language,
  displayTitle: true,
  info: {
    Title: title.text === '' ? 'Policy Lab' : title.text,
    Subject: setting.map(({ text }) => text).join(', '),
    Creator: 'Policy Lab Live',
    Producer: 'Policy Lab Live',
    CreationDate: madeAt,
    ModDate: madeAt,
  },
})

function writeFront(flow: PageFlow, root: Element, { title, setting, notice, question }: RecordModel): void {
  writeParagraph(flow, root, 'H1', [title], settings.title)
  const where = setting.flatMap((part, index) => (index > 0 ? [{ ...part, text: ', ' }, part] : [part]))
  if (where.length > 0) writeParagraph(flow, root, 'P', where, settings.setting)
  if (notice) writeParagraph(flow, root, 'P', [notice], settings.note)
  if (!question) return
  flow.y += 10
  const [top, first] = [flow.y, flow.doc.page]
  const box = { x: page.left + 16, width: textWidth - 16 }
  writeParagraph(flow, root, 'P', [question.label], settings.label, box)
  writeParagraph(flow, root, 'P', [question.text], settings.question, box)
  if (flow.doc.page === first)
    flow.artifact(() => flow.doc.rect(page.left, top, 3, flow.y - top + 2).fill(accent))
  flow.y += 4
}

async function writeSection(
  flow: PageFlow,
  root: Element,
  { title, appendix, blocks }: Section,
): Promise<void> {
  if (appendix) flow.breakPage()
  const heading = { tag: 'H2', parts: title, marker: false, setting: settings.section }
  writeHeading(flow, root, heading, leastHeight(flow, blocks, 0))
  const bookmark = flow.doc.outline.addItem(plain(title), placeAt(flow, 50))
  for (const [index, block] of blocks.entries()) {
    // A long text takes seconds; whoever speaks or votes meanwhile must not wait for it.
    if (index % BREATHE_EVERY === 0) await setImmediate()
    writeBlock(flow, root, blocks, index)
    if (block.kind === 'heading' && block.level === 2) {
      bookmark.addItem(plain(block.parts), placeAt(flow, 40))
    }
  }
}

/** A bookmark to `above` points above here. pdfkit counts `left` from the right edge. */
const placeAt = (flow: PageFlow, above: number) => ({
  expanded: true,
  left: page.width,
  top: Math.max(0, flow.y - above),
})

function writeBlock(flow: PageFlow, root: Element, blocks: readonly Block[], index: number): void {
  const block = blocks[index]
  switch (block?.kind) {
    case 'heading': {
      const setting = block.level === 2 ? settings.heading2 : settings.heading3
      const heading = { tag: `H${block.level + 1}`, parts: block.parts, marker: block.marker, setting }
      writeHeading(flow, root, heading, leastHeight(flow, blocks, index + 1))
      break
    }
    case 'paragraph':
      flow.need(announcedHeight(flow, blocks, index))
      writeParagraph(flow, root, 'P', block.parts, settings[block.style])
      break
    case 'list':
      writeList(flow, root, block)
      break
    case 'table':
      writeTable(flow, root, block)
      break
  }
}

/** A short paragraph in front of a list or a table stays on its page. */
function announcedHeight(flow: PageFlow, blocks: readonly Block[], index: number): number {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (block?.kind !== 'paragraph' || (next?.kind !== 'list' && next?.kind !== 'table')) return 0
  const { look, leading, after } = settings[block.style]
  const lines = flow.lines(block.parts, look, textWidth).length
  return lines > 4 ? 0 : lines * leading + after + leastHeight(flow, blocks, index + 1)
}

/** Points that must be free below a heading, so that it never ends a page. */
function leastHeight(flow: PageFlow, blocks: readonly Block[], index: number): number {
  const block = blocks[index]
  if (!block) return 0
  if (block.kind === 'heading') return settings.heading2.leading * 2 + leastHeight(flow, blocks, index + 1)
  if (block.kind === 'table') return leastTableHeight(flow, block)
  const next = blocks[index + 1]
  // A remark or an announcing line goes with the table or the list it announces.
  const announces = next?.kind === 'table' || next?.kind === 'list'
  return settings.body.leading * 2 + (announces ? leastHeight(flow, blocks, index + 1) : 0)
}
