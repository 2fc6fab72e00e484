import type { Block, List, Paragraph, RecordModel, Section, Table } from './model.ts'

/** CommonMark with tables (GitHub's). Everything people typed is escaped: it reads as it was typed. */
export function writeMarkdown(model: RecordModel): string {
  const { title, setting, notice, question } = model
  const head = [
    `# ${inline([title])}`,
    setting.length > 0
      ? atStart(inline(setting.flatMap((part, index) => (index > 0 ? [comma, part] : [part]))))
      : null,
    notice ? `*${quoted(notice.text)}*` : null,
    question ? `> **${quoted(question.label.text)}**\n>\n> ${atStart(quoted(question.text.text))}` : null,
  ]
  const blocks = [...head.filter((text) => text !== null), ...model.sections.flatMap(sectionOf)]
  return `${blocks.join('\n\n')}\n`
}

const comma = { text: ', ', lang: 'en' } as const

const sectionOf = ({ title, blocks, appendix }: Section): string[] => [
  ...(appendix ? ['---'] : []),
  `## ${inline(title)}`,
  ...blocks.map(blockOf),
]

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${block.marker ? '➤ ' : ''}${inline(block.parts)}`
    case 'paragraph':
      return block.style === 'note' ? `*${inline(block.parts)}*` : atStart(inline(block.parts))
    case 'list':
      return listOf(block, '').join('\n')
    case 'table':
      return tableOf(block)
  }
}

/** Markdown knows no i) ii) iii): an item carries its own number behind the dash. */
function listOf({ items, ordered }: List, indent: string): string[] {
  return items.flatMap(({ label, content }) => {
    const lead = `${indent}- ${ordered ? `${quoted(label)} ` : ''}`
    return content.flatMap((part, index) => {
      if (part.kind === 'list') return listOf(part, `${indent}  `)
      const text = inline(part.parts)
      return index === 0 ? [`${lead}${ordered ? text : atStart(text)}`] : ['', `${indent}  ${atStart(text)}`]
    })
  })
}

function tableOf({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const body = rows.map(({ kind, depth, cells }) => {
    const texts = cells.map((cell, index) => {
      const text = cell.map(inline).join('<br>')
      return columns[index]?.names && depth > 0 && text !== '' ? `${'\u2003'.repeat(depth)}${text}` : text
    })
    return line(kind === 'day' ? [...texts, ...columns.slice(1).map(() => '')] : texts)
  })
  return [
    line(columns.map(({ heading }) => inline(heading))),
    line(columns.map(({ align }) => (align === 'end' ? '---:' : '---'))),
    ...body,
  ].join('\n')
}

function inline(parts: Paragraph): string {
  return parts
    .map(({ text, bold, italic, href }) => {
      const marked = emphasised(text, `${bold ? '**' : ''}${italic ? '*' : ''}`)
      return href === undefined ? marked : `[${marked}](<${href.replace(/[<>\\|]/g, encodeURIComponent)}>)`
    })
    .join('')
}

/** Marks hold only when they touch the words: blanks stay outside. */
function emphasised(text: string, marks: string): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/u.exec(text) ?? []
  return core === '' ? text : `${before}${marks}${quoted(core)}${[...marks].reverse().join('')}${after}`
}

/** What has a meaning to Markdown within a line. Addresses are not linked by themselves either. */
const quoted = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>&~|$^]/g, '\\$&')
    .replace(/#(?=\s*$)/, '\\#')
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')

/** What has a meaning only at the beginning of a line. */
const atStart = (text: string): string =>
  text.replace(/^(\s*)([#>+=-])/u, '$1\\$2').replace(/^(\s*\d+)([.)])/u, '$1\\$2')
