import { countdown } from '../wording/format.ts'
import { useWording } from '../wording/use-wording.ts'
import { warningOf } from './agenda-view.ts'
import { agendaWords } from './agenda-words.ts'

interface NowWarningProps {
  readonly remainingMs: number | null
  readonly allottedMs: number
}

/** "2 minutes left", "Over by 03:12": the words beside the figures. Its line is there from the start. */
export function NowWarning({ remainingMs, allottedMs }: NowWarningProps) {
  const t = useWording(agendaWords)
  const warning = warningOf(remainingMs, allottedMs)
  const words = () => {
    if (warning?.kind === 'over') return t('overBy', { time: countdown(warning.byMs) })
    if (warning?.kind === 'minutes') return t('minutesLeft', { count: warning.count })
    return warning ? t('secondsLeft') : ''
  }
  return (
    <p className="now-warning" data-kind={warning?.kind}>
      {words()}
    </p>
  )
}
