import type { ReactNode } from 'react'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { warningOf } from '../../agenda/agenda-view.ts'
import { useSession } from '../../connection/session-context.ts'
import { Countdown } from '../../ui/countdown.tsx'
import { timeWords } from '../../ui/time-words.ts'
import { duration } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { stageWords } from './stage-words.ts'

interface StageClockProps {
  readonly remainingMs: number
  readonly totalMs: number
  readonly paused: boolean
  /** `s` where somebody else matters more, `m` where much stands beside it. */
  readonly size: 'l' | 'm' | 's'
  /** What is said while there is nothing to warn of; the total where not given. */
  readonly words?: string
  /** Stands below the words. */
  readonly children?: ReactNode
}

/** The figures, what they mean in words by the session's marks, and a thin bar. */
export function StageClock({ remainingMs, totalMs, paused, size, words, children }: StageClockProps) {
  const t = useWording(stageWords)
  const time = useWording(timeWords)
  const language = useLanguage()
  const { marksMs } = useSession().state.agenda
  const warning = paused ? null : warningOf(remainingMs, totalMs, marksMs)
  const share = totalMs === 0 ? 1 : Math.min(Math.max(1 - remainingMs / totalMs, 0), 1)
  const said = () => {
    if (!warning) return words ?? t('ofTotal', { total: duration(totalMs, language) })
    return warning.kind === 'minutes' ? t('minutesLeft', { count: warning.count }) : t('conclude')
  }
  return (
    <div
      className="stage-time"
      data-size={size}
      data-over={remainingMs <= -1000 || undefined}
      data-paused={paused || undefined}
    >
      <div className="stage-time-line">
        <Countdown remainingMs={remainingMs} paused={paused} size={size === 's' ? 'xl' : 'stage'} />
        <div className="stage-time-words" data-warns={warning?.kind}>
          <p>{said()}</p>
          {warning?.kind === 'over' && size !== 's' && <small>{time('over')}</small>}
          {children}
        </div>
      </div>
      <div className="stage-bar" aria-hidden="true">
        <div className="stage-bar-done" style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  )
}

interface TimeLeftProps {
  readonly row: AgendaRow
  readonly size?: 'l' | 'm' | 's'
}

/** What the item under way has left. */
export const TimeLeft = ({ row: { remainingMs, allottedMs, status }, size = 'l' }: TimeLeftProps) => (
  <StageClock remainingMs={remainingMs} totalMs={allottedMs} paused={status === 'paused'} size={size} />
)
