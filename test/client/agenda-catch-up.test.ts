import { describe, expect, test } from 'vitest'
import { shortTitle, takersOf } from '../../client/agenda/agenda-view.ts'
import { behindPlan, changedTimes, restOf, samePlan } from '../../client/agenda/catch-up/catch-up-view.ts'
import { catchUp, type Proposal } from '../../shared/agenda/catch-up.ts'
import { forecast } from '../../shared/agenda/forecast.ts'
import { outlook } from '../../shared/agenda/outlook.ts'
import { pointId } from '../../shared/kernel/ids.ts'
import { MINUTE_MS, minutes, spanOf } from '../../shared/kernel/time.ts'
import { at, Drive, item, node, planOf } from '../agenda/drive.ts'

const plan = () =>
  planOf([
    item('o', 10, { title: 'Opening' }),
    item('p', 20, { title: 'Presentation' }),
    item('d', 30, { title: 'Discussion', itemKind: 'discussion' }),
  ])
const late = () => new Drive(plan()).start().at(20).next()
const proposalOf = (room: Drive, reading: Proposal['reading']): Proposal => {
  const found = catchUp(room.agenda, at(20)).find((one) => one.reading === reading)
  if (!found) throw new Error(`no proposal ${reading}`)
  return found
}

describe('proposals on a screen that others overtake', () => {
  const said = {
    type: 'agenda.put-point',
    pointId: pointId.parse('p'),
    toItemId: node('d'),
    text: 'Why?',
  } as const

  test('hold while the room only says something', () => {
    const room = late()
    const before = room.agenda
    room.do(said).do({ type: 'agenda.set-marks', marksMs: [minutes(5)] })
    expect(room.agenda).not.toBe(before)
    expect(samePlan(before, room.agenda)).toBe(true)
  })

  test('are to be worked out again once another moderator moves a time, an item or the clock', () => {
    const changes: ((room: Drive) => Drive)[] = [
      (room) => room.extend('p', 2),
      (room) => room.pause(),
      (room) => room.next(),
      (room) => room.skip('d'),
      (room) => room.do({ type: 'agenda.edit', itemId: node('d'), minMs: minutes(20) }),
      (room) =>
        room.do({
          type: 'agenda.move',
          itemId: node('d'),
          parentId: null,
          before: node('p'),
          leaving: node('p'),
        }),
    ]
    for (const change of changes) {
      const room = late()
      const before = room.agenda
      expect(samePlan(before, change(room).agenda)).toBe(false)
    }
  })
})

describe('what a proposal would change', () => {
  test('every item still to come is shown with its beginning and length before and after', () => {
    const room = late()
    const shown = changedTimes(forecast(room.agenda, at(20)), proposalOf(room, 'protect-discussion'))
    expect(shown.map(({ id, lengthFromMs, lengthToMs }) => [id, lengthFromMs, lengthToMs])).toEqual([
      ['p', 20 * MINUTE_MS, 10 * MINUTE_MS],
      ['d', 30 * MINUTE_MS, 30 * MINUTE_MS],
    ])
    expect(shown.map(({ startFrom, startTo }) => [startFrom, startTo])).toEqual([
      [at(20), at(20)],
      [at(40), at(30)],
    ])
  })

  test('an item that is dropped is shown as such, with no length left', () => {
    const room = new Drive(plan()).start().at(15)
    const found = catchUp(room.agenda, at(15)).find(({ reading }) => reading === 'drop-item')
    const shown = found && changedTimes(forecast(room.agenda, at(15)), found)
    expect(shown?.find(({ id }) => id === 'p')).toMatchObject({ skipped: true, lengthToMs: 0 })
  })

  test('what is over is not shown', () => {
    const room = late()
    const shown = changedTimes(forecast(room.agenda, at(20)), proposalOf(room, 'share-delay'))
    expect(shown.some(({ id }) => id === 'o')).toBe(false)
  })
})

test('catching up is offered once the end is half a minute late and not before', () => {
  const room = new Drive(plan()).start()
  const behind = (minute: number) => behindPlan(outlook(room.agenda, at(minute)))
  expect(behind(10)).toBe(false)
  expect(behind(10.25)).toBe(false)
  expect(behind(11)).toBe(true)
})

test('what cannot be won back is told apart: the end, a fixed end, or both', () => {
  const some = proposalOf(late(), 'share-delay')
  const rest = (leftMs: number, missed: number | null) =>
    restOf({ ...some, leftMs: spanOf(leftMs), hardEndMissedMs: missed === null ? null : spanOf(missed) })
  expect([rest(0, null), rest(minutes(2), null), rest(0, minutes(1)), rest(minutes(2), minutes(1))]).toEqual([
    'none',
    'late',
    'hard-end',
    'both',
  ])
})

describe('who took the time', () => {
  test('overruns and a late start are named, most first; discussion takes nothing from itself', () => {
    const room = new Drive(plan()).at(2).start().at(15).next().at(41).next().at(80)
    const takers = takersOf(room.agenda, forecast(room.agenda, at(80)))
    expect(takers).toEqual([
      { title: 'Presentation', ms: 6 * MINUTE_MS },
      { title: 'Opening', ms: 3 * MINUTE_MS },
      { title: null, ms: 2 * MINUTE_MS },
    ])
  })

  test('an item that was added takes all of its time', () => {
    const room = new Drive(plan()).start().at(1)
    room.do({
      type: 'agenda.insert',
      node: item('n', 5, { title: 'News' }),
      parentId: null,
      before: node('d'),
    })
    expect(takersOf(room.agenda, forecast(room.agenda, at(1)))).toEqual([
      { title: 'News', ms: 5 * MINUTE_MS },
    ])
  })
})

test('a long title is cut at a word within a sentence, a short one is not', () => {
  expect(shortTitle('Family reunion')).toBe('Family reunion')
  const long =
    'Presentation of the independent assessment report on the whole: its background and its findings'
  expect(shortTitle(long)).toBe('Presentation of the independent assessment report on the…')
  expect(shortTitle('x'.repeat(90))).toHaveLength(61)
})
