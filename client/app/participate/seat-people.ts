import type { PersonId } from '../../../shared/kernel/ids.ts'
import { useSession } from '../../connection/session-context.ts'

/** Who may speak for the reader's seat; a seat of one has nobody to choose from. */
export function useSeatPeople(): readonly PersonId[] {
  const { mine, directory } = useSession()
  if (mine.seatId === null) return []
  return directory.people.filter(({ seatId }) => seatId === mine.seatId).map(({ personId }) => personId)
}

/** Who speaks where nobody else is named: an aide asks for the person they act for. */
export function useUsualSpeaker(): PersonId | null {
  const { personId, actsFor } = useSession().mine
  return actsFor?.as === 'aide' ? actsFor.personId : personId
}
