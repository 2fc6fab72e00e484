import './turn-banner.css'
import { useAgenda, useTimeOfDay } from '../../agenda/use-agenda.ts'
import { useConnection, useNow, useSession } from '../../connection/session-context.ts'
import { usePeople } from '../../session/people-names.ts'
import { PersonLine } from '../../session/person-line.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { isNext, openPoll, ownPeople, ownRows, type Turn, turnOf } from './own.ts'
import { minutesUntilNext, useOthersTurn, useTurnAnnounced } from './turn-news.ts'
import { participateWords } from './words.ts'

/**
 * What is new for this person. Its place is kept free when there is nothing to say, so that news never moves what
 * stands below it.
 */
export function TurnBanner({ onVote }: { readonly onVote: () => void }) {
  const { state, mine } = useSession()
  const turn = turnOf(state, mine)
  useTurnAnnounced(turn)
  return (
    <div className="turn-banner" data-turn={turn}>
      <Says turn={turn} onVote={onVote} />
    </div>
  )
}

function Says({ turn, onVote }: { readonly turn: Turn; readonly onVote: () => void }) {
  const t = useWording(participateWords)
  const { state, mine } = useSession()
  const nextName = useOthersTurn('next')
  if (turn === 'closed') return <Closed />
  if (turn === 'waiting')
    return (
      <Notice tone="warn" title={t('waiting')}>
        <p>{t('waitingHelp')}</p>
      </Notice>
    )
  if (turn === 'have-floor') return <HasFloor />
  if (turn === 'interrupted')
    return (
      <Notice tone="warn" title={t('interrupted')}>
        <p>{t('interruptedHelp')}</p>
      </Notice>
    )
  if (turn === 'slot') return <InSlot />
  if (turn === 'vote') {
    const act = (
      <Button kind="primary" onPress={onVote}>
        {t('toVote')}
      </Button>
    )
    return (
      <Notice title={t('pollOpen')} action={act}>
        {isNext(state, mine) && (
          <p>
            <strong>{t(nextName === null ? 'youAreNext' : 'isNext', { name: nextName ?? '' })}</strong>
          </p>
        )}
        <p className="turn-banner-question" lang={state.session.language}>
          {openPoll(state)?.question}
        </p>
      </Notice>
    )
  }
  if (turn === 'next') return <Next />
  return <Identity />
}

function HasFloor() {
  const t = useWording(participateWords)
  const name = useOthersTurn('have-floor')
  if (name === null)
    return (
      <Notice title={t('haveFloor')}>
        <p>{t('haveFloorHelp')}</p>
      </Notice>
    )
  return (
    <Notice title={t('hasFloor', { name })}>
      <p>{t('hasFloorHelp')}</p>
    </Notice>
  )
}

function InSlot() {
  const t = useWording(participateWords)
  const { agenda, session } = useSession().state
  const name = useOthersTurn('slot')
  const item = agenda.activeId === null ? null : agenda.nodes[agenda.activeId]
  return (
    <Notice title={name === null ? t('slotNow') : t('slotNowOf', { name })}>
      <p className="turn-banner-question" lang={session.language}>
        {item?.title}
      </p>
    </Notice>
  )
}

function Next() {
  const t = useWording(participateWords)
  const { state } = useSession()
  const count = minutesUntilNext(state, useNow())
  const name = useOthersTurn('next')
  return (
    <Notice title={name === null ? t('youAreNext') : t('isNext', { name })}>
      <p>{count > 0 ? t('youAreNextIn', { count }) : t(name === null ? 'youAreNextHelp' : 'isNextHelp')}</p>
    </Notice>
  )
}

/** With nothing new to say: who one is here, and when one's own turn on the agenda comes. */
function Identity() {
  const t = useWording(participateWords)
  const { mine, state } = useSession()
  const who = usePeople()
  if (mine.personId === null) return <p className="turn-banner-quiet">{t('youWithout')}</p>
  return (
    <div className="turn-banner-quiet">
      <p>
        {t('you')}{' '}
        <span lang={state.session.language}>
          <PersonLine person={who(mine.personId, mine.seatId)} />
        </span>
      </p>
      <NextSlot />
    </div>
  )
}

function NextSlot() {
  const t = useWording(participateWords)
  const time = useTimeOfDay()
  const { mine, state } = useSession()
  const slot = ownRows(useAgenda().rows, ownPeople(mine)).find(({ status }) => status === 'upcoming')
  if (!slot) return null
  return (
    <p className="turn-banner-slot">
      {t('yourSlot', { time: time(slot.expectedStartAt) })}{' '}
      <span lang={state.session.language}>{slot.title}</span>
    </p>
  )
}

function Closed() {
  const t = useWording(participateWords)
  const { sessionId } = useConnection()
  const { state, mine } = useSession()
  const published = state.session.status === 'published'
  const help = t(mine.role === 'rapporteur' ? 'closedWrites' : 'closedHelp')
  return (
    <Notice tone="done" title={t(published ? 'published' : 'closed')}>
      <p>{published ? <a href={`/record/${sessionId}`}>{t('readRecord')}</a> : help}</p>
    </Notice>
  )
}
