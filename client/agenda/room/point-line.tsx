import type { PointShown } from '../../../shared/agenda/room.ts'
import { useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { usePeople } from '../../session/people-names.ts'
import { PersonLine } from '../../session/person-line.tsx'
import { Button } from '../../ui/button.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { roomWords } from './room-words.ts'

interface PointLineProps {
  readonly point: PointShown
  /** Whether the reader marks it as answered. */
  readonly drives: boolean
}

/** One point: its words, who put it to whom, and whether it is answered. */
export function PointLine({ point, drives }: PointLineProps) {
  return (
    <li className="room-line" data-answered={point.isAnswered || undefined}>
      <PointWords point={point} />
      {drives && <PointActs point={point} />}
    </li>
  )
}

function PointWords({ point }: { readonly point: PointShown }) {
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

function PointActs({ point: { id, text, isAnswered } }: { readonly point: PointShown }) {
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
