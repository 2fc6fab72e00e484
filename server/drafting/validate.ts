import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import {
  childrenOf,
  deepestElement,
  fragmentName,
  isAttribute,
  isElementName,
  isMark,
  isStatementName,
} from '../../shared/conclusions/schema.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { type Container, comesAfter, containerOfHeld, heldAt, type Place, placeOfHeld } from './places.ts'

/**
 * Looks at an update before Yjs does. Yjs applies half of a bad update, keeps what does not fit for later, and lets
 * anyone write under anyone's name; so everything it would trip over, or that no editor of ours writes, is refused here.
 */
export type Inspection =
  /** `client` is the Yjs client id that wrote the update's new content; null when it only deletes. */
  { readonly ok: true; readonly client: number | null } | { readonly ok: false; readonly reason: string }

/** @param mayUse whether the sender may write under a Yjs client id. */
export function inspect(update: Uint8Array, doc: Y.Doc, mayUse: (client: number) => boolean): Inspection {
  try {
    // Yjs would forget the first of two sections of one client, although decoding shows both.
    demand(decoding.readVarUint(decoding.createDecoder(update)) <= 1, 'several sections in one update')
    const { structs, ds } = Y.decodeUpdate(update)
    const incoming = new Incoming(structs, doc, mayUse)
    incoming.check()
    checkDeletions(ds.clients, (client) => incoming.stateOf(client))
    return { ok: true, client: incoming.client }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : 'unreadable' }
  }
}

class Unfit extends Error {}

function demand(condition: boolean, reason: string): asserts condition {
  if (!condition) throw new Unfit(reason)
}

type Struct = Y.Item | Y.GC | Y.Skip
interface Placed {
  readonly struct: Struct
  readonly place: Place
  readonly inside: Container | null
}

class Incoming {
  readonly client: number | null
  readonly #structs: readonly Struct[]
  readonly #doc: Y.Doc
  readonly #root: Y.XmlFragment
  readonly #placed: Placed[] = []
  readonly #end: number

  constructor(structs: readonly Struct[], doc: Y.Doc, mayUse: (client: number) => boolean) {
    this.#structs = structs
    this.#doc = doc
    this.#root = doc.getXmlFragment(fragmentName)
    this.client = structs[0]?.id.client ?? null
    this.#end = this.client === null ? 0 : this.#endOf(this.client, mayUse)
  }

  /** One client's structs, without a gap before or between them; answers the clock they reach. */
  #endOf(client: number, mayUse: (client: number) => boolean): number {
    demand(Number.isInteger(client) && client >= 0 && client <= 0xffff_ffff, 'client id out of range')
    demand(mayUse(client), 'client id of somebody else')
    const first = this.#structs[0]?.id.clock ?? 0
    demand(first <= Y.getState(this.#doc.store, client), 'a gap before the update')
    let clock = first
    for (const struct of this.#structs) {
      demand(struct.id.client === client, 'several client ids in one update')
      demand(
        struct.id.clock === clock && struct.length > 0 && !(struct instanceof Y.Skip),
        'a gap in the update',
      )
      clock += struct.length
    }
    demand(clock - first <= limits.draftUnitsPerUpdate, 'too much in one update')
    return clock
  }

  stateOf(client: number): number {
    const held = Y.getState(this.#doc.store, client)
    return client === this.client ? Math.max(held, this.#end) : held
  }

  check(): void {
    for (const struct of this.#structs) this.#placed.push(this.#place(struct))
  }

  #place(struct: Struct): Placed {
    if (!(struct instanceof Y.Item)) return { struct, place: 'gone', inside: null }
    const place = this.#placeOf(struct)
    if (place === 'gone') return { struct, place, inside: null }
    demand(place.parent.depth < deepestElement, 'nested too deep')
    return { struct, place, inside: contentInside(struct, place.parent, place.sub) }
  }

  #placeOf(item: Y.Item): Place {
    const left = item.origin === null ? null : this.#lookUp(item.origin, item).place
    const right = item.rightOrigin === null ? null : this.#lookUp(item.rightOrigin, item).place
    if (left === null && right === null) return this.#placeByParent(item)
    if (left === 'gone' || right === 'gone') return 'gone'
    if (left !== null && right !== null) {
      demand(
        left.parent.key === right.parent.key && left.sub === right.sub,
        'neighbours from different places',
      )
      this.#checkOrder(item)
    }
    return left ?? right ?? 'gone'
  }

  #placeByParent(item: Y.Item): Place {
    // Decoded but not yet applied, a root is still its name.
    const parent: unknown = item.parent
    if (typeof parent === 'string') {
      demand(parent === fragmentName, 'another document')
      return { parent: { key: this.#root, kind: 'root', name: 'root', depth: 0 }, sub: item.parentSub }
    }
    demand(parent instanceof Y.ID, 'no parent')
    const { inside } = this.#lookUp(parent, item)
    demand(inside !== null, 'inside something that holds nothing')
    return inside === 'gone' ? 'gone' : { parent: inside, sub: item.parentSub }
  }

  /** What an id refers to: something the text holds, or something earlier in this update. */
  #lookUp(id: Y.ID, from: Y.Item): { place: Place; inside: Container | 'gone' | null } {
    demand(id.client !== from.id.client || id.clock < from.id.clock, 'refers to what comes later')
    const held = heldAt(this.#doc, id)
    if (held !== null)
      return { place: placeOfHeld(held, this.#root), inside: containerOfHeld(held, this.#root) }
    const placed = id.client === this.client ? this.#placedAt(id.clock) : undefined
    demand(placed !== undefined, 'refers to something unknown')
    const forgotten = !(placed.struct instanceof Y.Item) || placed.struct.content instanceof Y.ContentDeleted
    return { place: placed.place, inside: placed.place === 'gone' || forgotten ? 'gone' : placed.inside }
  }

  #placedAt(clock: number): Placed | undefined {
    let low = 0
    let high = this.#placed.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const placed = this.#placed[middle]
      if (placed === undefined) return undefined
      if (clock < placed.struct.id.clock) high = middle - 1
      else if (clock >= placed.struct.id.clock + placed.struct.length) low = middle + 1
      else return placed
    }
    return undefined
  }

  #checkOrder({ origin, rightOrigin }: Y.Item): void {
    if (origin === null || rightOrigin === null) return
    if (heldAt(this.#doc, origin) === null || heldAt(this.#doc, rightOrigin) === null) return
    demand(comesAfter(origin, rightOrigin, this.#doc), 'neighbours in the wrong order')
  }
}

/** Checks that the content may stand there; answers what it holds in turn, when it can hold something. */
function contentInside(item: Y.Item, parent: Container, sub: string | null): Container | null {
  const { content } = item
  if (content instanceof Y.ContentDeleted) return null
  if (sub !== null) {
    demand(content instanceof Y.ContentAny && content.arr.length === 1, 'not an attribute')
    demand(parent.kind === 'element' && isAttribute(parent.name, sub, content.arr[0]), 'an unknown attribute')
    return null
  }
  if (parent.kind === 'text') {
    const isText = content instanceof Y.ContentString
    const isKnownMark = content instanceof Y.ContentFormat && isMark(content.key, content.value)
    demand(isText || isKnownMark, 'not text')
    return null
  }
  demand(content instanceof Y.ContentType, 'not an element')
  const { type } = content
  const depth = parent.depth + 1
  if (type instanceof Y.XmlText) {
    demand(parent.kind === 'element' && isStatementName(parent.name), 'text outside a statement')
    return { key: item, kind: 'text', name: 'text', depth }
  }
  demand(type instanceof Y.XmlElement && type.constructor === Y.XmlElement, 'an unknown type')
  const name = type.nodeName
  const allowed =
    parent.kind === 'root' ? childrenOf.root : isElementName(parent.name) && childrenOf[parent.name]
  demand(allowed !== false && isElementName(name) && allowed.includes(name), 'an element out of place')
  return { key: item, kind: 'element', name, depth }
}

function checkDeletions(
  ranges: Map<number, readonly { readonly clock: number; readonly len: number }[]>,
  stateOf: (client: number) => number,
): void {
  for (const [client, deleted] of ranges) {
    for (const { clock, len } of deleted) {
      demand(len > 0 && Number.isSafeInteger(clock + len), 'an empty deletion')
      demand(clock + len <= stateOf(client), 'deletes what does not exist')
    }
  }
}
