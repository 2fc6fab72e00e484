import type { Answer } from '../../../shared/agenda/slice.ts'
import { useSession } from '../../connection/session-context.ts'
import { useLevels } from '../../floor/use-levels.ts'
import { usePeople } from '../../session/people-names.ts'
import { LevelMark } from '../../ui/level-mark.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { COLUMNS, type LevelAnswers } from './stage-item.ts'
import { stageWords } from './stage-words.ts'

/** What the room answers to a question of the agenda, by level, the newest first. */
export function StageAnswers({ groups }: { readonly groups: readonly LevelAnswers[] }) {
  const t = useWording(stageWords)
  if (groups.length === 0) return <p className="stage-line">{t('roomIsAsked')}</p>
  return (
    <div
      className="stage-answers"
      data-columns={Math.min(groups.length, COLUMNS)}
      data-many={groups.length > COLUMNS || undefined}
    >
      {groups.map((group) => (
        <Level key={group.level ?? ''} group={group} />
      ))}
    </div>
  )
}

function Level({ group: { level, shown, count } }: { readonly group: LevelAnswers }) {
  const t = useWording(stageWords)
  const known = useLevels()(level)
  return (
    <section className="stage-answers-level">
      <h3 className="stage-label">
        {known ? <LevelMark level={known} named /> : t('noLevel')}
        {/* What does not fit below is counted here. */}
        <small>{t('answersGiven', { count })}</small>
      </h3>
      <ul>
        {shown.map((answer) => (
          <OneAnswer key={answer.id} answer={answer} />
        ))}
      </ul>
    </section>
  )
}

function OneAnswer({ answer }: { readonly answer: Answer }) {
  const who = usePeople()
  const { language } = useSession().state.session
  const from = answer.personId === null ? null : who(answer.personId, answer.seatId)
  const body = from && (from.body ?? from.name)
  return (
    <li className="stage-answer" lang={language}>
      {answer.text} {body && <span className="stage-from">{body}</span>}
    </li>
  )
}
