import { describe, expect, test } from 'vitest'
import { inLane, placeOf } from '../../shared/floor/lanes.ts'
import { speakingTime } from '../../shared/floor/speaking-time.ts'
import type { RequestId } from '../../shared/kernel/ids.ts'
import { after, instantOf } from '../../shared/kernel/time.ts'
import { ana, bo, cem, delegations, dita, happened } from '../support/delegations.ts'
import { given, Rehearsal, START } from '../support/given.ts'

const ask = (requestId: string, kind = 'contribution') => ({
  type: 'floor.request' as const,
  requestId,
  kind,
})
const call = (id: string, requestId: string) => ({ type: 'floor.call' as const, id, requestId })
const finish = (speechId: string) => ({ type: 'floor.finish' as const, speechId })
const started = (speechId: string, requestId: string, itemId: string | null = null) =>
  happened({ type: 'floor/speech-started', speechId, requestId, itemId })
const finished = (speechId: string) => happened({ type: 'floor/speech-finished', speechId })

function discussion(): Rehearsal {
  const rehearsal = new Rehearsal(delegations())
  rehearsal.send(ask('a'), ana)
  rehearsal.send(ask('b'), bo)
  return rehearsal
}

describe('giving the floor', () => {
  test('[F13] a call starts a speech with the id of the command, out of the list', () => {
    const room = discussion()
    expect(room.send(call('s1', 'b'))).toEqual([started('s1', 'b')])
    expect(room.world.floor.speaking).toMatchObject({
      id: 's1',
      requestId: 'b',
      seatId: 'bergen',
      startedAt: START,
      endedAt: null,
    })
    expect(room.world.floor.queue.map(({ id }) => id)).toEqual(['a'])
  })

  test('[F13] a speech remembers the agenda item under way', () => {
    const { world } = discussion()
    const activeId = 'item-7' as NonNullable<typeof world.agenda.activeId>
    const room = discussion()
    room.world = { ...room.world, agenda: { ...room.world.agenda, activeId } }
    expect(room.send(call('s1', 'a'))).toEqual([started('s1', 'a', 'item-7')])
    expect(room.world.floor.speaking?.itemId).toBe('item-7')
  })

  test('[F14] a call ends the speech under way', () => {
    const room = discussion()
    room.send(call('s1', 'a'))
    room.wait(60_000)
    expect(room.send(call('s2', 'b'))).toEqual([finished('s1'), started('s2', 'b')])
    expect(room.world.floor.speeches).toMatchObject([{ id: 's1', endedAt: after(START, 60_000) }])
    expect(room.world.floor.speaking?.id).toBe('s2')
  })

  test('[F15] refuses to call a request that no longer waits, so that a double click calls once', () => {
    const room = discussion()
    room.send(call('s1', 'a'))
    expect(room.send(call('s2', 'a'))).toBe('floor/not-waiting')
    expect(room.send(call('s1', 'b'))).toBe('floor/speech-exists')
    room.send(finish('s1'))
    expect(room.send(call('s1', 'b'))).toBe('floor/speech-exists')
  })

  test('[F16] finish names the speech it ends, so that a double click never ends the next one', () => {
    const room = discussion()
    room.send(call('s1', 'a'))
    expect(room.send(finish('s1'))).toEqual([finished('s1')])
    room.send(call('s2', 'b'))
    expect(room.send(finish('s1'))).toBe('floor/not-speaking')
    expect(room.world.floor.speaking?.id).toBe('s2')
  })

  test('[F17] a seat that is speaking may ask again', () => {
    const room = discussion()
    room.send(call('s1', 'a'))
    expect(room.send(ask('a2'), ana)).toHaveLength(1)
    expect(room.world.floor.queue.map(({ id }) => id)).toEqual(['b', 'a2'])
  })

  test('[F18] opens a closed list and closes an open one, once', () => {
    const closed = happened({ type: 'floor/closed' })
    const opened = happened({ type: 'floor/opened' })
    given().when({ type: 'floor.open' }).then('floor/already-open')
    given().when({ type: 'floor.close' }).then([closed])
    given(closed).when({ type: 'floor.close' }).then('floor/already-closed')
    given(closed).when({ type: 'floor.open' }).then([opened])
    expect(given(closed).when({ type: 'floor.open' }).rehearsal.world.floor.open).toBe(true)
  })
})

describe('what ends the floor', () => {
  test('[F19] a removed person leaves the list and the floor, in events of the floor itself', () => {
    const room = discussion()
    room.send(call('s1', 'a'))
    room.send(ask('a2'), ana)
    room.send(ask('a3', 'point-of-order'), ana)
    expect(room.send({ type: 'people.remove', personId: 'ana' })).toEqual([
      happened({ type: 'people/removed', personId: 'ana' }),
      happened({ type: 'floor/withdrawn', requestId: 'a2', byModerator: true }),
      happened({ type: 'floor/withdrawn', requestId: 'a3', byModerator: true }),
      finished('s1'),
    ])
    expect(room.world.floor.speaking).toBeNull()
    expect(room.world.floor.queue.map(({ id }) => id)).toEqual(['b'])
    expect(room.world.floor.speeches.map(({ id }) => id)).toEqual(['s1'])
  })

  test('[F20] the end of the session empties the floor and refuses what comes after', () => {
    const room = discussion()
    room.send(call('s1', 'a'))
    room.wait(5_000).send({ type: 'session.close' })
    const { floor } = room.world
    expect(floor).toMatchObject({ open: false, queue: [], speaking: null, journal: [] })
    expect(floor.speeches).toMatchObject([{ id: 's1', endedAt: after(START, 5_000) }])
    const late = [
      room.send({ type: 'floor.open' }),
      room.send({ type: 'floor.close' }),
      room.send(ask('c'), cem),
      room.send({ type: 'floor.withdraw', requestId: 'b' }, bo),
      room.send(call('s2', 'b')),
      room.send(finish('s1')),
      room.send({ type: 'floor.undo', commandId: 's1' }),
    ]
    expect(late).toEqual(late.map(() => 'floor/session-closed'))
  })
})

describe('reading the floor', () => {
  test('[F21] points of order are a lane of their own, and places are counted in each', () => {
    const room = discussion()
    room.send(ask('c', 'point-of-order'), cem)
    room.send(ask('d', 'reply'), dita)
    const { queue } = room.world.floor
    expect(inLane(queue, 'points-of-order').map(({ id }) => id)).toEqual(['c'])
    const places = ['a', 'b', 'c', 'd', 'e'].map((id) => placeOf(queue, id as RequestId))
    expect(places).toEqual([1, 2, 1, 3, null])
  })

  test('[F22] speaking time adds up per seat, the speech under way included', () => {
    const room = discussion()
    room.send(call('s1', 'a'))
    room.wait(60_000).send(call('s2', 'b'))
    room.send(ask('a2'), ana)
    room.wait(30_000).send(call('s3', 'a2'))
    const now = instantOf(room.at + 10_000)
    expect(Object.fromEntries(speakingTime(room.world.floor, now))).toEqual({
      lisboa: { spokenMs: 70_000, turns: 2 },
      bergen: { spokenMs: 30_000, turns: 1 },
    })
  })
})
