import type { LeanNode } from './lean-node.ts'
import { absorbed, giveLength } from './lengths.ts'

/** The way through a lean agenda: what the forecast computes, but only when things end. */
export interface LeanWalk {
  readonly now: number
  readonly isPaused: boolean
  cursor: number
  latest: number
  missed: number
}

/** Tells a node something new: what is around it must be measured and passed again. */
export function markChanged(node: LeanNode): void {
  for (let block = node.parent; block && !block.isChanged; block = block.parent) block.isChanged = true
}

/**
 * Passes the agenda from where `walk.cursor` stands. A block or part in which nothing changed and that begins as it did
 * ends as it did, and is passed over.
 */
export function passAll(walk: LeanWalk, root: LeanNode): void {
  measureBlock(root)
  walkChildren(walk, root, root)
  root.isChanged = false
}

function measureItem(item: LeanNode): void {
  const { isClosed, elapsedMs } = item
  const allottedMs = item.heldMs ?? item.firstMs
  item.allottedMs = allottedMs
  item.totalMs = isClosed ? elapsedMs : Math.max(elapsedMs, allottedMs)
  item.pendingMs = isClosed ? 0 : Math.max(0, allottedMs - elapsedMs)
  item.open = isClosed ? 0 : 1
  item.untimed = item.isUntimed ? item.open : 0
}

/** What takes what is left depends on all that is beside it: before and after, its part counts as changed. */
function measureBlock(block: LeanNode): void {
  if (block.absorber) markChanged(block.absorber)
  sumUp(block)
  block.tailPendingMs = 0
  block.tailPlannedMs = 0
  const last = block.untimed > 0 ? lastUntimed(block, block) : null
  block.absorber = last && last.heldMs === null && !last.isGiven ? last : null
  if (block.absorber) markChanged(block.absorber)
  if (block.absorber && !block.isUntimed) fillBlock(block, block.absorber)
  block.absorberMs = block.absorber?.allottedMs ?? 0
}

/** Of a block or a part, from what is in it; what has not changed is what it was. */
function sumUp(around: LeanNode): void {
  let [totalMs, pendingMs, open, untimed] = [0, 0, 0, 0]
  for (const child of around.children) {
    if (child.isItem) measureItem(child)
    else if (child.isChanged && child.isPart) sumUp(child)
    else if (child.isChanged) measureBlock(child)
    totalMs += child.totalMs
    pendingMs += child.pendingMs
    open += child.open
    if (child.isItem || child.isPart) untimed += child.untimed
  }
  around.totalMs = totalMs
  around.pendingMs = pendingMs
  around.open = open
  around.untimed = untimed
}

/** The last open item without a length in a block; sums up what comes after it. */
function lastUntimed(block: LeanNode, around: LeanNode): LeanNode | null {
  for (let index = around.children.length - 1; index >= 0; index--) {
    const child = around.children[index]
    if (!child) continue
    if (child.isItem && child.untimed > 0) return child
    if (child.isPart && child.untimed > 0) return lastUntimed(block, child)
    block.tailPendingMs += child.pendingMs
    block.tailPlannedMs += child.plannedMs
  }
  return null
}

function fillBlock(block: LeanNode, item: LeanNode): void {
  const othersMs = block.totalMs - item.totalMs
  const othersPendingMs = block.pendingMs - item.pendingMs
  giveLength(item, absorbed(item, item.plannedMs, block.wholeMs - othersMs, block.slackMs))
  block.totalMs = othersMs + item.totalMs
  block.pendingMs = othersPendingMs + item.pendingMs
}

/** `block`: that around the children, also where they are in a part of it. */
function walkChildren(walk: LeanWalk, { children }: LeanNode, block: LeanNode): void {
  for (const child of children) {
    if (child.isItem) walkItem(walk, child, block)
    else pass(walk, child, block)
  }
}

function walkItem(walk: LeanWalk, item: LeanNode, parent: LeanNode): void {
  const end = itemEnd(walk, item, parent)
  walk.cursor = Math.max(walk.cursor, end)
  account(walk, item, end, !item.isClosed)
}

function itemEnd(walk: LeanWalk, item: LeanNode, parent: LeanNode): number {
  const { begunAt, endedAt } = item
  if (item.isClosed) return endedAt ?? walk.cursor
  const isUnderWay = item.isActive && begunAt !== null && endedAt !== null
  walk.cursor = isUnderWay ? Math.max(walk.cursor, walk.now, endedAt) : Math.max(walk.cursor, item.notBefore)
  if (parent.absorber === item) fitAbsorber(walk, item, parent)
  const isOver = isUnderWay && walk.isPaused && item.pendingMs === 0
  return isOver ? endedAt : walk.cursor + item.pendingMs
}

function fitAbsorber(walk: LeanWalk, item: LeanNode, parent: LeanNode): void {
  const { within, hardEnd, tailPendingMs, tailPlannedMs } = parent
  // An earlier pass may have cut it.
  giveLength(item, parent.absorberMs)
  const own = item.hardEnd === Number.POSITIVE_INFINITY ? within : item.hardEnd
  const reachMs = Math.min(own, within - tailPendingMs) - walk.cursor + item.elapsedMs
  if (hardEnd !== Number.POSITIVE_INFINITY && parent.isUntimed) {
    const spareMs = Math.max(0, within - (item.plannedEnd ?? within) - tailPlannedMs)
    giveLength(item, absorbed(item, item.plannedMs, reachMs, spareMs))
  } else if (reachMs < item.allottedMs) giveLength(item, Math.max(item.minMs, reachMs, 0))
}

function pass(walk: LeanWalk, node: LeanNode, block: LeanNode): void {
  const { latest, missed } = walk
  if (node.isChanged || node.begins !== walk.cursor) {
    node.begins = walk.cursor
    walk.latest = 0
    walk.missed = 0
    if (node.isPart) walkChildren(walk, node, block)
    else walkBlock(walk, node)
    node.isChanged = false
    node.leaves = walk.cursor
    node.latest = walk.latest
    node.missed = walk.missed
  }
  walk.cursor = node.leaves
  walk.latest = Math.max(latest, node.latest)
  walk.missed = missed + node.missed
}

function walkBlock(walk: LeanWalk, block: LeanNode): void {
  const toCome = block.items === 0 ? block.isAhead : block.open > 0
  if (toCome && block.begunAt === null) walk.cursor = Math.max(walk.cursor, block.notBefore)
  walkChildren(walk, block, block)
  if (toCome && block.reserveMs > 0)
    walk.cursor += Math.min(block.reserveMs, Math.max(0, block.reserveUntil - walk.cursor))
  account(walk, block, toCome ? walk.cursor : (block.endedAt ?? walk.cursor), toCome)
}

/** Of what is over, a missed hard end is past winning back. */
function account(walk: LeanWalk, node: LeanNode, end: number, isOpen: boolean): void {
  node.end = end
  walk.latest = Math.max(walk.latest, end)
  if (isOpen) walk.missed += Math.max(0, end - node.hardEnd)
}
