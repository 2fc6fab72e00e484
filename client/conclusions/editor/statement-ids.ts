import { Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { isStatementId, isStatementName } from '../../../shared/conclusions/schema.ts'

/**
 * Gives every statement an id that stays: the first half of a split keeps it unless the first half is empty, a moved
 * statement keeps it, a copy gets one of its own.
 */
export const StatementIds = Extension.create<{ newId: () => string }>({
  name: 'statementIds',
  addGlobalAttributes: () => [
    {
      types: ['heading', 'paragraph'],
      attributes: {
        id: {
          default: null,
          keepOnSplit: false,
          parseHTML: (element) => element.getAttribute('data-statement'),
          renderHTML: ({ id }) => (id === null ? {} : { 'data-statement': id }),
        },
      },
    },
  ],
  addProseMirrorPlugins() {
    const { newId } = this.options
    return [
      new Plugin({
        key: new PluginKey('statementIds'),
        appendTransaction: (transactions, before, { doc, tr }) => {
          const isOwnChange = transactions.some((one) => one.docChanged && !isChangeOrigin(one))
          return isOwnChange ? named(doc, before.doc, tr, newId) : null
        },
      }),
    ]
  },
})

interface Placed {
  readonly node: Node
  readonly position: number
}

function statementsOf(doc: Node): Placed[] {
  const placed: Placed[] = []
  doc.descendants((node, position) => {
    if (isStatementName(node.type.name)) placed.push({ node, position })
    return !node.isTextblock
  })
  return placed
}

/** The transaction that names what has no name of its own; null when everything has. */
function named(doc: Node, before: Node, tr: Transaction, newId: () => string): Transaction | null {
  const wordsBefore = new Map(statementsOf(before).map(({ node }) => [node.attrs.id, node.textContent]))
  const statements = statementsOf(doc)
  const ids = statements.map(({ node }) => (isStatementId(node.attrs.id) ? node.attrs.id : null))
  for (const [index, id] of ids.entries()) {
    const next = statements[index + 1]?.node
    const isEmpty = statements[index]?.node.content.size === 0
    const movedOn = next !== undefined && ids[index + 1] === null && next.content.size > 0
    if (id === null || !isEmpty || !movedOn || wordsBefore.get(id) !== next.textContent) continue
    ids[index + 1] = id
    ids[index] = null
  }
  const taken = new Set<string>()
  for (const [index, { node, position }] of statements.entries()) {
    const wanted = ids[index]
    const id = typeof wanted === 'string' && !taken.has(wanted) ? wanted : newId()
    taken.add(id)
    if (id !== node.attrs.id) tr.setNodeAttribute(position, 'id', id)
  }
  return tr.docChanged ? tr : null
}
