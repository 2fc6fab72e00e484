import type { Speaker } from '../../../shared/agenda/messages.ts'
import type { LevelId, PersonId } from '../../../shared/kernel/ids.ts'
import { limits } from '../../../shared/kernel/limits.ts'
import type { PersonCard } from '../../../shared/session/registry.ts'
import { bodyOf } from '../../session/people-names.ts'
import { lengthText, lengthTyped } from './typed.ts'

/** Somebody not yet known in the session, as typed in the form. */
export interface Newcomer {
  readonly name: string
  readonly body: string
  readonly level: LevelId | null
}

/** A speaker as they stand in the form; `minutes` empty: an equal share of the item. */
export interface SpeakerDraft {
  readonly personId: PersonId
  readonly minutes: string
  readonly status: Speaker['status']
  /** As the agenda has them; `null` for whoever was added in the form. */
  readonly was: Speaker | null
  readonly newcomer: Newcomer | null
}

export const draftOfSpeaker = (speaker: Speaker): SpeakerDraft => ({
  personId: speaker.personId,
  minutes: speaker.allotMs === null ? '' : lengthText(speaker.allotMs),
  status: speaker.status,
  was: speaker,
  newcomer: null,
})

export const addedSpeaker = (personId: PersonId, newcomer: Newcomer | null = null): SpeakerDraft => ({
  personId,
  minutes: '',
  status: 'expected',
  was: null,
  newcomer,
})

/** What was settled about an apology stays while the apology does. */
export function speakerOf({ personId, minutes, status, was }: SpeakerDraft): Speaker {
  // Minutes as shown may be rounded: untouched, the length stays to the second.
  const untouched = was !== null && minutes === draftOfSpeaker(was).minutes
  const allotMs = untouched ? was.allotMs : lengthTyped(minutes)
  if (was?.status === status) return { ...was, allotMs }
  return { personId, allotMs, status, substituteId: null }
}

export function isFlawed({ minutes }: SpeakerDraft): boolean {
  if (minutes.trim() === '') return false
  const ms = lengthTyped(minutes)
  return ms === null || ms > limits.plannedMs
}

/** One place up or down; at the ends the list stays as it is. */
export function movedSpeaker<T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const other = list[at + by]
  const one = list[at]
  if (one === undefined || other === undefined) return list
  return list.map((each, place) => (place === at ? other : place === at + by ? one : each))
}

/** `Ana Prats, Girona`: how a list to choose from names somebody. */
export const labelOf = ({ details }: PersonCard): string =>
  [details?.name, bodyOf(details)].filter(Boolean).join(', ')

const alike = (a: string, b: string) => a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0

/** Whom the typed words name: a whole label, or a name that only one of them has; `null`: nobody known. */
export function personNamed(typed: string, people: readonly PersonCard[]): PersonCard | null {
  const wanted = typed.trim()
  const labelled = people.find((card) => alike(labelOf(card), wanted))
  if (labelled) return labelled
  const named = people.filter(({ details }) => details !== null && alike(details.name, wanted))
  return (named.length === 1 && named[0]) || null
}
