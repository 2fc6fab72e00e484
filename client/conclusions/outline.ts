import type { Statement } from '../../shared/conclusions/statements.ts'

type Item = Extract<Statement, { kind: 'item' }>
type Block = Exclude<Statement, { kind: 'item' }>

/** A list as it is shown: items with the lists inside them. */
export interface List {
  readonly kind: 'list'
  readonly numbered: boolean
  readonly items: readonly { readonly statement: Item; readonly lists: readonly List[] }[]
}

/** The flat statements with their lists put together again. */
export function outlineOf(statements: readonly Statement[]): (Block | List)[] {
  const outline: (Block | List)[] = []
  for (let at = 0; at < statements.length; ) {
    const statement = statements[at]
    if (statement === undefined) break
    if (statement.kind === 'item') {
      const end = endOfItems(statements, at)
      outline.push(...listsOf(statements.slice(at, end) as Item[]))
      at = end
    } else {
      outline.push(statement)
      at += 1
    }
  }
  return outline
}

function endOfItems(statements: readonly Statement[], from: number): number {
  let end = from
  while (statements[end]?.kind === 'item') end += 1
  return end
}

function listsOf(items: readonly Item[]): List[] {
  const depth = Math.min(...items.map((item) => item.depth))
  const lists: { kind: 'list'; numbered: boolean; items: { statement: Item; lists: List[] }[] }[] = []
  for (let at = 0; at < items.length; ) {
    const statement = items[at]
    if (statement === undefined) break
    let end = at + 1
    while ((items[end]?.depth ?? depth) > depth) end += 1
    const inner = items.slice(at + 1, end)
    const entry = { statement, lists: inner.length === 0 ? [] : listsOf(inner) }
    const last = lists.at(-1)
    const numbered = statement.number !== null
    // A number that begins again begins another list.
    if (last && last.numbered === numbered && statement.number !== 1) last.items.push(entry)
    else lists.push({ kind: 'list', numbered, items: [entry] })
    at = end
  }
  return lists
}
