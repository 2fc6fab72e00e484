import { type PointerEvent, useRef } from 'react'
import type { FloorRequest } from '../../shared/floor/slice.ts'
import type { RequestId } from '../../shared/kernel/ids.ts'

interface DragHandleProps {
  readonly request: FloorRequest
  readonly onDrop: (over: RequestId, half: 'upper' | 'lower') => void
}

interface Over {
  readonly row: HTMLElement
  readonly id: RequestId
  readonly half: 'upper' | 'lower'
}

/** For pointers and fingers; the buttons of the row do the same by keyboard, so it is not read out. */
export function DragHandle({ request, onDrop }: DragHandleProps) {
  const over = useRef<Over | null>(null)
  const mark = (next: Over | null) => {
    over.current?.row.removeAttribute('data-drop')
    next?.row.setAttribute('data-drop', next.half)
    over.current = next
  }
  const end = (event: PointerEvent<HTMLElement>) => {
    rowAt(event.currentTarget)?.removeAttribute('data-dragged')
    const dropped = over.current
    mark(null)
    return dropped
  }
  return (
    <span
      className="drag-handle"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        rowAt(event.currentTarget)?.setAttribute('data-dragged', '')
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) mark(overOf(event, request))
      }}
      onPointerUp={(event) => {
        const dropped = end(event)
        if (dropped) onDrop(dropped.id, dropped.half)
      }}
      onPointerCancel={end}
    >
      ⠿
    </span>
  )
}

const rowAt = (element: Element | null): HTMLElement | null => element?.closest('[data-request]') ?? null

/** Which other row of the same list lies under the pointer. */
function overOf(event: PointerEvent<HTMLElement>, { id: own }: FloorRequest): Over | null {
  const row = rowAt(document.elementFromPoint(event.clientX, event.clientY))
  const id = row?.dataset.request as RequestId | undefined
  const sameList = row?.parentElement === rowAt(event.currentTarget)?.parentElement
  if (!row || !id || id === own || !sameList) return null
  const { top, height } = row.getBoundingClientRect()
  return { row, id, half: event.clientY < top + height / 2 ? 'upper' : 'lower' }
}
