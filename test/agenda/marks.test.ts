import { expect, test } from 'vitest'
import { type Heard, marks } from '../../shared/agenda/marks.ts'
import { agendaCommands } from '../../shared/agenda/messages.ts'
import { noAgenda } from '../../shared/agenda/slice.ts'
import type { CommandId } from '../../shared/kernel/ids.ts'
import { spanOf } from '../../shared/kernel/time.ts'
import { Drive, item, min, planOf } from './drive.ts'

/** What a screen announces that looks at each of these minutes. */
function announced(drive: Drive, minutes: readonly number[], from: Heard | null = null) {
  let heard = from
  return minutes.map((minute) => {
    const seen = marks(drive.at(minute).outlook().activeRow, heard, drive.agenda.marksMs)
    heard = seen.heard
    return seen.passed.map((mark) => mark / 1_000).join('+')
  })
}
const running = () => new Drive(planOf([item('a', 10), item('b', 1)])).start()

test('[A162] each mark is announced once as it is passed, also several at once', () => {
  expect(noAgenda.marksMs).toEqual([min(2), 30_000, 0])
  expect(announced(running(), [0, 7, 8, 8.1, 9.6, 10, 12])).toEqual(['', '', '120', '', '30', '0', ''])
  expect(announced(running(), [0, 11])).toEqual(['', '120+30+0'])
})

test('[A162] a screen that comes late announces nothing that is past, and a short item no mark longer than itself', () => {
  expect(announced(running(), [9, 9.6])).toEqual(['', '30'])
  const drive = running().at(10).next()
  expect(announced(drive, [10, 10.2, 10.6, 11])).toEqual(['', '', '30', '0'])
  expect(marks(null, { of: 'a', coming: [0] }, noAgenda.marksMs)).toEqual({
    heard: null,
    passed: [],
  })
})

test('[A163] an item given more time has its marks again; a clock set right by a moment has not', () => {
  const drive = running()
  let { heard } = marks(drive.at(0).outlook().activeRow, null, drive.agenda.marksMs)
  const look = (minute: number) => {
    const seen = marks(drive.at(minute).outlook().activeRow, heard, drive.agenda.marksMs)
    heard = seen.heard
    return seen.passed
  }
  expect(look(8)).toEqual([min(2)])
  expect([look(7.95), look(8)]).toEqual([[], []])
  drive.extend('a', 5)
  expect([look(9), look(13)]).toEqual([[], [min(2)]])
})

test('[A181] the marks are those the moderator sets, in order and with the end itself', () => {
  const drive = running()
  const set = (...marksMs: number[]) => drive.send({ type: 'agenda.set-marks', marksMs: marksMs.map(spanOf) })
  expect(set(60_000, 240_000, 60_000)).toEqual([{ type: 'agenda/marks-set', marksMs: [240_000, 60_000, 0] }])
  expect(announced(drive, [0, 6, 8, 9, 10])).toEqual(['', '240', '', '60', '0'])
  expect(set(60_000, 0, 240_000)).toBe('agenda/nothing-changed')
  drive.do({ type: 'agenda.undo', commandId: drive.agenda.journal?.at(-1)?.commandId as CommandId })
  expect(drive.agenda.marksMs).toEqual(noAgenda.marksMs)
})

test('[A181] a new plan keeps the marks; there are one to four, of an hour at most', () => {
  const drive = new Drive(planOf([item('a', 10)]))
  drive.do({ type: 'agenda.set-marks', marksMs: [spanOf(300_000)] })
  drive.do({ type: 'agenda.set', plan: planOf([item('b', 10)]) })
  expect(drive.agenda.marksMs).toEqual([300_000, 0])
  const { schema } = agendaCommands['agenda.set-marks']
  const takes = (...marksMs: number[]) =>
    schema.safeParse({ id: 'x', type: 'agenda.set-marks', marksMs }).success
  expect([takes(1, 2, 3, 4), takes(3_600_000)]).toEqual([true, true])
  expect([takes(), takes(1, 2, 3, 4, 5), takes(3_600_001), takes(-1), takes(0.5)]).not.toContain(true)
})
