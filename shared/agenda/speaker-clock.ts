import type { NodeId, PersonId } from '../kernel/ids.ts'
import { type Instant, later, type Milliseconds, spanOf } from '../kernel/time.ts'
import { forecast } from './forecast.ts'
import type { Item, Speaker } from './messages.ts'
import type { AgendaSlice } from './slice.ts'
import { itemOf } from './tree.ts'

/** A speaker's part of an item. Lengths in milliseconds. */
export interface SpeakerTime {
  readonly personId: PersonId
  /** Who really speaks: the substitute of somebody who apologised. */
  readonly speakingId: PersonId
  readonly allottedMs: Milliseconds
  readonly elapsedMs: Milliseconds
  /** Negative when over. */
  readonly remainingMs: Milliseconds
  readonly isSpeaking: boolean
  /** Apologised, and nobody speaks or reads for them: no part of the time. */
  readonly isAway: boolean
}

/** Apologised without a substitute or a statement that takes the slot. */
export const isAway = ({ status, substituteId, settled }: Speaker): boolean =>
  status === 'apologised' && substituteId === null && settled !== 'statement'

/**
 * How an item's time is split between its speakers and what each has used, in printed order; empty without speakers.
 * Who has a length of their own has that; the others share equally what is left, also by those who are there no more.
 * Somebody alone has the item's clock.
 */
export function speakerClock(
  agenda: AgendaSlice,
  itemId: NodeId,
  now: Instant,
  rows = forecast(agenda, now),
): SpeakerTime[] {
  const item = itemOf(agenda, itemId)
  const row = rows.find(({ id }) => id === itemId)
  if (!item || !row) return []
  const used = turnsOf(agenda, itemId, now)
  const shares = sharesOf(item, row.allottedMs - usedByOthers(item, used))
  const alone = item.speakers.filter((speaker) => !isAway(speaker)).length === 1 && used.size === 0
  return item.speakers.map((speaker) => {
    const { personId, substituteId } = speaker
    const away = isAway(speaker)
    const elapsed = alone && !away ? row.elapsedMs : (used.get(personId) ?? 0)
    const allotted = away ? elapsed : (shares.get(personId) ?? 0)
    return {
      personId,
      speakingId: substituteId ?? personId,
      allottedMs: spanOf(allotted),
      elapsedMs: spanOf(elapsed),
      remainingMs: spanOf(allotted - elapsed),
      isSpeaking: agenda.activeId === itemId && (alone ? !away : agenda.speakerId === personId),
      isAway: away,
    }
  })
}

/** Milliseconds for each speaker; `counted` has a share though away. Equal shares together make exactly the rest. */
export function sharesOf(
  item: Item,
  allottedMs: number,
  counted: PersonId | null = null,
): Map<PersonId, number> {
  const speaking = item.speakers.filter((one) => !isAway(one) || one.personId === counted)
  const own = speaking.reduce((sum, { allotMs }) => sum + (allotMs ?? 0), 0)
  const sharing = speaking.filter(({ allotMs }) => allotMs === null)
  const left = Math.max(0, allottedMs - own)
  const part = (index: number) => Math.floor((left * index) / sharing.length)
  return new Map(
    speaking.map((one) => {
      const index = sharing.indexOf(one)
      return [one.personId, one.allotMs ?? part(index + 1) - part(index)]
    }),
  )
}

/** Milliseconds that went to people who no longer speak at an item, be they away or not named any more. */
export function usedByOthers(
  item: Item,
  used: ReadonlyMap<PersonId, number>,
  counted: PersonId | null = null,
): number {
  const speaking = item.speakers.filter((one) => !isAway(one)).map(({ personId }) => personId)
  let sum = 0
  for (const [personId, ms] of used) if (personId !== counted && !speaking.includes(personId)) sum += ms
  return sum
}

/** Milliseconds by speaker. */
export function turnsOf({ turns }: AgendaSlice, itemId: NodeId, now: Instant): Map<PersonId, number> {
  const used = new Map<PersonId, number>()
  for (const { itemId: id, personId, from, to } of turns)
    if (id === itemId) used.set(personId, (used.get(personId) ?? 0) + (to ?? later(now, from)) - from)
  return used
}
