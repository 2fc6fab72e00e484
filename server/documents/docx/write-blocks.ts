import { Paragraph as DocxParagraph, type FileChild, HeadingLevel } from 'docx'
import type { Language } from '../../../shared/kernel/wording.ts'
import type { Block, List, Section } from '../model.ts'
import { inset, levelOf, MARKED_HEADING, referenceOf } from './numbering.ts'
import { runsOf } from './runs.ts'
import { writeTable } from './write-table.ts'

/** A section with its heading; an appendix begins a page. `nextList` numbers the lists, so that each begins anew. */
export function sectionOf(section: Section, language: Language, nextList: () => number): FileChild[] {
  const heading = new DocxParagraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: section.appendix,
    children: runsOf(section.title, language),
  })
  return [
    heading,
    ...section.blocks.flatMap((block, index) => {
      const next = section.blocks[index + 1]?.kind
      return blockOf(block, language, nextList, next === 'list' || next === 'table')
    }),
  ]
}

/** `announces`: a list or a table follows, on the same page. */
function blockOf(block: Block, language: Language, nextList: () => number, announces: boolean): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new DocxParagraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          ...(block.marker ? { numbering: { reference: MARKED_HEADING, level: 0 } } : {}),
          children: runsOf(block.parts, language),
        }),
      ]
    case 'paragraph':
      return [
        new DocxParagraph({
          ...(block.style === 'note' ? { style: 'Note' } : {}),
          widowControl: true,
          keepNext: announces,
          children: runsOf(block.parts, language),
        }),
      ]
    case 'list':
      return listOf(block, language, nextList)
    case 'table':
      // A paragraph behind it keeps two tables from growing together.
      return [writeTable(block, language), new DocxParagraph({ spacing: { after: 60 } })]
  }
}

function listOf(list: List, language: Language, nextList: () => number): FileChild[] {
  const level = levelOf(list)
  const instance = nextList()
  const numbering = { reference: referenceOf(list), level, instance }
  return list.items.flatMap(({ content }) =>
    content.flatMap((part, index) => {
      if (part.kind === 'list') return listOf(part, language, nextList)
      const children = runsOf(part.parts, language)
      const spacing = { after: 90 }
      if (index === 0) return [new DocxParagraph({ numbering, spacing, children })]
      return [new DocxParagraph({ indent: { left: inset(level) }, spacing, children })]
    }),
  )
}
