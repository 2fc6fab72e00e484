import { describe, expect, test } from 'vitest'
import { askKinds, detailsOf, emptyAsk } from '../../client/app/participate/ask-draft.ts'
import { ownRequests, turnOf } from '../../client/app/participate/own.ts'
import { shareOfMost } from '../../client/floor/balance-shares.ts'
import { redactFloor } from '../../shared/floor/redact.ts'
import { type FloorSlice, requestOf } from '../../shared/floor/slice.ts'
import type { PersonId, RequestId, SeatId } from '../../shared/kernel/ids.ts'
import { type Instant, spanOf } from '../../shared/kernel/time.ts'
import type { Mine } from '../../shared/protocol/wire.ts'
import { ana, bo, cem, delegations } from '../support/delegations.ts'
import { Rehearsal } from '../support/given.ts'

const asks = (room: Rehearsal, requestId: string, by: typeof ana) =>
  room.send({ type: 'floor.request', requestId, kind: 'contribution', id: requestId }, by)

describe('a list that only moderators see', () => {
  const hidden = () => {
    const room = new Rehearsal(delegations())
    room.send({ type: 'floor.set-rules', listSeenBy: 'moderators' })
    asks(room, 'ours', ana)
    asks(room, 'theirs', bo)
    return { ...room.world, floor: redactFloor(room.world.floor, 'participants', room.world) }
  }

  const { personId, seatId } = ana
  const whole = { seatId, personId, kind: 'contribution', askedAt: 0 as Instant } as const
  const told = (...ids: string[]): Mine => ({
    role: 'participant',
    personId,
    seatId,
    level: null,
    admitted: true,
    ballots: {},
    requests: ids.map((id) => requestOf({ ...whole, id: id as RequestId, subject: 'Homes' })),
    actsFor: null,
  })

  test('[F53] still tells one’s own place to whoever is told what is theirs, and nobody else’s', () => {
    const { floor } = hidden()
    const own = ownRequests(floor, told('ours', 'one-of-before'))
    expect(own.map(({ request, place }) => [request.id, request.subject, place])).toEqual([
      ['ours', 'Homes', 1],
    ])
    expect(ownRequests(floor, told())).toEqual([])
  })

  test('[F53] still says that one is next', () => {
    expect(turnOf(hidden(), told('ours'))).toBe('next')
    expect(turnOf(hidden(), told('theirs-not'))).toBe('none')
  })
})

test('what waits for another item stands last, with its place in that list', () => {
  const room = new Rehearsal(delegations())
  asks(room, 'theirs', bo)
  asks(room, 'ours', ana)
  const { floor } = room.world
  const aside = { ...floor, queue: [], aside: { housing: floor.queue } } as FloorSlice
  const waiting = (mine: Pick<Mine, 'seatId' | 'requests'>) =>
    ownRequests(aside, mine).map(({ request, place, waitsFor }) => [request.id, place, waitsFor])
  expect(waiting({ seatId: ana.seatId, requests: [] })).toEqual([['ours', 2, 'housing']])
  expect(waiting({ seatId: cem.seatId, requests: [] })).toEqual([])
})

describe('what is asked', () => {
  const filled = {
    ...emptyAsk,
    toPersonId: 'bo' as PersonId,
    jointSeatIds: ['bergen', 'ghent'] as SeatId[],
  }

  test('[F44] [F45] names others only where its kind does', () => {
    const named = askKinds.map((kind) => Object.keys(detailsOf({ ...filled, kind })).slice(1))
    expect(named).toEqual([[], [], [], ['toPersonId'], ['jointSeatIds']])
  })

  test.each(askKinds)('a %s filled in so is taken', (kind) => {
    const room = new Rehearsal(delegations())
    room.send({ type: 'floor.request', requestId: 'r', ...detailsOf({ ...filled, kind, remote: true }) }, ana)
    expect(room.world.floor.queue).toMatchObject([{ id: 'r', kind, remote: true }])
  })
})

test('the longest bar of the balance is full, and without a word spoken all are empty', () => {
  const shares = [0, 30_000, 120_000].map((ms) => ({ spokenMs: spanOf(ms) }))
  expect(shares.map((share) => shareOfMost(share, shares))).toEqual([0, 0.25, 1])
  const silent = shares.slice(0, 1)
  expect(silent.map((share) => shareOfMost(share, silent))).toEqual([0])
})
