import type { NodeId } from '../kernel/ids.ts'
import { type Instant, type Milliseconds, spanOf } from '../kernel/time.ts'
import { beginning } from './forecast.ts'
import { type LeanAgenda, leanAgenda } from './lean-agenda.ts'
import type { LeanNode } from './lean-node.ts'
import { type LeanWalk, markChanged, passAll } from './lean-walk.ts'
import { plannedEndOf } from './outlook.ts'
import type { AgendaSlice } from './slice.ts'

/** New lengths in milliseconds. */
export type Lengths = ReadonlyMap<NodeId, number>

/**
 * Tries lengths and skips on one agenda at one moment, many times over, to the same ends as the forecast. It keeps
 * what it was last told and passes again only what that changes: mostly what lies between there and the next wall.
 */
export class Trial {
  readonly #agenda: AgendaSlice
  readonly #plannedEnd: Instant | null
  readonly #begins: number
  readonly #lean: LeanAgenda
  readonly #walk: LeanWalk
  readonly #held = new Set<NodeId>()
  #skipped: LeanNode | null = null

  constructor(agenda: AgendaSlice, now: Instant) {
    this.#agenda = agenda
    this.#plannedEnd = plannedEndOf(agenda)
    this.#begins = beginning(agenda, now)
    this.#walk = { now, isPaused: agenda.status === 'paused', cursor: 0, latest: 0, missed: 0 }
    this.#lean = leanAgenda(agenda, now)
  }

  /** Holds an item at a length from now on; `null` leaves it to itself again. */
  hold(id: NodeId, ms: number | null): void {
    const node = this.#lean.byId.get(id)
    const heldMs = ms === null ? null : spanOf(ms)
    if (!node || node.heldMs === heldMs) return
    node.heldMs = heldMs
    if (heldMs === null) this.#held.delete(id)
    else this.#held.add(id)
    markChanged(node)
  }

  /** Holds just these lengths and no others. */
  holdOnly(lengths: Lengths): void {
    for (const id of this.#held) if (!lengths.has(id)) this.hold(id, null)
    for (const [id, ms] of lengths) this.hold(id, ms)
  }

  /** Skips this open item and no other; `null` skips none. */
  skip(id: NodeId | null): void {
    const node = (id === null ? null : this.#lean.byId.get(id)) ?? null
    if (node === this.#skipped || node?.isClosed) return
    for (const one of [this.#skipped, node]) {
      if (!one) continue
      one.isClosed = one === node
      markChanged(one)
    }
    this.#skipped = node
  }

  /** All that is still to be won: the delay at the end and by how much every open hard end is missed, in milliseconds. */
  lag(): number {
    const { root, hardEnd } = this.#agenda
    if (root.length === 0) return 0
    const { latest, missed } = this.#ending()
    const whole = hardEnd === null ? 0 : Math.max(0, latest - hardEnd)
    return Math.max(0, latest - (this.#plannedEnd ?? 0)) + whole + missed
  }

  /** The lag with just these lengths held. */
  lagWith(lengths: Lengths): number {
    this.holdOnly(lengths)
    return this.lag()
  }

  /** When a node ends, and the length an item gets, as held now. */
  expected(id: NodeId): { readonly endsAt: number; readonly allottedMs: number } | undefined {
    this.#ending()
    const node = this.#lean.byId.get(id)
    return node && { endsAt: node.end, allottedMs: node.allottedMs }
  }

  #ending(): { readonly latest: number; readonly missed: number } {
    const walk = this.#walk
    if (this.#lean.root.isChanged) {
      walk.cursor = this.#begins
      walk.latest = 0
      walk.missed = 0
      passAll(walk, this.#lean.root)
    }
    return walk
  }
}

export function withLengths(agenda: AgendaSlice, lengths: Lengths): AgendaSlice {
  const allotted: Record<NodeId, Milliseconds> = { ...agenda.allotted }
  for (const [id, ms] of lengths) allotted[id] = spanOf(ms)
  return { ...agenda, allotted }
}
