import type { Item } from '../../../shared/agenda/messages.ts'
import { roomForExport } from '../../../shared/agenda/room-export.ts'
import type { Point } from '../../../shared/agenda/slice.ts'
import { isAway } from '../../../shared/agenda/speaker-clock.ts'
import { useSession } from '../../connection/session-context.ts'
import { usePeople } from '../../session/people-names.ts'
import { LevelMark } from '../../ui/level-mark.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { answeredBy, isSilent, waitingPoints } from './stage-item.ts'
import { stageWords } from './stage-words.ts'

/** So many presentations, and points below them, fit beside the speakers. */
const PRESENTATIONS = 3
const POINTS = 2
const POINTS_ALONE = 4

/** Whether there is anything to say beside the speakers. */
export function useResponses(item: Item | null) {
  const { agenda: whole } = useSession().state
  if (!item) return null
  const agenda = { ...whole, ...roomForExport(whole) }
  const answered = answeredBy(agenda, item)
  const points = waitingPoints(agenda, item)
  return answered.length + points.length === 0 ? null : { answered, points }
}

type ResponsesProps = NonNullable<ReturnType<typeof useResponses>>

/** Whom this item answers, and which points still wait for it: the cities' side, beside the states'. */
export function Responses({ answered, points }: ResponsesProps) {
  const t = useWording(stageWords)
  const items = answered.slice(0, answered.length > PRESENTATIONS ? PRESENTATIONS - 1 : PRESENTATIONS)
  const readable = points.filter(({ text }) => text !== null)
  const shown = readable.slice(0, items.length > 0 ? POINTS : POINTS_ALONE)
  return (
    <div className="stage-responses">
      {items.length > 0 && (
        <section>
          <h3 className="stage-label">{t('answers')}</h3>
          <ul>
            {items.map((item) => (
              <AnsweredItem key={item.id} item={item} titled={points.length === 0} />
            ))}
          </ul>
          <More count={answered.length - items.length} />
        </section>
      )}
      {points.length > 0 && (
        <section>
          {/* Says how many there are: what does not fit below is counted here. */}
          <h3 className="stage-label">{t('pointsWait', { count: points.length })}</h3>
          <ul>
            {shown.map((point) => (
              <WaitingPoint key={point.id} point={point} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

interface AnsweredItemProps {
  readonly item: Item
  /** Where there is room for it; without a speaker to name, the title is all there is. */
  readonly titled: boolean
}

function AnsweredItem({ item, titled }: AnsweredItemProps) {
  const who = usePeople()
  const { language } = useSession().state.session
  const speaker = isSilent(item) ? undefined : item.speakers.find((one) => !isAway(one))
  const { body, name, level } = who(speaker?.substituteId ?? speaker?.personId ?? null)
  return (
    <li>
      {speaker && (
        <p className="stage-responses-body stage-one-line" lang={language}>
          {body ?? name} {level && <LevelMark level={level} />}
        </p>
      )}
      {(titled || !speaker) && (
        <p className="stage-quiet stage-one-line" lang={language}>
          {item.title}
        </p>
      )}
    </li>
  )
}

function WaitingPoint({ point }: { readonly point: Point }) {
  const t = useWording(stageWords)
  const who = usePeople()
  const { language } = useSession().state.session
  const from = point.personId === null ? null : who(point.personId, point.seatId)
  const to = point.toPersonId === null ? null : t('to', { name: who(point.toPersonId).name })
  const about = [from?.body ?? from?.name, to].filter(Boolean).join(' · ')
  return (
    <li>
      <p className="stage-responses-point" lang={language}>
        {point.text} {about && <span className="stage-from">{about}</span>}
      </p>
    </li>
  )
}

export function More({ count }: { readonly count: number }) {
  const t = useWording(stageWords)
  return count > 0 ? <p className="stage-quiet">{t('andMore', { count })}</p> : null
}
