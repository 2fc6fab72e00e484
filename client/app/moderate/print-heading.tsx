import './print.css'
import { useSession } from '../../connection/session-context.ts'
import { longDate } from '../../wording/format.ts'
import { useLanguage } from '../../wording/use-wording.ts'

/** Heads the agenda on paper, where the page's own header is left out. */
export function PrintHeading() {
  const language = useLanguage()
  const { agenda, session } = useSession().state
  const date = agenda.start === null ? null : longDate(agenda.start, language, session.timeZone)
  return (
    <div className="print-heading" aria-hidden="true">
      <p className="print-heading-title" lang={session.language}>
        {session.title}
      </p>
      <p>{[date, session.place].filter(Boolean).join(' · ')}</p>
    </div>
  )
}
