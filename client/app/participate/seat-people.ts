import type { PersonId } from '../../../shared/kernel/ids.ts'
import { useSession } from '../../connection/session-context.ts'

/** Who may speak for the reader's seat; a seat of one has nobody to choose from. */
export function useSeatPeople(): readonly PersonId[] {
  const { mine, directory } = useSession()
  if (mine.seatId === null) return []
  return directory.people.filter(({ seatId }) => seatId === mine.seatId).map(({ personId }) => personId)
}

/** Who speaks where nobody else is named: an aide asks for whoever speaks for the person they act for. */
export function useUsualSpeaker(): PersonId | null {
  const { mine, directory } = useSession()
  const { personId, actsFor } = mine
  if (actsFor?.as !== 'aide') return personId
  const substitute = directory.people.find(
    (other) => other.actsFor?.as === 'substitute' && other.actsFor.personId === actsFor.personId,
  )
  return substitute?.personId ?? actsFor.personId
}
