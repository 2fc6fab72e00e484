import type { Answer } from '../../../shared/agenda/slice.ts'
import { useSession } from '../../connection/session-context.ts'
import { useLevels } from '../../floor/use-levels.ts'
import { usePeople } from '../../session/people-names.ts'
import { LevelMark } from '../../ui/level-mark.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { COLUMNS, type LevelAnswers } from './stage-item.ts'
import { More } from './stage-responses.tsx'
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

function Level({ group: { level, shown, more } }: { readonly group: LevelAnswers }) {
  const t = useWording(stageWords)
  const known = useLevels()(level)
  const readable = shown.filter(({ text }) => text !== null)
  const hidden = shown.length + more
  return (
    <section className="stage-answers-level">
      <h3 className="stage-label">{known ? <LevelMark level={known} named /> : t('noLevel')}</h3>
      {readable.length === 0 ? (
        <p className="stage-line">{t('answersGiven', { count: hidden })}</p>
      ) : (
        <>
          <ul>
            {readable.map((answer) => (
              <OneAnswer key={answer.id} answer={answer} />
            ))}
          </ul>
          <More count={more} />
        </>
      )}
    </section>
  )
}

function OneAnswer({ answer }: { readonly answer: Answer }) {
  const who = usePeople()
  const { language } = useSession().state.session
  const from = answer.personId === null ? null : who(answer.personId, answer.seatId)
  const body = from && (from.body ?? from.name)
  return (
    <li>
      <p className="stage-answer" lang={language}>
        {answer.text}
      </p>
      {body && <p className="stage-quiet stage-one-line">{body}</p>}
    </li>
  )
}
