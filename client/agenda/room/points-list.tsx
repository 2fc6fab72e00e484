import './room.css'
import { pointsFor } from '../../../shared/agenda/room.ts'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { usePeople } from '../../session/people-names.ts'
import { PersonLine } from '../../session/person-line.tsx'
import { Button } from '../../ui/button.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { shortTitle } from '../agenda-view.ts'
import { roomWords } from './room-words.ts'

interface PointsListProps {
  readonly row: AgendaRow
  /** Whether the reader marks them as answered. */
  readonly drives?: boolean
}
type ShownPoint = ReturnType<typeof pointsFor>[number]

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
          <li key={point.id} className="room-line" data-answered={point.isAnswered || undefined}>
            <PointWords point={point} />
            {drives && <PointActs point={point} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function PointWords({ point }: { readonly point: ShownPoint }) {
  const t = useWording(roomWords)
  const who = usePeople()
  const { language } = useSession().state.session
  const to = point.toPersonId === null ? null : t('to', { name: who(point.toPersonId).name })
  const note = [to, point.isAnswered && t('answered')].filter(Boolean).join(', ')
  return (
    <span className="room-words">
      <span lang={point.text === null ? undefined : language}>{point.text ?? t('hidden')}</span>
      {point.personId !== null ? (
        <small>
          <PersonLine person={who(point.personId, point.seatId)} note={note || null} />
        </small>
      ) : (
        note && <small>{note}</small>
      )}
    </span>
  )
}

function PointActs({ point: { id, text, isAnswered } }: { readonly point: ShownPoint }) {
  const t = useWording(roomWords)
  const run = useCommand()
  const act = (type: 'agenda.answer-point' | 'agenda.remove-point', done: string) =>
    void run({ type, pointId: id }, { done, undo: true })
  const said = text ?? t('hidden')
  return (
    <span className="room-acts">
      {!isAnswered && (
        <Button
          label={t('markAnsweredPoint', { text: said })}
          onPress={() => act('agenda.answer-point', t('saidAnswered'))}
        >
          {t('markAnswered')}
        </Button>
      )}
      <Button
        kind="quiet"
        label={t('removeWhat', { text: said })}
        onPress={() => act('agenda.remove-point', t('saidRemoved'))}
      >
        {t('remove')}
      </Button>
    </span>
  )
}
