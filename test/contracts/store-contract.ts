import { isDeepStrictEqual } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Commit, Store } from '../../server/store/store.ts'
import { ballotContract, repetitionContract } from './ballot-contract.ts'
import { erasureContract } from './erasure-contract.ts'
import { draftContract, logContract } from './log-contract.ts'
import { peopleContract, sessionsContract } from './registry-contract.ts'
import {
  addLink,
  addToken,
  cast,
  DONE,
  draft,
  erased,
  events,
  everything,
  lockBox,
  named,
  openBox,
  refusedAs,
  SESSION,
  session,
} from './samples.ts'

/** The store of the test that is running. */
export interface Stores {
  readonly store: Store
}

/** What every store promises. `open` gives an empty one each time. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let opened: Store | null = null
    const stores: Stores = {
      get store() {
        if (!opened) throw new Error('no store is open')
        return opened
      },
    }
    beforeEach(async () => {
      opened = await open()
    })
    afterEach(async () => {
      await opened?.close()
    })
    describe('commits', () => commitContract(stores))
    describe('groups of commits', () => groupContract(stores))
    describe('the log', () => logContract(stores))
    describe('the draft', () => draftContract(stores))
    describe('the ballot box', () => ballotContract(stores))
    describe('ballots sent again, boxes locked', () => repetitionContract(stores))
    describe('sessions in the registry', () => sessionsContract(stores))
    describe('people in the registry', () => peopleContract(stores))
    describe('sessions erased', () => erasureContract(stores))
  })
}

/** A commit that touches everything there is. */
const first: Commit = {
  events: events(0, ['one']),
  draft: draft(0, [[1]]),
  ballots: [openBox(), cast({ by: 'ana', command: 'c1', given: 5 })],
  registry: [
    session('KTPW'),
    named('ana', { name: 'Ana' }),
    addLink('l1', 'ana'),
    addToken('t1', 'l1', 'ana'),
  ],
}
const second: Required<Commit> = {
  events: events(1, ['two']),
  draft: draft(1, [[2]]),
  ballots: [
    cast({ by: 'ben', command: 'c2', given: 9 }),
    cast({ by: 'ana', command: 'c3', given: 1 }),
    lockBox({ ana: 1, ben: 9 }),
  ],
  registry: [
    { kind: 'session-code', sessionId: SESSION, code: 'NEWC' },
    named('ben', { name: 'Ben' }),
    addLink('l2', 'ben'),
    addToken('t2', 'l2', 'ben'),
    erased('ana'),
  ],
}
const twice = [named('ana', { name: 'First' }), named('ana', { name: 'Second' })]

function commitContract(stores: Stores): void {
  it('[T1] writes log, draft, ballots and registry together', async () => {
    const { store } = stores
    expect(await store.commit(first)).toEqual(DONE)
    const before = await everything(store)
    expect(await store.commit(second)).toEqual(DONE)
    const after = await everything(store)
    const same = Object.entries(after).filter(([part, now]) =>
      isDeepStrictEqual(now, before[part as keyof typeof before]),
    )
    expect(same).toEqual([])
  })

  it.each<[string, string, Commit]>([
    ['its events', 'conflict', { ...second, events: events(0, ['late']) }],
    ['its draft', 'conflict', { ...second, draft: draft(0, [[9]]) }],
    [
      'its count',
      'box-changed',
      { ...second, ballots: [...second.ballots.slice(0, 2), lockBox({ ana: 5, ben: 9 })] },
    ],
    ['its box', 'box-locked', { ...second, ballots: [...second.ballots, lockBox({ ana: 1, ben: 9 })] }],
    ['its registry', 'taken', { ...second, registry: [...second.registry, addToken('t2', 'l2', null)] }],
    ['a thing changed twice', 'taken', { ...second, registry: [...twice, addToken('t1', 'l1', null)] }],
  ])('[T1] leaves no trace of a commit refused for %s', async (_, reason, commit) => {
    const { store } = stores
    await store.commit(first)
    const before = await everything(store)
    expect(await store.commit(commit)).toEqual(refusedAs(reason))
    expect(await everything(store)).toEqual(before)
    expect(await store.commit(second)).toEqual(DONE)
  })

  it('[T4] shows nothing of a commit before it is done, and all of it once it is', async () => {
    const { store } = stores
    const committed = store.commit(first)
    expect(await store.log.events(SESSION, 0)).toEqual([])
    expect(await store.registry.session(SESSION)).toBeNull()
    await committed
    expect(await store.log.events(SESSION, 0)).toHaveLength(1)
    expect(await store.registry.session(SESSION)).not.toBeNull()
  })
}

function groupContract(stores: Stores): void {
  it('[T5] writes commits of one turn in the order they were made, each on top of the one before', async () => {
    const { store } = stores
    const made = [0, 1, 2, 3].map((seq) => store.commit({ events: events(seq, [`e${seq}`]) }))
    expect(await Promise.all(made)).toEqual([DONE, DONE, DONE, DONE])
    const titles = (await store.log.events(SESSION, 0)).map(({ commandDigest }) => commandDigest)
    expect(titles).toEqual(['digest-e0', 'digest-e1', 'digest-e2', 'digest-e3'])
  })

  it('[T5] refuses one commit of a turn and writes the others', async () => {
    const { store } = stores
    const outcomes = await Promise.all([
      store.commit({ events: events(0, ['first']), registry: [session('KTPW')] }),
      store.commit({ events: events(0, ['raced']), registry: [named('ben', { name: 'Ben' })] }),
      store.commit({ events: events(1, ['next']) }),
    ])
    expect(outcomes).toEqual([DONE, refusedAs('conflict'), DONE])
    expect(await store.log.events(SESSION, 0)).toHaveLength(2)
    expect(await store.registry.people(SESSION)).toEqual({})
  })

  it('[T6] rejects alone a commit that cannot be written at all', async () => {
    const { store } = stores
    const unreadable = Object.defineProperty({ name: 'Ana' }, 'role', {
      enumerable: true,
      get: () => {
        throw new Error('not to be read')
      },
    })
    const outcomes = await Promise.allSettled([
      store.commit({ registry: [session('KTPW')] }),
      store.commit({ events: events(0, ['never']), registry: [named('ana', unreadable)] }),
      store.commit({ events: events(0, ['fine']) }),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(outcomes[1]).toMatchObject({ reason: { code: 'store/unwritable' } })
    expect(await store.log.events(SESSION, 0)).toMatchObject([{ commandDigest: 'digest-fine' }])
  })

  it('[T7] writes what waits before it closes, then turns everything away', async () => {
    const { store } = stores
    expect(await store.ready()).toBe(true)
    const waiting = store.commit({ events: events(0, ['last']) })
    await Promise.all([store.close(), store.close()])
    expect(await waiting).toEqual(DONE)
    expect(await store.ready()).toBe(false)
    await expect(store.commit({ events: events(1, ['too late']) })).rejects.toMatchObject({
      code: 'store/closed',
    })
    await expect(store.log.events(SESSION, 0)).rejects.toMatchObject({ code: 'store/closed' })
  })
}
