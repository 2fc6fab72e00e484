import './room.css'
import type { Answer } from '../../../shared/agenda/slice.ts'
import { useWording } from '../../wording/use-wording.ts'
import { shortTitle } from '../agenda-view.ts'
import { useAgenda } from '../use-agenda.ts'
import { AnswersList } from './answers-list.tsx'
import { roomWords } from './room-words.ts'

/** What the room answered to items not under way now: folded, one for each item. */
export function AnswersElsewhere() {
  const t = useWording(roomWords)
  const { agenda, rows } = useAgenda()
  const answers = Object.values<Answer>(agenda.answers)
  const countOf = (id: Answer['itemId']) => answers.filter(({ itemId }) => itemId === id).length
  const answered = rows.filter(({ id }) => id !== agenda.activeId && countOf(id) > 0)
  return answered.map((row) => (
    <details key={row.id} className="room-fold">
      <summary>{t('otherAnswers', { count: countOf(row.id), title: shortTitle(row.title) })}</summary>
      <AnswersList row={row} drives />
    </details>
  ))
}
