import { expect, it } from 'vitest'
import type { RegistryChange } from '../../server/store/store.ts'
import {
  AT,
  addLink,
  addToken,
  DONE,
  erased,
  link,
  named,
  OTHER_SESSION,
  person,
  refusedAs,
  SESSION,
  session,
  token,
} from './samples.ts'
import type { Stores } from './store-contract.ts'

const ana = { name: 'Ana Reis', honorific: null, role: 'Mayor', delegation: 'Lisbon', country: null }

export function sessionsContract(stores: Stores): void {
  it('[T13] finds a session by its id and by its code, and lists all', async () => {
    const { store } = stores
    await store.commit({ registry: [session('KTPW')] })
    await store.commit({ registry: [session('ABCD', OTHER_SESSION)] })
    const lisbon = { sessionId: SESSION, code: 'KTPW', title: 'Cities and migration', createdAt: AT }
    expect(await store.registry.session(SESSION)).toEqual(lisbon)
    expect(await store.registry.sessionByCode('KTPW')).toEqual(lisbon)
    const all = await store.registry.sessions()
    expect(all.map(({ code }) => code)).toEqual(['ABCD', 'KTPW'])
    expect(await store.registry.sessionByCode('ZZZZ')).toBeNull()
    expect(await store.registry.session('nowhere' as typeof SESSION)).toBeNull()
  })

  it('[T13] changes a session’s code and title; the old code finds nothing', async () => {
    const { store } = stores
    await store.commit({ registry: [session('KTPW')] })
    await store.commit({
      registry: [
        { kind: 'session-code', sessionId: SESSION, code: 'NEWC' },
        { kind: 'session-title', sessionId: SESSION, title: 'Housing' },
      ],
    })
    expect(await store.registry.sessionByCode('KTPW')).toBeNull()
    expect(await store.registry.sessionByCode('NEWC')).toMatchObject({ sessionId: SESSION, title: 'Housing' })
    const same = { registry: [{ kind: 'session-code', sessionId: SESSION, code: 'NEWC' }] } as const
    expect(await store.commit(same)).toEqual(DONE)
  })

  const taken: readonly (readonly [string, RegistryChange])[] = [
    ['a session’s id', session('FREE')],
    ['a session’s code', session('KTPW', 'third' as typeof SESSION)],
    ['a code another session has', { kind: 'session-code', sessionId: SESSION, code: 'ABCD' }],
    ['a link’s id', addLink('l1', null, 'another secret')],
    ['a link’s secret', addLink('l2', null, 'secret-l1')],
    ['a token’s digest', addToken('t1', 'l9', null)],
  ]
  it.each(taken)('[T14] refuses %s that is taken, and keeps what was there', async (_, change) => {
    const { store } = stores
    await store.commit({ registry: [session('KTPW'), session('ABCD', OTHER_SESSION)] })
    await store.commit({ registry: [addLink('l1', 'ana'), addToken('t1', 'l1', 'ana')] })
    const before = [await store.registry.sessions(), await store.registry.links(SESSION)]
    expect(await store.commit({ registry: [change] })).toEqual(refusedAs('taken'))
    expect([await store.registry.sessions(), await store.registry.links(SESSION)]).toEqual(before)
    expect(await store.registry.token('t1')).toEqual(token('t1', 'l1', 'ana'))
  })
}

export function peopleContract(stores: Stores): void {
  it('[T15] adds a person, then changes only the details that are named', async () => {
    const { store } = stores
    await store.commit({ registry: [named('ana', ana), named('ben', { name: 'Ben' })] })
    await store.commit({ registry: [named('ana', { role: null, country: 'Portugal' })] })
    expect(await store.registry.people(SESSION)).toEqual({
      ana: { ...ana, role: null, country: 'Portugal' },
      ben: { name: 'Ben', honorific: null, role: null, delegation: null, country: null },
    })
    expect(await store.registry.people(OTHER_SESSION)).toEqual({})
  })

  it('[T15] knows people by every id the rules allow', async () => {
    const { store } = stores
    await store.commit({ registry: [named('__proto__', { name: 'Odd' })] })
    expect(Object.entries(await store.registry.people(SESSION))).toMatchObject([
      ['__proto__', { name: 'Odd' }],
    ])
  })

  it('[T16] erases a person with their links and tokens, and nobody else', async () => {
    const { store } = stores
    await store.commit({ registry: [named('ana', ana), named('ben', ana), named('ana', ana, OTHER_SESSION)] })
    await store.commit({
      registry: [
        addLink('l1', 'ana'),
        addLink('l2', 'ben'),
        addLink('l3', null),
        addToken('t1', 'l3', 'ana'),
        addToken('t2', 'l1', null),
        addToken('t3', 'l3', 'ben'),
      ],
    })
    expect(await store.commit({ registry: [erased('ana'), erased('nobody')] })).toEqual(DONE)
    expect(Object.keys(await store.registry.people(SESSION))).toEqual(['ben'])
    expect(Object.keys(await store.registry.people(OTHER_SESSION))).toEqual(['ana'])
    expect(await store.registry.links(SESSION)).toEqual([link('l2', 'ben'), link('l3', null)])
    expect(await store.registry.token('t1')).toBeNull()
    expect(await store.registry.token('t2')).toBeNull()
    expect(await store.registry.token('t3')).toEqual(token('t3', 'l3', 'ben'))
  })

  it('[T17] finds a link by its secret within its session only', async () => {
    const { store } = stores
    await store.commit({ registry: [addLink('l1', 'ana')] })
    expect(await store.registry.linkBySecret(SESSION, 'secret-l1')).toEqual(link('l1', 'ana'))
    expect(await store.registry.linkBySecret(OTHER_SESSION, 'secret-l1')).toBeNull()
    expect(await store.registry.linkBySecret(SESSION, 'secret-l2')).toBeNull()
  })

  it('[T17] ends a link with every token given for it; a person’s tokens end alone', async () => {
    const { store } = stores
    const tokens = [addToken('t1', 'l1', 'ana'), addToken('t2', 'l2', 'ana'), addToken('t3', 'l2', 'ben')]
    await store.commit({ registry: [addLink('l1', null), addLink('l2', null), ...tokens] })
    await store.commit({ registry: [{ kind: 'end-link', linkId: 'l1' }] })
    expect(await store.registry.links(SESSION)).toEqual([link('l2', null)])
    expect(await store.registry.token('t1')).toBeNull()
    await store.commit({ registry: [{ kind: 'end-tokens', sessionId: SESSION, personId: person('ana') }] })
    expect(await store.registry.token('t2')).toBeNull()
    expect(await store.registry.token('t3')).toEqual(token('t3', 'l2', 'ben'))
  })
}
