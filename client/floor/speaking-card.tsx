import './speaking-card.css'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Speech } from '../../shared/floor/slice.ts'
import { speechClock } from '../../shared/floor/speech-clock.ts'
import { useSession } from '../connection/session-context.ts'
import { usePeople } from '../session/people-names.ts'
import { PersonLine } from '../session/person-line.tsx'
import { announce } from '../ui/announcer.tsx'
import { useWording } from '../wording/use-wording.ts'
import { floorWords } from './floor-words.ts'
import { SpeechClockLine } from './speech-clock-line.tsx'
import { clockFigures, speechFigures, speechNews } from './speech-figures.ts'
import { useKindLine } from './use-kind.ts'

interface SpeakingCardProps {
  readonly children?: (speech: Speech) => ReactNode
  /** One a page says who gets the floor; not where the reader gave it themselves. */
  readonly announced?: boolean
}

/** Who has the floor and their clock, and whose speech waits meanwhile; nothing where nobody has it. */
export function SpeakingCard({ children, announced = false }: SpeakingCardProps) {
  const t = useWording(floorWords)
  const who = usePeople()
  const kindLine = useKindLine()
  const { session, floor } = useSession().state
  useSpeechAnnounced(announced)
  if (!floor.speaking) return null
  const { personId, seatId, subject } = floor.speaking
  return (
    <section className="speaking-card" aria-label={t('speaking')}>
      <p className="speaking-card-label">
        {[t('speaking'), kindLine(floor.speaking)].filter(Boolean).join(' · ')}
      </p>
      <PersonLine person={who(personId, seatId)} withRole />
      {subject && <p lang={session.language}>{subject}</p>}
      <SpeechClockLine speech={floor.speaking} />
      {children && <div className="speaking-card-foot">{children(floor.speaking)}</div>}
      {floor.interrupted.toReversed().map((speech) => (
        <Interrupted key={speech.id} speech={speech} />
      ))}
    </section>
  )
}

/** A speech that waits for the end of a point of order. Its clock stands, so nothing here ticks. */
function Interrupted({ speech }: { readonly speech: Speech }) {
  const t = useWording(floorWords)
  const who = usePeople()
  const stoodAt = speech.segments.at(-1)?.to ?? speech.startedAt
  const { spoken, limit, overBy } = speechFigures(speech, stoodAt)
  const { remainingMs } = speechClock(speech, stoodAt)
  const clock = () => {
    if (remainingMs === null || limit === null) return t('spokenFor', { time: spoken })
    return overBy === null
      ? t('keeps', { time: clockFigures(remainingMs) })
      : t('spokenOf', { spoken, limit })
  }
  return (
    <p className="speaking-card-interrupted">
      <span className="speaking-card-label">{t('interrupted')}</span>{' '}
      <PersonLine person={who(speech.personId, speech.seatId)} />{' '}
      <span className="speaking-card-left">{clock()}</span>
    </p>
  )
}

function useSpeechAnnounced(announced: boolean): void {
  const t = useWording(floorWords)
  const who = usePeople()
  const { state, mine } = useSession()
  const { floor } = state
  const before = useRef(floor)
  const { speaking } = floor
  const name = speaking ? who(speaking.personId, speaking.seatId).name : ''
  const own = speaking !== null && mine.seatId !== null && speaking.seatId === mine.seatId
  useEffect(() => {
    const news = speechNews(before.current, floor)
    before.current = floor
    // One's own turn is told by the banner above everything else.
    if (!announced || own || news === null) return
    if (news === 'ended') announce(t('nobodySpeaks'))
    else announce(t(news === 'returned' ? 'hasAgain' : 'given', { name }))
  }, [announced, floor, own, name, t])
}
