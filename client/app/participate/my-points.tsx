import { type PointShown, pointsPutTo } from '../../../shared/agenda/room.ts'
import { useAgenda } from '../../agenda/use-agenda.ts'
import { useSession } from '../../connection/session-context.ts'
import { usePeople } from '../../session/people-names.ts'
import { PersonLine } from '../../session/person-line.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { ownPeople, ownRows } from './own.ts'
import { pointWords } from './point-words.ts'

interface MyPointsProps {
  /** Left out while the item under way is one's own: its points stand beside it. */
  readonly whereNotShown?: boolean
}

/** What is put to oneself and to whom one acts for, before one responds; unanswered first. */
export function MyPoints({ whereNotShown = false }: MyPointsProps) {
  const t = useWording(pointWords)
  const { agenda, outlook } = useAgenda()
  const people = ownPeople(useSession().mine)
  const points = pointsPutTo(agenda, ...people)
  const { activeRow } = outlook
  const shown = whereNotShown && activeRow !== null && ownRows([activeRow], people).length > 0
  if (points.length === 0 || shown) return null
  const open = points.filter(({ isAnswered }) => !isAnswered).length
  return (
    <section className="room-part">
      <h3 className="room-title">{t('toYou', { count: open })}</h3>
      <ul className="room-list">
        {points.map((point) => (
          <li key={point.id} className="room-line" data-answered={point.isAnswered || undefined}>
            <PutToMe point={point} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function PutToMe({
  point: { text, personId, seatId, isAnswered, toItemId },
}: {
  readonly point: PointShown
}) {
  const t = useWording(pointWords)
  const who = usePeople()
  const { session, agenda } = useSession().state
  const title = toItemId === null ? null : agenda.nodes[toItemId]?.title
  const from = personId === null && seatId === null ? null : who(personId, seatId)
  return (
    <span className="room-words">
      <span lang={text === null ? undefined : session.language}>{text ?? t('hidden')}</span>
      <small>
        {from && <PersonLine person={from} note={isAnswered ? t('answered') : null} />}
        {!from && isAnswered && t('answered')}
        {title && (
          <>
            {` · ${t('at')}`} <span lang={session.language}>{title}</span>
          </>
        )}
      </small>
    </span>
  )
}
