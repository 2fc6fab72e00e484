import { describe, expect, test } from 'vitest'
import { breaksIn, dropOf, stepOf } from '../../client/floor/order.ts'
import type { FloorRequest } from '../../shared/floor/slice.ts'
import type { RequestId } from '../../shared/kernel/ids.ts'
import { ana, bo, cem, delegations, dita } from '../support/delegations.ts'
import { Rehearsal } from '../support/given.ts'

/** Ana, Bo's point of order, Cem and Dita, in the order they asked. */
function discussion(): Rehearsal {
  const room = new Rehearsal(delegations())
  for (const [who, kind] of [
    [ana, 'contribution'],
    [bo, 'point-of-order'],
    [cem, 'contribution'],
    [dita, 'contribution'],
  ] as const) {
    room.send({ type: 'floor.request', requestId: `${who.personId}`, kind, id: `ask-${who.personId}` }, who)
  }
  return room
}

const request = (room: Rehearsal, id: string): FloorRequest => {
  const found = room.world.floor.queue.find((one) => one.id === id)
  if (!found) throw new Error(`${id} does not wait`)
  return found
}
const order = (room: Rehearsal) => room.world.floor.queue.map(({ id }) => id).filter((id) => id !== 'bo')

describe('a step up or down in the list', () => {
  test('[F42] goes past the neighbour of the same lane, not past a point of order between them', () => {
    const room = discussion()
    const { queue } = room.world.floor
    const before = stepOf(queue, request(room, 'cem'), -1)
    expect(before).toBe('ana')
    room.send({ type: 'floor.move', requestId: 'cem', before })
    expect(order(room)).toEqual(['cem', 'ana', 'dita'])
  })

  test('[F42] down from the last but one makes last', () => {
    const room = discussion()
    const before = stepOf(room.world.floor.queue, request(room, 'cem'), 1)
    expect(before).toBeNull()
    room.send({ type: 'floor.move', requestId: 'cem', before })
    expect(order(room)).toEqual(['ana', 'dita', 'cem'])
  })

  test('there is none beyond either end, nor for who no longer waits', () => {
    const room = discussion()
    const { queue } = room.world.floor
    expect(stepOf(queue, request(room, 'ana'), -1)).toBeUndefined()
    expect(stepOf(queue, request(room, 'dita'), 1)).toBeUndefined()
    expect(stepOf(queue, request(room, 'bo'), 1)).toBeUndefined()
    expect(stepOf([], request(room, 'ana'), 1)).toBeUndefined()
  })
})

describe('a request dropped on another', () => {
  const dropped = (id: string, over: string, half: 'upper' | 'lower') => {
    const room = discussion()
    return dropOf(room.world.floor.queue, request(room, id), over as RequestId, half)
  }

  test('goes before it from its upper half, behind it from its lower', () => {
    expect(dropped('dita', 'ana', 'upper')).toBe('ana')
    expect(dropped('dita', 'ana', 'lower')).toBe('cem')
    expect(dropped('ana', 'dita', 'lower')).toBeNull()
  })

  test('stays where it would stand as it does, and never changes its lane', () => {
    expect(dropped('cem', 'ana', 'lower')).toBeUndefined()
    expect(dropped('cem', 'dita', 'upper')).toBeUndefined()
    expect(dropped('cem', 'bo', 'upper')).toBeUndefined()
  })
})

test('[F34] [F35] a point of order breaks into a speech, but never into another point of order', () => {
  const room = discussion()
  const order = request(room, 'bo')
  expect(breaksIn(room.world.floor, order)).toBe(false)
  room.send({ type: 'floor.call', requestId: 'ana' })
  expect(breaksIn(room.world.floor, order)).toBe(true)
  expect(breaksIn(room.world.floor, request(room, 'cem'))).toBe(false)
  room.send({ type: 'floor.interrupt', requestId: 'bo', id: 'order' })
  expect(breaksIn(room.world.floor, order)).toBe(false)
})
