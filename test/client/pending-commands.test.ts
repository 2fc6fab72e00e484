import { describe, expect, it } from 'vitest'
import type { NodeId } from '../../shared/kernel/ids.ts'
import { moderator, START } from '../support/given.ts'
import { command, inSession, queue, view } from './stand-in.ts'

const ask = (id: string) => command('floor.request', id, { requestId: `r-${id}`, kind: 'contribution' })
/** A plan of one item of ten minutes. */
const oneItem = {
  start: START,
  hardEnd: null,
  root: ['opening'],
  nodes: [
    {
      id: 'opening',
      kind: 'item',
      itemKind: 'opening',
      title: 'Opening',
      plannedMs: 600_000,
      minMs: 0,
      notBefore: null,
      hardEnd: null,
      respondsTo: [],
      papers: [],
      attribution: 'named',
      speakers: [],
    },
  ],
}
const cast = (id: string, points: number) =>
  command('ballot.cast', id, { pollId: 'themes', choice: { points: { housing: points } } })

describe('a command of one’s own', () => {
  it('[B6] is shown at once, and stays when the server agrees', async () => {
    const wire = inSession()
    const from = wire.seq
    const done = wire.store.send(ask('one'))
    expect(queue(wire)).toEqual(['r-one'])
    const answer = wire.take()
    answer()
    await expect(done).resolves.toEqual({ ok: true, seq: from + 1 })
    // Accepted, yet its events are still on the way: nothing flickers.
    expect(queue(wire)).toEqual(['r-one'])
    expect(view(wire).pending).toHaveLength(1)
    wire.store.batch(wire.batch(from))
    expect(queue(wire)).toEqual(['r-one'])
    expect(view(wire).pending).toHaveLength(0)
  })

  it('[B6] counts once when its events come before its answer', () => {
    const wire = inSession(moderator)
    wire.room.send({ type: 'agenda.set', plan: oneItem })
    wire.room.send({ type: 'agenda.start' })
    wire.store.picture(wire.snapshot())
    const from = wire.seq
    const length = () => view(wire).state.agenda.allotted['opening' as NodeId]
    void wire.store.send(command('agenda.extend', 'more', { itemId: 'opening', byMs: 300_000 }))
    expect(length()).toBe(900_000)
    const answer = wire.take()
    wire.store.batch(wire.batch(from))
    expect(length()).toBe(900_000)
    answer()
    expect(length()).toBe(900_000)
    expect(view(wire).pending).toEqual([])
  })

  it('[B7] is taken back when it is refused, and says why', async () => {
    const wire = inSession()
    const done = wire.store.send(ask('one'))
    expect(queue(wire)).toEqual(['r-one'])
    wire.room.send({ type: 'floor.close' })
    wire.take()()
    expect(queue(wire)).toEqual([])
    await expect(done).resolves.toMatchObject({ ok: false, status: 409, code: 'floor/list-closed' })
  })

  it('[B8] is sent even where this page would refuse it: the server may know better', () => {
    const wire = inSession()
    wire.room.send({ type: 'floor.close' })
    wire.store.picture(wire.snapshot())
    void wire.store.send(ask('one'))
    expect(queue(wire)).toEqual([])
    expect(wire.sent.map(({ command: { id } }) => id)).toEqual(['one'])
  })
})

describe('a command and a lost connection', () => {
  it('[B9] waits for the connection, and goes out in its order with the same id once it is back', () => {
    const wire = inSession()
    void wire.store.send(ask('one'))
    wire.sent.length = 0
    wire.store.lost('reconnecting')
    void wire.store.send(command('floor.withdraw', 'two', { requestId: 'r-one' }))
    expect(wire.sent).toEqual([])
    wire.store.batch(wire.batch(wire.seq))
    expect(wire.sent.map(({ command: { id } }) => id)).toEqual(['one', 'two'])
    expect(view(wire).connection.status).toBe('live')
  })

  it('[B9] is not sent again once it was answered', () => {
    const wire = inSession()
    const from = wire.seq
    void wire.store.send(ask('one'))
    wire.take()()
    wire.store.lost('reconnecting')
    wire.store.batch({ ...wire.batch(from), to: from, events: [] })
    expect(wire.sent).toEqual([])
    expect(queue(wire)).toEqual(['r-one'])
  })

  it('[B9] does not happen twice when the answer was lost on the way', async () => {
    const wire = inSession()
    const from = wire.seq
    const done = wire.store.send(ask('one'))
    wire.take()
    wire.store.lost('offline')
    wire.store.batch(wire.batch(from))
    wire.take()()
    await expect(done).resolves.toMatchObject({ ok: true })
    expect(wire.seq).toBe(from + 1)
    expect(queue(wire)).toEqual(['r-one'])
    expect(view(wire).pending).toEqual([])
  })

  it('[B10] is tried again after the server was too busy or could not store it', async () => {
    const wire = inSession()
    const done = wire.store.send(ask('one'))
    const { reply } = wire.oldest()
    reply({ ok: false, status: 503, message: 'not stored', now: wire.snapshot().now })
    expect(queue(wire)).toEqual(['r-one'])
    expect(wire.retries).toHaveLength(1)
    wire.retries[0]?.()
    wire.take()()
    await expect(done).resolves.toMatchObject({ ok: true })
  })
})

describe('a vote and a wish to speak', () => {
  it('[B11] survives a reload when it is a vote or a wish to speak, and not when it drives the agenda', () => {
    const wire = inSession()
    wire.store.lost('offline')
    void wire.store.send(cast('vote', 5))
    void wire.store.send(command('agenda.pause', 'pause'))
    const reloaded = wire.freshStore()
    reloaded.picture(wire.snapshot())
    expect(wire.sent.map(({ command: { id } }) => id)).toEqual(['vote'])
    wire
      .oldest()
      .reply({ ok: false, status: 409, refusal: 'polls/closed', message: 'closed', now: wire.snapshot().now })
    expect(wire.unheard).toMatchObject([{ ok: false, code: 'polls/closed' }])
    expect(wire.freshStore().view.get()).toBe(null)
    wire.store.picture(wire.snapshot())
    expect(wire.sent).toEqual([])
  })

  it('[B12] gives way to a later ballot in the same poll, whose outcome is its own', async () => {
    const wire = inSession()
    wire.store.lost('offline')
    const first = wire.store.send(cast('first', 3))
    const second = wire.store.send(cast('second', 5))
    wire.store.batch(wire.batch(wire.seq))
    expect(wire.sent.map(({ command: { id } }) => id)).toEqual(['second'])
    wire.oldest().reply({ ok: true, seq: wire.seq, events: [], now: wire.snapshot().now })
    await expect(first).resolves.toMatchObject({ ok: true })
    await expect(second).resolves.toMatchObject({ ok: true })
    expect(view(wire).mine.ballots).toEqual({ themes: { points: { housing: 5 } } })
  })
})
