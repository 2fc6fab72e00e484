import './rehearsal.css'
import { useConnection } from '../../connection/session-context.ts'
import { useWording } from '../../wording/use-wording.ts'
import { rehearseWords } from './rehearse-words.ts'

/** From the moderator's page to its rehearsal; not shown within one. */
export function RehearseLink() {
  const t = useWording(rehearseWords)
  const { sessionId, rehearsing } = useConnection()
  if (rehearsing) return null
  return (
    <p>
      <a className="rehearse-link" href={`/rehearse/${sessionId}`}>
        {t('open')}
      </a>
    </p>
  )
}
