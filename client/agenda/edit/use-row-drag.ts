import { type PointerEvent, useRef } from 'react'
import type { NodeId } from '../../../shared/kernel/ids.ts'
import type { Side } from './moving.ts'

/** A shaking hand presses; beyond this it drags. In CSS pixels. */
const DRAGS_FROM_PX = 6
const SCROLL_EDGE_PX = 48
const SCROLL_STEP_PX = 12

interface Drag {
  readonly id: NodeId
  readonly fromY: number
  moved: boolean
  over: { readonly row: HTMLElement; readonly side: Side } | null
}

export type Dropped = (id: NodeId, target: NodeId, side: Side) => void

/**
 * Drags a row by its handle, with mouse, pen or finger; Escape or leaving the list drops nothing. Rows carry their id
 * as `data-row`; the one pointed at says in `data-drop` where the dragged one would come to stand.
 */
export function useRowDrag(onDrop: Dropped) {
  const drag = useRef<Drag | null>(null)
  const dragged = useRef(false)
  const mark = (over: Drag['over']) => {
    delete drag.current?.over?.row.dataset.drop
    if (drag.current) drag.current.over = over
    if (over) over.row.dataset.drop = over.side
  }
  const end = (drops: boolean) => {
    const { id = null, over = null } = drag.current ?? {}
    mark(null)
    drag.current = null
    const target = over?.row.dataset.row
    if (drops && id && over && target) onDrop(id, target as NodeId, over.side)
  }
  return {
    /** Whether the press that just ended was a drag: then it is no click. */
    wasDrag() {
      const was = dragged.current
      dragged.current = false
      return was
    },
    handle: (id: NodeId) => ({
      onPointerDown(event: PointerEvent<HTMLElement>) {
        dragged.current = false
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        drag.current = { id, fromY: event.clientY, moved: false, over: null }
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const { current } = drag
        if (!current) return
        current.moved ||= Math.abs(event.clientY - current.fromY) > DRAGS_FROM_PX
        if (!current.moved) return
        dragged.current = true
        scrollNearEdge(event)
        mark(rowUnder(event, current.id))
      },
      onPointerUp: () => end(true),
      onPointerCancel: () => end(false),
    }),
    cancel: () => end(false),
  }
}

/** The upper half of a row is before it, the lower after it; the lower half of a block is its inside. */
function rowUnder({ clientX, clientY }: PointerEvent, id: NodeId): Drag['over'] {
  const at = document.elementFromPoint(clientX, clientY)
  const line = at?.closest<HTMLElement>('.agenda-row')
  const row = line?.closest<HTMLElement>('[data-row]')
  if (!line || !row || row.dataset.row === id) return null
  const { top, height } = line.getBoundingClientRect()
  if (clientY < top + height / 2) return { row, side: 'before' }
  return { row, side: line.dataset.kind === 'block' ? 'inside' : 'after' }
}

function scrollNearEdge({ clientY, currentTarget }: PointerEvent<HTMLElement>): void {
  const pane = currentTarget.closest('.pane-body')
  const scrolls = pane && pane.scrollHeight > pane.clientHeight ? pane : document.scrollingElement
  const top = Math.max(0, pane?.getBoundingClientRect().top ?? 0)
  const bottom = Math.min(window.innerHeight, pane?.getBoundingClientRect().bottom ?? window.innerHeight)
  if (clientY < top + SCROLL_EDGE_PX) scrolls?.scrollBy(0, -SCROLL_STEP_PX)
  else if (clientY > bottom - SCROLL_EDGE_PX) scrolls?.scrollBy(0, SCROLL_STEP_PX)
}
