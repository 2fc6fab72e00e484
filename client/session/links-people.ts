import type { Directory, PersonCard } from '../../shared/session/registry.ts'
import type { Links } from '../connection/organise-api.ts'

export interface Invited {
  readonly card: PersonCard
  /** The address of their own; `null` while no invitation was made. */
  readonly url: string | null
}

/** Everybody with a seat, by name, with their invitation; those who run the session have no seat. */
export function invitedPeople({ people }: Directory, { links }: Links): Invited[] {
  const own = new Map(
    links.flatMap(({ kind, personId, url }) => (kind === 'invitation' && personId ? [[personId, url]] : [])),
  )
  const invited = people.flatMap((card) =>
    card.seatId === null ? [] : [{ card, url: own.get(card.personId) ?? null }],
  )
  return invited.toSorted((a, b) => lastName(a).localeCompare(lastName(b)))
}

/** Cards are laid out by family name, which an agenda prints last. */
const lastName = ({ card }: Invited): string => card.details?.name.split(' ').at(-1) ?? ''
