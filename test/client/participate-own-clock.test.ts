import { expect, test } from 'vitest'
import { addressees } from '../../client/app/participate/addressees.ts'
import { ownPeople, ownRows, turnOf } from '../../client/app/participate/own.ts'
import { ownClock } from '../../client/app/participate/own-clock.ts'
import { forecast } from '../../shared/agenda/forecast.ts'
import type { Actor } from '../../shared/kernel/area.ts'
import type { PersonId } from '../../shared/kernel/ids.ts'
import type { Mine } from '../../shared/protocol/wire.ts'
import { item, person, planOf } from '../agenda/drive.ts'
import { ana, bo, cem, delegations, happened } from '../support/delegations.ts'
import { Rehearsal } from '../support/given.ts'

const MINUTE = 60_000
const mine = ({ personId, seatId }: Actor, actsFor: Mine['actsFor'] = null): Mine => ({
  role: 'participant',
  personId,
  seatId,
  level: null,
  admitted: true,
  ballots: {},
  requests: [],
  actsFor,
})
const clockOf = ({ world, at }: Rehearsal, who: Mine) => ownClock(world, who, forecast(world.agenda, at), at)
const expected = (id: string) => ({
  personId: person(id),
  allotMs: null,
  status: 'expected' as const,
  substituteId: null,
})

/** Ana and Bo share ten minutes, then Cem has ten of his own, then Dita and Bo respond. */
function room(): Rehearsal {
  const plan = planOf([
    item('both', 10, { speakers: [expected('ana'), expected('bo')] }),
    item('alone', 10, { speakers: [expected('cem')] }),
    item('answers', 10, { itemKind: 'responses', speakers: [expected('dita'), expected('bo')] }),
  ])
  const started = new Rehearsal([...delegations(), happened({ type: 'agenda/set', plan })])
  started.send({ type: 'agenda.start' })
  return started
}

test('whoever has their turn within an item has a clock of their own, and nobody else', () => {
  const lab = room()
  expect(clockOf(lab, mine(ana))).toBeNull()
  lab.send({ type: 'agenda.speaker-next', itemId: 'both', leaving: null, to: 'ana' })
  lab.wait(2 * MINUTE)
  expect(clockOf(lab, mine(ana))).toMatchObject({ remainingMs: 3 * MINUTE, allottedMs: 5 * MINUTE })
  expect(turnOf(lab.world, mine(ana))).toBe('slot')
  expect(clockOf(lab, mine(bo))).toBeNull()
  expect(turnOf(lab.world, mine(bo))).toBe('none')
})

test('a speaker alone has the time of the item, and their aide sees whose it is', () => {
  const lab = room()
  lab.send({ type: 'agenda.next', leaving: 'both' })
  lab.wait(MINUTE)
  const aide = mine({ ...bo, seatId: cem.seatId }, { personId: 'cem' as PersonId, as: 'aide' })
  for (const who of [mine(cem), aide])
    expect(clockOf(lab, who)).toMatchObject({ speakerId: 'cem', remainingMs: 9 * MINUTE, isRunning: true })
  lab.send({ type: 'agenda.pause' })
  expect(clockOf(lab, mine(cem))).toMatchObject({ isRunning: false })
})

test('a speech that a point of order has interrupted keeps its time in sight', () => {
  const lab = room()
  lab.send({ type: 'floor.request', requestId: 'a', kind: 'contribution' }, ana)
  lab.send({ type: 'floor.request', requestId: 'order', kind: 'point-of-order' }, bo)
  lab.send({ type: 'floor.call', requestId: 'a' })
  lab.wait(100_000)
  expect(clockOf(lab, mine(ana))).toMatchObject({ elapsedMs: 100_000, isRunning: true, interruptedBy: null })
  expect(lab.send({ type: 'floor.interrupt', requestId: 'order' })).not.toBeTypeOf('string')
  lab.wait(MINUTE)
  expect(clockOf(lab, mine(ana))).toMatchObject({
    elapsedMs: 100_000,
    remainingMs: 80_000,
    isRunning: false,
    interruptedBy: 'point-of-order',
  })
  expect(turnOf(lab.world, mine(ana))).toBe('interrupted')
  expect(clockOf(lab, mine(bo))).toMatchObject({ elapsedMs: MINUTE, interruptedBy: null })
})

test('while somebody speaks from the list the speaker of the item has no clock running', () => {
  const lab = room()
  lab.send({ type: 'agenda.next', leaving: 'both' })
  lab.send({ type: 'floor.request', requestId: 'a', kind: 'contribution' }, ana)
  lab.send({ type: 'floor.call', requestId: 'a' })
  expect(clockOf(lab, mine(cem))).toBeNull()
  expect(turnOf(lab.world, mine(cem))).toBe('none')
})

test('whoever acts for a seat has the slots of both', () => {
  const { world, at } = room()
  const rows = forecast(world.agenda, at)
  const aide = mine({ ...bo, seatId: cem.seatId }, { personId: 'cem' as PersonId, as: 'aide' })
  expect(ownRows(rows, ownPeople(aide)).map(({ id }) => id)).toEqual(['both', 'alone', 'answers'])
  expect(ownRows(rows, ownPeople(mine(cem))).map(({ id }) => id)).toEqual(['alone'])
})

test('a point can be put to all who respond or to one of them, never to oneself nor once they are done', () => {
  const lab = room()
  const targets = (own: Actor) =>
    addressees(forecast(lab.world.agenda, lab.at), ownPeople(mine(own))).map(({ toItemId, toPersonId }) => [
      toItemId,
      toPersonId,
    ])
  expect(targets(ana)).toEqual([
    ['answers', null],
    ['answers', 'dita'],
    ['answers', 'bo'],
  ])
  expect(targets(bo)).toEqual([
    ['answers', null],
    ['answers', 'dita'],
  ])
  lab.send({ type: 'agenda.skip', itemId: 'answers' })
  expect(targets(ana)).toEqual([])
})
