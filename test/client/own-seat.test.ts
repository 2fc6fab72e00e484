import { describe, expect, test } from 'vitest'
import type { PersonId } from '../../shared/kernel/ids.ts'
import type { PersonCard } from '../../shared/session/registry.ts'
import { ana, delegations } from '../support/delegations.ts'
import { actor } from '../support/given.ts'
import { command, StandIn, view } from './stand-in.ts'

const bo = actor('participant', 'bo', 'lisboa')
const card = (personId: string, actsFor: PersonCard['actsFor'] = null): PersonCard => ({
  personId: personId as PersonId,
  ...{ seatId: ana.seatId, level: null, role: 'participant', details: null },
  actsFor,
})
const people = [card('ana'), card('bo', { personId: 'ana' as PersonId, as: 'aide' })]

/** An aide's page: it has no people in its state, only the directory. */
function aidesPage(more: Parameters<StandIn['room']['send']>[0][] = []): StandIn {
  const wire = new StandIn(delegations(), bo)
  wire.room.send({ type: 'people.appoint', personId: 'bo', forPersonId: 'ana', as: 'aide' })
  for (const command of more) wire.room.send(command)
  wire.store.picture({ ...wire.snapshot(), directory: { version: 1, people } })
  return wire
}
const ask = (more: object = {}) =>
  command('floor.request', 'ask', { requestId: 'r', kind: 'contribution', ...more })
const queue = (wire: StandIn) => view(wire).state.floor.queue.map(({ id, personId }) => [id, personId])

describe('the page of somebody who acts for a seat', () => {
  test('[F64] shows at once that the person they act for will speak, or whom they name', () => {
    const wire = aidesPage()
    void wire.store.send(ask())
    expect(queue(wire)).toEqual([['r', 'ana']])
    const named = aidesPage()
    void named.store.send(ask({ forPersonId: 'bo' }))
    expect(queue(named)).toEqual([['r', 'bo']])
  })

  test('[F66] shows at once who is to speak now', () => {
    const wire = aidesPage([
      { type: 'floor.request', requestId: 'r', kind: 'contribution', forPersonId: 'ana' },
    ])
    void wire.store.send(command('floor.hand-over', 'hand', { requestId: 'r', toPersonId: 'bo' }))
    expect(queue(wire)).toEqual([['r', 'bo']])
  })

  test('[F70] knows its own request where the list shows nobody’s seat, also before the server says so', () => {
    const wire = aidesPage([{ type: 'floor.set-rules', listSeenBy: 'moderators' }])
    void wire.store.send(ask())
    wire.take()()
    wire.store.picture(wire.snapshot())
    expect(queue(wire)).toEqual([['r', null]])
    expect(view(wire).mine.requests).toMatchObject([{ id: 'r', personId: 'ana' }])
  })
})
