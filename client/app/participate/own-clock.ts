import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { speakerClock } from '../../../shared/agenda/speaker-clock.ts'
import type { RequestKind, Speech } from '../../../shared/floor/slice.ts'
import { isRunning, speechClock } from '../../../shared/floor/speech-clock.ts'
import type { PersonId } from '../../../shared/kernel/ids.ts'
import type { Instant } from '../../../shared/kernel/time.ts'
import type { Mine } from '../../../shared/protocol/wire.ts'
import type { World } from '../../../shared/world.ts'
import { ownPeople } from './own.ts'

/** The time of whoever speaks from here. */
export interface OwnClock {
  /** What the time is of: its marks are announced once each. */
  readonly of: string
  /** Who speaks: oneself, or somebody one acts for. */
  readonly speakerId: PersonId | null
  /** Negative once over; `null` where nothing limits the speech. */
  readonly remainingMs: number | null
  readonly elapsedMs: number
  readonly allottedMs: number | null
  readonly isRunning: boolean
  /** What one waits for, where something has interrupted one. */
  readonly interruptedBy: RequestKind | null
}

/** One's speech, also while it waits; else one's part of the item under way. `null` while others speak. */
export function ownClock(
  world: World,
  mine: Pick<Mine, 'seatId' | 'personId' | 'actsFor'>,
  rows: readonly AgendaRow[],
  now: Instant,
): OwnClock | null {
  const { speaking, interrupted } = world.floor
  const isOwn = ({ seatId }: Speech) => mine.seatId !== null && seatId === mine.seatId
  if (speaking && isOwn(speaking)) return ofSpeech(speaking, null, now)
  const waits = interrupted.findLast(isOwn)
  if (speaking && waits) return ofSpeech(waits, speaking.kind, now)
  return speaking ? null : ofSlot(world, ownPeople(mine), rows, now)
}

function ofSpeech(speech: Speech, interruptedBy: RequestKind | null, now: Instant): OwnClock {
  const { spokenMs, remainingMs } = speechClock(speech, now)
  return {
    of: speech.id,
    speakerId: speech.personId,
    remainingMs,
    elapsedMs: spokenMs,
    allottedMs: speech.limitMs,
    isRunning: isRunning(speech),
    interruptedBy,
  }
}

function ofSlot(
  { agenda }: World,
  own: readonly PersonId[],
  rows: readonly AgendaRow[],
  now: Instant,
): OwnClock | null {
  const itemId = agenda.activeId
  const parts = itemId === null ? [] : speakerClock(agenda, itemId, now, [...rows])
  const part = parts.find(({ isSpeaking, speakingId }) => isSpeaking && own.includes(speakingId))
  if (!part) return null
  return {
    of: `${itemId} ${part.personId}`,
    speakerId: part.speakingId,
    remainingMs: part.remainingMs,
    elapsedMs: part.elapsedMs,
    allottedMs: part.allottedMs,
    isRunning: agenda.status === 'running',
    interruptedBy: null,
  }
}
