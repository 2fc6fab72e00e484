import { expect } from 'vitest'
import { decideAgenda } from '../../shared/agenda/decide.ts'
import { evolveAgenda } from '../../shared/agenda/evolve.ts'
import { forecast } from '../../shared/agenda/forecast.ts'
import type { AgendaCommand, AgendaEvent, Block, Item, Plan } from '../../shared/agenda/messages.ts'
import { outlook } from '../../shared/agenda/outlook.ts'
import type { AgendaRow } from '../../shared/agenda/rows.ts'
import { type AgendaSlice, noAgenda } from '../../shared/agenda/slice.ts'
import { noConclusions } from '../../shared/conclusions/slice.ts'
import { emptyFloor } from '../../shared/floor/slice.ts'
import type { Actor } from '../../shared/kernel/area.ts'
import {
  type CommandId,
  commandId,
  type NodeId,
  nodeId,
  type PersonId,
  personId,
} from '../../shared/kernel/ids.ts'
import { type Instant, instantOf, MINUTE_MS, spanOf } from '../../shared/kernel/time.ts'
import { noPolls } from '../../shared/polls/slice.ts'
import { noSession, type SessionSlice } from '../../shared/session/slice.ts'
import type { RecordedEvent, World } from '../../shared/world.ts'

/** 28 November 2017, 15:00 in Lisbon. */
export const three: Instant = instantOf(Date.UTC(2017, 10, 28, 15))
/** A time of that afternoon, minutes after three. */
export const at = (minute: number): Instant => instantOf(three + minute * MINUTE_MS)
export const min = (count: number) => spanOf(count * MINUTE_MS)
export const node = (id: string): NodeId => nodeId.parse(id)
export const person = (id: string): PersonId => personId.parse(id)
const moderator: Actor = { role: 'moderator', personId: null, seatId: null, admitted: true }

export function item(id: string, length: number | null, more: Partial<Item> = {}): Item {
  return {
    id: node(id),
    kind: 'item',
    itemKind: length === null ? 'discussion' : 'presentation',
    title: id,
    plannedMs: length === null ? null : min(length),
    minMs: min(0),
    notBefore: null,
    hardEnd: null,
    respondsTo: [],
    papers: [],
    attribution: 'named',
    speakers: [],
    ...more,
  }
}

export function block(
  id: string,
  length: number | null,
  children: string[],
  more: Partial<Block> = {},
): Block {
  return {
    id: node(id),
    kind: 'block',
    title: id,
    children: children.map(node),
    plannedMs: length === null ? null : min(length),
    notBefore: null,
    hardEnd: null,
    ...more,
  }
}

/** A plan beginning at three; what is nobody's child stands at its root. */
export function planOf(nodes: (Block | Item)[], more: Partial<Plan> = {}): Plan {
  const children = new Set(nodes.flatMap((one) => (one.kind === 'block' ? one.children : [])))
  const root = nodes.map(({ id }) => id).filter((id) => !children.has(id))
  return { start: three, hardEnd: null, root, nodes, ...more }
}

// A union's members keep their own fields only when Omit is spread over them.
type Spread<T> = T extends unknown ? Omit<T, 'id'> & { id?: string } : never
export type Sent = Spread<AgendaCommand>

/** The agenda alone, driven by a moderator whose clock the test sets. */
export class Drive {
  agenda: AgendaSlice
  session: SessionSlice = noSession
  now: Instant = three
  readonly log: RecordedEvent[] = []

  constructor(plan?: Plan, from: AgendaSlice = noAgenda) {
    this.agenda = from
    if (plan) this.happens({ type: 'agenda/set', plan } as RecordedEvent)
  }

  get world(): World {
    const { session, agenda } = this
    return { session, agenda, floor: emptyFloor, polls: noPolls, conclusions: noConclusions }
  }

  /** Sends a command; answers with its events or the refusal's code. */
  send(command: Sent, by: Actor = moderator): readonly AgendaEvent[] | string {
    const id: CommandId = commandId.parse(command.id ?? `c${this.log.length}`)
    const full = { ...command, id } as AgendaCommand
    const decision = decideAgenda(this.world, full, { at: this.now, actor: by })
    if (!decision.ok) return decision.refusal.code
    for (const event of decision.value) this.happens(event as RecordedEvent, { id, type: command.type })
    return decision.value
  }

  /** Sends a command that must be accepted. */
  do(command: Sent): this {
    const outcome = this.send(command)
    expect(typeof outcome === 'string' ? `${command.type}: ${outcome}` : null).toBeNull()
    return this
  }

  happens(event: RecordedEvent, command: RecordedEvent['command'] = null): void {
    const recorded = { ...event, seq: this.log.length + 1, at: this.now, command, actorId: null }
    this.log.push(recorded)
    this.agenda = evolveAgenda(this.agenda, recorded)
  }

  /** Sets the clock, in minutes after three. */
  at(minute: number): this {
    this.now = at(minute)
    return this
  }

  start = () => this.do({ type: 'agenda.start' })
  next = () => this.do({ type: 'agenda.next', leaving: this.agenda.activeId ?? node('none') })
  pause = () => this.do({ type: 'agenda.pause' })
  resume = () => this.do({ type: 'agenda.resume' })
  finish = () => this.do({ type: 'agenda.finish' })
  skip = (id: string) => this.do({ type: 'agenda.skip', itemId: node(id) })
  reopen = (id: string) => this.do({ type: 'agenda.reopen', itemId: node(id) })
  extend = (id: string, by: number) => this.do({ type: 'agenda.extend', itemId: node(id), byMs: min(by) })

  rows = (): AgendaRow[] => forecast(this.agenda, this.now)
  outlook = () => outlook(this.agenda, this.now)

  row(id: string): AgendaRow {
    const found = this.rows().find((one) => one.id === id)
    if (!found) throw new Error(`no row ${id}`)
    return found
  }

  /** Expected times in minutes after three: `a 0-10, b 10-25`. */
  expected(): string {
    const minute = (time: number) => (time - three) / MINUTE_MS
    return this.rows()
      .map((row) => `${row.id} ${minute(row.expectedStartAt)}-${minute(row.expectedEndAt)}`)
      .join(', ')
  }

  statuses(): string {
    return this.rows()
      .map((row) => `${row.id} ${row.status}`)
      .join(', ')
  }
}
