import { useSession } from '../../connection/session-context.ts'
import { usePeople } from '../../session/people-names.ts'
import { useWording } from '../../wording/use-wording.ts'
import { actingWords } from './acting-words.ts'

/** Above every view of somebody who acts for another's seat: for whom, and as what. */
export function ActingLine() {
  const t = useWording(actingWords)
  const who = usePeople()
  const { actsFor } = useSession().mine
  const { name, body } = who(actsFor?.personId ?? null)
  const as = actsFor && t(actsFor.as)
  const says = as && (body ? t('actForBody', { name, body, as }) : t('actFor', { name, as }))
  // In the page from the start: an appointment made meanwhile is heard.
  return <div role="status">{says && <p className="acting-line">{says}</p>}</div>
}
