import { describe, expect, it } from 'vitest'
import { bo } from '../support/delegations.ts'
import { inSession, queue, view } from './stand-in.ts'

describe('what the server says', () => {
  it('[B1] applies a batch that begins where the state is', () => {
    const wire = inSession()
    const from = wire.seq
    wire.room.send({ type: 'floor.close' })
    wire.store.batch(wire.batch(from))
    expect(view(wire).state.floor.open).toBe(false)
    expect(view(wire).seq).toBe(wire.seq)
  })

  it('[B1] leaves out what it has already, in a batch that comes twice or overlaps', () => {
    const wire = inSession()
    const from = wire.seq
    wire.room.send({ type: 'floor.request', requestId: 'r1', kind: 'contribution' }, bo)
    const once = wire.batch(from)
    wire.store.batch(once)
    wire.store.batch(once)
    expect(queue(wire)).toEqual(['r1'])
    wire.room.send({ type: 'floor.close' })
    wire.store.batch(wire.batch(from))
    expect(queue(wire)).toEqual(['r1'])
    expect(view(wire).state.floor.open).toBe(false)
    wire.store.batch(once)
    expect(view(wire).seq).toBe(wire.seq)
  })

  it('[B2] asks once for what is missing when a batch begins later, and shows nothing of it', () => {
    const wire = inSession()
    const from = wire.seq
    wire.room.send({ type: 'floor.close' })
    wire.room.send({ type: 'floor.open' })
    wire.room.send({ type: 'floor.close', id: 'again' })
    wire.store.batch(wire.batch(from + 1, from + 2))
    wire.store.batch(wire.batch(from + 2, from + 3))
    expect(wire.asked).toEqual([from])
    expect(view(wire).seq).toBe(from)
    wire.store.batch(wire.batch(from))
    expect(view(wire).seq).toBe(from + 3)
    wire.store.batch(wire.batch(from + 9, from + 9))
    expect(wire.asked).toEqual([from, from + 3])
  })

  it('[B3] moves on without events where nothing was for this audience', () => {
    const wire = inSession()
    const from = wire.seq
    wire.store.batch({ ...wire.batch(from), to: from + 4 })
    expect(view(wire).seq).toBe(from + 4)
    expect(wire.asked).toEqual([])
  })
})

describe('pictures and the directory', () => {
  it('[B4] takes a snapshot as the last word, and keeps its own part where the snapshot has none', () => {
    const wire = inSession()
    wire.room.send({ type: 'floor.close' })
    const { mine: _mine, ...picture } = wire.snapshot()
    wire.store.picture(picture)
    expect(view(wire).state.floor.open).toBe(false)
    expect(view(wire).mine.personId).toBe('ana')
    wire.store.picture({ ...picture, seq: 2 })
    expect(view(wire).seq).toBe(2)
  })

  it('[B5] fetches the directory again for a newer version alone, and never goes back to an older one', () => {
    const wire = inSession()
    wire.store.signal({ kind: 'directory', version: 1 })
    expect(wire.directoryFetches).toBe(0)
    wire.store.signal({ kind: 'directory', version: 3 })
    expect(wire.directoryFetches).toBe(1)
    wire.store.directory({ version: 3, people: [] })
    wire.store.directory({ version: 2, people: [] })
    expect(view(wire).directory.version).toBe(3)
  })
})

describe('the connection line', () => {
  it('[B13] says since when it is lost, and ends for good when the access has ended', () => {
    const wire = inSession()
    wire.store.lost('reconnecting')
    const since = { since: wire.snapshot().now }
    expect(view(wire).connection).toEqual({ status: 'reconnecting', ...since })
    wire.store.lost('offline')
    expect(view(wire).connection).toEqual({ status: 'offline', ...since })
    wire.store.signal({ kind: 'ended', code: 'people/removed', message: 'removed' })
    wire.store.lost('reconnecting')
    wire.store.batch(wire.batch(wire.seq))
    expect(wire.store.connection.get()).toMatchObject({ status: 'refused', code: 'people/removed' })
  })
})
