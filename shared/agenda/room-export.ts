import type { NodeId, PersonId } from '../kernel/ids.ts'
import type { AgendaSlice, Answer, Point } from './slice.ts'

/** Under the Chatham House rule a level is told only where at least so many of its seats spoke to the same. */
const FEW_SEATS = 3

/**
 * The points and answers as a file may carry them out of the room: under the Chatham House rule without person, seat and
 * addressee, and with a level only where every level that spoke to the same item or person can hide its seats.
 */
export function roomForExport({ points, answers }: AgendaSlice): Pick<AgendaSlice, 'points' | 'answers'> {
  return {
    points: exported(points, ({ toItemId, toPersonId }: Point) => toItemId ?? toPersonId),
    answers: exported(answers, ({ itemId }: Answer) => itemId),
  }
}

function exported<Id extends string, Said extends Point | Answer>(
  record: Readonly<Record<Id, Said>>,
  spokenTo: (said: Said) => NodeId | PersonId | null,
): Record<Id, Said> {
  const kept = Object.values<Said>(record).filter(isKept)
  const entries = Object.entries<Said>(record).map(([id, said]) => {
    if (!isKept(said)) return [id, said]
    const alike = kept.filter((other) => spokenTo(other) === spokenTo(said))
    const level = levelsHide(alike) ? said.level : null
    const to = 'toPersonId' in said ? { toPersonId: null } : {}
    return [id, { ...said, ...to, personId: null, seatId: null, level }]
  })
  return Object.fromEntries(entries) as Record<Id, Said>
}

const isKept = ({ attribution }: Point | Answer): boolean => attribution === 'chatham-house'

/** If one level were told and another not, those left over would stand out. */
function levelsHide(said: readonly (Point | Answer)[]): boolean {
  return said.every(({ level }) => {
    const seats = said.filter((other) => other.level === level).map(({ seatId }) => seatId)
    return level !== null && new Set(seats).size >= FEW_SEATS
  })
}
