import { type RefObject, useState } from 'react'
import type { Place } from '../../../shared/agenda/places.ts'
import type { NodeId } from '../../../shared/kernel/ids.ts'
import { useSession } from '../../connection/session-context.ts'
import type { Beginning } from './begin-dialog.tsx'
import { displacedBy, placeOfNow } from './displaced.ts'
import { placeBeside, stepFrom, type Way } from './moving.ts'
import type { EntryActs } from './use-entry-acts.ts'
import { useRowDrag } from './use-row-drag.ts'

/** Moves entries by steps and by dragging; what would interrupt the item under way is asked first. */
export function useMoving(acts: EntryActs, list: RefObject<HTMLElement | null>) {
  const { agenda } = useSession().state
  const [beginning, setBeginning] = useState<Beginning | null>(null)
  const moveOrAsk = async (id: NodeId, place: Place): Promise<boolean> => {
    if (displacedBy(agenda, id, place) === null) return (await acts.move(id, place)).ok
    setBeginning({ id, place })
    return false
  }
  const drag = useRowDrag((id, target, side) => {
    const place = placeBeside(agenda, id, target, side)
    if (place) void moveOrAsk(id, place)
  })
  /** The row may come to stand in another block: the focus goes with it. */
  const step = async (id: NodeId, way: Way, handle: string) => {
    const place = stepFrom(agenda, id, way)
    if (!place || !(await moveOrAsk(id, place))) return
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-row="${id}"] > * ${handle}`)?.focus(),
    )
  }
  const begin = (id: NodeId) => {
    const place = placeOfNow(agenda)
    if (place) setBeginning({ id, place })
  }
  return { drag, step, begin, beginning, forget: () => setBeginning(null) }
}
