import type { RequestId } from '../../shared/kernel/ids.ts'
import { useWording } from '../wording/use-wording.ts'
import { floorWords } from './floor-words.ts'
import { useWait, waitMinutes } from './waits.ts'

/** `~6 min` beside a request. */
export function Wait({ id }: { readonly id: RequestId }) {
  const t = useWording(floorWords)
  const expected = useWait(id)
  if (!expected) return null
  const count = waitMinutes(expected)
  return (
    <span className="queue-request-wait" title={t('waitMeans')}>
      {count === 0 ? t('anyMoment') : t('about', { count })}
    </span>
  )
}
