import { expect, it } from 'vitest'
import type { Commit } from '../../server/store/store.ts'
import {
  addLink,
  addToken,
  cast,
  DONE,
  draft,
  erasedSession,
  events,
  everything,
  named,
  OTHER_SESSION,
  openBox,
  POLL,
  refusedAs,
  SESSION,
  session,
} from './samples.ts'
import type { Stores } from './store-contract.ts'

/** A session with something in everything there is. */
const whole: Commit = {
  events: events(0, ['one', 'two']),
  draft: draft(0, [[1], [2]]),
  ballots: [openBox(), cast({ by: 'ana', command: 'c1', given: 5 })],
  registry: [
    session('KTPW'),
    named('ana', { name: 'Ana' }),
    addLink('l1', 'ana'),
    addToken('t1', 'l1', 'ana'),
    addToken('t2', 'l1', null),
  ],
}
const other: Commit = {
  events: events(0, ['one'], OTHER_SESSION),
  draft: draft(0, [[1]], OTHER_SESSION),
  ballots: [{ kind: 'open', sessionId: OTHER_SESSION, pollId: POLL }],
  registry: [session('ABCD', OTHER_SESSION), named('ana', { name: 'Ana' }, OTHER_SESSION)],
}

export function erasureContract(stores: Stores): void {
  it('[T27] erases everything of a session, and nothing of another', async () => {
    const { store } = stores
    const nothing = await everything(store)
    await store.commit(other)
    const before = { ...(await everything(store, OTHER_SESSION)), tokens: [] }
    await store.commit(whole)
    expect((await everything(store)).tokens.filter(Boolean)).toHaveLength(2)
    expect(await store.commit({ registry: [erasedSession()] })).toEqual(DONE)
    expect(await everything(store)).toEqual(nothing)
    expect({ ...(await everything(store, OTHER_SESSION)), tokens: [] }).toEqual(before)
    expect(await store.registry.sessionByCode('KTPW')).toBeNull()
    expect((await store.registry.sessions()).map(({ code }) => code)).toEqual(['ABCD'])
  })

  it('[T27] leaves no box, and no command that was answered: what follows on them is refused', async () => {
    const { store } = stores
    await store.commit(whole)
    const late = await Promise.all([
      store.commit({ registry: [erasedSession()] }),
      store.commit({ events: events(2, ['three']) }),
      store.commit({ draft: draft(2, [[3]]) }),
      store.commit({ ballots: [cast({ by: 'ana', command: 'c1', given: 5 })] }),
    ])
    expect(late).toEqual([DONE, refusedAs('conflict'), refusedAs('conflict'), refusedAs('box-locked')])
    expect(await store.registry.session(SESSION)).toBeNull()
    expect(await store.commit(whole)).toEqual(DONE)
  })

  it('[T27] keeps everything when the commit that erases is refused', async () => {
    const { store } = stores
    await store.commit(whole)
    await store.commit(other)
    const before = await everything(store)
    const taken = session('ABCD', 'third' as typeof SESSION)
    expect(await store.commit({ registry: [erasedSession(), taken] })).toEqual(refusedAs('taken'))
    expect(await everything(store)).toEqual(before)
  })

  it('[T27] has nothing to do where there is no such session', async () => {
    expect(await stores.store.commit({ registry: [erasedSession()] })).toEqual(DONE)
  })
}
