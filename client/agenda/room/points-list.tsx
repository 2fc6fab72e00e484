import './room.css'
import { pointsFor } from '../../../shared/agenda/room.ts'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { useSession } from '../../connection/session-context.ts'
import { useWording } from '../../wording/use-wording.ts'
import { shortTitle } from '../agenda-view.ts'
import { PointLine } from './point-line.tsx'
import { roomWords } from './room-words.ts'

interface PointsListProps {
  readonly row: AgendaRow
  /** Whether the reader marks them as answered. */
  readonly drives?: boolean
}

/** The points put to an item and its speakers, unanswered first; nothing while there are none. */
export function PointsList({ row, drives = false }: PointsListProps) {
  const t = useWording(roomWords)
  const { agenda } = useSession().state
  const points = pointsFor(agenda, row.id)
  if (points.length === 0) return null
  return (
    <section className="room-part">
      <h3 className="room-title">{t('points', { title: shortTitle(row.title) })}</h3>
      <ul className="room-list">
        {points.map((point) => (
          <PointLine key={point.id} point={point} drives={drives} />
        ))}
      </ul>
    </section>
  )
}
