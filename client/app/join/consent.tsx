import { useWording } from '../../wording/use-wording.ts'
import { joinWords } from './words.ts'

/** What is kept, how long, and who sees the name: before anything is given. */
export function Consent() {
  const t = useWording(joinWords)
  return (
    <div className="join-consent">
      <p>{t('kept')}</p>
      <p>{t('seen')}</p>
    </div>
  )
}
