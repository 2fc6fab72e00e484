import { limits } from '../../../shared/kernel/limits.ts'
import { type DraftItem, emptyDraft, type Items } from './reading-draft.ts'

/** Changes to a reading: each answers with a new tree, or the same one where the change is not possible. */

export function changeItem(items: Items, key: number, change: Partial<DraftItem>): Items {
  return inList(items, key, (list, at) =>
    list.map((item, place) => (place === at ? { ...item, ...change } : item)),
  )
}

export const removeItem = (items: Items, key: number): Items =>
  inList(items, key, (list, at) => list.toSpliced(at, 1))

export function addAfter(items: Items, key: number | null): Items {
  const day = items.at(-1)?.day ?? 1
  if (key === null) return [...items, emptyDraft(items, day)]
  return inList(items, key, (list, at) => list.toSpliced(at + 1, 0, emptyDraft(items, list[at]?.day ?? day)))
}

/** Up or down among its siblings; stays at the ends. */
export function moveItem(items: Items, key: number, by: 1 | -1): Items {
  return inList(items, key, (list, at) => {
    const item = list[at]
    const to = at + by
    return item && to >= 0 && to < list.length ? list.toSpliced(at, 1).toSpliced(to, 0, item) : list
  })
}

/** Under the item above it, as its last part. */
export function nestItem(items: Items, key: number): Items {
  if (depthOf(items, key) + heightOf(items, key) > limits.agendaDepth) return items
  return inList(items, key, (list, at) => {
    const [above, item] = [list[at - 1], list[at]]
    if (!above || !item) return list
    return list.toSpliced(at - 1, 2, { ...above, children: [...above.children, item] })
  })
}

/** Out of its block, to follow it. */
export function unnestItem(items: Items, key: number): Items {
  const parent = parentOf(items, key)
  const item = parent?.children.find((child) => child.key === key)
  if (!parent || !item) return items
  const without = changeItem(items, parent.key, {
    children: parent.children.filter((child) => child !== item),
  })
  return inList(without, parent.key, (list, at) => list.toSpliced(at + 1, 0, item))
}

/** The item it is nested under; `null` at the top. */
export function parentOf(items: Items, key: number): DraftItem | null {
  for (const item of items) {
    if (item.children.some((child) => child.key === key)) return item
    const inside = parentOf(item.children, key)
    if (inside) return inside
  }
  return null
}

/** Its list and its place there; `null` where there is no such item. */
export function placeOf(items: Items, key: number): { readonly list: Items; readonly at: number } | null {
  const at = items.findIndex((item) => item.key === key)
  if (at >= 0) return { list: items, at }
  for (const { children } of items) {
    const inside = placeOf(children, key)
    if (inside) return inside
  }
  return null
}

function inList(items: Items, key: number, change: (list: Items, at: number) => Items): Items {
  const at = items.findIndex((item) => item.key === key)
  if (at >= 0) return change(items, at)
  const next = items.map((item) => {
    const children = inList(item.children, key, change)
    return children === item.children ? item : { ...item, children }
  })
  return next.some((item, place) => item !== items[place]) ? next : items
}

function depthOf(items: Items, key: number): number {
  const parent = parentOf(items, key)
  return parent ? 1 + depthOf(items, parent.key) : 1
}

function heightOf(items: Items, key: number): number {
  const found = placeOf(items, key)
  const height = (item: DraftItem): number => 1 + Math.max(0, ...item.children.map(height))
  const item = found?.list[found.at]
  return item ? height(item) : 0
}
