import { hasRightToLeft } from '../clean.ts'
import { numberingAt } from '../lists.ts'
import type { Block, List, Paragraph, Part, RecordModel, Row, Section, Table } from '../model.ts'
import { plain } from '../model.ts'
import { style } from './style.ts'

/** One page that holds everything: no script, nothing fetched, fit to print. `data`: the same for programs, as JSON. */
export function writeHtml(model: RecordModel, data: string): string {
  const { language, title, setting, notice, question, sections } = model
  const within = (parts: Paragraph) => inline(parts, language)
  const at = setting.map((part) => within([part])).join(', ')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${quoted(title.text)}</title>
<style>${style}</style>
<script type="application/ld+json">${data}</script>
</head>
<body>
<header>
<h1${direction([title])}>${within([title])}</h1>
${at === '' ? '' : `<p class="setting">${at}</p>\n`}${notice ? `<p class="note">${within([notice])}</p>\n` : ''}${
  question
    ? `<div class="question"><p class="label">${within([question.label])}</p>${paragraph('p', [question.text], language)}</div>\n`
    : ''
}</header>
<main>
${sections.map((section) => sectionOf(section, language)).join('\n')}
</main>
</body>
</html>
`
}

function sectionOf({ id, title, appendix, blocks }: Section, lang: string): string {
  const inner = blocks.map((block) => blockOf(block, lang)).join('\n')
  const kind = appendix ? ' class="appendix"' : ''
  return `<section id="${id}"${kind} aria-labelledby="${id}-title">
<h2 id="${id}-title"${direction(title)}>${inline(title, lang)}</h2>
${inner}
</section>`
}

function blockOf(block: Block, lang: string): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(`h${block.level + 1}`, block.parts, lang, block.marker ? ' class="marked"' : '')
    case 'paragraph':
      return paragraph('p', block.parts, lang, block.style === 'note' ? ' class="note"' : '')
    case 'list':
      return listOf(block, lang)
    case 'table':
      return tableOf(block, lang)
  }
}

function paragraph(tag: string, parts: Paragraph, lang: string, attributes = ''): string {
  return `<${tag}${attributes}${direction(parts)}>${inline(parts, lang)}</${tag}>`
}

/** Only text in another direction needs to say so. */
const direction = (parts: Paragraph): string => (hasRightToLeft(plain(parts)) ? ' dir="auto"' : '')

/** The label is text, so that it is copied with the item and reads `ii)` everywhere. */
function listOf({ items, ordered, start, depth }: List, lang: string): string {
  const tag = ordered ? 'ol' : 'ul'
  const kind = ordered ? ` class="${numberingAt(depth)}"${start === 1 ? '' : ` start="${start}"`}` : ''
  const rows = items.map(({ content }) => {
    const inner = content.map((part) =>
      part.kind === 'list' ? listOf(part, lang) : paragraph('p', part.parts, lang),
    )
    return `<li>${inner.join('\n')}</li>`
  })
  return `<${tag}${kind}>\n${rows.join('\n')}\n</${tag}>`
}

function tableOf(table: Table, lang: string): string {
  const { caption, columns, rows } = table
  const head = columns
    .map(
      ({ heading, width, align }) =>
        `<th scope="col" class="${align}" style="width:${Math.round(width * 100)}%">${inline(heading, lang)}</th>`,
    )
    .join('')
  return `<div class="scroll" role="region" tabindex="0" aria-label="${quoted(plain(caption))}">
<table>
<caption>${inline(caption, lang)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map((row) => rowOf(table, row, lang)).join('\n')}
</tbody>
</table>
</div>`
}

function rowOf({ columns }: Table, { kind, depth, cells }: Row, lang: string): string {
  if (kind === 'day')
    return `<tr class="day"><th scope="colgroup" colspan="${columns.length}">${inline(cells[0]?.[0] ?? [], lang)}</th></tr>`
  const inner = cells.map((cell, index) => {
    const { align = 'start', names = false } = columns[index] ?? {}
    const tag = names ? 'th scope="row"' : 'td'
    const inset = names && depth > 0 ? ` style="padding-inline-start:${0.6 + Math.min(depth, 6)}em"` : ''
    const text = cell.map((parts) => paragraph('div', parts, lang)).join('')
    return `<${tag} class="${align}"${inset}>${text}</${names ? 'th' : 'td'}>`
  })
  return `<tr class="${kind}">${inner.join('')}</tr>`
}

function inline(parts: Paragraph, lang: string): string {
  return parts.map((part) => run(part, lang)).join('')
}

function run({ text, lang, bold, italic, href }: Part, around: string): string {
  let html = quoted(text)
  if (italic) html = `<em>${html}</em>`
  if (bold) html = `<strong>${html}</strong>`
  if (href !== undefined) html = `<a href="${quoted(href)}" rel="noopener noreferrer nofollow">${html}</a>`
  return lang === around ? html : `<span lang="${lang}">${html}</span>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const quoted = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
