import type { FloorSlice, Speech } from '../../shared/floor/slice.ts'
import { isRunning, speechClock } from '../../shared/floor/speech-clock.ts'
import type { Instant } from '../../shared/kernel/time.ts'

/** `1:20`, `1:02:05`: whole seconds spoken. Negative spans lose their sign. */
export function clockFigures(ms: number): string {
  const total = Math.floor(Math.abs(ms) / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const [h, m, s] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60]
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}

export interface SpeechFigures {
  readonly spoken: string
  /** `null` where nothing limits the speech. */
  readonly limit: string | null
  /** How far beyond the limit; `null` within it. */
  readonly overBy: string | null
  /** Share of the limit spoken, 0..1; `null` without one. */
  readonly share: number | null
  readonly running: boolean
}

/** A speech's clock as cards and the stage show it at `now`. */
export function speechFigures(speech: Speech, now: Instant): SpeechFigures {
  const { spokenMs, remainingMs } = speechClock(speech, now)
  const { limitMs } = speech
  return {
    spoken: clockFigures(spokenMs),
    limit: limitMs === null ? null : clockFigures(limitMs),
    overBy: remainingMs !== null && remainingMs <= -1000 ? clockFigures(remainingMs) : null,
    share: limitMs === null ? null : Math.min(1, spokenMs / limitMs),
    running: isRunning(speech),
  }
}

export type SpeechNews = 'began' | 'returned' | 'ended' | null
type Floor = Pick<FloorSlice, 'speaking' | 'interrupted'>

/** What is to be said of the floor when it has changed: who has it now, never that a clock stopped. */
export function speechNews(before: Floor, after: Floor): SpeechNews {
  if (before.speaking?.id === after.speaking?.id) return null
  if (after.speaking === null) return 'ended'
  return before.interrupted.some(({ id }) => id === after.speaking?.id) ? 'returned' : 'began'
}
