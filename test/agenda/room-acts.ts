import { pointsFor } from '../../shared/agenda/room.ts'
import type { Actor } from '../../shared/kernel/area.ts'
import type { Event } from '../../shared/world.ts'
import { ana, delegations, happened } from '../support/delegations.ts'
import { moderator, Rehearsal, type Sent } from '../support/given.ts'
import { item, node, person, planOf } from './drive.ts'

const speakers = [
  { personId: person('dita'), allotMs: null, status: 'expected' as const, substituteId: null },
]
export const plan = planOf([
  item('talk', 10),
  item('replies', 10, { itemKind: 'responses', speakers, respondsTo: [node('talk')] }),
  item('ask', 10, { title: 'What should cities do first?' }),
])
export const room = (names = true, of = plan) => {
  const set = happened({ type: 'agenda/set', plan: of } as Event)
  const rehearsal = new Rehearsal([...delegations(names), set])
  rehearsal.send({ type: 'agenda.start' })
  return rehearsal
}
let sent = 0
export const put = (r: Rehearsal, pointId: string, to: object = { toItemId: 'replies' }, by: Actor = ana) =>
  r.send({ type: 'agenda.put-point', id: `k${sent++}`, pointId, text: `On ${pointId}`, ...to }, by)
export const say = (r: Rehearsal, answerId: string, by: Actor, text = `From ${answerId}`, itemId = 'ask') =>
  r.send({ type: 'agenda.answer', id: `k${sent++}`, itemId, answerId, text }, by)
export const act = (r: Rehearsal, type: Sent['type'], fields: object, by: Actor = moderator) =>
  r.send({ type, id: `k${sent++}`, ...fields }, by)
export const undo = (r: Rehearsal) =>
  r.send({ type: 'agenda.undo', id: `k${sent++}`, commandId: r.world.agenda.journal?.at(-1)?.commandId })
export const waiting = (r: Rehearsal) =>
  pointsFor(r.world.agenda, node('replies')).map(({ id, isAnswered }) => (isAnswered ? `(${id})` : id))
