import './speaking-card.css'
import type { ReactNode } from 'react'
import type { Speech } from '../../shared/floor/slice.ts'
import { useNow, useSession } from '../connection/session-context.ts'
import { usePeople } from '../session/people-names.ts'
import { PersonLine } from '../session/person-line.tsx'
import { countdown } from '../wording/format.ts'
import { useWording } from '../wording/use-wording.ts'
import { floorWords } from './floor-words.ts'

/** Who has the floor and for how long already; nothing where nobody has it. */
export function SpeakingCard({ children }: { readonly children?: (speech: Speech) => ReactNode }) {
  const t = useWording(floorWords)
  const who = usePeople()
  const { session, floor } = useSession().state
  if (!floor.speaking) return null
  const { personId, seatId, subject, kind } = floor.speaking
  return (
    <section className="speaking-card" aria-label={t('speaking')}>
      <p className="speaking-card-label">
        {t('speaking')}
        {kind !== 'contribution' && ` · ${t(kind === 'reply' ? 'reply' : 'pointOfOrder')}`}
      </p>
      <PersonLine person={who(personId, seatId)} withRole />
      {subject && <p lang={session.language}>{subject}</p>}
      <div className="speaking-card-foot">
        <SpokenFor speech={floor.speaking} />
        {children?.(floor.speaking)}
      </div>
    </section>
  )
}

function SpokenFor({ speech }: { readonly speech: Speech }) {
  const t = useWording(floorWords)
  const spokenMs = Math.max(0, useNow() - speech.startedAt)
  return (
    <span className="speaking-card-clock" role="timer" aria-live="off">
      {t('spokenFor', { time: countdown(spokenMs) })}
    </span>
  )
}
