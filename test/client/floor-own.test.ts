import { describe, expect, test } from 'vitest'
import { askKinds, detailsOf, emptyAsk } from '../../client/app/participate/ask-draft.ts'
import { ownRequests, turnOf } from '../../client/app/participate/own.ts'
import { shareOfMost } from '../../client/floor/balance-shares.ts'
import { redactFloor } from '../../shared/floor/redact.ts'
import type { PersonId, SeatId } from '../../shared/kernel/ids.ts'
import { spanOf } from '../../shared/kernel/time.ts'
import { ana, bo, delegations } from '../support/delegations.ts'
import { Rehearsal } from '../support/given.ts'

describe('a list that only moderators see', () => {
  const hidden = () => {
    const room = new Rehearsal(delegations())
    room.send({ type: 'floor.set-rules', listSeenBy: 'moderators' })
    room.send({ type: 'floor.request', requestId: 'ours', kind: 'contribution', id: 'one' }, ana)
    room.send({ type: 'floor.request', requestId: 'theirs', kind: 'contribution', id: 'two' }, bo)
    return { ...room.world, floor: redactFloor(room.world.floor, 'participants', room.world) }
  }

  test('[F53] still tells one’s own place where one asked on this device, and nobody else’s', () => {
    const { floor } = hidden()
    const own = ownRequests(floor, ana.seatId, new Set(['ours', 'one-of-before']))
    expect(own.map(({ request, place }) => [request.id, place])).toEqual([['ours', 1]])
    expect(ownRequests(floor, ana.seatId)).toEqual([])
  })

  test('[F53] still says that one is next', () => {
    const { personId, seatId } = ana
    const mine = {
      role: 'participant',
      personId,
      seatId,
      level: null,
      admitted: true,
      ballots: {},
      requests: [],
      actsFor: null,
    } as const
    expect(turnOf(hidden(), mine, new Set(['ours']))).toBe('next')
    expect(turnOf(hidden(), mine, new Set(['theirs-not']))).toBe('none')
  })
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
