import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evolveAgenda } from '../../shared/agenda/evolve.ts'
import { forecast } from '../../shared/agenda/forecast.ts'
import { agendaEvents, type Item, type Plan } from '../../shared/agenda/messages.ts'
import { redactAgenda, redactAgendaEvent } from '../../shared/agenda/redact.ts'
import type { AgendaRow } from '../../shared/agenda/rows.ts'
import { type AgendaSlice, noAgenda } from '../../shared/agenda/slice.ts'
import { allItems } from '../../shared/agenda/tree.ts'
import { touchesSilence } from '../../shared/floor/sight.ts'
import { type Instant, instantOf } from '../../shared/kernel/time.ts'
import { noSession } from '../../shared/session/slice.ts'
import type { RecordedEvent } from '../../shared/world.ts'
import { Drive } from '../agenda/drive.ts'
import { newestAnswers, saidSince, seated } from './agenda-people.ts'
import { Coverage, goesBack, plans, type Step, steps, take } from './agenda-worlds.ts'
import { deepFrozen } from './meeting-course.ts'

const runs = { numRuns: 500 }
const sessions = [true, false].map((names) => ({
  session: { ...noSession, observersSee: { draft: false, names } },
}))

/** Drives a fresh agenda and calls `seen` after every step with what came of it. */
function run(
  plan: Plan,
  taken: readonly Step[],
  seen: (drive: Drive, before: AgendaSlice, outcome: string) => void,
) {
  const drive = new Drive(plan)
  drive.session = seated
  drive.do({ type: 'agenda.start' })
  for (const step of taken) {
    drive.now = instantOf(drive.now + step.waitMs)
    const before = deepFrozen(drive.agenda)
    const outcome = take(drive, step)
    const done = drive.log.at(-1)?.command?.type
    seen(drive, before, typeof outcome === 'string' ? outcome : `accepted ${done}`)
  }
  return drive
}

const itemsOf = (rows: readonly AgendaRow[]) => rows.filter(({ kind }) => kind === 'item')

describe('laws of driving the agenda', () => {
  it('[A90] keeps one running segment at most, that of the item under way, and nothing open before it', () => {
    const coverage = new Coverage()
    fc.assert(
      fc.property(plans, steps, (plan, taken) => {
        run(plan, taken, ({ agenda }, _before, outcome) => {
          coverage.met(outcome)
          expect(agenda.segments.filter(({ to }) => to === null).length).toBe(
            agenda.status === 'running' ? 1 : 0,
          )
          if (agenda.status === 'running') expect(agenda.segments.at(-1)?.itemId).toBe(agenda.activeId)
          agenda.segments.reduce((end, { from, to }) => {
            expect(from).toBeGreaterThanOrEqual(end)
            return to ?? from
          }, 0)
          if (agenda.activeId === null) return
          const firstOpen = allItems(agenda).find(({ id }) => agenda.closed[id] === undefined)
          expect(firstOpen?.id).toBe(agenda.activeId)
        })
      }),
      runs,
    )
    const driving = ['next', 'pause', 'resume', 'extend', 'skip', 'reopen', 'finish', 'undo', 'start']
    const room = ['put-point', 'answer-point', 'remove-point', 'answer', 'remove-answer']
    const speakers = ['speaker-next', 'set-speaker', 'settle-apology']
    const editing = ['insert', 'edit', 'move', 'remove', 'hold', 'set-marks', 'apply']
    const accepted = [...driving, ...editing, ...speakers, ...room]
    const refused = [
      'not-active',
      'already-paused',
      'not-paused',
      'item-closed',
      'item-open',
      'already-finished',
      'before-active',
      'item-begun',
      'inside-itself',
    ]
    expect(
      coverage.atLeast({
        ...Object.fromEntries(accepted.map((verb) => [`accepted agenda.${verb}`, 5])),
        ...Object.fromEntries(refused.map((code) => [`agenda/${code}`, 2])),
        'agenda/undo-superseded': 5,
        'agenda/nothing-to-cut': 5,
      }),
    ).toEqual([])
  })

  it('[A91] has no effect at all when it refuses, and some when it accepts', () => {
    const coverage = new Coverage()
    fc.assert(
      fc.property(plans, steps, (plan, taken) => {
        run(plan, taken, ({ agenda }, before, outcome) => {
          const accepted = outcome.startsWith('accepted')
          coverage.met(accepted ? 'accepted' : 'refused')
          if (accepted) expect(agenda).not.toEqual(before)
          else expect(agenda).toBe(before)
        })
      }),
      { numRuns: 150 },
    )
    expect(coverage.atLeast({ accepted: 200, refused: 200 })).toEqual([])
  })
})

describe('laws of the log', () => {
  it('[A92] is the replay of its log, as it is read back from storage', () => {
    const coverage = new Coverage()
    fc.assert(
      fc.property(plans, steps, (plan, taken) => {
        const { log, agenda } = run(plan, taken, () => {})
        for (const { type } of log) coverage.met(type)
        const stored = JSON.parse(JSON.stringify(log)) as RecordedEvent[]
        for (const event of stored) agendaEvents[event.type as keyof typeof agendaEvents].parse(event)
        expect(stored.reduce(evolveAgenda, noAgenda)).toEqual(agenda)
      }),
      runs,
    )
    const types = Object.keys(agendaEvents)
    expect(coverage.atLeast(Object.fromEntries(types.map((type) => [type, 5])))).toEqual([])
  })

  it('[A93] undoes every command, one after the other, back to the beginning', () => {
    const coverage = new Coverage()
    fc.assert(
      fc.property(plans, steps, fc.nat(5_000_000), (plan, taken, waitMs) => {
        const drive = new Drive(plan)
        drive.session = seated
        let past: AgendaSlice[] = []
        for (const step of [{ type: 'agenda.start', waitMs: 0, target: 0, byMs: 0 } as const, ...taken]) {
          if (step.type === 'agenda.undo') continue
          drive.now = instantOf(drive.now + step.waitMs)
          const [before, length] = [drive.agenda, drive.log.length]
          if (typeof take(drive, step) === 'string') continue
          if (drive.agenda.journal !== before.journal) past.push(before)
          else {
            coverage.met('said by the room')
            past = saidSince(past, drive.log.slice(length))
          }
        }
        drive.now = instantOf(drive.now + waitMs)
        for (const before of past.reverse()) {
          const last = drive.agenda.journal?.at(-1)
          coverage.met(last?.type ?? 'nothing')
          const outcome = drive.send({ type: 'agenda.undo', commandId: last?.commandId } as never)
          // An item that was added stays with what the room said to it, and so does all that came before.
          if (outcome === 'agenda/heard') {
            coverage.met(outcome)
            expect(last?.type).toBe('agenda.insert')
            return
          }
          expect(outcome, last?.type).not.toBeTypeOf('string')
          expect(drive.agenda).toEqual(newestAnswers(before))
          expect(drive.rows()).toEqual(forecast(before, drive.now))
        }
      }),
      runs,
    )
    const driving = ['start', 'next', 'pause', 'resume', 'extend', 'skip', 'reopen', 'finish']
    const editing = ['insert', 'edit', 'move', 'remove', 'hold', 'set-marks', 'apply']
    const ofPeople = ['set-speaker', 'speaker-next', 'settle-apology', 'answer-point', 'remove-point']
    const verbs = [...driving, ...editing, ...ofPeople, 'remove-answer']
    const least = Object.fromEntries(verbs.map((verb) => [`agenda.${verb}`, 8]))
    expect(coverage.atLeast({ ...least, 'said by the room': 100, 'agenda/heard': 1 })).toEqual([])
  })

  it('[A94] shows every audience the same agenda, without what may be undone', () => {
    const coverage = new Coverage()
    fc.assert(
      fc.property(plans, steps, (plan, taken) => {
        const { log } = run(plan, taken, () => {})
        for (const names of sessions) {
          let whole = noAgenda
          let seen = redactAgenda(noAgenda, 'observers', names)
          for (const event of log) {
            const shown = redactAgendaEvent({ ...event, command: null }, 'observers', {
              ...names,
              agenda: whole,
            })
            whole = evolveAgenda(whole, event)
            // What an item comes under or leaves the rule with is told by a snapshot.
            if (touchesSilence(event)) seen = redactAgenda(whole, 'observers', names)
            else if (shown) seen = evolveAgenda(seen, shown)
            else coverage.met(`kept back ${event.type}`)
            if (whole.turns.length > seen.turns.length) coverage.met('turns kept back')
            coverage.met(event.type)
            if ('attribution' in event) coverage.met(`said ${event.attribution}`)
            expect(seen).toEqual(redactAgenda(whole, 'observers', names))
          }
          expect(seen.journal).toBeNull()
        }
      }),
      { numRuns: 150 },
    )
    const said = { 'said named': 20, 'said chatham-house': 20, 'turns kept back': 20 }
    const apologies = { 'kept back agenda/speaker-set': 5, 'kept back agenda/apology-settled': 5 }
    expect(
      coverage.atLeast({ 'agenda/undone': 20, 'agenda/item-started': 100, ...said, ...apologies }),
    ).toEqual([])
  })
})

describe('laws of the forecast', () => {
  it('[A95] is monotone: what is to come follows in order, never before now', () => {
    const coverage = new Coverage()
    fc.assert(
      fc.property(plans, steps, fc.boolean(), (plan, taken, withReopening) => {
        const kept = withReopening ? taken : taken.filter((step) => !goesBack(step))
        run(plan, kept, (drive) => {
          const rows = drive.rows()
          const coming = itemsOf(rows).filter(({ status }) => status === 'upcoming')
          for (const row of rows) {
            expect(Number.isInteger(row.expectedStartAt) && Number.isInteger(row.expectedEndAt)).toBe(true)
            expect(row.expectedEndAt).toBeGreaterThanOrEqual(row.expectedStartAt)
          }
          for (const row of coming) expect(row.expectedStartAt).toBeGreaterThanOrEqual(drive.now)
          coverage.met(withReopening ? 'reopening' : 'in order')
          expectInOrder(withReopening ? coming : itemsOf(rows))
        })
      }),
      runs,
    )
    expect(coverage.atLeast({ reopening: 300, 'in order': 300 })).toEqual([])
  })

  it('[A96] of a run exactly on plan is the baseline, at every moment of it', () => {
    const coverage = new Coverage()
    fc.assert(
      fc.property(plans, fc.nat(), (plan, grain) => {
        const drive = new Drive(plan)
        const items = itemsOf(drive.rows())
        items.forEach((row, index) => {
          onPlan(drive, coverage, row.plannedStartAt, () => (index === 0 ? drive.start() : drive.next()))
          const during = row.plannedStartAt + (grain % (row.plannedMs + 1))
          onPlan(drive, coverage, instantOf(during), () => {})
          onPlan(drive, coverage, row.plannedEndAt, () => {
            if (items[index + 1]?.plannedStartAt !== row.plannedEndAt && items[index + 1]) drive.pause()
          })
        })
        drive.next()
        expectBaseline(drive.rows())
        expect(drive.agenda.status).toBe('finished')
      }),
      runs,
    )
    expect(coverage.atLeast({ paused: 50, running: 500, untimed: 300, 'hard end': 100 })).toEqual([])
  })

  it('[A97] gives every item a length of its own or reports the hard end it misses', () => {
    const coverage = new Coverage()
    fc.assert(
      fc.property(plans, steps, (plan, taken) => {
        run(plan, taken, (drive) => {
          const outlook = drive.outlook()
          for (const row of drive.rows()) {
            if (row.status !== 'upcoming' || row.kind !== 'item') continue
            const { minMs, plannedMs } = drive.agenda.nodes[row.id] as Item
            const first = plan.nodes.find(({ id }) => id === row.id) as Item | undefined
            const asPlanned = first?.plannedMs === plannedMs && first?.minMs === minMs
            if (asPlanned && drive.agenda.allotted[row.id] === undefined && row.plannedMs >= minMs)
              expect(row.allottedMs).toBeGreaterThanOrEqual(Math.min(minMs, row.plannedMs))
            if (row.hardEnd === null || row.expectedEndAt <= row.hardEnd) continue
            coverage.met('missed')
            expect(row.hardEndMissedMs).toBe(row.expectedEndAt - row.hardEnd)
            expect(outlook.hardEndMissedMs).toBeGreaterThanOrEqual(row.hardEndMissedMs)
          }
        })
      }),
      runs,
    )
    expect(coverage.atLeast({ missed: 100 })).toEqual([])
  })
})

function expectInOrder(rows: readonly AgendaRow[]): void {
  rows.reduce((end, row) => {
    expect(row.expectedStartAt).toBeGreaterThanOrEqual(end)
    return row.expectedEndAt
  }, 0)
}

function onPlan(drive: Drive, coverage: Coverage, now: Instant, act: () => void): void {
  drive.now = now
  act()
  coverage.met(drive.agenda.status)
  for (const { id, kind, status, hardEnd } of drive.rows()) {
    if (status === 'active' && kind === 'item' && drive.agenda.nodes[id]?.plannedMs === null)
      coverage.met('untimed')
    if (hardEnd !== null) coverage.met('hard end')
  }
  expectBaseline(drive.rows())
}

/** A block that is over ended with its last item; what was planned behind that as reserve was not its time. */
function expectBaseline(rows: readonly AgendaRow[]): void {
  const compared = rows.filter(({ kind, status }) => kind === 'item' || status === 'upcoming')
  const times = (from: 'planned' | 'expected') =>
    compared.map((row) => `${row.id} ${row[`${from}StartAt`]}-${row[`${from}EndAt`]}`)
  expect(times('expected')).toEqual(times('planned'))
}
