import type { Speech } from '../../../shared/floor/slice.ts'
import { isRunning, speechClock } from '../../../shared/floor/speech-clock.ts'
import type { Instant, Milliseconds } from '../../../shared/kernel/time.ts'
import { warningOf } from '../../agenda/agenda-view.ts'
import { clockFigures } from '../../floor/speech-figures.ts'
import { Countdown } from '../../ui/countdown.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { stageWords } from './stage-words.ts'

interface StageSpeechTimeProps {
  readonly speech: Speech
  readonly limitMs: Milliseconds
  readonly now: Instant
}

/** What is left of a speech's limit, for the speaker to see across the room. */
export function StageSpeechTime({ speech, limitMs, now }: StageSpeechTimeProps) {
  const t = useWording(stageWords)
  const { spokenMs, remainingMs } = speechClock(speech, now)
  const paused = !isRunning(speech)
  const warns = paused ? null : (warningOf(remainingMs, limitMs)?.kind ?? null)
  const concludes = warns === 'seconds' || warns === 'over'
  return (
    <div
      className="stage-time"
      data-small
      data-over={(remainingMs ?? 0) <= -1000 || undefined}
      data-paused={paused || undefined}
    >
      <div className="stage-time-line">
        <Countdown remainingMs={remainingMs} paused={paused} size="xl" />
        <p className="stage-time-words" data-warns={warns ?? undefined}>
          {concludes ? t('conclude') : t('ofTotal', { total: clockFigures(limitMs) })}
        </p>
      </div>
      <div className="stage-bar" aria-hidden="true">
        <div className="stage-bar-done" style={{ width: `${Math.min(1, spokenMs / limitMs) * 100}%` }} />
      </div>
    </div>
  )
}
