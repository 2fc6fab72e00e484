import './thread.css'
import type { Item } from '../../../shared/agenda/messages.ts'
import type { PointShown } from '../../../shared/agenda/room.ts'
import type { RoomOfItem } from '../../../shared/agenda/room-by-item.ts'
import type { Answer } from '../../../shared/agenda/slice.ts'
import { isAway } from '../../../shared/agenda/speaker-clock.ts'
import { useSession } from '../../connection/session-context.ts'
import { useLevels } from '../../floor/use-levels.ts'
import { usePeople } from '../../session/people-names.ts'
import { PersonLine } from '../../session/person-line.tsx'
import { LevelMark } from '../../ui/level-mark.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { threadWords } from './thread-words.ts'

/** What an item answers, the points put to it and what the room answered: to be read, and silent when it grows. */
export function Thread({ room: { answered, points, answers } }: { readonly room: RoomOfItem }) {
  const t = useWording(threadWords)
  const hidden = points.filter(({ text }) => text === null).length
  return (
    <div className="thread">
      {answered.length > 0 && (
        <div>
          <p className="thread-label">{t('responds')}</p>
          <ul className="thread-list">
            {answered.map((item) => (
              <Answered key={item.id} item={item} />
            ))}
          </ul>
        </div>
      )}
      {points.length > 0 && (
        <div>
          <p className="thread-label">{t('points')}</p>
          <ul className="thread-list">
            {points.map((point) => point.text !== null && <OnePoint key={point.id} point={point} />)}
            {hidden > 0 && <li>{t('pointsHidden', { count: hidden })}</li>}
          </ul>
        </div>
      )}
      {answers.map((group) => (
        <LevelAnswers key={group.level ?? ''} group={group} />
      ))}
    </div>
  )
}

/** A presentation and whose it is: a city's, that a state answers. */
function Answered({ item: { title, speakers, attribution } }: { readonly item: Item }) {
  const who = usePeople()
  const { language } = useSession().state.session
  const named = attribution === 'named' ? speakers.filter((one) => !isAway(one)) : []
  return (
    <li>
      <p lang={language}>{title}</p>
      {named.map(({ personId, substituteId }) => (
        <p key={personId} className="thread-quiet">
          <PersonLine person={who(substituteId ?? personId)} />
        </p>
      ))}
    </li>
  )
}

function OnePoint({ point }: { readonly point: PointShown }) {
  const t = useWording(threadWords)
  const who = usePeople()
  const { language, status } = useSession().state.session
  const { text, toPersonId, isAnswered } = point
  const to = toPersonId === null ? null : t('to', { name: who(toPersonId).name })
  const open = t(status === 'open' ? 'unanswered' : 'leftUnanswered')
  return (
    <li>
      <p lang={language}>{text}</p>
      <p className="thread-quiet">
        <From said={point} />
        {[null, to, isAnswered ? t('answered') : open].filter((part, at) => at === 0 || part).join(' · ')}
      </p>
    </li>
  )
}

function LevelAnswers({ group: { level, answers } }: { readonly group: RoomOfItem['answers'][number] }) {
  const t = useWording(threadWords)
  const known = useLevels()(level)
  const { language } = useSession().state.session
  const shown = answers.filter(({ text }) => text !== null)
  return (
    <div>
      <p className="thread-label">
        {t('answers')} · {known ? <LevelMark level={known} named /> : t('noLevel')}
      </p>
      <ul className="thread-list">
        {shown.map((answer) => (
          <li key={answer.id}>
            <p lang={language}>{answer.text}</p>
            <p className="thread-quiet">
              <From said={answer} />
            </p>
          </li>
        ))}
        {shown.length < answers.length && (
          <li>{t('answersHidden', { count: answers.length - shown.length })}</li>
        )}
      </ul>
    </div>
  )
}

/** Whose words they are; what is not attributed says so. */
function From({ said: { personId, seatId, attribution } }: { readonly said: PointShown | Answer }) {
  const t = useWording(threadWords)
  const { name, body, level } = usePeople()(personId, seatId)
  if (attribution === 'chatham-house' || (personId === null && seatId === null)) return t('unattributed')
  return (
    <>
      {[name, body].filter(Boolean).join(', ')} {level && <LevelMark level={level} />}
    </>
  )
}
