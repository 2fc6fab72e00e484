import './owed.css'
import { duration, listed, signedMinutes } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { shortTitle, takersOf } from './agenda-view.ts'
import { owedWords } from './owed-words.ts'
import { useAgenda } from './use-agenda.ts'

const NAMED = 3

/** Every overrun of a real session is paid by discussion: what it is still owed, and who took it, stands here. */
export function Owed() {
  const t = useWording(owedWords)
  const language = useLanguage()
  const { agenda, rows, outlook } = useAgenda()
  const { promisedMs, toComeMs } = outlook.discussion
  if (promisedMs === 0) return null
  const owes = outlook.owedToDiscussionMs >= 30_000
  const says = { toCome: duration(toComeMs, language), promised: duration(promisedMs, language) }
  const takers = owes || outlook.lateMs >= 30_000 ? takersOf(agenda, rows) : []
  const named = takers.slice(0, NAMED).map(({ title, ms }) => {
    const name = title === null ? t('lateStart') : t('quoted', { title: shortTitle(title) })
    return t('took', { name, minutes: signedMinutes(ms) })
  })
  return (
    <div className="owed" data-owes={owes || undefined}>
      <p>
        <strong>
          {owes ? t('owed', { span: duration(outlook.owedToDiscussionMs, language) }) : t('owedNone')}
        </strong>
        <span> · {t('owedHelp', says)}</span>
      </p>
      {named.length > 0 && <p>{t(owes ? 'takenBy' : 'lateBy', { who: listed(named, language) })}</p>}
    </div>
  )
}
