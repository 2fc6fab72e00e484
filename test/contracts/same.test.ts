import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMemoryStore } from '../../server/store/memory/memory-store.ts'
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts'
import type { BallotChange, Commit, RegistryChange, Store } from '../../server/store/store.ts'
import { dataFolders } from './folders.ts'
import {
  addLink,
  addToken,
  cast,
  draft,
  erased,
  erasedSession,
  events,
  everything,
  lockBox,
  named,
  OTHER_POLL,
  openBox,
  POLL,
  person,
  SESSION,
  session,
} from './samples.ts'

/** What a commit is to do; numbers are how far from the right sequence number it is made. */
interface Plan {
  readonly events: number | null
  readonly draft: number | null
  readonly ballots: readonly BallotChange[]
  readonly registry: readonly RegistryChange[]
}

const who = fc.constantFrom('ana', 'ben', 'cleo')
const pollId = fc.constantFrom(POLL, OTHER_POLL)
const few = { maxLength: 2 }
const linkId = fc.constantFrom('l1', 'l2', 'l3')
const digest = fc.constantFrom('t1', 't2', 't3')
const holder = fc.option(who)
const offset = fc.option(fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.constantFrom(-1, 1)))

const casting = fc
  .record({ by: who, command: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5'), given: fc.nat(1), pollId })
  .map(cast)
const ballotChange: fc.Arbitrary<BallotChange> = fc.oneof(
  pollId.map(openBox),
  fc
    .tuple(fc.dictionary(who, fc.nat(1), { maxKeys: 1 }), pollId)
    .map(([given, poll]) => lockBox(given, poll)),
  casting,
  casting,
  casting,
)
const registryChange: fc.Arbitrary<RegistryChange> = fc.oneof(
  fc.constantFrom('KTPW', 'ABCD').map((code) => session(code)),
  fc
    .constantFrom('KTPW', 'ABCD')
    .map((code) => ({ kind: 'session-code', sessionId: SESSION, code }) as const),
  fc.string().map((title) => ({ kind: 'session-title', sessionId: SESSION, title }) as const),
  fc
    .tuple(who, fc.record({ name: fc.string(), country: fc.option(fc.string()) }, { requiredKeys: [] }))
    .map(([name, details]) => named(name, details)),
  who.map(erased),
  fc.constant(erasedSession()),
  fc.tuple(linkId, holder).map(([id, name]) => addLink(id, name)),
  linkId.map((id) => ({ kind: 'end-link', linkId: id }) as const),
  fc.tuple(digest, linkId, holder).map(([hash, id, name]) => addToken(hash, id, name)),
  who.map((name) => ({ kind: 'end-tokens', sessionId: SESSION, personId: person(name) }) as const),
)
const plan: fc.Arbitrary<Plan> = fc.record({
  events: offset,
  draft: offset,
  ballots: fc.array(ballotChange, few),
  registry: fc.array(registryChange, few),
})
const turns = fc.array(fc.array(plan, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 10 })

/** The commits of one turn, made on what the store has now. */
async function commitsOf(plans: readonly Plan[], store: Store): Promise<readonly Commit[]> {
  const lastEvent = (await store.log.events(SESSION, 0)).length
  const lastUpdate = (await store.log.updates(SESSION, 0)).length
  return plans.map((one) => ({
    ...(one.events !== null && { events: events(lastEvent + one.events, ['e']) }),
    ...(one.draft !== null && { draft: draft(lastUpdate + one.draft, [[1, 2]]) }),
    ballots: one.ballots,
    registry: one.registry,
  }))
}

const folders = dataFolders()

it('[T26] answers and holds the same in memory and in SQLite, whatever is committed', async () => {
  const outcomesSeen = new Map<string, number>()
  const same = fc.asyncProperty(turns, async (series) => {
    const memory = createMemoryStore()
    const sqlite = await openSqliteStore({ folder: folders.fresh() })
    for (const store of [memory, sqlite]) await store.commit({ ballots: [openBox(), openBox(OTHER_POLL)] })
    for (const plans of series) {
      const commits = await commitsOf(plans, memory)
      const expected = await Promise.all(commits.map((commit) => memory.commit(commit)))
      expect(await Promise.all(commits.map((commit) => sqlite.commit(commit)))).toEqual(expected)
      expect(await everything(sqlite)).toEqual(await everything(memory))
      for (const outcome of expected) {
        const seen = outcome.ok ? 'ok' : outcome.reason
        outcomesSeen.set(seen, (outcomesSeen.get(seen) ?? 0) + 1)
      }
    }
    await sqlite.close()
  })
  await fc.assert(same, { numRuns: 60 })
  for (const outcome of ['ok', 'conflict', 'box-locked', 'box-changed', 'repeated', 'taken'])
    expect(outcomesSeen.get(outcome) ?? 0, outcome).toBeGreaterThanOrEqual(3)
})
