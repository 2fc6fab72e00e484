import './room.css'
import { unansweredPoints } from '../../../shared/agenda/room.ts'
import { useSession } from '../../connection/session-context.ts'
import { useWording } from '../../wording/use-wording.ts'
import { useAgenda } from '../use-agenda.ts'
import { PointLine } from './point-line.tsx'
import { type PointsGroup, pointsGroups } from './points-groups.ts'
import { roomWords } from './room-words.ts'

/** All points of the session that wait for an answer, in one place; nothing while there are none. */
export function PointsBoard() {
  const t = useWording(roomWords)
  const { agenda, rows } = useAgenda()
  const groups = pointsGroups(agenda, rows)
  if (groups.length === 0) return null
  return (
    <section className="room-part">
      <h3 className="room-title">{t('pointsWaiting', { count: unansweredPoints(agenda).length })}</h3>
      {groups.map((group) => (
        <Group key={group.row?.id ?? ''} group={group} />
      ))}
    </section>
  )
}

function Group({ group: { row, points } }: { readonly group: PointsGroup }) {
  const t = useWording(roomWords)
  const { session } = useSession().state
  return (
    <div>
      <h4 className="room-level">
        {row ? (
          <>
            <span lang={session.language}>{row.title}</span>
            <span className="room-when"> · {t(`when_${row.status}`)}</span>
          </>
        ) : (
          t('noItem')
        )}
      </h4>
      <ul className="room-list">
        {points.map((point) => (
          <PointLine key={point.id} point={point} drives />
        ))}
      </ul>
    </div>
  )
}
