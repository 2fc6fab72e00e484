import { outlook } from '../../../shared/agenda/outlook.ts'
import type { AgendaSlice } from '../../../shared/agenda/slice.ts'
import { SHIFT_BEYOND_MS } from '../../../shared/agenda/spent.ts'
import type { Actor } from '../../../shared/kernel/area.ts'
import { commandId } from '../../../shared/kernel/ids.ts'
import { type Instant, MINUTE_MS } from '../../../shared/kernel/time.ts'
import { decide, evolve } from '../../../shared/meeting.ts'
import type { RecordedEvent, World } from '../../../shared/world.ts'

/** Within it nobody asks which plan holds. */
const NEAR_MS = 5 * MINUTE_MS

/** What starting now would mean, with the plan as it stands and with all of it moved to now. */
export interface StartWays {
  /** After the planned start; negative is before it. In milliseconds. */
  readonly awayMs: number
  readonly plannedEndAt: Instant
  /** When it would be expected to end. */
  readonly keptEndsAt: Instant
  readonly movedEndsAt: Instant
}

/** The two ways to start away from the planned time; `null` where there is one: near it, far from it, or without one. */
export function startWays(world: World, now: Instant): StartWays | null {
  const { start, status, floating } = world.agenda
  if (start === null || status !== 'prepared' || floating) return null
  const awayMs = now - start
  if (Math.abs(awayMs) <= NEAR_MS || Math.abs(awayMs) > SHIFT_BEYOND_MS) return null
  const kept = outlook(startedAt(world, now, false), now)
  const moved = outlook(startedAt(world, now, true), now)
  if (kept.endsAt === null || kept.plannedEndAt === null || moved.endsAt === null) return null
  return { awayMs, plannedEndAt: kept.plannedEndAt, keptEndsAt: kept.endsAt, movedEndsAt: moved.endsAt }
}

const moderator: Actor = { role: 'moderator', personId: null, seatId: null, admitted: true }
const TRIED = commandId.parse('tried')

function startedAt(world: World, now: Instant, fromNow: boolean): AgendaSlice {
  const decided = decide(world, { id: TRIED, type: 'agenda.start', fromNow }, { at: now, actor: moderator })
  const events = decided.ok ? decided.value : []
  const tried = (event: (typeof events)[number]): RecordedEvent => {
    return { ...event, seq: 0, at: now, command: null, actorId: null }
  }
  return events.map(tried).reduce(evolve, world).agenda
}
