import type { Run, Statement } from '../../shared/conclusions/statements.ts'
import type { Language } from '../../shared/kernel/wording.ts'
import { clean } from './clean.ts'
import { nestItems } from './lists.ts'
import type { Making } from './making.ts'
import type { Block, Paragraph, Section } from './model.ts'

/** The text itself. Every first-level heading opens a section; without one at the top, the first is named for it. */
export function conclusionsSections(making: Making): Section[] {
  const { statements, world } = making.source
  const language = world.session.language
  const sections: { title: Paragraph; statements: Statement[] }[] = []
  for (const statement of statements.filter(hasText)) {
    if (statement.kind === 'heading' && statement.level === 1)
      sections.push({ title: partsOf(statement.runs, language), statements: [] })
    else {
      if (sections.length === 0) sections.push({ title: [making.word('conclusions')], statements: [] })
      sections.at(-1)?.statements.push(statement)
    }
  }
  if (sections.length === 0) return [emptySection(making)]
  return sections.map(({ title, statements: own }, index) => ({
    id: `conclusions-${index + 1}`,
    title,
    appendix: false,
    blocks: blocksOf(own, language),
  }))
}

const emptySection = (making: Making): Section => ({
  id: 'conclusions-1',
  title: [making.word('conclusions')],
  appendix: false,
  blocks: [{ kind: 'paragraph', style: 'note', parts: [making.word('nothingWritten')] }],
})

const hasText = ({ runs }: Statement): boolean => runs.some(({ text }) => clean(text).trim() !== '')

type Items = Extract<Statement, { kind: 'item' }>[]

function blocksOf(statements: readonly Statement[], language: Language): Block[] {
  const blocks: Block[] = []
  let items: Items = []
  const endList = () => {
    blocks.push(...nestItems(items, (runs) => partsOf(runs, language)))
    items = []
  }
  for (const statement of statements) {
    if (statement.kind === 'item') {
      items.push(statement)
      continue
    }
    endList()
    const parts = partsOf(statement.runs, language)
    if (statement.kind === 'paragraph') blocks.push({ kind: 'paragraph', style: 'body', parts })
    else blocks.push({ kind: 'heading', level: 2, marker: true, parts: withoutMarker(parts) })
  }
  endList()
  return blocks
}

function partsOf(runs: readonly Run[], lang: Language): Paragraph {
  const parts = runs
    .map(({ text, bold, italic, href }) => ({
      text: clean(text),
      lang,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(href === undefined ? {} : { href }),
    }))
    .filter(({ text }) => text !== '')
  return parts.map((part, index) => ({ ...part, text: trimmed(part.text, index, parts.length) }))
}

/** Blanks at the ends of a paragraph are nobody's intention. */
function trimmed(text: string, index: number, count: number): string {
  const start = index === 0 ? text.trimStart() : text
  return index === count - 1 ? start.trimEnd() : start
}

/** A heading typed with its arrow does not get a second one. */
const withoutMarker = ([first, ...rest]: Paragraph): Paragraph =>
  first ? [{ ...first, text: first.text.replace(/^\s*➤\s*/u, '') }, ...rest] : []
