import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catchUp, type Proposal } from '../../shared/agenda/catch-up.ts'
import type { Plan } from '../../shared/agenda/messages.ts'
import type { AgendaRow } from '../../shared/agenda/rows.ts'
import { withLengths } from '../../shared/agenda/trial.ts'
import type { NodeId } from '../../shared/kernel/ids.ts'
import { instantOf } from '../../shared/kernel/time.ts'
import { Drive } from '../agenda/drive.ts'
import { seated } from './agenda-people.ts'
import { Coverage, plans, steps, take } from './agenda-worlds.ts'
import { lagByForecast } from './lag.ts'

/** Hard ends at random can seldom be met and walls hide delay: half of the plans have none, so that some is won whole. */
const lessBound = (plan: Plan): Plan => ({
  ...plan,
  hardEnd: null,
  nodes: plan.nodes.map((node) => ({ ...node, hardEnd: null, notBefore: null })),
})

const hasSeveralItems = ({ nodes }: Plan) => nodes.filter(({ kind }) => kind === 'item').length > 4

const courses = fc.record({
  plan: fc.oneof(plans, plans.map(lessBound)).filter(hasSeveralItems),
  taken: fc.oneof(fc.constant([]), steps),
  waitMs: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 3_000_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 7_200_000 }) },
  ),
})

/** An agenda some way into its course, late by what the steps made it. */
const drives = courses.map(({ plan, taken, waitMs }) => {
  const drive = new Drive(plan)
  drive.session = seated
  drive.do({ type: 'agenda.start' })
  for (const step of taken.slice(0, 4)) {
    drive.now = instantOf(drive.now + step.waitMs / 20)
    take(drive, step)
  }
  drive.now = instantOf(drive.now + waitMs)
  return drive
})

const openItems = (drive: Drive): AgendaRow[] =>
  drive.rows().filter(({ kind, status }) => kind === 'item' && status !== 'done' && status !== 'skipped')

function leastOf(drive: Drive, row: AgendaRow): number {
  const { minMs } = drive.agenda.nodes[row.id] as { minMs: number }
  return Math.min(row.allottedMs, Math.max(minMs, row.elapsedMs))
}

/** Everything open as short as it may be: no plan can end earlier without skipping. */
function shortest(drive: Drive): number {
  const least = new Map<NodeId, number>(openItems(drive).map((row) => [row.id, leastOf(drive, row)]))
  return lagByForecast(withLengths(drive.agenda, least), drive.now)
}

function lagAfter(drive: Drive, { changes }: Proposal, more: [NodeId, number][] = []): number {
  const lengths = new Map<NodeId, number>([
    ...changes.map(({ itemId, allottedMs }) => [itemId, allottedMs] as const),
    ...more,
  ])
  return lagByForecast(withLengths(drive.agenda, lengths), drive.now)
}

describe('laws of catching up', () => {
  it('[A125] wins all that can be won by sharing, cuts nothing below what it must have, and wastes no cut', () => {
    const coverage = new Coverage()
    fc.assert(
      fc.property(drives, (drive) => {
        const lag = lagByForecast(drive.agenda, drive.now)
        const proposal = catchUp(drive.agenda, drive.now).find(({ reading }) => reading === 'share-delay')
        if (!proposal) {
          coverage.met(lag > 0 ? 'hopeless' : 'on time')
          if (lag > 0 && drive.agenda.status !== 'finished') expect(shortest(drive)).toBe(lag)
          return
        }
        coverage.met(lagAfter(drive, proposal) > 0 ? 'won in part' : 'won')
        expect(lagAfter(drive, proposal)).toBe(shortest(drive))
        for (const row of openItems(drive)) {
          const change = proposal.changes.find(({ itemId }) => itemId === row.id)
          if (!change) continue
          expect(change.allottedMs).toBeGreaterThanOrEqual(leastOf(drive, row))
          if (change.allottedMs > row.allottedMs - 1_000) continue
          coverage.met('cut')
          const restored = lagAfter(drive, proposal, [[row.id, change.allottedMs + 1_000]])
          expect(restored).toBeGreaterThan(lagAfter(drive, proposal))
        }
      }),
      { numRuns: 400 },
    )
    expect(coverage.atLeast({ won: 15, 'won in part': 20, 'on time': 20, cut: 100 })).toEqual([])
  })

  it('[A126] shows just what applying it brings, never changes what is closed, and never makes it worse', () => {
    const coverage = new Coverage()
    fc.assert(
      fc.property(drives, (drive) => {
        const open = new Set(openItems(drive).map(({ id }) => id))
        const before = drive.outlook()
        for (const { reading, changes, skip, rows, wonMs } of catchUp(drive.agenda, drive.now)) {
          coverage.met(reading)
          for (const id of [...skip, ...changes.map(({ itemId }) => itemId)]) expect(open.has(id)).toBe(true)
          const trial = new Drive(undefined, drive.agenda)
          trial.now = drive.now
          const lengths = changes.map(({ itemId, allottedMs }) => ({ itemId, allottedMs }))
          trial.do({ type: 'agenda.apply', changes: lengths, skip: [...skip] })
          expect(trial.rows()).toEqual(rows)
          expect(before.lateMs - trial.outlook().lateMs).toBe(wonMs)
          expect(trial.outlook().lateMs).toBeLessThanOrEqual(Math.max(0, before.lateMs))
        }
      }),
      { numRuns: 400 },
    )
    expect(coverage.atLeast({ 'share-delay': 30, 'protect-discussion': 20, 'drop-item': 10 })).toEqual([])
  })
})
