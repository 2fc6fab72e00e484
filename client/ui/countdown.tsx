import './countdown.css'
import { countdown } from '../wording/format.ts'
import { useWording } from '../wording/use-wording.ts'
import { timeWords } from './time-words.ts'

interface CountdownProps {
  /** Milliseconds left; negative once over. Give `null` when nothing runs. */
  readonly remainingMs: number | null
  readonly paused?: boolean
  readonly size?: 'm' | 'l' | 'xl' | 'stage'
}

export function Countdown({ remainingMs, paused = false, size = 'm' }: CountdownProps) {
  const t = useWording(timeWords)
  if (remainingMs === null) return null
  const over = remainingMs <= -1000
  return (
    <span className="countdown" data-size={size} data-over={over || undefined}>
      <span className="countdown-figures" role="timer" aria-live="off">
        {countdown(remainingMs)}
      </span>
      {(over || paused) && <span className="countdown-word">{paused ? t('paused') : t('over')}</span>}
    </span>
  )
}
