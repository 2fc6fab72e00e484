import { evolveAgenda } from '../../shared/agenda/evolve.ts'
import { type Item, type Speaker, settlements } from '../../shared/agenda/messages.ts'
import type { AgendaSlice, Answer, Point } from '../../shared/agenda/slice.ts'
import type { Actor } from '../../shared/kernel/area.ts'
import type { PersonId } from '../../shared/kernel/ids.ts'
import { noSession, type SessionSlice } from '../../shared/session/slice.ts'
import type { RecordedEvent } from '../../shared/world.ts'
import { type Drive, min, node, person } from '../agenda/drive.ts'
import { actor, moderator } from '../support/given.ts'
import type { Step } from './agenda-worlds.ts'

const names = ['ana', 'bo', 'cem', 'dita'] as const
const known = { level: null, role: 'participant', status: 'admitted', source: 'code' } as const

/** A session in which all of them sit, and one more who may speak for any of them. */
export const seated: SessionSlice = {
  ...noSession,
  people: Object.fromEntries(
    [...names, 'finn'].map((name) => [name, { ...known, seatId: `s-${name}` as never }]),
  ),
}

/** None to three of them, the first sometimes with a length of their own. */
export const speakersFrom = (pick: number): Speaker[] =>
  names.slice(0, pick % 4).map((name, index) => ({
    personId: person(name),
    allotMs: index === 0 && pick % 5 === 0 ? min(3) : null,
    status: 'expected',
    substituteId: null,
  }))

/** What is done about speakers and what the room says. */
export const peopleVerbs = [
  'speaker-next',
  'speaker-next',
  'set-speaker',
  'settle-apology',
  'apply',
  'put-point',
  'put-point',
  'answer-point',
  'remove-point',
  'remove-point',
  'answer',
  'answer',
  'remove-answer',
  'remove-answer',
] as const

const ofTheFloor: readonly string[] = ['agenda.put-point', 'agenda.answer']
const ofBoth: readonly string[] = ['agenda.remove-point', 'agenda.remove-answer']

/** The room speaks for itself; what it said is removed by a moderator or taken back. */
export function senderOf({ type, target }: Step): Actor {
  const name = names[target % 3] ?? 'ana'
  const speaks = ofTheFloor.includes(type) || (ofBoth.includes(type) && target % 2 === 0)
  return speaks ? actor('participant', name, `s-${name}`) : moderator
}

/** What was not said yet is said rather than answered or removed; what has not begun begins rather than goes on. */
export function asFits({ agenda }: Drive, step: Step): Step {
  if (agenda.status === 'prepared' && step.type === 'agenda.next') return { ...step, type: 'agenda.start' }
  const isOfAnswers = step.type === 'agenda.remove-answer'
  const isOfPoints = step.type === 'agenda.remove-point' || step.type === 'agenda.answer-point'
  if (isOfAnswers && Object.keys(agenda.answers).length === 0) return { ...step, type: 'agenda.answer' }
  if (isOfPoints && Object.keys(agenda.points).length === 0) return { ...step, type: 'agenda.put-point' }
  return step
}

/** The fields of a command of these verbs; of others none. */
export function spokenOf({ agenda, log, now }: Drive, { type, target, byMs }: Step): object {
  const items = Object.values<{ kind: string }>(agenda.nodes).filter(
    (one): one is Item => one.kind === 'item',
  )
  const any = items[target % items.length]
  const asking = items.filter(({ id, asks }) => asks && agenda.closed[id] === undefined)
  const item = target % 3 ? (items.find(({ id }) => id === agenda.activeId) ?? any) : any
  const itemId = item?.id ?? node('nobody')
  const personId: PersonId = item?.speakers[target % 4]?.personId ?? person('ana')
  const status = (['apologised', 'expected', 'apologised', 'present'] as const)[Math.abs(byMs) % 4]
  const how = settlements[target % 4]
  const finn = person('finn')
  const fields: Readonly<Record<string, object>> = {
    'agenda.speaker-next': {
      itemId: agenda.activeId ?? itemId,
      leaving: target % 7 ? agenda.speakerId : personId,
      ...(target % 5 === 0 && { to: byMs > 0 ? personId : null }),
    },
    'agenda.set-speaker': {
      itemId,
      personId,
      status,
      substituteId: status === 'apologised' && byMs > 0 ? finn : null,
    },
    'agenda.settle-apology': { itemId, personId, how, ...(how === 'substitute' && { substituteId: finn }) },
    'agenda.apply': {
      changes: [{ itemId: any?.id ?? itemId, allottedMs: Math.abs(byMs) }],
      skip: target % 5 ? [] : [itemId],
    },
    'agenda.put-point': {
      pointId: `p${log.length}`,
      text: `At ${now}`,
      ...(target % 4 ? { toItemId: itemId } : { toPersonId: personId }),
    },
    'agenda.answer-point': { pointId: someOf(Object.values<Point>(agenda.points), target) },
    'agenda.remove-point': { pointId: someOf(Object.values<Point>(agenda.points), target) },
    'agenda.answer': {
      itemId: asking[target % asking.length]?.id ?? itemId,
      answerId: `a${log.length}`,
      text: `At ${now}`,
    },
    'agenda.remove-answer': { answerId: someOf(Object.values<Answer>(agenda.answers), target) },
  }
  return fields[type] ?? {}
}

/** Mostly one that the sender said. */
function someOf(said: readonly (Point | Answer)[], target: number): string {
  const own = said.filter(({ personId }) => personId === names[target % 3])
  const some = own.length > 0 && target % 5 ? own : said
  return some[target % some.length]?.id ?? 'none'
}

/** What the room says is nobody's to undo: it is in every state that undo gives back, and a seat's newer answer alone. */
export function saidSince(past: readonly AgendaSlice[], events: readonly RecordedEvent[]): AgendaSlice[] {
  return past.map((agenda) => events.reduce(evolveAgenda, agenda))
}
export function newestAnswers(agenda: AgendaSlice): AgendaSlice {
  const answers = Object.values<Answer>(agenda.answers)
  const isNewest = (one: Answer) =>
    !answers.some(
      (other) =>
        other.seatId === one.seatId &&
        other.itemId === one.itemId &&
        Number(other.id.slice(1)) > Number(one.id.slice(1)),
    )
  const kept = answers.filter(isNewest).map((one) => [one.id, one] as const)
  return { ...agenda, answers: Object.fromEntries(kept) }
}
