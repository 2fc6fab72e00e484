import type { Item } from '../../../shared/agenda/messages.ts'
import { answersByLevel, asksRoom, pointsFor } from '../../../shared/agenda/room.ts'
import type { AgendaSlice, Answer, Point } from '../../../shared/agenda/slice.ts'
import type { SpeakerTime } from '../../../shared/agenda/speaker-clock.ts'
import { itemOf } from '../../../shared/agenda/tree.ts'
import type { LevelId } from '../../../shared/kernel/ids.ts'

/** Under the Chatham House rule the stage names nobody: whoever passes by reads it. */
export const isSilent = (item: Item | null): boolean => item?.attribution === 'chatham-house'

/** The item under way, if any. */
export const itemUnderWay = (agenda: AgendaSlice): Item | null =>
  agenda.activeId === null ? null : (itemOf(agenda, agenda.activeId) ?? null)

/** The presentations an item answers, in the order the agenda names them; what was taken off is not there. */
export const answeredBy = (agenda: AgendaSlice, { respondsTo }: Item): readonly Item[] =>
  respondsTo.flatMap((id) => itemOf(agenda, id) ?? [])

/** What was put to the item and its speakers and still waits for an answer, oldest first. */
export const waitingPoints = (agenda: AgendaSlice, { id }: Item): readonly Point[] =>
  pointsFor(agenda, id).filter(({ isAnswered }) => !isAnswered)

export interface TurnOnStage {
  readonly speaking: SpeakerTime
  /** Who of the item has not had a turn yet and comes after, in printed order. */
  readonly coming: readonly SpeakerTime[]
}

/** Whose turn it is in an item that several share; `null` while nobody was given one. */
export function turnOnStage(parts: readonly SpeakerTime[]): TurnOnStage | null {
  const present = parts.filter(({ isAway }) => !isAway)
  const at = present.findIndex(({ isSpeaking }) => isSpeaking)
  const speaking = present[at]
  if (present.length < 2 || !speaking) return null
  return { speaking, coming: present.slice(at + 1).filter(({ elapsedMs }) => elapsedMs === 0) }
}

export interface LevelAnswers {
  readonly level: LevelId | null
  /** The newest, newest first: no more than fit; none where their words are not for those who see the stage. */
  readonly shown: readonly Answer[]
  readonly count: number
}

/** Of up to so many levels each has a column of its own; more stand in two rows. */
export const COLUMNS = 3
const IN_A_COLUMN = 3

/** What the room answered, by level, as much of it as can be read from the back; `null` where it was not asked. */
export function answersOnStage(
  agenda: AgendaSlice,
  item: Item,
  levels: readonly LevelId[],
): readonly LevelAnswers[] | null {
  if (!asksRoom(item)) return null
  const groups = answersByLevel(agenda, item.id, levels)
  const most = groups.length > COLUMNS ? 1 : IN_A_COLUMN
  return groups.map(({ level, answers }) => ({
    level,
    shown: answers
      .filter(({ text }) => text !== null)
      .toReversed()
      .slice(0, most),
    count: answers.length,
  }))
}
