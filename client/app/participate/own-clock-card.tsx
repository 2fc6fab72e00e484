import './own-clock-card.css'
import { useEffect, useRef } from 'react'
import { type Heard, marks } from '../../../shared/agenda/marks.ts'
import { type Warning, warningOf } from '../../agenda/agenda-view.ts'
import { useAgenda } from '../../agenda/use-agenda.ts'
import { useSession } from '../../connection/session-context.ts'
import { clockFigures } from '../../floor/speech-figures.ts'
import { usePeople } from '../../session/people-names.ts'
import { announce } from '../../ui/announcer.tsx'
import { Countdown } from '../../ui/countdown.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { countdown, fineDuration } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { type OwnClock, ownClock } from './own-clock.ts'
import { ownClockWords } from './own-clock-words.ts'

/** The clock of whoever speaks from this device, at this second. */
export function useOwnClock(): OwnClock | null {
  const { state, mine } = useSession()
  const { rows, now } = useAgenda()
  return ownClock(state, mine, rows, now)
}

/** One's own time, the biggest thing on the page while one speaks; its marks are said, its seconds are not. */
export function OwnClockCard({ clock }: { readonly clock: OwnClock }) {
  const t = useWording(ownClockWords)
  const who = usePeople()
  const { mine, state } = useSession()
  const { marksMs } = state.agenda
  useOwnMarks(clock, marksMs)
  const other = clock.speakerId !== null && clock.speakerId !== mine.personId ? clock.speakerId : null
  const warning = warningOf(clock.remainingMs, clock.allottedMs ?? 0, marksMs)
  return (
    <>
      <div className="own-clock">
        {clock.remainingMs === null ? (
          <span className="own-clock-spoken" role="timer" aria-live="off">
            {clockFigures(clock.elapsedMs)}
          </span>
        ) : (
          <Countdown remainingMs={clock.remainingMs} size="xl" />
        )}
        <div>
          <p className="own-clock-label">{other ? t('timeOf', { name: who(other).name }) : t('yourTime')}</p>
          <Standing clock={clock} warning={warning} />
        </div>
      </div>
      <Used clock={clock} />
    </>
  )
}

/** How much of it is used; in words alone where nothing limits it. */
function Used({ clock: { elapsedMs, allottedMs, remainingMs } }: { readonly clock: OwnClock }) {
  const t = useWording(ownClockWords)
  const language = useLanguage()
  if (allottedMs === null || remainingMs === null) return <p className="own-clock-label">{t('noLimit')}</p>
  const words = t('ofLimit', { limit: fineDuration(allottedMs, language) })
  return <ProgressBar value={elapsedMs} max={allottedMs} words={words} over={remainingMs <= -1000} />
}

/** Why it stands still, else what the marks say. Its line is there from the start. */
function Standing({ clock, warning }: { readonly clock: OwnClock; readonly warning: Warning | null }) {
  const t = useWording(ownClockWords)
  const waiting = clock.interruptedBy !== null
  const kind = waiting || !clock.isRunning ? 'paused' : warning?.kind
  const says = () => {
    if (clock.interruptedBy === 'point-of-order') return t('waitsForOrder')
    if (waiting) return t('waitsForOther')
    if (!clock.isRunning) return t('paused')
    if (warning?.kind === 'over') return t('over', { time: countdown(warning.byMs) })
    if (warning?.kind === 'minutes') return t('minutesLeft', { count: warning.count })
    return warning ? t('conclude') : ''
  }
  return (
    <p className="own-clock-standing" data-kind={kind}>
      {says()}
    </p>
  )
}

function useOwnMarks({ of, remainingMs, allottedMs }: OwnClock, marksMs: readonly number[]): void {
  const t = useWording(ownClockWords)
  const language = useLanguage()
  const heard = useRef<Heard | null>(null)
  useEffect(() => {
    const limited = remainingMs !== null && allottedMs !== null
    const next = marks(limited ? { id: of, remainingMs, allottedMs } : null, heard.current, marksMs)
    heard.current = next.heard
    // After a gap only the latest is true.
    const mark = next.passed.at(-1)
    if (mark === undefined) return
    const isLast = mark === marksMs.filter((one) => one > 0).at(-1)
    if (mark === 0) announce(t('isUp'))
    else
      announce(
        [t('left', { span: fineDuration(mark, language) }), isLast && t('conclude')]
          .filter(Boolean)
          .join(' '),
      )
  }, [of, remainingMs, allottedMs, marksMs, t, language])
}
