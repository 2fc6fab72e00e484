import type { Run, Statement } from '../../shared/conclusions/statements.ts'
import type { List, ListItem, Paragraph } from './model.ts'

type Item = Extract<Statement, { kind: 'item' }>
interface Growing {
  readonly list: Omit<List, 'items'> & { readonly items: GrowingItem[] }
  last: number | null
}
interface GrowingItem extends ListItem {
  readonly content: (List | { readonly kind: 'text'; readonly parts: Paragraph })[]
}

/** Puts a run of list items, each with its depth, back into lists within lists. */
export function nestItems(items: readonly Item[], partsOf: (runs: readonly Run[]) => Paragraph): List[] {
  const roots: List[] = []
  const open: Growing[] = []
  for (const item of items) {
    const depth = Math.min(item.depth, open.length)
    while (open.length > depth + 1) open.pop()
    const growing = open[depth]
    const text = { kind: 'text', parts: partsOf(item.runs) } as const
    if (growing && continues(growing, item)) {
      growing.list.items.at(-1)?.content.push(text)
      continue
    }
    const target = growing && follows(growing, item) ? growing : begin(item, depth, open, roots)
    target.last = item.number
    target.list.items.push({ label: labelOf(item.number, depth), content: [text] })
  }
  return roots
}

/** A second paragraph of an item has the item's number again. */
const continues = ({ last }: Growing, { number }: Item): boolean => number !== null && number === last

const follows = ({ last }: Growing, { number }: Item): boolean =>
  number === null ? last === null : last !== null && number > last

function begin(item: Item, depth: number, open: Growing[], roots: List[]): Growing {
  const list = {
    kind: 'list' as const,
    ordered: item.number !== null,
    start: item.number ?? 1,
    depth,
    items: [] as GrowingItem[],
  }
  open.length = depth
  const parent = open.at(-1)?.list.items.at(-1)
  if (parent) parent.content.push(list)
  else roots.push(list)
  const growing: Growing = { list, last: item.number }
  open.push(growing)
  return growing
}

/** i) ii) iii), within them a) b) c), within those 1) 2) 3). */
export const numberings = ['roman', 'letter', 'figure'] as const
export const numberingAt = (depth: number) => numberings[depth % numberings.length] ?? 'roman'

function labelOf(number: number | null, depth: number): string {
  if (number === null) return '•'
  const numbering = numberingAt(depth)
  if (numbering === 'roman') return `${roman(number)})`
  return numbering === 'letter' ? `${letters(number)})` : `${number})`
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

/** Small roman numerals for 1 to 3999; beyond that, figures. */
export function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let [rest, text] = [number, '']
  for (const [value, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}

/** a … z, aa … zz, as spreadsheets name columns. */
function letters(number: number): string {
  let [rest, text] = [number, '']
  while (rest > 0) {
    rest -= 1
    text = String.fromCharCode(97 + (rest % 26)) + text
    rest = Math.floor(rest / 26)
  }
  return text
}
