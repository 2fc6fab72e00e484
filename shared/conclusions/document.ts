import * as Y from 'yjs'
import { fragmentName, isLinkAddress, isStatementId, isStatementName } from './schema.ts'
import type { Run, Statement } from './statements.ts'

interface Item {
  readonly number: number | null
  readonly depth: number
}

/** The document as the list of its statements, in reading order. Ids are unique in the answer, also where the text repeats one. */
export function readStatements(doc: Y.Doc): Statement[] {
  const reading: Reading = { statements: [], ids: new Set() }
  for (const child of doc.getXmlFragment(fragmentName).toArray()) readBlock(child, null, reading)
  return reading.statements
}

interface Reading {
  readonly statements: Statement[]
  readonly ids: Set<string>
}

function readBlock(node: unknown, item: Item | null, reading: Reading): void {
  if (!(node instanceof Y.XmlElement)) return
  if (isStatementName(node.nodeName)) reading.statements.push(statementOf(node, item, reading.ids))
  else if (node.nodeName === 'orderedList' || node.nodeName === 'bulletList') {
    const depth = item === null ? 0 : item.depth + 1
    for (const [index, child] of node.toArray().entries()) {
      const number = node.nodeName === 'orderedList' ? index + 1 : null
      if (child instanceof Y.XmlElement)
        for (const part of child.toArray()) readBlock(part, { number, depth }, reading)
    }
  }
}

function statementOf(element: Y.XmlElement, item: Item | null, ids: Set<string>): Statement {
  const id = idOf(element, ids)
  const runs = element.toArray().flatMap((child) => (child instanceof Y.XmlText ? runsOf(child) : []))
  if (item !== null) return { id, kind: 'item', ...item, runs }
  if (element.nodeName !== 'heading') return { id, kind: 'paragraph', runs }
  return { id, kind: 'heading', level: attribute(element, 'level') === 1 ? 1 : 2, runs }
}

/** Merged edits may leave a statement without an id, or two with one: the place in the log then names it, the same everywhere. */
function idOf(element: Y.XmlElement, ids: Set<string>): string {
  const own = attribute(element, 'id')
  const made = element._item
  const id = isStatementId(own) && !ids.has(own) ? own : `at-${made?.id.client ?? 0}-${made?.id.clock ?? 0}`
  ids.add(id)
  return id
}

// Yjs types every attribute as a string; numbers are kept as numbers all the same.
const attribute = (element: Y.XmlElement, name: string): unknown => element.getAttribute(name)

function runsOf(text: Y.XmlText): Run[] {
  const parts: readonly { insert?: unknown; attributes?: Record<string, unknown> }[] = text.toDelta()
  return parts.flatMap(({ insert, attributes = {} }) => {
    if (typeof insert !== 'string') return []
    const { bold, italic, link } = attributes
    const href = typeof link === 'object' && link !== null && 'href' in link ? link.href : null
    return [
      {
        text: insert,
        ...(bold ? { bold: true } : {}),
        ...(italic ? { italic: true } : {}),
        ...(isLinkAddress(href) ? { href } : {}),
      },
    ]
  })
}
