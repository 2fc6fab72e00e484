import type { PersonId, SeatId } from '../../shared/kernel/ids.ts'
import type { PersonCard } from '../../shared/session/registry.ts'
import type { World } from '../../shared/world.ts'
import { useSession } from '../connection/session-context.ts'
import type { SessionView } from '../connection/session-view.ts'
import type { LevelLike } from '../ui/level-mark.tsx'
import { commonWords } from '../wording/common.ts'
import { useWording } from '../wording/use-wording.ts'

/** A person as lists show them: `body` is whom they speak for, `Oslo (Norway)`. */
export interface NamedPerson {
  readonly name: string
  readonly role: string | null
  readonly body: string | null
  readonly level: LevelLike | null
}

/** Who is who, indexed once a directory: lists ask for every row. */
const indexes = new WeakMap<SessionView['directory'], Map<PersonId, PersonCard>>()

function cardsOf(directory: SessionView['directory']): Map<PersonId, PersonCard> {
  const known = indexes.get(directory)
  if (known) return known
  const made = new Map(directory.people.map((card) => [card.personId, card]))
  indexes.set(directory, made)
  return made
}

/** `Oslo (Norway)`; the country alone where no body is given, each only once. */
export function bodyOf(details: PersonCard['details']): string | null {
  const { delegation = null, country = null } = details ?? {}
  if (!delegation || !country || delegation.includes(country)) return delegation ?? country
  return `${delegation} (${country})`
}

export function namedPerson(
  card: PersonCard | undefined,
  levels: World['session']['levels'],
  unnamed: string,
): NamedPerson {
  const details = card?.details ?? null
  return {
    name: details?.name ?? unnamed,
    role: details?.role ?? null,
    body: bodyOf(details),
    level: levels.find(({ id }) => id === card?.level) ?? null,
  }
}

/** `const who = usePeople()`; `who(personId).name`. Whom the reader may not know is "a participant". */
export function usePeople(): (personId: PersonId | null, seatId?: SeatId | null) => NamedPerson {
  const { directory, state } = useSession()
  const unnamed = useWording(commonWords)('unnamed')
  const cards = cardsOf(directory)
  return (personId, seatId = null) => {
    const card = personId === null ? undefined : cards.get(personId)
    const ofSeat = seatId === null ? undefined : directory.people.find((one) => one.seatId === seatId)
    return namedPerson(card ?? ofSeat, state.session.levels, unnamed)
  }
}
