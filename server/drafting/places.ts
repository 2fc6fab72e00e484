import * as Y from 'yjs'
import { deepestElement } from '../../shared/conclusions/schema.ts'

/** Something that holds children: the root, an element, or a run of text. `key` tells two of them apart. */
export interface Container {
  readonly key: object
  readonly kind: 'root' | 'element' | 'text'
  readonly name: string
  readonly depth: number
}

/** Where an item stands; `sub` names the attribute it sets. `gone`: its surroundings were deleted and forgotten. */
export type Place = { readonly parent: Container; readonly sub: string | null } | 'gone'

export type Held = Y.Item | Y.GC

/** The struct of the document that covers a clock, or null when the document has not come so far. */
export function heldAt(doc: Y.Doc, id: Y.ID): Held | null {
  return id.clock < Y.getState(doc.store, id.client) ? Y.getItem(doc.store, id) : null
}

export function placeOfHeld(held: Held, root: Y.XmlFragment): Place {
  if (!(held instanceof Y.Item) || !(held.parent instanceof Y.AbstractType)) return 'gone'
  return { parent: containerOfType(held.parent, root), sub: held.parentSub }
}

/** What a held item contains, when it is an element or a text; `gone` when it was deleted and forgotten. */
export function containerOfHeld(held: Held, root: Y.XmlFragment): Container | 'gone' | null {
  if (!(held instanceof Y.Item) || held.content instanceof Y.ContentDeleted) return 'gone'
  return held.content instanceof Y.ContentType ? containerOfType(held.content.type, root) : null
}

function containerOfType(type: Y.AbstractType<unknown>, root: Y.XmlFragment): Container {
  if (type === root) return { key: root, kind: 'root', name: 'root', depth: 0 }
  const depth = depthOf(type)
  if (type instanceof Y.XmlText) return { key: type, kind: 'text', name: 'text', depth }
  return { key: type, kind: 'element', name: type instanceof Y.XmlElement ? type.nodeName : '', depth }
}

function depthOf(type: Y.AbstractType<unknown>): number {
  let depth = 0
  let above: unknown = type
  while (above instanceof Y.AbstractType && above._item !== null && depth <= deepestElement + 2) {
    above = above._item.parent
    depth += 1
  }
  return depth
}

/** Whether `right` comes after `left` in their list. Between them stand only what others wrote meanwhile. */
export function comesAfter(left: Y.ID, right: Y.ID, doc: Y.Doc): boolean {
  const from = Y.getItem(doc.store, left)
  const to = Y.getItem(doc.store, right)
  if (from === to) return left.clock < right.clock
  if (!(from instanceof Y.Item)) return false
  let next = from.right
  while (next !== null && next !== to) next = next.right
  return next === to
}
