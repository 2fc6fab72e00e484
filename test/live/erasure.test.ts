import { expect, test, vi } from 'vitest'
import { LiveSessions } from '../../server/live/live-sessions.ts'
import { refusingAfterErasure } from '../../server/store/after-erasure.ts'
import { createMemoryStore } from '../../server/store/memory/memory-store.ts'
import type { Commit } from '../../server/store/store.ts'
import type { CommandId } from '../../shared/kernel/ids.ts'
import {
  AT,
  addLink,
  addToken,
  DONE,
  draft,
  erasedSession,
  events,
  everything,
  named,
  openBox,
  refusedAs,
  SESSION,
  session,
} from '../contracts/samples.ts'

const late: readonly (readonly [string, Commit])[] = [
  ['an event', { events: events(0, ['late']) }],
  ['a line of text', { draft: draft(0, [[1]]) }],
  ['a box', { ballots: [openBox()] }],
  ['a link', { registry: [addLink('l1', null)] }],
  ['a token', { registry: [addToken('t1', 'l1', null)] }],
  ['a person', { registry: [named('ana', {})] }],
]

test.each(late)(
  '[W65] keeps %s out of a session that is being erased, and of one that was',
  async (_, commit) => {
    const store = createMemoryStore()
    const guarded = refusingAfterErasure(store)
    await guarded.commit({ registry: [session('KTPW')] })
    const erasing = guarded.commit({ registry: [erasedSession()] })
    expect(await guarded.commit(commit)).toEqual(refusedAs('conflict'))
    expect(await erasing).toEqual(DONE)
    expect(await guarded.commit(commit)).toEqual(refusedAs('conflict'))
    expect(await everything(store)).toEqual(await everything(createMemoryStore()))
  },
)

test('[W65] goes on with a session that could not be erased', async () => {
  const store = createMemoryStore()
  const guarded = refusingAfterErasure(store)
  vi.spyOn(store, 'commit').mockRejectedValueOnce(new Error('full'))
  await expect(guarded.commit({ registry: [erasedSession()] })).rejects.toThrow('full')
  expect(await guarded.commit({ events: events(0, ['one']) })).toEqual(DONE)
})

test('[W65] refuses the commands that wait behind the erasure, and finds the session no more', async () => {
  const store = refusingAfterErasure(createMemoryStore())
  const listener = { committed: vi.fn(), ballotCast: vi.fn(), personErased: vi.fn(), erased: vi.fn() }
  await store.commit({ events: events(0, ['one']), registry: [session('KTPW')] })
  const sessions = new LiveSessions({ store, now: () => AT, listener })
  const live = await sessions.find(SESSION)
  const actor = { role: 'system', personId: null, seatId: null, admitted: true } as const
  const outcomes = await Promise.all([
    live?.erase(),
    live?.execute({ id: 'c9' as CommandId, type: 'session.update', title: 'Late' }, actor),
    live?.changeRegistry([named('ana', {})]),
    live?.erase(),
  ])
  expect(outcomes.map((outcome) => outcome?.ok || outcome?.status)).toEqual([true, 404, 404, 404])
  expect(listener.erased).toHaveBeenCalledOnce()
  expect(await sessions.find(SESSION)).toBeNull()
})
