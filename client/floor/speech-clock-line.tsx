import './speech-clock-line.css'
import type { Speech } from '../../shared/floor/slice.ts'
import { useNow } from '../connection/session-context.ts'
import { timeWords } from '../ui/time-words.ts'
import { useWording } from '../wording/use-wording.ts'
import { floorWords } from './floor-words.ts'
import { speechFigures } from './speech-figures.ts'

/** `1:20 of 3:00`, with a bar; over its limit and standing still in words. Renders every second. */
export function SpeechClockLine({ speech }: { readonly speech: Speech }) {
  const t = useWording(floorWords)
  const time = useWording(timeWords)
  const { spoken, limit, overBy, share, running } = speechFigures(speech, useNow())
  return (
    <div
      className="speech-clock"
      data-over={overBy !== null || undefined}
      data-paused={!running || undefined}
    >
      <p className="speech-clock-line">
        <span className="speech-clock-figures" role="timer" aria-live="off">
          {limit === null ? t('spokenFor', { time: spoken }) : t('spokenOf', { spoken, limit })}
        </span>
        {overBy !== null && <span className="speech-clock-over">{t('overBy', { time: overBy })}</span>}
        {!running && <span className="speech-clock-word">{time('paused')}</span>}
      </p>
      {share !== null && (
        <div className="speech-clock-bar" aria-hidden="true">
          <div className="speech-clock-done" style={{ width: `${share * 100}%` }} />
        </div>
      )}
    </div>
  )
}
