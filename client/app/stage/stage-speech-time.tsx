import type { Speech } from '../../../shared/floor/slice.ts'
import { isRunning, speechClock } from '../../../shared/floor/speech-clock.ts'
import type { Instant, Milliseconds } from '../../../shared/kernel/time.ts'
import { clockFigures } from '../../floor/speech-figures.ts'
import { useWording } from '../../wording/use-wording.ts'
import { StageClock } from './stage-clock.tsx'
import { stageWords } from './stage-words.ts'

interface StageSpeechTimeProps {
  readonly speech: Speech
  readonly limitMs: Milliseconds
  readonly now: Instant
}

/** What is left of a speech's limit, for the speaker to see across the room. */
export function StageSpeechTime({ speech, limitMs, now }: StageSpeechTimeProps) {
  const t = useWording(stageWords)
  const { remainingMs } = speechClock(speech, now)
  return (
    <StageClock
      remainingMs={remainingMs ?? limitMs}
      totalMs={limitMs}
      paused={!isRunning(speech)}
      size="s"
      words={t('ofTotal', { total: clockFigures(limitMs) })}
    />
  )
}
