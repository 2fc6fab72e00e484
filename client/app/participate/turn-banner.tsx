import './turn-banner.css'
import { useEffect, useRef } from 'react'
import { expectedWaits } from '../../../shared/floor/waits.ts'
import { useAgenda, useTimeOfDay } from '../../agenda/use-agenda.ts'
import { useConnection, useNow, useSession } from '../../connection/session-context.ts'
import { waitMinutes } from '../../floor/waits.ts'
import { usePeople } from '../../session/people-names.ts'
import { PersonLine } from '../../session/person-line.tsx'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { alertNow } from './next-alert.ts'
import { nextInList, openPoll, ownRows, type Turn, turnOf } from './own.ts'
import { ownIds } from './own-ids.ts'
import { participateWords } from './words.ts'

/**
 * What is new for this person. Its place is kept free when there is nothing to say, so that news never moves what
 * stands below it.
 */
export function TurnBanner({ onVote }: { readonly onVote: () => void }) {
  const { state, mine } = useSession()
  const turn = turnOf(state, mine, ownIds(useConnection().sessionId))
  useTurnAnnounced(turn)
  return (
    <div className="turn-banner" data-turn={turn}>
      <Says turn={turn} onVote={onVote} />
    </div>
  )
}

function Says({ turn, onVote }: { readonly turn: Turn; readonly onVote: () => void }) {
  const t = useWording(participateWords)
  const { state } = useSession()
  if (turn === 'closed') return <Closed />
  if (turn === 'waiting')
    return (
      <Notice tone="warn" title={t('waiting')}>
        <p>{t('waitingHelp')}</p>
      </Notice>
    )
  if (turn === 'have-floor')
    return (
      <Notice title={t('haveFloor')}>
        <p>{t('haveFloorHelp')}</p>
      </Notice>
    )
  if (turn === 'vote') {
    const act = (
      <Button kind="primary" onPress={onVote}>
        {t('toVote')}
      </Button>
    )
    return (
      <Notice title={t('pollOpen')} action={act}>
        <p className="turn-banner-question" lang={state.session.language}>
          {openPoll(state)?.question}
        </p>
      </Notice>
    )
  }
  if (turn === 'next') return <Next />
  return <Identity />
}

/** When one's turn comes, as far as can be told: the speech under way may be any length. */
function Next() {
  const t = useWording(participateWords)
  const { floor } = useSession().state
  const request = nextInList(floor)
  const now = useNow()
  const expected = request && expectedWaits(floor, now).get(request.id)
  const count = expected && floor.speaking ? waitMinutes(expected) : 0
  return (
    <Notice title={t('youAreNext')}>
      <p>{count > 0 ? t('youAreNextIn', { count }) : t('youAreNextHelp')}</p>
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
  const slot = ownRows(useAgenda().rows, mine.personId).find(({ status }) => status === 'upcoming')
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

/** Said once when it begins: a banner that appears is seen, yet not heard. */
function useTurnAnnounced(turn: Turn): void {
  const t = useWording(participateWords)
  const before = useRef<Turn>(turn)
  useEffect(() => {
    if (before.current === turn) return
    const wasWaiting = before.current === 'waiting'
    before.current = turn
    if (turn === 'next' || turn === 'have-floor') alertNow()
    if (turn === 'have-floor') announce(t('haveFloor'))
    if (turn === 'vote') announce(t('pollOpen'))
    if (turn === 'next') announce(t('youAreNext'))
    if (turn === 'none' && wasWaiting) announce(t('admitted'))
    if (turn === 'closed') announce(t('closed'))
  }, [turn, t])
}
