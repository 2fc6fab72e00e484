import { type Instant, later, type Milliseconds, spanOf } from '../kernel/time.ts'
import type { Speech, Stretch } from './slice.ts'

export interface SpeechClock {
  /** Time really spoken, pauses and interruptions not counted. Never negative. */
  readonly spokenMs: Milliseconds
  /** What is left of the limit, negative beyond it; `null` where nothing limits the speech. */
  readonly remainingMs: Milliseconds | null
}

/** The clock of a speech at `now`. A clock that is behind never takes away what was spoken. */
export function speechClock({ segments, limitMs }: Speech, now: Instant): SpeechClock {
  const spokenMs = spanOf(segments.reduce((sum, { from, to }) => sum + ((to ?? later(now, from)) - from), 0))
  return { spokenMs, remainingMs: limitMs === null ? null : spanOf(limitMs - spokenMs) }
}

/** Whether its clock runs: neither paused nor interrupted nor ended. */
export const isRunning = ({ segments }: Speech): boolean => segments.at(-1)?.to === null

export function stopped(speech: Speech, at: Instant): Speech {
  const last = speech.segments.at(-1)
  if (last?.to !== null) return speech
  const closed: Stretch = { from: last.from, to: later(at, last.from) }
  return { ...speech, segments: [...speech.segments.slice(0, -1), closed] }
}

export const running = (speech: Speech, at: Instant): Speech =>
  isRunning(speech) ? speech : { ...speech, segments: [...speech.segments, { from: at, to: null }] }
