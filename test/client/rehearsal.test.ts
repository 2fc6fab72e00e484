import { describe, expect, it, vi } from 'vitest'
import { type Rehearsal, rehearse } from '../../client/connection/rehearsal.ts'
import type { NewCommand } from '../../client/connection/use-command.ts'
import { outlook } from '../../shared/agenda/outlook.ts'
import type { CommandId, NodeId, PersonId, PollId, SessionId } from '../../shared/kernel/ids.ts'
import { instantOf, MINUTE_MS } from '../../shared/kernel/time.ts'
import type { Command } from '../../shared/world.ts'
import { delegations, happened } from '../support/delegations.ts'
import { Rehearsal as Meeting, START } from '../support/given.ts'

const item = (id: string, minutes: number) => ({
  id,
  kind: 'item',
  itemKind: 'discussion',
  title: `About ${id}`,
  plannedMs: minutes * MINUTE_MS,
  minMs: 0,
  notBefore: null,
  hardEnd: null,
  respondsTo: [],
  papers: [],
  attribution: 'named',
  speakers: [],
})
const prepared = [
  ...delegations(),
  happened({
    type: 'agenda/set',
    plan: { start: START, hardEnd: null, root: ['a', 'b'], nodes: [item('a', 10), item('b', 20)] },
  }),
  happened({
    type: 'poll/created',
    poll: {
      id: 'p',
      question: 'What first?',
      method: 'points',
      secrecy: 'secret',
      options: ['x', 'y'].map((id) => ({ id, label: id })),
    },
  }),
]

/** A device whose clock the test turns; the session was held as far as `held` takes it before it is rehearsed. */
function rehearsed(held: (room: Meeting) => void = () => undefined) {
  const room = new Meeting(prepared)
  held(room)
  const device = { ms: 500, waits: [] as number[] }
  const begin = () =>
    rehearse(
      'lisbon' as SessionId,
      {
        now: instantOf(START - 90 * MINUTE_MS),
        state: room.world,
        directory: { version: 1, people: [] },
      },
      {
        local: () => device.ms,
        wait: (ms) => {
          device.waits.push(ms)
          return () => undefined
        },
        language: () => 'en',
      },
    )
  return { room, device, begin, rehearsal: begin() }
}

const shown = ({ store }: Rehearsal) => {
  const view = store.view.get()
  if (!view) throw new Error('nothing is shown')
  return view
}
let sends = 0
const send = ({ store }: Rehearsal, command: NewCommand) => {
  sends += 1
  return store.send({ ...command, id: `r-${sends}` as CommandId } as Command)
}

describe('a rehearsal', () => {
  it('[B21] decides by itself, at once, and asks the network for nothing', async () => {
    const fetched = vi.fn()
    vi.stubGlobal('fetch', fetched)
    vi.stubGlobal('WebSocket', fetched)
    const { room, rehearsal } = rehearsed()
    const before = room.world
    expect(await send(rehearsal, { type: 'agenda.start' })).toEqual({ ok: true, seq: 2 })
    expect(shown(rehearsal).state.agenda.activeId).toBe('a')
    expect(shown(rehearsal).pending).toEqual([])
    expect(room.world).toBe(before)
    expect(rehearsal.token).toBe('')
    expect(fetched).not.toHaveBeenCalled()
  })

  it('[B21] refuses what the server would refuse, in words, and undoes what it would undo', async () => {
    const { rehearsal } = rehearsed()
    const refusal = await send(rehearsal, { type: 'agenda.pause' })
    expect(refusal).toMatchObject({ ok: false, status: 409 })
    expect(refusal).toHaveProperty('message', expect.stringMatching(/[a-z] [a-z]/))
    await send(rehearsal, { type: 'agenda.start' })
    await send(rehearsal, { type: 'agenda.skip', itemId: 'b' as NodeId })
    const commandId = shown(rehearsal).state.agenda.journal?.at(-1)?.commandId as CommandId
    expect(shown(rehearsal).state.agenda.closed).toEqual({ b: 'skipped' })
    expect(await send(rehearsal, { type: 'agenda.undo', commandId })).toMatchObject({ ok: true })
    expect(shown(rehearsal).state.agenda.closed).toEqual({})
  })

  it('[B22] begins at the planned beginning with everybody here, whatever was held of the session', async () => {
    const { rehearsal, room } = rehearsed((room) => {
      room.send({ type: 'agenda.start' })
      room.wait(3 * MINUTE_MS)
      room.send({ type: 'agenda.next', leaving: 'a' })
      room.send({ type: 'poll.open', pollId: 'p' })
      room.send({ type: 'floor.request', requestId: 'q', kind: 'statement', forPersonId: 'ana' })
    })
    expect(room.world).toMatchObject({
      agenda: { activeId: 'b' },
      polls: { byId: { p: { status: 'open' } } },
    })
    expect(room.world.floor.queue).toHaveLength(1)
    const { state, presence } = shown(rehearsal)
    expect(state).toEqual(shown(rehearsed().rehearsal).state)
    expect(state.agenda).toMatchObject({ status: 'prepared', activeId: null, segments: [], closed: {} })
    expect(state.agenda.baseline['b' as NodeId]).toMatchObject({ start: START + 10 * MINUTE_MS })
    expect(state.floor.queue).toEqual([])
    expect(state.polls.byId['p' as PollId]?.status).toBe('draft')
    expect(Object.values(state.session.people).map(({ status }) => status)).not.toContain('expected')
    expect(presence).toMatchObject({ present: 7, byLevel: { local: 3, national: 3, regional: 1 } })
    expect(presence?.people).toContain('eva' as PersonId)
    expect(rehearsal.clock.now()).toBe(START)
  })

  it('[B22] begun again, has nothing of the time before', async () => {
    const { rehearsal, begin } = rehearsed()
    const untouched = shown(rehearsal).state
    await send(rehearsal, { type: 'agenda.start' })
    rehearsal.clock.jump(MINUTE_MS)
    const again = begin()
    expect(shown(again).state).toEqual(untouched)
    expect(shown(again).seq).toBe(0)
    expect(again.clock.now()).toBe(START)
    expect(shown(rehearsal).state.agenda.activeId).toBe('a')
  })

  it('[B23] closes a poll without a ballot', async () => {
    const { rehearsal } = rehearsed()
    await send(rehearsal, { type: 'poll.open', pollId: 'p' as PollId })
    expect(shown(rehearsal).tally['p' as PollId]).toMatchObject({
      overall: { ballots: 0, entitled: 7 },
      byLevel: { local: { ballots: 0, entitled: 3 } },
    })
    await send(rehearsal, { type: 'poll.close', pollId: 'p' as PollId })
    expect(shown(rehearsal).state.polls.byId['p' as PollId]).toMatchObject({
      status: 'closed',
      result: { overall: { ballots: 0 } },
    })
  })
})

describe('the clock of a rehearsal', () => {
  it('[B24] stands until the agenda starts, then runs at the speed that is set', async () => {
    const { rehearsal, device } = rehearsed()
    device.ms += 5_000
    expect(rehearsal.clock.now()).toBe(START)
    await send(rehearsal, { type: 'agenda.start' })
    device.ms += 1_000
    expect(rehearsal.clock.now()).toBe(START + 1_000)
    rehearsal.clock.set({ speed: 60 })
    device.ms += 1_000
    expect(rehearsal.clock.now()).toBe(START + 61_000)
    rehearsal.clock.set({ running: false })
    device.ms += 9_000
    expect(rehearsal.clock.now()).toBe(START + 61_000)
  })

  it('[B24] jumps to the end of the item and never back', async () => {
    const { rehearsal, device } = rehearsed()
    await send(rehearsal, { type: 'agenda.start' })
    device.ms += 4_000
    const left = () => outlook(shown(rehearsal).state.agenda, rehearsal.clock.now()).remainingMs ?? Number.NaN
    rehearsal.clock.jump(left())
    expect(left()).toBe(0)
    expect(rehearsal.clock.now()).toBe(START + 10 * MINUTE_MS)
    rehearsal.clock.jump(-MINUTE_MS)
    expect(rehearsal.clock.now()).toBe(START + 10 * MINUTE_MS)
  })

  it('[B24] moves the countdowns at once, and draws no more often than five times a second', async () => {
    const { rehearsal, device } = rehearsed()
    rehearsal.ticker.subscribe(() => undefined)
    expect(device.waits).toEqual([])
    await send(rehearsal, { type: 'agenda.start' })
    expect(device.waits.at(-1)).toBe(1_000)
    rehearsal.clock.jump(MINUTE_MS)
    expect(rehearsal.ticker.get()).toBe(START + MINUTE_MS)
    rehearsal.clock.set({ speed: 60 })
    expect(device.waits.at(-1)).toBe(200)
  })
})
