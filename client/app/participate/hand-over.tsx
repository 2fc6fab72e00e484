import type { FloorRequest } from '../../../shared/floor/slice.ts'
import { useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { usePeople } from '../../session/people-names.ts'
import { Button } from '../../ui/button.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { actingWords } from './acting-words.ts'
import { useSeatPeople } from './seat-people.ts'

/** Another person of the seat speaks; the place is kept. */
export function HandOver({ request }: { readonly request: Pick<FloorRequest, 'id' | 'personId'> }) {
  const t = useWording(actingWords)
  const run = useCommand()
  const who = usePeople()
  const { mine } = useSession()
  const people = useSeatPeople()
  // Alone at a seat there is nobody to hand over to, even where the list keeps back who it is.
  const others = people.length < 2 ? [] : people.filter((personId) => personId !== request.personId)
  return others.map((toPersonId) => {
    const { name } = who(toPersonId)
    const me = toPersonId === mine.personId
    const done = me ? t('givenToMe') : t('given', { name })
    return (
      <Button
        key={toPersonId}
        kind="quiet"
        onPress={() => void run({ type: 'floor.hand-over', requestId: request.id, toPersonId }, { done })}
      >
        {me ? t('giveToMe') : t('giveTo', { name })}
      </Button>
    )
  })
}

/** Who is to speak, where it is somebody else of one's seat. */
export function SpeaksInstead({ request }: { readonly request: Pick<FloorRequest, 'personId'> }) {
  const t = useWording(actingWords)
  const who = usePeople()
  const { mine } = useSession()
  if (request.personId === null || request.personId === mine.personId) return null
  return <p>{t('speaks', { name: who(request.personId).name })}</p>
}
