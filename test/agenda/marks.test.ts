import { expect, test } from 'vitest'
import { type Heard, marks, warningMarks } from '../../shared/agenda/marks.ts'
import { Drive, item, min, node, planOf } from './drive.ts'

/** What a screen announces that looks at each of these minutes. */
function announced(drive: Drive, minutes: readonly number[], from: Heard | null = null) {
  let heard = from
  return minutes.map((minute) => {
    const seen = marks(drive.at(minute).outlook().activeRow, heard)
    heard = seen.heard
    return seen.passed.map((mark) => mark / 1_000).join('+')
  })
}
const running = () => new Drive(planOf([item('a', 10), item('b', 1)])).start()

test('[A162] each mark is announced once as it is passed, also several at once', () => {
  expect(warningMarks).toEqual([min(2), 30_000, 0])
  expect(announced(running(), [0, 7, 8, 8.1, 9.6, 10, 12])).toEqual(['', '', '120', '', '30', '0', ''])
  expect(announced(running(), [0, 11])).toEqual(['', '120+30+0'])
})

test('[A162] a screen that comes late announces nothing that is past, and a short item no mark longer than itself', () => {
  expect(announced(running(), [9, 9.6])).toEqual(['', '30'])
  const drive = running().at(10).next()
  expect(announced(drive, [10, 10.2, 10.6, 11])).toEqual(['', '', '30', '0'])
  expect(marks(null, { itemId: node('a'), coming: [0] })).toEqual({ heard: null, passed: [] })
})

test('[A163] an item given more time has its marks again; a clock set right by a moment has not', () => {
  const drive = running()
  let { heard } = marks(drive.at(0).outlook().activeRow, null)
  const look = (minute: number) => {
    const seen = marks(drive.at(minute).outlook().activeRow, heard)
    heard = seen.heard
    return seen.passed
  }
  expect(look(8)).toEqual([min(2)])
  expect([look(7.95), look(8)]).toEqual([[], []])
  drive.extend('a', 5)
  expect([look(9), look(13)]).toEqual([[], [min(2)]])
})
