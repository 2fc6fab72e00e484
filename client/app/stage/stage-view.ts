import type { AgendaSlice } from '../../../shared/agenda/slice.ts'
import type { Instant } from '../../../shared/kernel/time.ts'
import type { Poll } from '../../../shared/polls/slice.ts'
import type { World } from '../../../shared/world.ts'
import { answersOnStage, itemUnderWay } from './stage-item.ts'

export type StageView = 'holding' | 'agenda' | 'now' | 'floor' | 'balance' | 'poll' | 'text' | 'closing'

/** What the stage shows: the moderator's choice, or what the session itself is at. */
export function stageViewOf(world: World): StageView {
  const { session, agenda } = world
  if (session.stage !== 'auto') return session.stage
  if (session.status !== 'open' || agenda.status === 'finished') return 'closing'
  if (agenda.status === 'prepared') return pollOnStage(world)?.status === 'open' ? 'poll' : 'holding'
  return ofTheItem(world)
}

function ofTheItem(world: World): StageView {
  const { agenda, floor, conclusions } = world
  const active = agenda.activeId === null ? undefined : agenda.nodes[agenda.activeId]
  const kind = active?.kind === 'item' ? active.itemKind : null
  const text = conclusions.shown !== null
  // An adoption is left only by the moderator's own act.
  if (text && kind === 'adoption') return 'text'
  const poll = pollOnStage(world)
  if (poll?.status === 'open') return 'poll'
  if (text) return 'text'
  if (poll && belongsToNow(poll, agenda)) return 'poll'
  if (floor.speaking) return 'floor'
  // A discussion that asks the room a question is about its answers until somebody wants to speak.
  const answering = floor.queue.length === 0 && isAnswered(agenda)
  return kind === 'discussion' && !answering ? 'floor' : 'now'
}

function isAnswered(agenda: AgendaSlice): boolean {
  const item = itemUnderWay(agenda)
  return item !== null && (answersOnStage(agenda, item, [])?.length ?? 0) > 0
}

/** The poll to show: the open one, else the one closed last. */
export function pollOnStage({ polls }: World): Poll | null {
  const all = Object.values(polls.byId)
  const open = all.find(({ status }) => status === 'open')
  const ended = all.filter(({ closedAt }) => closedAt !== null)
  return open ?? ended.toSorted((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))[0] ?? null
}

/** A result stays until the agenda moves on. */
function belongsToNow({ closedAt }: Poll, agenda: AgendaSlice): boolean {
  const since = beganAt(agenda)
  return closedAt !== null && since !== null && closedAt >= since
}

/** When the item under way was first begun. */
const beganAt = ({ segments, activeId }: AgendaSlice): Instant | null =>
  segments.find(({ itemId }) => itemId === activeId)?.from ?? null

/** Type for a paragraph read from the back of a hall: short ones larger, none below 40 px on a full-size screen. */
export function textScale(characters: number): 'l' | 'm' | 's' {
  if (characters <= 180) return 'l'
  return characters <= 420 ? 'm' : 's'
}
