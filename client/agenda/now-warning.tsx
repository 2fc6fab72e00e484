import { countdown, fineDuration } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { warningOf } from './agenda-view.ts'
import { agendaWords } from './agenda-words.ts'

interface NowWarningProps {
  readonly remainingMs: number | null
  readonly allottedMs: number
  readonly marksMs: readonly number[]
}

/** "Less than 2 minutes left", "Over by 03:12": the words beside the figures. Its line is there from the start. */
export function NowWarning({ remainingMs, allottedMs, marksMs }: NowWarningProps) {
  const t = useWording(agendaWords)
  const language = useLanguage()
  const warning = warningOf(remainingMs, allottedMs, marksMs)
  const words = () => {
    if (warning?.kind === 'over') return t('overBy', { time: countdown(warning.byMs) })
    if (warning?.kind === 'minutes') return t('minutesLeft', { count: warning.count })
    return warning ? t('secondsLeft', { span: fineDuration(warning.ofMs, language) }) : ''
  }
  return (
    <p className="now-warning" data-kind={warning?.kind}>
      {words()}
    </p>
  )
}
