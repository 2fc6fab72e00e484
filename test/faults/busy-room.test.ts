import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LiveSession } from '../../server/live/live-session.ts'
import type { Outcome } from '../../server/live/outcome.ts'
import { createMemoryStore } from '../../server/store/memory/memory-store.ts'
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts'
import type { Store } from '../../server/store/store.ts'
import type { Actor } from '../../shared/kernel/area.ts'
import type { SessionId } from '../../shared/kernel/ids.ts'
import { instantOf } from '../../shared/kernel/time.ts'
import type { Choice } from '../../shared/polls/messages.ts'
import { item, planOf } from '../agenda/drive.ts'
import { dataFolders } from '../contracts/folders.ts'
import { Coverage } from '../laws/coverage.ts'
import { created } from '../session/founded.ts'
import { actor, moderator, type Sent, START, sent } from '../support/given.ts'
import { points, priorities } from '../support/priorities.ts'
import { FaultyStore } from './faulty-store.ts'

const folders = dataFolders()
const id = 'lab-1' as SessionId
const system = actor('system' as Actor['role'] & 'moderator')
const silent = () => undefined
const listener = { committed: silent, ballotCast: silent, personErased: silent, erased: silent }
const open = (store: Store) => LiveSession.open(id, { store, now: () => instantOf(START), listener })
const voter = (n: number): Actor => actor('participant', `p${n}`, `s${n}`)
const given = (housing: number): Choice => points({ housing, school: 10 - housing })

/** A session with so many seats, its agenda under way and its poll open. */
async function room(store: Store, seats: number): Promise<LiveSession> {
  const session = await open(store)
  const { type: _type, ...facts } = created({ admission: 'open' }) as unknown as Record<string, unknown>
  const people = Array.from({ length: seats }, (_, n) => ({
    type: 'people.join' as const,
    ...{ personId: `p${n}`, seatId: `s${n}`, level: n % 2 ? 'local' : 'national' },
    ...{ role: 'participant', source: 'code', details: null, id: `join-${n}` },
  }))
  const plan = planOf(['one', 'two', 'three', 'four'].map((name) => item(name, 10)))
  const founding: Sent[] = [
    { type: 'session.create', ...facts },
    ...people,
    { type: 'agenda.set', plan },
    { type: 'agenda.start' },
    { type: 'poll.create', poll: priorities },
    { type: 'poll.open', pollId: priorities.id },
  ]
  const outcome = await session.found(founding.map(sent), {})
  if (!outcome.ok) throw new Error('The room was not founded.')
  return session
}
const leads = (session: LiveSession, command: Sent, by: Actor = moderator): Promise<Outcome> =>
  session.execute(sent(command), by)
const cast = (session: LiveSession, n: number, commandId: string, housing: number): Promise<Outcome> =>
  leads(
    session,
    { type: 'ballot.cast', id: commandId, pollId: priorities.id, choice: given(housing) },
    voter(n),
  )
const pollOf = (session: LiveSession) => session.world.polls.byId[priorities.id]

/** What happens in one turn of the loop; `gap`: how many turns pass before it. */
const act = fc.record({
  does: fc.constantFrom('cast', 'cast', 'cast', 'cast', 'close', 'close', 'reopen'),
  seat: fc.nat(4),
  housing: fc.nat(10),
  gap: fc.nat(3),
})
const turn = () => new Promise((resolve) => setImmediate(resolve))

/** Everything is sent without waiting for answers; then the last acknowledged ballot of each seat must be what is tallied. */
async function interleave(
  store: Store,
  acts: readonly (typeof act extends fc.Arbitrary<infer T> ? T : never)[],
  seen: Coverage,
) {
  const session = await room(store, 5)
  const acknowledged = new Map<number, number>()
  const answers: Promise<unknown>[] = []
  for (const [n, { does, seat, housing, gap }] of acts.entries()) {
    for (let passed = 0; passed < gap; passed++) await turn()
    if (does !== 'cast') {
      answers.push(
        leads(session, { type: `poll.${does}` as Sent['type'], id: `k${n}`, pollId: priorities.id }),
      )
      continue
    }
    const answer = cast(session, seat, `k${n}`, housing).then((outcome) => {
      seen.note(outcome.ok ? 'taken' : `refused with ${outcome.status}`)
      if (outcome.ok) acknowledged.set(seat, housing)
    })
    answers.push(answer)
  }
  await Promise.all(answers)
  if (pollOf(session)?.status === 'open')
    await leads(session, { type: 'poll.close', id: 'last', pollId: priorities.id })
  else seen.note('closed meanwhile')
  const result = pollOf(session)?.result
  expect(result?.overall.ballots).toBe(acknowledged.size)
  const housing = result?.overall.options.find(({ optionId }) => optionId === ('housing' as never))
  expect(housing?.points).toBe([...acknowledged.values()].reduce((sum, points) => sum + points, 0))
  expect(await open(store).then(({ world }) => world)).toEqual(session.world)
  await store.close()
}

const stores: [string, number, () => Promise<Store>][] = [
  ['memory', 200, async () => createMemoryStore()],
  ['SQLite', 60, () => openSqliteStore({ folder: folders.fresh() })],
]

describe.each(stores)('with the store in %s', (_name, numRuns, fresh) => {
  test('[K11] what is acknowledged is what is tallied, however ballots, closing and reopening meet', async () => {
    const seen = new Coverage()
    const acts = fc.array(act, { minLength: 4, maxLength: 24 })
    await fc.assert(
      fc.asyncProperty(acts, async (all) => interleave(await fresh(), all, seen)),
      { numRuns },
    )
    seen.expectAtLeast(numRuns / 4, ['taken', 'refused with 409', 'closed meanwhile'])
  })

  test('[K11] a ballot changed between the counting and the locking of the box is counted', async () => {
    const store = new FaultyStore(await fresh())
    const session = await room(store, 2)
    expect(await cast(session, 0, 'first', 10)).toMatchObject({ ok: true })
    store.first = () => cast(session, 0, 'second', 3)
    expect(await leads(session, { type: 'poll.close', pollId: priorities.id })).toMatchObject({ ok: true })
    expect(pollOf(session)?.result?.overall).toMatchObject({ ballots: 1 })
    expect(pollOf(session)?.result?.overall.options[0]).toMatchObject({ optionId: 'housing', points: 3 })
    await store.close()
  })

  test('[K12] two hundred ballots at once are two hundred ballots', async () => {
    const store = await fresh()
    const session = await room(store, 200)
    const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => cast(session, n, 'mine', n % 11)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(200)
    await leads(session, { type: 'poll.close', pollId: priorities.id })
    expect(pollOf(session)?.result?.overall.ballots).toBe(200)
    expect(pollOf(session)?.result?.levels['local' as never]?.ballots).toBe(100)
    await store.close()
  })

  test('[K13] two moderators who go on at once move the agenda by one', async () => {
    const store = await fresh()
    const session = await room(store, 1)
    const first = actor('moderator', 'm1')
    const second = actor('co-moderator', 'm2')
    const next: Sent = { type: 'agenda.next', leaving: 'one' }
    const outcomes = await Promise.all([leads(session, next, first), leads(session, next, second)])
    expect(outcomes[0]).toMatchObject({ ok: true })
    expect(outcomes[1]).toMatchObject({ status: 409, refusal: { code: 'agenda/not-active' } })
    expect(session.world.agenda.activeId).toBe('two')
    await store.close()
  })

  test('[K10] a command that lost the race for the log is decided again on what is there', async () => {
    const store = new FaultyStore(await fresh())
    const here = await room(store, 1)
    const elsewhere = await open(store)
    store.first = () => leads(elsewhere, { type: 'agenda.next', id: 'theirs', leaving: 'one' })
    const late = await leads(here, { type: 'agenda.next', id: 'ours', leaving: 'one' })
    expect(late).toMatchObject({ status: 409, refusal: { code: 'agenda/not-active' } })
    expect(here.world).toEqual(elsewhere.world)
    store.first = () => leads(elsewhere, { type: 'floor.close', id: 'theirs-too' })
    expect(await leads(here, { type: 'agenda.pause', id: 'ours-too' })).toMatchObject({
      ok: true,
      seq: elsewhere.seq + 1,
    })
    expect(here.world.floor.open).toBe(false)
    expect(await open(store).then(({ world }) => world)).toEqual(here.world)
    await store.close()
  })

  test('[K12] sixty who join at the same moment are sixty who wait, and all can be let in', async () => {
    const store = await fresh()
    const session = await room(store, 1)
    await leads(session, { type: 'session.update', admission: 'approve' })
    const join = (n: number): Sent => ({
      type: 'people.join',
      ...{ id: `late-${n}`, personId: `late-${n}`, seatId: `seat-${n}`, level: 'local' },
      ...{ role: 'participant', source: 'code', details: null },
    })
    const joining = Array.from({ length: 60 }, (_, n) => leads(session, join(n), system))
    const half = leads(session, { type: 'people.admit-all', id: 'half' })
    const outcomes = await Promise.all([...joining, half])
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    const statuses = Object.values(session.world.session.people).map(({ status }) => status)
    expect(statuses.filter((status) => status === 'admitted')).toHaveLength(61)
    expect(new Set(Object.values(session.world.session.people).map(({ seatId }) => seatId)).size).toBe(61)
    await store.close()
  })
})
