import {
  Document,
  Paragraph as DocxParagraph,
  type FileChild,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  TabStopType,
  TextRun,
} from 'docx'
import type { Part, RecordModel } from '../model.ts'
import { numberingFor } from './numbering.ts'
import { runsOf } from './runs.ts'
import { quiet, sans, stylesIn } from './styles.ts'
import { sectionOf } from './write-blocks.ts'
import { textWidth } from './write-table.ts'

/** The record for Word and its kin: real headings, lists and tables, in the language of the text. */
export async function writeDocx(model: RecordModel): Promise<Buffer> {
  const { language, title, setting, sections } = model
  let lists = 0
  const nextList = () => {
    lists += 1
    return lists
  }
  const document = new Document({
    title: title.text,
    subject: setting.map(({ text }) => text).join(', '),
    creator: 'Policy Lab Live',
    lastModifiedBy: 'Policy Lab Live',
    styles: stylesIn(language),
    numbering: numberingFor(model),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_300, bottom: 1_300, left: 1_361, right: 1_361, footer: 600 },
          },
        },
        footers: { default: footerOf(model) },
        children: [
          ...frontOf(model),
          ...sections.flatMap((section) => sectionOf(section, language, nextList)),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function frontOf({ language, title, setting, notice, question }: RecordModel): FileChild[] {
  const paragraph = (parts: readonly Part[], style: string) =>
    new DocxParagraph({ style, children: runsOf(parts, language) })
  const where = setting.flatMap((part, index) => (index > 0 ? [{ ...part, text: ', ' }, part] : [part]))
  return [
    new DocxParagraph({ heading: HeadingLevel.TITLE, children: runsOf([title], language) }),
    ...(where.length > 0 ? [paragraph(where, 'Setting')] : []),
    ...(notice ? [paragraph([notice], 'Note')] : []),
    ...(question
      ? [
          new DocxParagraph({
            style: 'Question',
            spacing: { before: 240 },
            children: [labelRun(question.label)],
          }),
          paragraph([question.text], 'Question'),
        ]
      : []),
  ]
}

const labelRun = ({ text }: Part) => new TextRun({ text, font: sans, size: 19, color: quiet })

/** The title, and `Page 2 of 5` with the figures that Word counts. */
function footerOf({ title, pageLine, language }: RecordModel): Footer {
  const look = { font: sans, size: 17, color: quiet }
  const fields = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES } as const
  const line = pageLine.text
    .split(/(\{pages?\})/)
    .map((text) => (text === '{page}' || text === '{pages}' ? fields[text] : text))
  const [name] = runsOf([{ ...title, text: shortened(title.text) }], language)
  return new Footer({
    children: [
      new DocxParagraph({
        style: 'Note',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [...(name ? [name] : []), new TextRun({ ...look, children: ['\t', ...line] })],
      }),
    ],
  })
}

const shortened = (text: string): string => (text.length > 70 ? `${text.slice(0, 69).trimEnd()}…` : text)
