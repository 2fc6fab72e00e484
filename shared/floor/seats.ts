import type { LevelId, SeatId } from '../kernel/ids.ts'
import type { PersonCard } from '../session/registry.ts'
import { laneOf } from './lanes.ts'
import type { FloorSlice, HandedIn, Speech } from './slice.ts'
import { speechesBegun } from './speaking-time.ts'

/** What is to be known of a seat to weigh who speaks: the body it stands for, never a personal trait. */
export interface SeatFacts {
  readonly seatId: SeatId
  readonly level: LevelId | null
  /** The body as the directory names it; `null` where that is not known or not to be seen. */
  readonly delegation: string | null
}
type Card = Pick<PersonCard, 'seatId' | 'level' | 'details'> & Partial<Pick<PersonCard, 'actsFor'>>
export type Seats = ReadonlyMap<SeatId, SeatFacts>

/** The seats of a directory, in its order. Of several people at one seat, the first who says something of it counts. */
export function seatsOf(people: readonly Card[]): Seats {
  const seats = new Map<SeatId, SeatFacts>()
  // Whoever acts for a seat says of its body only what its own people leave open.
  const own = new Map(people.filter(({ actsFor }) => !actsFor).map((card) => [card.seatId, card]))
  for (const card of people) {
    const { seatId, level, details } = own.get(card.seatId) ?? card
    if (seatId === null) continue
    const known = seats.get(seatId)
    const delegation = known?.delegation ?? details?.delegation ?? null
    seats.set(seatId, { seatId, level: known?.level ?? level, delegation })
  }
  return seats
}

/** Every seat in whose name a speech is given. */
export const seatsBehind = ({ seatId, jointSeatIds }: Pick<Speech, 'seatId' | 'jointSeatIds'>): SeatId[] =>
  seatId === null ? [...jointSeatIds] : [seatId, ...jointSeatIds]

/** The contributions begun so far, earliest first. A point of order is no turn in the discussion. */
export const turnsTaken = (floor: FloorSlice): readonly Speech[] =>
  speechesBegun(floor)
    .filter(({ kind }) => laneOf(kind) === 'contributions')
    .toSorted((a, b) => a.startedAt - b.startedAt)

/** The written contributions: they count like speech, which text for the record does not. */
export const writtenTurns = ({ texts }: FloorSlice): readonly HandedIn[] =>
  texts.filter(({ kind }) => kind === 'written')

/** The seats that have contributed, in their own name, in a joint one or in writing. */
export const heardSeats = (floor: FloorSlice): ReadonlySet<SeatId> =>
  new Set([
    ...turnsTaken(floor).flatMap(seatsBehind),
    ...writtenTurns(floor).flatMap(({ seatId }) => seatId ?? []),
  ])
