import { expect, test } from 'vitest'
import { limits } from '../../shared/kernel/limits.ts'
import { ana, bo, cem, delegations } from '../support/delegations.ts'
import { Rehearsal } from '../support/given.ts'

const ask = (requestId: string) => ({ type: 'floor.request' as const, requestId, kind: 'contribution' })
const nameplate = (id: string, requestId: string, forPersonId: string) => ({
  ...ask(requestId),
  id,
  forPersonId,
})
const call = (id: string, requestId: string) => ({ type: 'floor.call' as const, id, requestId })
const finish = (id: string, speechId: string) => ({ type: 'floor.finish' as const, id, speechId })
const withdraw = (id: string, requestId: string) => ({ type: 'floor.withdraw' as const, id, requestId })
const undo = (commandId: string) => ({ type: 'floor.undo' as const, id: `undo-${commandId}`, commandId })
const queueOf = ({ world }: Rehearsal) => world.floor.queue.map(({ id }) => id)
const remove = (personId: string) => ({ type: 'people.remove' as const, personId })

/** a, b, c wait, in this order. */
function waiting(): Rehearsal {
  const room = new Rehearsal(delegations())
  room.send(ask('a'), ana)
  room.send(ask('b'), bo)
  room.send(ask('c'), cem)
  return room
}

test('[F23] takes back opening, closing, calling, finishing, a nameplate and a withdrawal by a moderator', () => {
  const room = waiting()
  const commands = [
    { type: 'floor.close' as const, id: 'k1' },
    call('k2', 'b'),
    call('k3', 'c'),
    finish('k4', 'k3'),
    nameplate('k5', 'e', 'eva'),
    withdraw('k6', 'a'),
    { type: 'floor.open' as const, id: 'k7' },
  ]
  const states = commands.map((command) => {
    const before = room.world.floor
    expect(room.send(command), command.id).not.toBeTypeOf('string')
    return before
  })
  for (const command of commands.toReversed()) {
    expect(room.send(undo(command.id)), command.id).not.toBeTypeOf('string')
    expect(room.world.floor).toEqual(states.pop())
  }
  expect(room.world.floor.journal).toEqual([])
})

test('[F24] only the last thing done can be undone, once', () => {
  const room = waiting()
  room.send(call('k1', 'a'))
  room.send(call('k2', 'b'))
  expect(room.send(undo('k1'))).toBe('floor/undo-superseded')
  expect(room.send(undo('nothing'))).toBe('floor/undo-unknown')
  room.send(undo('k2'))
  expect(room.send(undo('k2'))).toBe('floor/undo-unknown')
  expect(room.send(undo('undo-k2'))).toBe('floor/undo-unknown')
  expect(room.send(undo('k1'))).toHaveLength(1)
})

test('[F24] what a seat did for itself is not the moderator’s to undo', () => {
  const room = waiting()
  room.send(withdraw('w1', 'a'), ana)
  expect(room.world.floor.journal).toEqual([])
  expect(room.send(undo('w1'))).toBe('floor/undo-unknown')
})

test('[F24] what was done longer ago than the journal reaches stays', () => {
  const room = waiting()
  const turns = Array.from({ length: limits.undoDepth + 1 }, (_, n) => `k${n}`)
  for (const [n, id] of turns.entries()) room.send({ type: n % 2 ? 'floor.open' : 'floor.close', id })
  expect(room.world.floor.journal).toHaveLength(limits.undoDepth)
  expect(room.send(undo('k0'))).toBe('floor/undo-unknown')
})

test('[F25] undoing a call lets the speech it ended go on, and the request wait where it stood', () => {
  const room = waiting()
  room.send(call('s1', 'a'))
  const speaking = room.world.floor.speaking
  room.wait(60_000).send(call('s2', 'c'))
  room.wait(2_000).send(undo('s2'))
  expect(room.world.floor.speaking).toEqual(speaking)
  expect(room.world.floor.speeches).toEqual([])
  expect(queueOf(room)).toEqual(['b', 'c'])
})

test('[F26] undoing a call keeps what others asked and withdrew meanwhile', () => {
  const room = waiting()
  room.send(call('s1', 'b'))
  room.send(withdraw('w1', 'a'), ana)
  room.send(ask('a2'), ana)
  room.send(undo('s1'))
  expect(queueOf(room)).toEqual(['b', 'c', 'a2'])
})

test('[F26] a seat that asked again during the speech keeps both requests, and can ask no third', () => {
  const room = waiting()
  room.send(call('s1', 'a'))
  room.send(ask('a2'), ana)
  room.send(undo('s1'))
  expect(queueOf(room)).toEqual(['a', 'b', 'c', 'a2'])
  expect(room.send(ask('a3'), ana)).toBe('floor/waiting-already')
})

test('[F26] undoing a nameplate that was withdrawn meanwhile changes nothing else', () => {
  const room = waiting()
  room.send(nameplate('k1', 'd', 'dita'))
  room.send(withdraw('w1', 'd'), { ...bo, seatId: 'finland' as NonNullable<typeof bo.seatId> })
  room.send(undo('k1'))
  expect(queueOf(room)).toEqual(['a', 'b', 'c'])
  expect(room.world.floor.journal).toEqual([])
})

test('[F27] undo brings nobody back who was removed', () => {
  const room = waiting()
  room.send(call('s1', 'a'))
  room.send(call('s2', 'b'))
  room.send(remove('bo'))
  room.send(undo('s2'))
  expect(room.world.floor.speaking).toMatchObject({ id: 's1', endedAt: null })
  expect(room.world.floor.speeches.map(({ id }) => id)).toEqual(['s2'])
  expect(queueOf(room)).toEqual(['c'])
})

test('[F27] a removed person’s finished speech stays finished', () => {
  const room = waiting()
  room.send(call('s1', 'a'))
  room.send(finish('k1', 's1'))
  room.send(withdraw('k2', 'b'))
  room.send(remove('ana'))
  room.send(remove('bo'))
  room.send(undo('k2'))
  room.send(undo('k1'))
  expect(room.world.floor.speaking).toBeNull()
  expect(room.world.floor.speeches.map(({ id }) => id)).toEqual(['s1'])
  expect(queueOf(room)).toEqual(['c'])
})
