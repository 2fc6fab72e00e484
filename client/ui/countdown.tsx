import './countdown.css'
import { useEffect, useRef } from 'react'
import { MINUTE_MS } from '../../shared/kernel/time.ts'
import { countdown, duration } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { announce } from './announcer.tsx'
import { passedMark } from './marks.ts'
import { timeWords } from './time-words.ts'

interface CountdownProps {
  /** Milliseconds left; negative once over. Give `null` when nothing runs. */
  readonly remainingMs: number | null
  readonly paused?: boolean
  /** Says the marks aloud: two minutes, thirty seconds, over. One countdown a page. */
  readonly announced?: boolean
  readonly size?: 'm' | 'l' | 'xl' | 'stage'
}

export function Countdown({ remainingMs, paused = false, announced = false, size = 'm' }: CountdownProps) {
  const t = useWording(timeWords)
  const language = useLanguage()
  const before = useRef(remainingMs)
  useEffect(() => {
    const mark = passedMark(before.current ?? -1, remainingMs ?? Number.MAX_SAFE_INTEGER)
    before.current = remainingMs
    if (!announced || mark === null) return
    announce(
      mark === 0 ? t('timeIsUp') : t('left', { span: mark < MINUTE_MS ? '30 s' : duration(mark, language) }),
    )
  }, [remainingMs, announced, t, language])
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
