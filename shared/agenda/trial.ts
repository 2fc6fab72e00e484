import type { NodeId } from '../kernel/ids.ts'
import { type Instant, type Milliseconds, spanOf } from '../kernel/time.ts'
import { ending } from './forecast.ts'
import { plannedEndOf } from './outlook.ts'
import type { AgendaSlice } from './slice.ts'
import { type Spent, spentByItem } from './spent.ts'
import { isOpen, itemsUnder } from './tree.ts'

/** New lengths in milliseconds. */
export type Lengths = ReadonlyMap<NodeId, number>

/** Tries lengths and skips on one agenda at one moment, many times over, by the forecast itself. */
export class Trial {
  readonly #agenda: AgendaSlice
  readonly #now: Instant
  readonly #plannedEnd: Instant | null
  readonly #spent: ReadonlyMap<NodeId, Spent>

  constructor(agenda: AgendaSlice, now: Instant) {
    const stillOpen = (id: NodeId) => {
      const items = itemsUnder(agenda.nodes, [id])
      return items.length === 0 || items.some((item) => isOpen(agenda, item.id))
    }
    // What is over is before now and changes nothing of what is to come once something is under way.
    this.#agenda = agenda.activeId === null ? agenda : { ...agenda, root: agenda.root.filter(stillOpen) }
    this.#now = now
    this.#plannedEnd = plannedEndOf(agenda)
    this.#spent = spentByItem(agenda.segments, now)
  }

  /** All that is still to be won: the delay at the end and by how much every open hard end is missed, in milliseconds. */
  lag(lengths: Lengths = new Map(), skipped: NodeId | null = null): number {
    const agenda = this.#agenda
    const closed = skipped === null ? agenda.closed : { ...agenda.closed, [skipped]: 'skipped' as const }
    // Made by hand: trials are many, and an agenda of five hundred items is copied faster so.
    const allotted: Record<NodeId, Milliseconds> = { ...agenda.allotted }
    for (const [id, ms] of lengths) allotted[id] = spanOf(ms)
    const { latest, missed } = ending({ ...agenda, allotted, closed }, this.#now, this.#spent)
    if (agenda.root.length === 0) return 0
    const whole = agenda.hardEnd === null ? 0 : Math.max(0, latest - agenda.hardEnd)
    return Math.max(0, latest - (this.#plannedEnd ?? 0)) + whole + missed
  }
}

/** As `Trial.lag`, once. */
export const lagOf = (agenda: AgendaSlice, now: Instant): number => new Trial(agenda, now).lag()

export function withLengths(agenda: AgendaSlice, lengths: Lengths): AgendaSlice {
  const allotted = Object.fromEntries([...lengths].map(([id, ms]) => [id, spanOf(ms)]))
  return { ...agenda, allotted: { ...agenda.allotted, ...allotted } }
}
