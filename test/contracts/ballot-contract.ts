import { expect, it } from 'vitest'
import {
  cast,
  DONE,
  lockBox,
  OTHER_POLL,
  OTHER_SESSION,
  openBox,
  POLL,
  person,
  points,
  refusedAs,
  SESSION,
  seat,
} from './samples.ts'
import type { Stores } from './store-contract.ts'

export function ballotContract(stores: Stores): void {
  it('[T9] takes ballots only while the box is open', async () => {
    const { store } = stores
    const late = { ballots: [cast({ by: 'ben', command: 'c2', given: 4 })] }
    expect(await store.commit(late)).toEqual(refusedAs('box-locked'))
    await store.commit({ ballots: [openBox(), cast({ by: 'ana', command: 'c1', given: 10 })] })
    await store.commit({ ballots: [lockBox({ ana: 10 })] })
    expect(await store.commit(late)).toEqual(refusedAs('box-locked'))
    expect(await store.ballotBox.ballots(SESSION, POLL)).toHaveLength(1)
  })

  it('[T9] takes ballots again, and keeps the earlier ones, when a locked box is opened', async () => {
    const { store } = stores
    await store.commit({
      ballots: [openBox(), cast({ by: 'ana', command: 'c1', given: 10 }), lockBox({ ana: 10 })],
    })
    await store.commit({ ballots: [openBox()] })
    expect(await store.commit({ ballots: [cast({ by: 'ben', command: 'c2', given: 4 })] })).toEqual(DONE)
    const ballots = await store.ballotBox.ballots(SESSION, POLL)
    expect(ballots.map(({ seatId }) => seatId)).toEqual(['ana', 'ben'])
  })

  it('[T10] puts a seat’s later ballot in place of its earlier one', async () => {
    const { store } = stores
    await store.commit({ ballots: [openBox(), cast({ by: 'ana', command: 'c1', given: 10 })] })
    await store.commit({ ballots: [cast({ by: 'ana', command: 'c2', given: 3 })] })
    expect(await store.ballotBox.ballots(SESSION, POLL)).toEqual([
      { seatId: 'ana', level: 'local', choice: points(3) },
    ])
  })

  it('[T10] tells a seat its own ballots by poll, of this session only', async () => {
    const { store } = stores
    const elsewhere = { ...cast({ by: 'ana', command: 'c3', given: 1 }), sessionId: OTHER_SESSION }
    await store.commit({ ballots: [openBox(), openBox(OTHER_POLL)] })
    await store.commit({ ballots: [{ ...openBox(), sessionId: OTHER_SESSION }, elsewhere] })
    await store.commit({
      ballots: [
        cast({ by: 'ana', command: 'c1', given: 10 }),
        cast({ by: 'ana', command: 'c2', given: 2, pollId: OTHER_POLL }),
      ],
    })
    const own = await store.ballotBox.ballotsOf(SESSION, seat('ana'))
    expect(own).toEqual({ [POLL]: points(10), [OTHER_POLL]: points(2) })
    expect(await store.ballotBox.ballotsOf(SESSION, seat('ben'))).toEqual({})
  })

  it('[T10] lists ballots in the order of the seats’ ids, not of the voting', async () => {
    const { store } = stores
    await store.commit({ ballots: [openBox()] })
    for (const by of ['cleo', 'ana', 'ben'])
      await store.commit({ ballots: [cast({ by, command: 'c1', given: 1 })] })
    const ballots = await store.ballotBox.ballots(SESSION, POLL)
    expect(ballots.map(({ seatId }) => seatId)).toEqual(['ana', 'ben', 'cleo'])
  })
}

export function repetitionContract(stores: Stores): void {
  const first = cast({ by: 'ana', command: 'c1', given: 10 })

  it('[T11] answers a ballot command sent again, and writes nothing', async () => {
    const { store } = stores
    await store.commit({ ballots: [openBox(), first] })
    await store.commit({ ballots: [cast({ by: 'ana', command: 'c2', given: 3 })] })
    const again = await store.commit({ ballots: [first] })
    expect(again).toEqual({ ok: false, reason: 'repeated', sameContent: true })
    const reused = await store.commit({ ballots: [cast({ by: 'ana', command: 'c1', given: 7 })] })
    expect(reused).toEqual({ ok: false, reason: 'repeated', sameContent: false })
    expect(await store.ballotBox.ballotsOf(SESSION, seat('ana'))).toEqual({ [POLL]: points(3) })
  })

  it('[T11] answers it even when the box is locked by then', async () => {
    const { store } = stores
    await store.commit({ ballots: [openBox(), first, lockBox({ ana: 10 })] })
    const again = await store.commit({ ballots: [first] })
    expect(again).toEqual({ ok: false, reason: 'repeated', sameContent: true })
  })

  it('[T11] takes the same command id from somebody else, and again once it was refused', async () => {
    const { store } = stores
    expect(await store.commit({ ballots: [first] })).toEqual(refusedAs('box-locked'))
    await store.commit({ ballots: [openBox()] })
    expect(await store.commit({ ballots: [first] })).toEqual(DONE)
    const other = { ...first, personId: person('ben'), seatId: seat('ben') }
    expect(await store.commit({ ballots: [other] })).toEqual(DONE)
  })

  it('[T12] locks a box only with the ballots that were counted', async () => {
    const { store } = stores
    await store.commit({ ballots: [openBox(), first] })
    expect(await store.commit({ ballots: [lockBox({})] })).toEqual(refusedAs('box-changed'))
    expect(await store.commit({ ballots: [lockBox({ ana: 10, ben: 1 })] })).toEqual(refusedAs('box-changed'))
    const another = cast({ by: 'ben', command: 'c1', given: 1 })
    const counted = lockBox({ ana: 10, ben: 1 })
    expect(await store.commit({ ballots: [another, counted] })).toEqual(DONE)
    expect(await store.commit({ ballots: [counted] })).toEqual(refusedAs('box-locked'))
    expect(await store.commit({ ballots: [lockBox({}, OTHER_POLL)] })).toEqual(refusedAs('box-locked'))
  })

  it('[T12] does not lock a box in which a ballot was changed after it was counted', async () => {
    const { store } = stores
    await store.commit({ ballots: [openBox(), first] })
    const changed = cast({ by: 'ana', command: 'c2', given: 4 })
    expect(await store.commit({ ballots: [changed, lockBox({ ana: 10 })] })).toEqual(refusedAs('box-changed'))
    expect(await store.commit({ ballots: [changed] })).toEqual(DONE)
    expect(await store.commit({ ballots: [lockBox({ ana: 10 })] })).toEqual(refusedAs('box-changed'))
    expect(await store.commit({ ballots: [lockBox({ ana: 4 })] })).toEqual(DONE)
  })
}
