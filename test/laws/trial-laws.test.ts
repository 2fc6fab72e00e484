import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forecast } from '../../shared/agenda/forecast.ts'
import type { Plan } from '../../shared/agenda/messages.ts'
import type { AgendaSlice } from '../../shared/agenda/slice.ts'
import { allItems, isOpen } from '../../shared/agenda/tree.ts'
import { Trial, withLengths } from '../../shared/agenda/trial.ts'
import type { NodeId } from '../../shared/kernel/ids.ts'
import { instantOf } from '../../shared/kernel/time.ts'
import { Drive } from '../agenda/drive.ts'
import { seated } from './agenda-people.ts'
import { Coverage, longPlans, plans, steps, take } from './agenda-worlds.ts'
import { lagByForecast } from './lag.ts'

/** Agendas anywhere in their course, also with parts gone back to, moved or removed. */
const drives = (of: fc.Arbitrary<Plan>) =>
  fc.record({ plan: of, isStarted: fc.boolean(), taken: steps }).map((course) => {
    const drive = new Drive(course.plan)
    drive.session = seated
    if (course.isStarted) drive.do({ type: 'agenda.start' })
    for (const step of course.taken) {
      drive.now = instantOf(drive.now + step.waitMs / 5)
      take(drive, step)
    }
    return drive
  })

/** What one trial is told, one after the other. */
const tellings = fc.array(
  fc.record({
    what: fc.constantFrom('hold', 'hold', 'hold', 'free', 'skip', 'skip none', 'hold only'),
    target: fc.nat(),
    ms: fc.integer({ min: 0, max: 3_000_000 }),
  }),
  { minLength: 2, maxLength: 12 },
)
type Telling = typeof tellings extends fc.Arbitrary<(infer T)[]> ? T : never

/** A trial, and beside it the agenda that it is said to try. */
class Pair {
  readonly trial: Trial
  readonly #agenda: AgendaSlice
  #held = new Map<NodeId, number>()
  #skipped: NodeId | null = null

  constructor({ agenda, now }: Drive) {
    this.trial = new Trial(agenda, now)
    this.#agenda = agenda
  }

  tell({ what, target, ms }: Telling): void {
    const items = allItems(this.#agenda).map(({ id }) => id)
    const { activeId } = this.#agenda
    const upcoming = items.filter((id) => isOpen(this.#agenda, id) && id !== activeId)
    const id = items[target % items.length]
    if (id === undefined) return
    if (what === 'hold') {
      this.trial.hold(id, ms)
      this.#held.set(id, ms)
    } else if (what === 'free') {
      this.trial.hold(id, null)
      this.#held.delete(id)
    } else if (what === 'hold only') {
      this.#held = new Map([[id, ms]])
      this.trial.holdOnly(this.#held)
    } else {
      this.#skipped = what === 'skip' ? (upcoming[target % upcoming.length] ?? null) : null
      this.trial.skip(this.#skipped)
    }
  }

  agenda(): AgendaSlice {
    const held = withLengths(this.#agenda, this.#held)
    if (this.#skipped === null) return held
    return { ...held, closed: { ...held.closed, [this.#skipped]: 'skipped' } }
  }
}

function expectAsForecast(drive: Drive, told: readonly Telling[], coverage: Coverage): void {
  const pair = new Pair(drive)
  const before = forecast(drive.agenda, drive.now)
  for (const telling of told) {
    pair.tell(telling)
    const agenda = pair.agenda()
    const rows = forecast(agenda, drive.now)
    expect(pair.trial.lag()).toBe(lagByForecast(agenda, drive.now))
    for (const [index, row] of rows.entries()) {
      const tried = pair.trial.expected(row.id)
      expect(tried?.endsAt).toBe(row.expectedEndAt)
      if (row.kind === 'item') expect(tried?.allottedMs).toBe(row.allottedMs)
      if (row.expectedEndAt !== before[index]?.expectedEndAt) coverage.met('moved')
      if (row.hardEndMissedMs > 0) coverage.met('hard end missed')
    }
    coverage.met(agenda.status)
    coverage.met(telling.what)
    coverage.met(pair.trial.lag() > 0 ? 'late' : 'in time')
    if (agenda.root.length > 30) coverage.met('in parts')
  }
}

describe('laws of trials', () => {
  it('ends every row where the forecast ends it, however often lengths and skips change', () => {
    const coverage = new Coverage()
    fc.assert(
      fc.property(drives(plans), tellings, (drive, told) => expectAsForecast(drive, told, coverage)),
      { numRuns: 600 },
    )
    const each = { hold: 100, free: 100, skip: 100, 'skip none': 100, 'hold only': 100 }
    const states = { prepared: 100, running: 100, paused: 100, finished: 20, late: 100, 'in time': 100 }
    expect(coverage.atLeast({ ...each, ...states, moved: 1_000, 'hard end missed': 100 })).toEqual([])
  })

  it('ends every row of long agendas there too, which it looks at in parts', () => {
    const coverage = new Coverage()
    // So many entries would take minutes to be made fewer after a failure.
    const runs = { numRuns: 80, endOnFailure: true }
    const law = (drive: Drive, told: readonly Telling[]) => expectAsForecast(drive, told, coverage)
    fc.assert(fc.property(drives(longPlans), tellings, law), runs)
    expect(coverage.atLeast({ 'in parts': 100, late: 50, moved: 1_000 })).toEqual([])
  })
})
