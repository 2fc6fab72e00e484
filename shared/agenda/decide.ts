import type { Context } from '../kernel/area.ts'
import { accept } from '../kernel/result.ts'
import { between, spanOf } from '../kernel/time.ts'
import type { World } from '../world.ts'
import { apply, extend, setMarks, setPlan, setSpeaker, undo } from './decide-changes.ts'
import { edit, hold } from './decide-edit.ts'
import { insert, move, remove } from './decide-places.ts'
import { answer, answerPoint, putPoint, removeAnswer, removePoint } from './decide-room.ts'
import { settleApology, speakerNext } from './decide-speakers.ts'
import { type AgendaDecision, type Handler, no, type Of } from './decision.ts'
import type { AgendaCommand, AgendaEvent } from './messages.ts'
import { goOn, skipEvents } from './moves.ts'
import type { AgendaSlice } from './slice.ts'
import { SHIFT_BEYOND_MS } from './spent.ts'
import { allItems, comesBefore, isOpen, itemOf } from './tree.ts'

const handlers: { readonly [Type in AgendaCommand['type']]: Handler<Type> } = {
  'agenda.set': setPlan,
  'agenda.start': start,
  'agenda.next': next,
  'agenda.pause': pause,
  'agenda.resume': resume,
  'agenda.finish': finish,
  'agenda.extend': extend,
  'agenda.skip': skip,
  'agenda.reopen': reopen,
  'agenda.set-speaker': setSpeaker,
  'agenda.apply': apply,
  'agenda.insert': insert,
  'agenda.edit': edit,
  'agenda.move': move,
  'agenda.remove': remove,
  'agenda.hold': hold,
  'agenda.speaker-next': speakerNext,
  'agenda.settle-apology': settleApology,
  'agenda.put-point': putPoint,
  'agenda.answer-point': answerPoint,
  'agenda.remove-point': removePoint,
  'agenda.answer': answer,
  'agenda.remove-answer': removeAnswer,
  'agenda.set-marks': setMarks,
  'agenda.undo': undo,
}

/** Decides a command on the agenda. Role permission is checked before. */
export function decideAgenda(world: World, command: AgendaCommand, context: Context): AgendaDecision {
  if (world.session.status !== 'open') return no('agenda/session-closed')
  // The table's key and the command's type are the same; the compiler cannot follow that through a lookup.
  const handler = handlers[command.type] as Handler<AgendaCommand['type']>
  return handler(world, command, context)
}

/** Why nothing can be driven now; `null` while the agenda runs or is paused. */
function notUnderWay({ status }: AgendaSlice): AgendaDecision | null {
  if (status === 'prepared') return no('agenda/not-started')
  return status === 'finished' ? no('agenda/already-finished') : null
}

function start({ agenda }: World, { fromNow }: Of<'agenda.start'>, { at }: Context): AgendaDecision {
  if (agenda.status === 'finished') return no('agenda/already-finished')
  if (agenda.status !== 'prepared') return no('agenda/already-started')
  const first = allItems(agenda).find((item) => isOpen(agenda, item.id))
  if (!first || agenda.start === null) return no('agenda/empty')
  const away = between(agenda.start, at)
  const mayBeAway = agenda.floating || fromNow ? 0 : SHIFT_BEYOND_MS
  const shiftMs = Math.abs(away) > mayBeAway ? away : spanOf(0)
  return accept([
    { type: 'agenda/started', shiftMs },
    { type: 'agenda/item-started', itemId: first.id },
  ])
}

function next({ agenda }: World, { leaving }: Of<'agenda.next'>): AgendaDecision {
  const hindered = notUnderWay(agenda)
  if (hindered) return hindered
  const active = itemOf(agenda, agenda.activeId)
  if (!active) return no('agenda/not-started')
  if (leaving !== active.id) return no('agenda/not-active', { active: active.id, title: active.title })
  return accept([{ type: 'agenda/item-finished', itemId: leaving }, goOn(agenda, leaving)])
}

function pause({ agenda }: World): AgendaDecision {
  if (agenda.status === 'paused') return no('agenda/already-paused')
  return notUnderWay(agenda) ?? accept([{ type: 'agenda/paused' }])
}

function resume({ agenda }: World): AgendaDecision {
  if (agenda.status === 'running') return no('agenda/not-paused')
  return notUnderWay(agenda) ?? accept([{ type: 'agenda/resumed' }])
}

function finish({ agenda }: World): AgendaDecision {
  const hindered = notUnderWay(agenda)
  if (hindered) return hindered
  const active = agenda.activeId
  const finished: AgendaEvent = { type: 'agenda/finished' }
  return accept(active === null ? [finished] : [{ type: 'agenda/item-finished', itemId: active }, finished])
}

/** Skipping a block skips every open item in it; skipping the item under way moves on. */
function skip({ agenda }: World, { itemId }: Of<'agenda.skip'>): AgendaDecision {
  const node = agenda.nodes[itemId]
  if (!node) return no('agenda/unknown-item')
  const events = skipEvents(agenda, [itemId])
  return events.length === 0 ? no('agenda/item-closed', { title: node.title }) : accept(events)
}

/**
 * An item that lies behind the one under way becomes active again, and the other waits, open, to be run after
 * it; one that lies ahead is merely open again and comes in its turn. Re-opening a finished agenda resumes it.
 */
function reopen({ agenda }: World, { itemId }: Of<'agenda.reopen'>): AgendaDecision {
  const node = agenda.nodes[itemId]
  if (!node) return no('agenda/unknown-item')
  if (node.kind === 'block') return no('agenda/not-an-item', { title: node.title })
  if (isOpen(agenda, itemId)) return no('agenda/item-open', { title: node.title })
  const reopened: AgendaEvent = { type: 'agenda/item-reopened', itemId }
  const { status, activeId } = agenda
  const runsNow = status === 'finished' || (activeId !== null && comesBefore(agenda, itemId, activeId))
  return accept(runsNow ? [reopened, { type: 'agenda/item-started', itemId }] : [reopened])
}
