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

/** Tells a node something new: what is around it must be passed again. */
export function markChanged(node: LeanNode): void {
  for (let block = node.parent; block && !block.isChanged; block = block.parent) block.isChanged = true
}

/**
 * Passes the agenda from where `walk.cursor` stands. A block in which nothing changed and that begins as it did ends
 * as it did, and is passed over.
 */
export function passAll(walk: LeanWalk, root: LeanNode): void {
  measureBlock(root)
  walkChildren(walk, root)
  root.isChanged = false
}

function measureItem(item: LeanNode): void {
  const { isClosed, elapsedMs } = item
  const allottedMs = item.heldMs ?? item.firstMs
  item.allottedMs = allottedMs
  item.totalMs = isClosed ? elapsedMs : Math.max(elapsedMs, allottedMs)
  item.pendingMs = isClosed ? 0 : Math.max(0, allottedMs - elapsedMs)
  item.open = isClosed ? 0 : 1
}

/** Sums up from the last child: so what an absorber has after it is known when it is met. */
function measureBlock(block: LeanNode): void {
  const { children } = block
  let [totalMs, pendingMs, plannedMs, open] = [0, 0, 0, 0]
  let isLooking = true
  block.absorber = null
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index]
    if (!child) continue
    if (child.isItem) measureItem(child)
    else if (child.isChanged) measureBlock(child)
    if (isLooking && child.isItem && child.isUntimed && !child.isClosed) {
      isLooking = false
      if (child.heldMs === null && !child.isGiven) block.absorber = child
      block.tailPendingMs = pendingMs
      block.tailPlannedMs = plannedMs
    }
    totalMs += child.totalMs
    pendingMs += child.pendingMs
    plannedMs += child.plannedMs
    open += child.open
  }
  block.totalMs = totalMs
  block.pendingMs = pendingMs
  block.open = open
  if (block.absorber && !block.isUntimed) fillBlock(block, block.absorber)
  block.absorberMs = block.absorber?.allottedMs ?? 0
}

function fillBlock(block: LeanNode, item: LeanNode): void {
  const othersMs = block.totalMs - item.totalMs
  const othersPendingMs = block.pendingMs - item.pendingMs
  giveLength(item, absorbed(item, item.plannedMs, block.wholeMs - othersMs, block.slackMs))
  block.totalMs = othersMs + item.totalMs
  block.pendingMs = othersPendingMs + item.pendingMs
}

function walkChildren(walk: LeanWalk, block: LeanNode): void {
  for (const child of block.children) {
    if (child.isItem) walkItem(walk, child, block)
    else passBlock(walk, child)
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

function passBlock(walk: LeanWalk, block: LeanNode): void {
  const { latest, missed } = walk
  if (block.isChanged || block.begins !== walk.cursor) {
    block.begins = walk.cursor
    walk.latest = 0
    walk.missed = 0
    walkBlock(walk, block)
    block.isChanged = false
    block.leaves = walk.cursor
    block.latest = walk.latest
    block.missed = walk.missed
  }
  walk.cursor = block.leaves
  walk.latest = Math.max(latest, block.latest)
  walk.missed = missed + block.missed
}

function walkBlock(walk: LeanWalk, block: LeanNode): void {
  const toCome = block.items === 0 ? block.isAhead : block.open > 0
  if (toCome && block.begunAt === null) walk.cursor = Math.max(walk.cursor, block.notBefore)
  walkChildren(walk, block)
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
