import { expect, it } from 'vitest'
import type { LevelId } from '../../shared/kernel/ids.ts'
import type { Event } from '../../shared/world.ts'
import { AT, DONE, draft, events, OTHER_SESSION, person, refusedAs, SESSION } from './samples.ts'
import type { Stores } from './store-contract.ts'

const titlesOf = (read: readonly { readonly event: object }[]) =>
  read.map(({ event }) => ('title' in event ? event.title : null))

export function logContract(stores: Stores): void {
  it('[T2] gives events back in order, numbered from 1, with their time, actor, command and digest', async () => {
    const { store } = stores
    await store.commit({ events: events(0, ['one', 'two']) })
    await store.commit({ events: events(2, ['three']) })
    expect(titlesOf(await store.log.events(SESSION, 0))).toEqual(['one', 'two', 'three'])
    expect(await store.log.events(SESSION, 2)).toEqual([
      {
        event: {
          type: 'session/updated',
          title: 'three',
          seq: 3,
          at: AT,
          actorId: 'ana',
          command: { id: 'c-three', type: 'session.update' },
        },
        commandDigest: 'digest-three',
      },
    ])
  })

  it('[T2] keeps an event that answers no command and that nobody asked for', async () => {
    const { store } = stores
    const untold = { ...events(0, ['tick']), actorId: null, command: null, commandDigest: null }
    await store.commit({ events: untold })
    const [read] = await store.log.events(SESSION, 0)
    expect(read).toMatchObject({ event: { seq: 1, actorId: null, command: null }, commandDigest: null })
  })

  it('[T2] keeps sessions apart, and knows nothing of a session it never saw', async () => {
    const { store } = stores
    await store.commit({ events: events(0, ['here']), draft: draft(0, [[1]]) })
    await store.commit({ events: events(0, ['there', 'there'], OTHER_SESSION) })
    expect(titlesOf(await store.log.events(SESSION, 0))).toEqual(['here'])
    expect(await store.log.events(OTHER_SESSION, 0)).toHaveLength(2)
    expect(await store.log.updates(OTHER_SESSION, 0)).toEqual([])
  })

  it.each([
    ['events made on an older number', { events: events(1, ['late']) }],
    ['events made on a number not reached', { events: events(3, ['early']) }],
    ['draft updates made on an older number', { events: events(2, ['fine']), draft: draft(0, [[9]]) }],
  ])('[T3] refuses %s as a conflict', async (_, late) => {
    const { store } = stores
    await store.commit({ events: events(0, ['one', 'two']), draft: draft(0, [[1]]) })
    expect(await store.commit(late)).toEqual(refusedAs('conflict'))
    expect(titlesOf(await store.log.events(SESSION, 0))).toEqual(['one', 'two'])
    expect(await store.log.updates(SESSION, 0)).toHaveLength(1)
    expect(await store.commit({ events: events(2, ['three']), draft: draft(1, [[2]]) })).toEqual(DONE)
  })
}

export function draftContract(stores: Stores): void {
  it('[T2] gives draft updates back byte for byte, numbered apart from the events', async () => {
    const { store } = stores
    await store.commit({ events: events(0, ['one']), draft: draft(0, [[0, 255, 128], []]) })
    await store.commit({ draft: draft(2, [[7]]) })
    const read = await store.log.updates(SESSION, 0)
    expect(read.map(({ seq, at, personId, update }) => [seq, at, personId, ...update])).toEqual([
      [1, AT, 'ana', 0, 255, 128],
      [2, AT, 'ana'],
      [3, AT, 'ana', 7],
    ])
    expect(await store.log.updates(SESSION, 3)).toEqual([])
  })

  it('[T8] is not changed by what its callers do to what they gave or were given', async () => {
    const { store } = stores
    const update = Uint8Array.from([1, 2])
    const mine = { personId: person('ana'), update }
    const levels = [{ id: 'local' as LevelId, label: 'Local' }]
    const given: Event = { type: 'session/updated', title: 'one', levels }
    await store.commit({
      draft: { ...draft(0, []), updates: [mine] },
      events: { ...events(0, []), events: [given] },
    })
    update[0] = 99
    levels.pop()
    const [read] = await store.log.updates(SESSION, 0)
    read?.update.fill(77)
    const [event] = await store.log.events(SESSION, 0)
    Object.assign(event?.event ?? {}, { title: 'forged' })
    expect([...((await store.log.updates(SESSION, 0))[0]?.update ?? [])]).toEqual([1, 2])
    const [again] = await store.log.events(SESSION, 0)
    expect(again?.event).toMatchObject({ title: 'one', levels: [{ id: 'local', label: 'Local' }] })
  })
}
