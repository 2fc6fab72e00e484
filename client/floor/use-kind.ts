import type { FloorRequest } from '../../shared/floor/slice.ts'
import { useSession } from '../connection/session-context.ts'
import { usePeople } from '../session/people-names.ts'
import { listed } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { kindWords } from './kind-words.ts'

type Asked = Pick<FloorRequest, 'kind' | 'toPersonId' | 'jointSeatIds' | 'remote'>

/** `question to Ana Reis · remote`; `null` for a plain contribution given in the room, which needs no word. */
export function useKindLine(): (asked: Asked) => string | null {
  const t = useWording(kindWords)
  const language = useLanguage()
  const who = usePeople()
  const { people } = useSession().directory
  const seatName = (seatId: FloorRequest['seatId']) => {
    const name = who(null, seatId)
    return name.body ?? name.name
  }
  return ({ kind, toPersonId, jointSeatIds, remote }) => {
    const known = people.some(({ personId }) => personId === toPersonId)
    const what = [
      kind !== 'contribution' && t(kind),
      toPersonId !== null && known && t('to', { name: who(toPersonId).name }),
      jointSeatIds.length > 0 && t('with', { names: listed(jointSeatIds.map(seatName), language) }),
    ].filter(Boolean)
    return [what.join(' '), remote && t('remote')].filter(Boolean).join(' · ') || null
  }
}
