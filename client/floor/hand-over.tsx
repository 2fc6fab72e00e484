import type { FloorRequest } from '../../shared/floor/slice.ts'
import type { PersonId, RequestId } from '../../shared/kernel/ids.ts'
import { useSession } from '../connection/session-context.ts'
import { usePeople } from '../session/people-names.ts'
import { Button } from '../ui/button.tsx'
import { useWording } from '../wording/use-wording.ts'
import { floorWords } from './floor-words.ts'
import type { ListActs } from './use-list-acts.ts'

interface HandOverProps {
  /** A place in the list or a speech. */
  readonly place: Pick<FloorRequest, 'seatId' | 'personId'>
  readonly requestId: RequestId
  readonly acts: ListActs
}

/** Somebody else of the same seat speaks; nothing where the seat has nobody else. */
export function HandOver({ place, requestId, acts }: HandOverProps) {
  const t = useWording(floorWords)
  const who = usePeople()
  const { people } = useSession().state.session
  const others = Object.entries(people).filter(
    ([id, { seatId, status }]) =>
      seatId !== null && seatId === place.seatId && id !== place.personId && status !== 'removed',
  )
  return others.map(([id]) => (
    <Button key={id} kind="quiet" onPress={() => acts.handOver(place, requestId, id as PersonId)}>
      {t('speaksInstead', { name: who(id as PersonId).name })}
    </Button>
  ))
}
