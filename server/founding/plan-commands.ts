import type { AgendaReading } from '../../shared/agenda/import/reading.ts'
import { planFromReading } from '../../shared/agenda/plan.ts'
import type { CommandId, LevelId, SeatId } from '../../shared/kernel/ids.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { Command } from '../../shared/world.ts'
import { newId } from '../access/secrets.ts'
import type { Brief } from './brief.ts'

/** The commands that put a reading into a new session: the people it names, then its plan. */
export function planCommands(reading: AgendaReading, brief: Brief, now: Instant): Command[] {
  const { timeZone, startsAt, levels } = brief.facts
  const { plan, people } = planFromReading(reading, { timeZone, startsAt, now, newId })
  const known = new Set<string>(levels.map(({ id }) => id))
  const expected = people.map(({ personId, details, level }) => ({
    personId,
    seatId: newId() as SeatId,
    level: knownLevel(brief.levelsByName[details.name] ?? level, known),
    details,
  }))
  const set: Command = {
    id: newId() as CommandId,
    type: 'agenda.set',
    plan: { ...plan, floating: brief.floating },
  }
  if (expected.length === 0) return [set]
  return [{ id: newId() as CommandId, type: 'people.expect', people: expected }, set]
}

/** A guessed level counts only where the session has it. */
const knownLevel = (level: string | null, known: ReadonlySet<string>): LevelId | null =>
  level !== null && known.has(level) ? (level as LevelId) : null
