import './room.css'
import { answersByLevel } from '../../../shared/agenda/room.ts'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import type { Answer } from '../../../shared/agenda/slice.ts'
import { useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { usePeople } from '../../session/people-names.ts'
import { Button } from '../../ui/button.tsx'
import { LevelMark } from '../../ui/level-mark.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { roomWords } from './room-words.ts'

interface AnswersListProps {
  readonly row: AgendaRow
  /** Whether the reader may remove one. */
  readonly drives?: boolean
}

/** What the room answered to an item that asks it, by level; nothing while there is none. */
export function AnswersList({ row, drives = false }: AnswersListProps) {
  const t = useWording(roomWords)
  const { agenda, session } = useSession().state
  const ids = session.levels.map(({ id }) => id)
  const groups = answersByLevel(agenda, row.id, ids)
  if (groups.length === 0) return null
  return (
    <section className="room-part">
      <h3 className="room-title">{t('answers')}</h3>
      {groups.map(({ level, answers }) => {
        const known = session.levels.find(({ id }) => id === level)
        return (
          <div key={level ?? 'none'}>
            <h4 className="room-level">{known ? <LevelMark level={known} named /> : t('noLevel')}</h4>
            <ul className="room-list">
              {answers.map((answer) => (
                <AnswerLine key={answer.id} answer={answer} drives={drives} />
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

function AnswerLine({ answer, drives }: { readonly answer: Answer; readonly drives: boolean }) {
  const t = useWording(roomWords)
  const run = useCommand()
  const who = usePeople()
  const { language } = useSession().state.session
  const text = answer.text ?? t('hidden')
  const remove = () =>
    void run({ type: 'agenda.remove-answer', answerId: answer.id }, { done: t('saidRemoved'), undo: true })
  return (
    <li className="room-line">
      <span className="room-words">
        <span lang={answer.text === null ? undefined : language}>{text}</span>
        {answer.personId !== null && <small>{who(answer.personId, answer.seatId).name}</small>}
      </span>
      {drives && (
        <Button kind="quiet" label={t('removeWhat', { text })} onPress={remove}>
          {t('remove')}
        </Button>
      )}
    </li>
  )
}
